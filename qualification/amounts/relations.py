"""Which of several amounts is meant: corrections, then and now, "not this but that", the two ends of one range."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qualification.amounts.patterns import Patterns
from qualification.amounts.spans import Span, share_scale

_CLAUSE = re.compile(r"[,;.!?\n]\s|[;!?]|(?<!\w)(?:но|а|but|pero|mais|and|y|et|и)(?!\w)")
_PAIR = 2
_MOST_MARKS = 12


def meant(text: str, spans: Sequence[Span], words: Patterns) -> list[Span]:
    """The spans that may be meant: one when the text decides, several when it does not, none when all are denied."""
    left = list(spans)
    if len(left) > 1:
        left = _after_slip(text, left, words)
    left = [span for span in left if not _is_denied(text, span, words)]
    if len(left) > 1:
        left = _present(text, left, words)
    left = _distinct(left)
    if len(left) == _PAIR:
        left = _one_range(*left)
    return _weightiest(left)


def _after_slip(text: str, spans: list[Span], words: Patterns) -> list[Span]:
    """Only the last amount after words of taking back; it keeps the multiplier of the one taken back."""
    for at in range(len(spans) - 1, 0, -1):
        if words.slips.search(text[spans[at - 1].end : spans[at].start]):
            return [share_scale(spans[at - 1], spans[at])[1], *spans[at + 1 :]]
    return spans


def _is_denied(text: str, span: Span, words: Patterns) -> bool:
    before = text[max(0, span.start - 40) : span.start]
    is_not_this = span.low == span.high and words.not_this_end.search(before)
    return bool(is_not_this or words.lacking_end.search(before) or _is_too_much(text[span.end :], words))


def _is_too_much(after: str, words: Patterns) -> bool:
    found = words.too_much_after.match(after[:60])
    return found is not None and words.not_word.search(found.group()) is None


def _present(text: str, spans: list[Span], words: Patterns) -> list[Span]:
    """The amount of today where others are told as past or future ones."""
    marks = [(found.end(), "now") for found in words.now.finditer(text)]
    marks += [(found.end(), "other") for pattern in (words.before, words.later) for found in pattern.finditer(text)]
    if not marks:
        return spans
    told: dict[int, str] = {}
    for at, mark in marks[:_MOST_MARKS]:
        told.setdefault(_owner(text, at, spans), mark)
    today = [index for index in range(len(spans)) if told.get(index) == "now"]
    today = today or [index for index in range(len(spans)) if index not in told]
    if not today or len(today) == len(spans):
        return spans
    chosen = today[-1]
    other = spans[chosen - 1 if chosen else 1]
    return [share_scale(other, spans[chosen])[1]]


def _owner(text: str, at: int, spans: Sequence[Span]) -> int:
    """The span a mark of time belongs to: the one in its clause, else the next, else the last."""
    start = max((found.end() for found in _CLAUSE.finditer(text, 0, at)), default=0)
    found = _CLAUSE.search(text, at)
    end = found.start() if found else len(text)
    inside = [index for index, span in enumerate(spans) if start <= span.start < end]
    following = [index for index in (inside or range(len(spans))) if spans[index].start > at]
    passed = [index for index in inside if spans[index].start < at]
    if len(inside) > 1 and passed:
        return passed[-1]
    return (following or inside or [len(spans) - 1])[0]


def _distinct(spans: list[Span]) -> list[Span]:
    """Each value once: "сто тысяч (100 000)"."""
    found: list[Span] = []
    for span in spans:
        if all(span.bounds != other.bounds for other in found):
            found.append(span)
    return found


def _one_range(first: Span, second: Span) -> list[Span]:
    """ "At least 5k but no more than 8k", "100, максимум 150": two bounds of one range."""
    first, second = share_scale(first, second)
    kinds = {_kind(first), _kind(second)}
    if len(kinds) == 1 or first.currency and second.currency and first.currency != second.currency:
        return [first, second]
    upper = second if _kind(second) == "upper" or _kind(first) == "lower" else first
    lower = first if upper is second else second
    if lower.size >= upper.size:
        return [first, second]
    currency = first.currency or second.currency
    scale = max(first.scale, second.scale)
    return [Span(lower.size, upper.size, currency, first.start, second.end, scale, first.is_bare and second.is_bare)]


def _kind(span: Span) -> str:
    return "upper" if span.low is None else "lower" if span.high is None else "exact"


def _weightiest(spans: list[Span]) -> list[Span]:
    """Beside an amount with a currency or a multiplier a bare number is something else."""
    weighty = [span for span in spans if not span.is_bare]
    if len(spans) > 1 and weighty:
        spans = weighty
    currencies = {span.currency for span in spans if span.currency}
    return spans[:1] if len(spans) > 1 and len(currencies) > 1 else spans
