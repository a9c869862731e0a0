"""The words people say digits with: what each is worth, by language (folded spelling; ь left out in Russian)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DigitWords:
    """`values`: word to number, 0 to 900. `joins`: "and" inside one number. `repeats`: "double" before a digit.

    `hundreds`: words that multiply the digit before them by 100.
    `wide_tens`: tens after which 1 to 19 may follow instead of 1 to 9 (French); 10 means 10 before 7, 8, 9.
    """

    values: Mapping[str, int]
    joins: frozenset[str] = frozenset()
    repeats: Mapping[str, int] = field(default_factory=dict)
    hundreds: frozenset[str] = frozenset()
    wide_tens: frozenset[int] = frozenset()


def _numbered(units: str, teens: str, tens: str, hundreds: str = "") -> dict[str, int]:
    """Words in rising order: from 0, from 10, from 20 by tens, from 100 by hundreds; `/` parts spellings of one number."""
    rows = ((units, 0, 1), (teens, 10, 1), (tens, 20, 10), (hundreds, 100, 100))
    return {
        word: first + step * place
        for row, first, step in rows
        for place, spellings in enumerate(row.split())
        for word in spellings.split("/")
    }


DIGIT_WORDS: Mapping[str, DigitWords] = {
    "ru": DigitWords(
        values=_numbered(
            "нол/нул/ноля/зеро один/одна/адин/единица два/две/двойка три/тройка четыре/четверка пят/пятерка шест/шестерка "
            "сем/семерка восем/восемерка девят/девятка",
            "десят одиннадцат/одинадцат двенадцат/двенацат тринадцат/тринацат четырнадцат/четырнацат пятнадцат/пятнацат "
            "шестнадцат/шестнацат семнадцат/семнацат восемнадцат/восемнацат девятнадцат/девятнацат",
            "двадцат/двацат тридцат/трицат сорок пятдесят/писят/пиисят шестдесят/шисят семдесят восемдесят девяносто/девяноста",
            "сто двести/двесте триста четыреста пятсот шестсот семсот восемсот девятсот",
        ),
    ),
    "en": DigitWords(
        values=_numbered(
            "zero/oh/o/nought/naught/nil one two three four five six seven eight nine",
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
        ),
        joins=frozenset({"and"}),
        repeats={"double": 2, "triple": 3, "treble": 3},
        hundreds=frozenset({"hundred"}),
    ),
    "es": DigitWords(
        values=_numbered(
            "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve",
            "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
            "cien/ciento doscientos trescientos cuatrocientos quinientos seiscientos/seicientos setecientos ochocientos novecientos",
        )
        | {
            "veinti" + unit: 20 + value
            for value, unit in enumerate(("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"), start=1)
        }
        | {"veintiun": 21},
        joins=frozenset({"y", "i"}),
        repeats={"doble": 2, "triple": 3},
    ),
    "fr": DigitWords(
        values=_numbered(
            "zero un/une deux trois quatre cinq six sept huit neuf",
            "dix onze douze treize quatorze quinze seize",
            "vingt trente quarante cinquante soixante septante huitante/octante/quatre-vingt/quatre-vingts nonante",
            "cent/cents",
        ),
        joins=frozenset({"et"}),
        repeats={"double": 2, "triple": 3},
        hundreds=frozenset({"cent", "cents"}),
        wide_tens=frozenset({10, 60, 80}),
    ),
}
"""By language; every word of a language that is not here reads as no digit."""
