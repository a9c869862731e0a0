"""Joins the mentions of a time in a reply to one answer: relations, ranges, alternatives, corrections, denials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from qualification.calendar.grammar import Item, items_of
from qualification.calendar.mention import Mention
from qualification.calendar.ranges import Range, merged, range_of, stretched, within
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.stretches import Span, Weekly, unit_of

_RELATIONS = frozenset(
    {
        Sense.IN,
        Sense.WITHIN,
        Sense.BY,
        Sense.FOR,
        Sense.BEFORE,
        Sense.NOT_LATER,
        Sense.NOT_BEFORE,
        Sense.AFTER,
        Sense.RIGHT_AFTER,
        Sense.FROM,
        Sense.ONWARD,
        Sense.TOWARD,
        Sense.AT_LEAST,
        Sense.AT_MOST,
        Sense.THE,
        Sense.BETWEEN,
        Sense.AGO,
    }
)
_TRAILING = frozenset({Sense.NOT_LATER, Sense.NOT_BEFORE, Sense.ONWARD, Sense.AT_MOST, Sense.AT_LEAST, Sense.AGO})
_BOUNDARIES = frozenset({Sense.COMMA, Sense.STOP, Sense.QUESTION, Sense.BUT})
_CORRECTIONS = frozenset({Sense.INSTEAD, Sense.NO})
_JOINING = frozenset({Sense.DASH, Sense.TO})
_CHOICE = frozenset({Sense.OR, Sense.AND, Sense.COMMA})
_ANCHORS = frozenset({Sense.AFTER, Sense.RIGHT_AFTER, Sense.FROM, Sense.BEFORE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A mention with its relations, what links it to the one before, and whether it was denied."""

    mention: Mention
    relations: frozenset[Sense]
    link: frozenset[Sense] = frozenset()
    is_denied: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The times of a reply. `ranges`: what was meant, one unless they do not go together; `denied`: what was ruled out."""

    ranges: tuple[Range, ...]
    denied: tuple[Span, ...]


def times_of(signs: Sequence[Sign], today: date) -> Times:
    """The answer in signs without fillers and without clauses that are no statement about the plan."""
    said = _said_in(items_of(signs, today), today)
    meant = _joined([each for each in said if not each.is_denied], today)
    return Times(
        ranges=tuple(_folded(meant, today)),
        denied=tuple(each.mention.span(today) for each in said if each.is_denied),
    )


def _said_in(items: Sequence[Item], today: date) -> list[Said]:
    """Every mention with the signs around it shared out: those right before it and the trailing ones are its own."""
    said: list[Said] = []
    signs: list[Sense] = []
    for item in [*items, None]:
        if isinstance(item, Sign):
            signs.append(item.sense)
            continue
        own = _leading(signs) if item else len(signs)
        between = signs[:own]
        if said:
            said[-1], between = _trailed(said[-1], between, is_last=item is None)
        if item:
            said.append(_told_not(Said(mention=item, relations=frozenset(signs[own:]), link=frozenset(between)), between, today))
        signs = []
    return said


def _told_not(said: Said, signs: Sequence[Sense], today: date) -> Said:
    """The mention as a denial before it leaves it: "not in May", "nothing is planned for this year", "we won't start before May".

    Of this year, and of what comes before a time, a denial holds over the words between.
    """
    at = max((at for at, sense in enumerate(signs) if sense is Sense.NOT), default=None)
    if at is None or _BOUNDARIES & set(signs[at:]):
        return said
    if Sense.BEFORE in said.relations:
        return replace(said, relations=said.relations - {Sense.BEFORE} | {Sense.NOT_BEFORE})
    return replace(said, is_denied=at == len(signs) - 1 or said.mention.when == unit_of(today, "year", 0))


def _leading(signs: Sequence[Sense]) -> int:
    """Where the relations right before a mention begin."""
    at = len(signs)
    while at and signs[at - 1] in _RELATIONS:
        at -= 1
    return at


def _trailed(said: Said, signs: Sequence[Sense], *, is_last: bool) -> tuple[Said, list[Sense]]:
    """The mention with what stands behind it: "в мае, не раньше", "2 weeks max", "este mes no", "hasta mayo no"."""
    rest = list(signs)
    skipped = rest[1:] if rest[:1] == [Sense.COMMA] else rest
    own = frozenset(skipped[:1]) & _TRAILING
    if own:
        said, rest = replace(said, relations=said.relations | own), skipped[1:]
    reach = next((at for at, sense in enumerate(rest) if sense in _BOUNDARIES), len(rest))
    denial = {Sense.NOT, Sense.NO} if is_last else {Sense.NOT}
    if denial & set(rest[:reach]) and (is_last or rest[-1] is not Sense.NOT) or is_last and rest == [Sense.COMMA, Sense.NO]:
        if Sense.BEFORE in said.relations:
            return replace(said, relations=said.relations - {Sense.BEFORE} | {Sense.NOT_BEFORE}), rest
        said = replace(said, is_denied=True)
    return said, rest


def _joined(said: Sequence[Said], today: date) -> list[Said]:
    """Mentions that are parts of one: first "Friday" + "next week", then "March" - "April", "two weeks" after "Easter"."""
    joined = list(said)
    for join in (_made_exact, _ranged):
        pending, joined = joined, []
        for each in pending:
            joined.append(each)
            while len(joined) > 1 and (both := join(joined[-2], joined[-1], today)):
                joined[-2:] = [both]
    return joined


def _made_exact(one: Said, two: Said, today: date) -> Said | None:
    """The two as one when they stand side by side and one holds the other, or the first is a length from the second on."""
    anchor = two.relations & _ANCHORS
    if one.mention.is_duration and anchor and not two.mention.is_duration and not two.link:
        mention = _anchored(one.mention, two.mention, today, is_before=Sense.BEFORE in anchor)
        return replace(one, mention=mention, relations=frozenset())
    is_beside = not two.link - {Sense.COMMA} and not two.relations - {Sense.THE, Sense.FOR}
    if is_beside or not two.link and not one.relations - {Sense.THE}:
        exact = within(one.mention, two.mention, today) or within(two.mention, one.mention, today)
        return replace(one, mention=exact, relations=one.relations | two.relations) if exact else None
    return None


def _ranged(one: Said, two: Said, today: date) -> Said | None:
    """The two as the ends of one stretch, when they are linked so."""
    is_day = isinstance(one.mention.when, Weekly) or isinstance(one.mention.when, Span) and one.mention.when.days == 1
    are_weekdays = is_day and isinstance(two.mention.when, Weekly) and two.link & _CHOICE
    is_span = one.mention.part == "end" and two.mention.part == "begin" and not two.link and not two.relations
    is_range = are_weekdays or is_span or two.link & _JOINING or Sense.BETWEEN in one.relations and Sense.AND in two.link
    if is_range or Sense.FROM in one.relations and two.relations & {Sense.BEFORE, Sense.BY} and not two.link:
        mention = stretched(one.mention, two.mention, today)
        return replace(one, mention=mention, relations=one.relations - {Sense.FROM, Sense.BETWEEN})
    return None


def _anchored(duration: Mention, anchor: Mention, today: date, *, is_before: bool) -> Mention:
    """ "Two weeks after Easter": as long after it as from today on."""
    length, span = duration.span(today), anchor.span(today)
    first, last = length.first - today, length.last - today
    if is_before:
        return replace(duration, when=Span(span.first - last, span.first - first))
    return replace(duration, when=Span(span.last + first, span.last + last))


def _folded(said: Sequence[Said], today: date) -> list[Range]:
    """The ranges of the mentions, those that go together as one."""
    ranges: list[Range] = []
    for each in said:
        found = None if Sense.AGO in each.relations else range_of(each.mention, each.relations, today)
        if found is None:
            continue
        if not ranges or each.link & _CORRECTIONS or Sense.NOT in each.link and Sense.COMMA in each.link:
            ranges = [found]
        elif Sense.STOP in each.link and not _meet(ranges[-1], found):
            ranges.append(found)
        else:
            ranges[-1] = merged(ranges[-1], found, is_choice=Sense.OR in each.link, is_linked=bool(each.link))
    return ranges


def _meet(one: Range, two: Range) -> bool:
    return (one.last is None or two.first <= one.last) and (two.last is None or one.first <= two.last)
