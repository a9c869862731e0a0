"""The days that an answer allows, and how two such answers become one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from qualification.calendar.mention import Mention
from qualification.calendar.sign import Sense
from qualification.calendar.stretches import Monthly, Span, Weekly, Yearly, add_days

_SOON_AFTER_DAYS = 14
_SHORTENING = frozenset({Sense.WITHIN, Sense.BEFORE, Sense.BY, Sense.NOT_LATER, Sense.AT_MOST})
_OPENING = frozenset({Sense.NOT_BEFORE, Sense.AT_LEAST, Sense.AFTER, Sense.ONWARD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """From the first to the last day; `last` None: open. `is_deadline`: only the last day was said."""

    first: date
    last: date | None
    is_deadline: bool = False


def range_of(mention: Mention, relations: frozenset[Sense], today: date) -> Range | None:
    """What the mention allows once its relations ("before", "not later than") are applied; None when it is over."""
    span = mention.span(today)
    apply = _of_duration if mention.is_duration else _of_calendar
    found = apply(mention, span, relations, today)
    if found.last is not None and found.last < today:
        return None
    return Range(first=max(found.first, today), last=found.last, is_deadline=found.is_deadline)


def _of_duration(mention: Mention, span: Span, relations: frozenset[Sense], today: date) -> Range:
    if relations & _OPENING or Sense.FROM in relations and not mention.is_range:
        return Range(first=span.first, last=None)
    if relations & _SHORTENING:
        return Range(first=today, last=span.last, is_deadline=True)
    slack = timedelta(days=mention.slack)
    return Range(first=span.first - slack, last=span.last + slack)


def _of_calendar(mention: Mention, span: Span, relations: frozenset[Sense], today: date) -> Range:
    if Sense.RIGHT_AFTER in relations:
        return Range(first=add_days(span.last, 1), last=add_days(span.last, _SOON_AFTER_DAYS))
    if Sense.AFTER in relations:
        return Range(first=add_days(span.last, 1), last=None)
    if relations & {Sense.NOT_BEFORE, Sense.ONWARD, Sense.AT_LEAST}:
        return Range(first=span.last if mention.part == "end" else span.first, last=None)
    if relations & {Sense.NOT_LATER, Sense.AT_MOST}:
        return Range(first=today, last=_middle(span) if mention.part == "middle" else span.last, is_deadline=True)
    if relations & {Sense.BEFORE, Sense.BY}:
        is_inside = Sense.BEFORE not in relations and mention.is_relative
        return Range(first=today, last=span.last if is_inside else _eve(mention, span, today), is_deadline=True)
    if Sense.TOWARD in relations and not mention.part:
        around = timedelta(days=min(30, span.days // 2) or 1)
        return Range(first=span.first - around, last=span.last if span.days <= 1 else span.first + around)
    return Range(first=span.first, last=span.last)


def _eve(mention: Mention, span: Span, today: date) -> date:
    """The last day before: "by summer" ends with May, "by Friday" on Friday, "by mid-May" in its middle."""
    if span.first <= today and not mention.part and not isinstance(mention.when, Span):
        span = mention.when.at(add_days(span.last, 1))
    if mention.part == "end" or span.days == 1:
        return span.last
    if mention.part:
        return span.first if mention.part == "begin" else _middle(span)
    return span.last if span.first <= today else span.first - timedelta(days=1)


def _middle(span: Span) -> date:
    return add_days(span.first, span.days // 2)


def merged(one: Range, two: Range, *, is_choice: bool, is_linked: bool) -> Range:
    """Two answers as one: both hold where they meet ("in May, by the 15th"), else either may be ("in May or September").

    Not linked and far apart, the later one is meant: "my holidays 1-14 June".
    """
    lasts = [each.last for each in (one, two) if each.last is not None]
    first, last = max(one.first, two.first), min(lasts, default=None)
    if not is_choice and (last is None or first <= last):
        return Range(first=first, last=last, is_deadline=one.is_deadline and two.is_deadline)
    if len(lasts) < 2:
        return two
    if not is_linked and last is not None and (first - last).days > 1:
        return two
    return Range(first=min(one.first, two.first), last=max(lasts), is_deadline=one.is_deadline and two.is_deadline)


def within(inner: Mention, outer: Mention, today: date) -> Mention | None:
    """One mention made exact by another that holds it: "Friday next week", "May of next year"; None when it does not.

    A weekday beside a date or a month says nothing new.
    """
    if isinstance(inner.when, Span):
        return None
    if isinstance(outer.when, Span):
        found = inner.when.at(max(outer.when.first, today))
        if found.first > outer.when.last:
            return None
        if isinstance(inner.when, Weekly) and not 1 < outer.when.days <= 7:
            return outer
        return Mention(when=found, part=inner.part, is_range=inner.is_range)
    if isinstance(inner.when, Weekly) and not isinstance(outer.when, Weekly):
        return outer
    if isinstance(outer.when, Yearly) and isinstance(inner.when, Monthly | Yearly):
        whole = outer.span(today)
        exact = within(inner, Mention(when=whole), today)
        return exact if exact and exact.span(today).last <= whole.last else None
    return None


def stretched(one: Mention, two: Mention, today: date) -> Mention:
    """From the one to the other: "in March-April", "с ноября по февраль 2027"."""
    last = two.when if isinstance(two.when, Span) else None
    first = one.when if isinstance(one.when, Span) else None
    if first is None and last is not None and not isinstance(one.when, Span):
        behind = {Weekly: 6, Monthly: 27}.get(type(one.when), 364)
        first = one.when.at(max(last.last - timedelta(days=behind), today))
    first = first or one.span(today)
    if last is None and not isinstance(two.when, Span):
        last = two.when.at(first.first)
    assert last is not None
    begin, end = min(first.first, last.first), max(first.last, last.last)
    is_duration = one.is_duration and two.is_duration
    return Mention(when=Span(begin, end), is_range=True, is_duration=is_duration, part=two.part if two.part == "end" else "")
