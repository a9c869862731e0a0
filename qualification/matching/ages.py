"""Options for people of an age or for stages of school, and replies that tell an age: "мне 70", "mi sobrina de 15", "she's 7"."""

from __future__ import annotations

import re
from functools import lru_cache

from qualification.matching.frequencies import in_digits
from qualification.matching.units import unit_after
from qualification.normalize import fold
from qualification.reading import Option

Ages = tuple[int, int]
"""From how many years to how many, both included."""

_OLDEST = 110
_PEOPLE: tuple[tuple[str, Ages], ...] = (
    (r"малыш|младен|груднич|\bbab(?:y|ies)\b|toddler|infant|\bbebes?\b|nourrisson|tout-petit", (0, 3)),
    (r"подрост|тинейдж|\bteen|adolesc|\bados?\b", (12, 17)),
    (r"\bдет(?:и|ей|ям|ск)|ребен|\bchild|\bkids?\b|\bnin[oa]s?\b|\benfants?\b|infantil|peques", (0, 11)),
    (
        r"пожил|пенсион|старш(?:ее|его) покол|\bseniors?\b|\bolder (?:people|adult)|elderly|retire|\bmayores\b(?! de edad)|"
        r"tercera edad|jubilad|retraite|"
        r"\baines\b|agees\b",
        (65, _OLDEST),
    ),
    (r"взросл|\badult", (18, 64)),
)
_SCHOOLS: tuple[tuple[str, Ages], ...] = (
    (r"детск\w+ сад|дошкольн|nursery|pre-?school|kindergarten|infantil|preescolar|maternelle|creche", (0, 5)),
    (r"начальн|\bprimary|elementary|primaria|\bprimaire|elementaire", (6, 10)),
    (r"средн\w+ (?:школ|класс|звен)|middle school|secondary|secundaria|\beso\b|\bcollege\b", (11, 15)),
    (r"старш\w+ (?:школ|класс|звен)|high ?school|sixth form|bachiller|preparatoria|lycee", (16, 18)),
)
_TABLES = tuple(tuple((re.compile(pattern), ages) for pattern, ages in table) for table in (_SCHOOLS, _PEOPLE))
_CHILD_ALONE, _ADULT_ALONE = 17, 64
_FEWEST = 2
_YEARS = re.compile(
    r"\b(?P<years>\d{1,3})[ -]?(?:лет|год\w*|летн\w+|y\.?o\b|yrs?\b|years?\b|anos|anitos|ans\b)(?!\W{1,2}(?:назад|опыт|стаж|ago|exp))"
)
_MONTHS = re.compile(r"\b\d{1,2} (?:месяц\w+|мес\b|months?\b|meses\b|mois\b)")
_OF_SOMEBODY = re.compile(
    r"\b(?:(?:сын|доч|внук|внуч|племян|реб[её]н|мальчи|девоч|мам|пап|бабуш|дедуш|муж|жен|брат|сест|родител)\w*|мне|ему|ей|"
    r"son|daughter|kid|child|boy|girl|nephew|niece|grand\w+|mother|mum|mom|father|dad|husband|wife|brother|sister|im|i am|hes|shes|"
    r"he is|she is|"
    r"hij[oa]|niet[oa]|sobrin[oa]|nin[oa]|chic[oa]|madre|padre|abuel[oa]|cumpl\w+|turn(?:s|ed|ing)|исполн\w+|marido|mujer|herman[oa]|tengo|tiene|"
    r"fils|fille|neveu|niece|mere|pere|mari|femme|frere|soeur),?\s"
    r"(?:(?:is|are|who is|whos|has|just|turned|turns|aged|age|of|de|con|tiene|cumple|cumplio|qui a|a|уже|исполнилось|исполняется|"
    r"скоро|только|всего|"
    r"now|already|ya)\s){0,3}(?P<years>\d{1,3})\b"
)
_ALONE = re.compile(r"(?P<years>\d{2,3})")


def age_option(folded: str, options: tuple[Option, ...]) -> int | None:
    """The number of the option that the age in the text falls into; None when it tells none, or ages of two options."""
    ranges = age_ranges_of(options)
    if not ranges:
        return None
    told = {_holding(age, ranges) for age in ages_said(folded)}
    return told.pop() if len(told) == 1 else None


@lru_cache(maxsize=512)
def age_ranges_of(options: tuple[Option, ...]) -> tuple[Ages | None, ...]:
    """The ages each option stands for; empty when fewer than two labels in words name people of an age or a stage of school."""
    labels = [fold(option.label) for option in options]
    for table in () if any(sign.isdigit() for label in labels for sign in label) else _TABLES:
        found = [next((ages for pattern, ages in table if pattern.search(label)), None) for label in labels]
        if len({ages for ages in found if ages}) >= _FEWEST:
            return tuple(_widened(ages, found) for ages in found)
    return ()


def ages_said(folded: str) -> list[int]:
    """The ages of people in a text, in whole years; months are no year yet."""
    text = in_digits(folded)
    found = [*_YEARS.finditer(text), *(told for told in _OF_SOMEBODY.finditer(text) if _is_age(text, told.end()))]
    found = found or [told for told in (_ALONE.fullmatch(text),) if told]
    ages = [int(told.group("years")) for told in found] + [0 for _ in _MONTHS.finditer(text)]
    return [age for age in ages if age <= _OLDEST]


def _is_age(text: str, end: int) -> bool:
    unit = unit_after(text, end)
    return unit is None or unit.sort == "days"


def _widened(ages: Ages | None, among: list[Ages | None]) -> Ages | None:
    """Children are all under eighteen where there is no option for teenagers, adults have no end where there is none for the old."""
    known = [each for each in among if each]
    if ages == (0, 11) and (12, 17) not in known:
        return 0, _CHILD_ALONE
    if ages is not None and ages[1] == _ADULT_ALONE and all(each[0] <= _ADULT_ALONE for each in known):
        return ages[0], _OLDEST
    return ages


def _holding(age: int, ranges: tuple[Ages | None, ...]) -> int | None:
    inside = [number for number, ages in enumerate(ranges) if ages is not None and ages[0] <= age <= ages[1]]
    return inside[0] if len(inside) == 1 else None
