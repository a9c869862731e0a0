"""What a number counts: people, time, money, rooms and other measures, as words of four languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Beginnings of words for a unit, with the sort of measure and its size in the smallest unit of that sort (days for time).
_UNITS: tuple[tuple[str, float, str], ...] = (
    (
        "people",
        1,
        "человек чел сотрудник работник взросл дет(?:ей|и) ребен гост(?:ей|я|и) персон участник учени студент ученик люд "
        "пользовател специалист раб_мест рабочих рабочие душ$ учител воспитател пассажир "
        "people person employee staff worker guest adult kid child(?:ren)? attendee pax participant user seat head teammate member "
        "pupil teacher passenger "
        "persona empleado trabajador invitado adulto nin[oa]s? hij[oa]s? asistente gente alumno usuario comensal "
        "obrero profesor pasajero "
        "personne employe salarie invite adulte enfant participant collaborateur utilisateur couvert eleve "
        "ouvrier professeur accompagnat passager",
    ),
    ("days", 3600, "десятилет decade decada decennie"),
    ("days", 360, "год лет года году year yr yo$ ano(?:s)? an(?:s|nees?)?$"),
    ("days", 30, "мес month mese?s? mois"),
    ("days", 7, "недел week semana semanit semaine wk нед"),
    ("days", 1, "день дня дней сутк суток day dia(?:s)? diitas? jour дн ноч night noche nuit"),
    ("hours", 1, "час(?:а|ов)?$ hour hr(?:s)? hora horit часик heure h$ ч$"),
    ("minutes", 1, "минут мин$ min minute minuto"),
    ("money", 1, "руб р$ доллар евро тенге бакс рубл dollar euro pound bucks usd eur gbp rub peso sol(?:es)? eurillo mxn"),
    ("area", 1, "м2 квм метр кв_м кв$ квадрат sqm sq m2 metro metre meter sqft square foot feet ft квадратн"),
    ("area", 100, "сот(?:ок|к|ки) "),
    ("area", 10000, "гектар га$ hectare hectarea"),
    ("rooms", 1, "комнат комн спален спальн room bedroom bed habitacion dormitorio recamara chambre piece ambiente pieces"),
    ("distance", 1, "км километр km kilom mile milla"),
    ("weight", 1, "кг килограмм kg kilo"),
    ("weight", 0.001, "грамм gramo gramme grams?$ gr$ гр$"),
    ("weight", 1000, "тонн т$ ton tonelada tonne"),
    ("grade", 1, "класс grade курс(?:е|а)? curso classe"),
    ("percent", 1, "процент percent por_ciento pourcent"),
    (
        "pieces",
        1,
        "штук шт$ единиц piece unit unidad unite pcs товар заказ order pedido commande заяв lead лид машин авто car(?:s)?$ "
        "coche voiture truck camion "
        "точ(?:ек|ки|ка) филиал магазин store shop branch tienda magasin",
    ),
)
_PATTERNS = tuple(
    (re.compile(r"\W{0,2}(?:" + "|".join(word.replace("_", r"\W?") for word in words.split()) + ")"), sort, size)
    for sort, size, words in _UNITS
)
_SIGNS = {"$": "money", "€": "money", "₽": "money", "£": "money", "%": "percent"}
_PER = frozenset(("par", "per", "a", "al", "por", "au", "в", "за", "each", "every", "le", "cada", "chaque"))
"""Between an amount and these words there is no unit: "8000 par mois"."""
_STOP = re.compile(r"[,.;:!?]")
_WORDS_AFTER = re.compile(r"\W{0,2}([^\W\d_]+)(?:\W{1,2}([^\W\d_]+))?")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sort of measure and how much of it one is, in the smallest unit of the sort."""

    sort: str
    size: float


def unit_of(word: str) -> Unit | None:
    """What the word counts, None when it is no word for a measure."""
    for pattern, sort, size in _PATTERNS:
        if pattern.match(word):
            return Unit(sort, size)
    return None


def unit_after(folded: str, end: int) -> Unit | None:
    """The unit written behind a number that ends at `end`, directly or one word further ("5 полных лет")."""
    sign = folded[end : end + 2].strip()[:1]
    if sign in _SIGNS:
        return Unit(_SIGNS[sign], 1)
    if folded[end : end + 3].strip().startswith(("м2", "m2")):
        return Unit("area", 1)
    found = _WORDS_AFTER.match(folded, end)
    if found is None:
        return None
    if found.group(1) in _PER:
        return None
    has_next = found.group(2) and not _STOP.search(folded[end : found.start(1)])
    return unit_of(found.group(1)) or (unit_of(found.group(2)) if has_next else None)


def unit_in(folded: str) -> Unit | None:
    """The first unit anywhere in a text such as the question."""
    for word in re.findall(r"[^\W\d_]+", folded):
        unit = unit_of(word)
        if unit is not None:
            return unit
    return None
