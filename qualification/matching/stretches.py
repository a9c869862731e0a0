"""Lengths of time told without a plain number, and times since when: "since last summer", "год с половиной", "depuis l'enfance"."""

from __future__ import annotations

import re
from datetime import date

from qualification.matching.frequencies import weekdays_in
from qualification.matching.ranges import TIME, Span
from qualification.matching.units import unit_after, unit_of
from qualification.numerals import Numeral

_YEAR, _LIFE = 360.0, 10_800.0
_MONTHS = tuple(
    re.compile(rf"\b(?:{names})")
    for names in (
        r"январ|january|jan\b|enero|janvier",
        r"феврал|february|feb\b|febrero|fevrier",
        r"март[ае]?\b|march|marzo|mars\b",
        r"апрел|"
        r"april|abril|avril",
        r"ма[йея]\b|may\b|mayo|mai\b",
        r"июн|june|junio|juin\b",
        r"июл|july|julio|juillet",
        r"август|august|agosto|aout",
        r"сентябр|september|sept\b|septiembre|septembre",
        r"октябр|october|oct\b|octubre|octobre",
        r"ноябр|november|nov\b|noviembre|novembre",
        r"декабр|december|dec\b|diciembre|decembre",
    )
)
_SEASONS = (
    (r"зим|winter|invierno|hiver", 1),
    (r"весн|spring|primavera|printemps", 4),
    (r"лет[ао]\b|summer|verano|\bete\b", 7),
    (r"осен|autumn|\bfall\b|otono|automne", 10),
)
_SEASON_PATTERNS = tuple((re.compile(pattern), month) for pattern, month in _SEASONS)
_SINCE = re.compile(r"(?:^|\b)(?:с|со|еще с|since|from|desde(?: que)?|depuis|от)\s+(?P<when>.{2,60})")
_BROUGHT_BACK = re.compile(
    r"\b(?:верн\w+|возвращ\w+|сдам|сдадим|отдам|привез\w+|return\w*|bring\w* (?:it )?back|back|drop\w*|devuelv\w+|devolv\w+|traigo|"
    r"entreg\w+|rends?|rendr\w+|ramen\w+|rapport\w+|restitu\w+|retour)\b"
)
_FROM_TO = re.compile(r"(?:\b(?:по|до|to|till|until|thru|al?|hasta|au)|-)\s*(?:(?:el|le) )?$")
_LAST = re.compile(r"прошл|last|pasad|derni|anterior")
_NEAR_PAST: tuple[tuple[str, float, float], ...] = (
    (r"позавчера|the day before|anteayer|avant-hier|avant hier", 2, 2),
    (r"вчера|yesterday|ayer|last night|anoche|\bhier\b", 1, 1),
    (r"сегодня|утра\b|this morning|today|hoy|esta manana|ce matin|aujourd", 0, 0.5),
    (r"выходны|weekend|week-end|fin de semana|finde", 1, 6),
    (
        r"понедельник|вторник|сред[ыу]|четверг|пятниц|суббот|воскрес|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|"
        r"jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        1,
        6.5,
    ),
    (r"прошл\w+ недел|last week|semana pasada|semaine derniere", 4, 6.9),
    (r"прошл\w+ месяц|last month|mes pasado|mois dernier", 16, 58),
    (r"позапрошл\w+ год|year before last|ano antepasado|annee d'avant", 540, 900),
)
_NEAR_PAST_PATTERNS = tuple((re.compile(pattern), low, high) for pattern, low, high in _NEAR_PAST)
_LAST_YEAR = re.compile(r"прошл\w+ год|last year|ano pasado|an(?:nee)? derniere?")
_CALENDAR_YEAR = re.compile(r"\b(19[5-9]\d|20\d\d)\b")
_AGES = re.compile(
    r"детств|рожден|всю жизнь|сколько себя помню|со школы|с института|с армии|с юности|с универа|годами|много лет|давным|сто лет|"
    r"childhood|all my life|whole life|forever|\bages\b|for years|many years|years and years|since (?:i was )?(?:a )?(?:kid|child|"
    r"birth|school|college|uni)|"
    r"for decades|always have|toda la vida|desde siempre|infancia|de(?:sde)? (?:pequen|nin|chic|joven)|hace anos|muchos anos|muchisimo|"
    r"desde (?:el colegio|la uni|la escuela)|toute (?:ma|la) vie|depuis toujours|enfance|tout petite?|gamine?\b|des annees|longtemps|"
    r"des lustres|naissance|depuis (?:le lycee|la fac|l'ecole)|\bдавно\b|hace mucho|long time|a while back"
)
_JUST_NOW = re.compile(
    r"недавно|только [а-я]{2,9}(?:л|ла|ли|лся|лась|лись)\b|только (?:что|начал|начина|откры|купил|взял|стартов|перееха|устро)|"
    r"just (?:start|open|beg|got|bought|joined|moved|launch)|"
    r"recently|brand new|new to (?:this|it)|acab(?:o|amos) de|hace (?:muy )?poco|recien|viens (?:juste )?de|venons (?:juste )?de|"
    r"recemment|depuis peu|на днях"
)
_BIRTHDAY = re.compile(r"день рожден|годик|годовщин|birthday|cumplea|anniversaire|\bbougie")
_BORN = re.compile(
    r"родил[сао]|рожд[её]н|\bborn\b|\bnaci[oe]|\bnacid[oa]|recien nacid|\bnaitre\b|\bnee?\b|newborn|nouveau-ne|новорожд|bebe de dias"
)
_JUST_BORN = Span(0.0, 60.0, TIME)
_HALF_MORE = re.compile(r"\s*(?:[^\W\d_]{1,8}\s)?(?:с половиной|с хвостиком|y medi[oa]|et demie?|and a half)")
_HALF_BEHIND_YEAR = re.compile(r"\b(?:(?:un )?ano|(?:un )?an|(?:a )?year|год) (?:y medio|et demi|and a half|с половиной)")
_FEW_OF = re.compile(
    r"\b(пар[ауы]|пароч\w+|несколько|a couple(?: of)?|couple(?: of)?|a few|few|several|un par de|unos|unas|varios|varias|"
    r"quelques|plusieurs|deux trois)\s+([^\W\d_]{3,})"
)
_PAIR = re.compile(r"пар|couple|par de")
_LEAST_FEW, _MOST_FEW = 2, 3.5


def stretch_said(folded: str, numerals: tuple[Numeral, ...], today: date, *, is_past: bool) -> Span | None:
    """The length of time told in other words than a number and its unit. `is_past`: the question is since when."""
    if _AGES.search(folded):
        return Span(_LIFE, _LIFE, TIME)
    days = _between_days(folded) if not is_past else None
    return days or _since(folded, today, is_past=is_past) or _half_more(folded, numerals) or _ordinal(folded, numerals) or _few(folded)


def begins_now(folded: str) -> bool:
    """True for "only just started"."""
    return bool(_JUST_NOW.search(folded))


def age_by_birth(folded: str, numerals: tuple[Numeral, ...]) -> Span | None:
    """The age of a child told by its birthday ("had her first birthday last month") or by its birth just now."""
    birthday = _BIRTHDAY.search(folded)
    if birthday and len(numerals) == 1 and unit_after(folded, numerals[0].end) is None:
        years = numerals[0].value
        return Span(years * _YEAR + 1, years * _YEAR + _YEAR / 2, TIME)
    if numerals or not _BORN.search(folded):
        return None
    near = next((Span(low, high, TIME) for pattern, low, high in _NEAR_PAST_PATTERNS if pattern.search(folded)), None)
    return near or (_JUST_BORN if begins_now(folded) else None)


def _between_days(folded: str) -> Span | None:
    """ "From Friday to Sunday" is two nights."""
    days = weekdays_in(folded)
    between = folded[days[0][0] : days[1][0]] if len(days) == 2 else ""
    if len(days) != 2 or not (_FROM_TO.search(folded[: days[1][0]]) or _BROUGHT_BACK.search(between)):
        return None
    nights = float((days[1][1] - days[0][1]) % 7)
    return Span(nights, nights, TIME)


def _since(folded: str, today: date, *, is_past: bool) -> Span | None:
    found = _SINCE.search(folded)
    if not found and not is_past:
        return None
    when = found.group("when") if found else folded
    year = _CALENDAR_YEAR.search(when)
    month = next((number for number, pattern in enumerate(_MONTHS, 1) if pattern.search(when)), None)
    season = next((number for pattern, number in _SEASON_PATTERNS if pattern.search(when)), None)
    if year or month or season:
        return _since_date(today, int(year.group()) if year else None, month or season, season is not None, when)
    if _LAST_YEAR.search(when):
        return Span(float(_day_of_year(today)), _day_of_year(today) + _YEAR, TIME)
    return next((Span(low, high, TIME) for pattern, low, high in _NEAR_PAST_PATTERNS if pattern.search(when)), None)


def _since_date(today: date, year: int | None, month: int | None, is_season: bool, when: str) -> Span | None:
    """The most recent month or season of the name that is over, or the one of the year told."""
    if year is None:
        year = today.year - 1 if _LAST_YEAR.search(when) else today.year
        if month and (date(year, month, 1) > today or (is_season and _LAST.search(when) and today.month - month in (-1, 0, 1))):
            year -= 1
    first, last = (date(year, month, 1), date(year, month, 28)) if month else (date(year, 1, 1), date(year, 12, 31))
    if first > today:
        return None
    return Span(float(max((today - last).days, 0)), float((today - first).days), TIME)


def _day_of_year(today: date) -> int:
    return (today - date(today.year, 1, 1)).days


def _half_more(folded: str, numerals: tuple[Numeral, ...]) -> Span | None:
    """ "Two and a half years", "año y medio"."""
    if _HALF_BEHIND_YEAR.search(folded) and not numerals:
        return Span(1.5 * _YEAR, 1.5 * _YEAR, TIME)
    for numeral in numerals:
        unit = unit_after(folded, numeral.end)
        if unit and unit.sort == TIME and _HALF_MORE.match(folded, numeral.end):
            days = (numeral.value + 0.5) * unit.size
            return Span(days, days, TIME)
    return None


def _ordinal(folded: str, numerals: tuple[Numeral, ...]) -> Span | None:
    """ "The third week already": two weeks are over, the third is not."""
    for numeral in numerals:
        unit = unit_after(folded, numeral.end) if numeral.is_ordinal else None
        if unit and unit.sort == TIME and numeral.value > 1:
            return Span((numeral.value - 1) * unit.size + 0.5, numeral.value * unit.size - 0.5, TIME)
    return None


def _few(folded: str) -> Span | None:
    found = _FEW_OF.search(folded)
    unit = unit_of(found.group(2)) if found else None
    if found is None or unit is None or unit.sort != TIME:
        return None
    if _PAIR.match(found.group(1)):
        return Span(2 * unit.size, 2 * unit.size, TIME)
    return Span(_LEAST_FEW * unit.size, _MOST_FEW * unit.size, TIME)
