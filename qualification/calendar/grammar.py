"""Finds the mentions of a time among the signs: "second half of May", "10-15 June", "next Friday", "Q1".

Each rule looks at the signs from a place on and returns the mention found there with the place behind it, or None. Relations
("before", "not later than") stay signs; `compose` applies them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from qualification.calendar.days import day_at
from qualification.calendar.durations import duration_at
from qualification.calendar.mention import Found, Mention
from qualification.calendar.named import named_at
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.stretches import UNIT_MONTHS, Part, Span, Yearly, add_days, half_of, months_span, part_of, unit_of, week_in

_PARTS: dict[Sense, Part] = {Sense.BEGIN: "begin", Sense.MIDDLE: "middle", Sense.END: "end"}
_BRIDGES = frozenset({Sense.DASH, Sense.TO, Sense.OR, Sense.AND, Sense.THE})
_ENDMOST = frozenset({Sense.FINAL, Sense.LAST})
_COMMA = Sign(Sense.COMMA)
_LAST = -1.0
_DIVISIONS = frozenset({Sense.UNIT, Sense.HALF_PART, Sense.TENS, Sense.MIDDLE})
"""What an ordinal cuts out; the words for "middle" are also those for "half" ("primera mitad")."""
_STANDING_ALONE = {Sense.HALF_PART: "year", Sense.TENS: "month"}
"""What is cut when nothing is named: "second half", "в двадцатых числах"."""

Item = Sign | Mention


def items_of(signs: Sequence[Sign], today: date) -> list[Item]:
    """The signs with every mention of a time in the place of its own."""
    items: list[Item] = []
    at = 0
    while at < len(signs):
        found = mention_at(signs, at, today)
        if found:
            items.append(found[0])
            at = found[1]
            continue
        part = _PARTS.get(signs[at].sense)
        place = len(items) - (2 if items and items[-1] == _COMMA else 1)
        before = items[place] if place >= 0 else None
        if part and isinstance(before, Mention) and not before.part and not before.is_duration:
            items[place:] = [_cut(before, part)]
        else:
            items.append(signs[at])
        at += 1
    return items


def mention_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """A time that is said from the place on."""
    return _part_at(signs, at, today) or _piece_at(signs, at, today) or _whole_at(signs, at, today) or duration_at(signs, at, today)


def _part_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "End of May", "mid-June", "early to mid May", "конец месяца"."""
    part = _PARTS.get(signs[at].sense)
    if part is None:
        return None
    behind = _skip(signs, at + 1)
    other = _PARTS.get(signs[behind].sense) if behind < len(signs) else None
    found = _container_at(signs, _skip(signs, behind + 1) if other else behind, today)
    if found is None:
        return None
    mention = _cut(found[0], part)
    if signs[found[1] - 1].sense is Sense.UNIT and found[1] == behind + 1 and isinstance(mention.when, Span) and mention.when.last < today:
        mention = _cut(replace(found[0], when=unit_of(today, signs[behind].name, 1)), part)
    if other and other != part:
        first = part
        mention = replace(_mapped(found[0], lambda span: Span(part_of(span, first).first, part_of(span, other).last)), is_range=True)
    return mention, found[1]


def _piece_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "First week of May", "вторая половина года", "в двадцатых числах июня", "last month of summer"."""
    number = _LAST if signs[at].sense in _ENDMOST else signs[at].value if signs[at].sense is Sense.NUMBER else 0
    if not number or at + 1 >= len(signs):
        return None
    kind = signs[at + 1]
    stands_alone = _STANDING_ALONE.get(kind.sense)
    if kind.sense not in _DIVISIONS or not stands_alone and not _is_ordinal(signs[at]):
        return None
    found = _container_at(signs, _skip(signs, at + 2), today)
    if found is None and stands_alone:
        found = Mention(when=unit_of(today, stands_alone, 0)), at + 2
    if found is None:
        return None
    return _mapped(found[0], lambda span: _piece(span, kind, int(number))), found[1]


def _piece(span: Span, kind: Sign, number: int) -> Span:
    if kind.sense is Sense.TENS:
        return Span(add_days(span.first, number - 1), min(add_days(span.first, number + 9), span.last))
    if kind.sense is not Sense.UNIT or kind.name == "fortnight":
        return half_of(span, 1 if number == 1 else 2)
    if kind.name in UNIT_MONTHS:
        unit = unit_of(span.last if number < 0 else span.first, kind.name, 0 if number < 0 else number - 1)
        return unit if unit.first <= span.last else span
    return week_in(span, number) if kind.name == "week" else span


def _whole_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    return day_at(signs, at, today) or _numbered_at(signs, at) or named_at(signs, at, today)


def _numbered_at(signs: Sequence[Sign], at: int) -> Found:
    """ "4 квартал", "third quarter", "the last quarter", "второе полугодие"; "через 2 квартала" is a length."""
    if at + 1 >= len(signs):
        return None
    number, unit = signs[at], signs[at + 1]
    if at and signs[at - 1].sense in (Sense.IN, Sense.WITHIN) and number.sense is Sense.NUMBER and not number.name:
        return None
    if number.sense is Sense.UNIT:
        number, unit = unit, number
    most = {"quarter": 4, "half": 2}.get(unit.name, 0) if unit.sense is Sense.UNIT else 0
    value = most if number.sense is Sense.FINAL or number.name == "either" else int(number.value) if number.sense is Sense.NUMBER else 0
    if not 1 <= value <= most:
        return None
    months = 12 // most
    return Mention(when=Yearly(lambda year: months_span(year, (value - 1) * months + 1, months))), at + 2


def _container_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """A stretch that has parts: a named one, or a bare unit that is the running one."""
    if at >= len(signs):
        return None
    found = _whole_at(signs, at, today)
    if found is None and signs[at].sense is Sense.UNIT:
        found = Mention(when=unit_of(today, signs[at].name, 0), is_relative=True), at + 1
    if found and at + 1 < len(signs) and found[1] < len(signs) and isinstance(found[0].when, Yearly):
        return _dated(found, signs, today)
    return found


def _dated(found: tuple[Mention, int], signs: Sequence[Sign], today: date) -> Found:
    """The stretch in the year that is said behind it: "end of May 2027", "начало осени следующего года"."""
    behind = _skip(signs, found[1])
    year = named_at(signs, behind, today) if behind < len(signs) else None
    if year is None or not isinstance(year[0].when, Span) or year[0].when.days < 365:
        return found
    return replace(found[0], when=found[0].span(year[0].when.first)), year[1]


def _cut(mention: Mention, part: Part) -> Mention:
    return replace(_mapped(mention, lambda span: part_of(span, part)), part=part)


def _mapped(mention: Mention, cut: Callable[[Span], Span]) -> Mention:
    """The same part of whatever the mention turns out to be; of a repetition, of each."""
    if isinstance(mention.when, Yearly):
        return replace(mention, when=mention.when.part(cut))
    return replace(mention, when=cut(mention.when)) if isinstance(mention.when, Span) else mention


def _skip(signs: Sequence[Sign], at: int) -> int:
    """The place behind the signs that only hold two words together."""
    while at < len(signs) and signs[at].sense in _BRIDGES:
        at += 1
    return at


def _is_ordinal(sign: Sign) -> bool:
    return sign.sense in _ENDMOST or sign.name != "" or sign.value == 1
