"""Spanish number words, folded (no accents)."""

from __future__ import annotations

from qualification.numerals.atoms import Vocabulary

SPANISH = Vocabulary(
    values={
        0: "cero",
        1: "uno",
        2: "dos par", 3: "tres", 4: "cuatro", 5: "cinco sinco cinko", 6: "seis", 7: "siete ciete", 8: "ocho",
        9: "nueve", 10: "diez", 11: "once", 12: "doce",
        13: "trece", 14: "catorce", 15: "quince", 16: "dieciseis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte",
        21: "veintiuno veintiun veintiuna", 22: "veintidos", 23: "veintitres", 24: "veinticuatro", 25: "veinticinco", 26: "veintiseis",
        27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta",
        70: "setenta", 80: "ochenta", 90: "noventa", 100: "cien ciento", 200: "doscientos doscientas", 300: "trescientos trescientas",
        400: "cuatrocientos cuatrocientas", 500: "quinientos quinientas", 600: "seiscientos seiscientas",
        700: "setecientos setecientas", 800: "ochocientos ochocientas", 900: "novecientos novecientas",
    },
    articles="un una",
    groups={10: "decena", 12: "docena", 20: "veintena", 50: "cincuentena", 100: "centena centenar"},
    many_groups={10: "decenas", 12: "docenas", 100: "centenas centenares cientos"},
    scales={1e3: "mil millar", 1e6: "millon"},
    many_scales={1e3: "miles millares", 1e6: "millones"},
    short_scales={1e6: "mm mdp mlls"},
    fractions={0.5: "medio media mitad", 0.25: "cuartos"},
    ordinals={
        1: "primero primera primer", 2: "segundo segunda", 3: "tercero tercera tercer", 4: "cuarto cuarta", 5: "quinto quinta",
        6: "sexto sexta", 7: "septimo septima setimo", 8: "octavo octava", 9: "noveno novena", 10: "decimo decima",
    },
    slang={1e3: "mill"},
    counted_slang={1e3: "luca lucas", 1e6: "m palo palos melon melones"},
    halves=(("y", "medio"), ("y", "media"), ("i", "medio"), ("con", "medio")),
    joins=("y", "i"),
)
