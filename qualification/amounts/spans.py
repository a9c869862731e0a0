"""Joins amounts to ranges and gives each its bounds and its multiplier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qualification.amounts.bounds import Bound, bound_after, bound_before, break_end, has_break
from qualification.amounts.mentions import Mention
from qualification.amounts.patterns import Patterns

_THOUSAND = 1000.0
_NEAR = 0.05
"""The ends of a range differ twenty times at most, else their multipliers do."""


@dataclass(frozen=True, slots=True)
class Span:
    """What one amount or two joined ones say, as a range; `start` and `end` are its place in the text.

    `low` None: "up to"; `high` None: "from". `scale`: the last multiplier said; `is_bare`: neither that nor a currency.
    """

    low: float | None
    high: float | None
    currency: str | None
    start: int
    end: int
    scale: float
    is_bare: bool

    @property
    def size(self) -> float:
        """One value to compare spans by."""
        return self.high if self.high is not None else self.low or 0.0

    @property
    def bounds(self) -> tuple[float | None, float | None]:
        """Both ends."""
        return self.low, self.high

    def times(self, scale: float) -> Span:
        """The same with a multiplier that was said elsewhere."""
        return replace(
            self, low=None if self.low is None else self.low * scale, high=None if self.high is None else self.high * scale, scale=scale
        )


def spans_in(text: str, mentions: Sequence[Mention], words: Patterns) -> list[Span]:
    """The spans in the order of the text; two amounts joined by "to" are one."""
    is_changed = words.changed.search(text) is not None
    pairs = _pairs(text, mentions, words)
    edges = [(pair[0].start, pair[-1].end) for pair in pairs]
    spans: list[Span] = []
    for at, pair in enumerate(pairs):
        if len(pair) > 1:
            spans.append(_joined(pair[0], pair[1], is_changed=is_changed))
            continue
        bound = _bound(text, edges, at, words)
        if is_changed and bound == "upper":
            bound = None
        spans.append(_single(pair[0], bound))
    return spans


def share_scale(first: Span, second: Span) -> tuple[Span, Span]:
    """Both with the multiplier that was said with one of them, where the other is bare and much smaller."""
    for bare, scaled in ((first, second), (second, first)):
        if bare.scale == 1 and scaled.scale > 1 and bare.is_bare and 0 < bare.size < scaled.size * _NEAR:
            shared = bare.times(scaled.scale)
            return (shared, second) if bare is first else (first, shared)
    return first, second


def _pairs(text: str, mentions: Sequence[Mention], words: Patterns) -> list[tuple[Mention, ...]]:
    pairs: list[tuple[Mention, ...]] = []
    at = 0
    while at < len(mentions):
        size = 2 if at + 1 < len(mentions) and _are_joined(text, mentions, at, words) else 1
        pairs.append(tuple(mentions[at : at + size]))
        at += size
    return pairs


def _bound(text: str, edges: Sequence[tuple[int, int]], at: int, words: Patterns) -> Bound | None:
    """Between two amounts the words before a comma belong to the first and those after it to the second.

    Without a comma they belong to the second, unless the bounds are told after the amounts ("100 min 200 max").
    """
    start, end = edges[at]
    ahead = text[edges[at - 1][1] if at else 0 : start]
    behind = words.periods.sub(" ", text[end : edges[at + 1][0] if at + 1 < len(edges) else len(text)])
    follows_after = at > 0 and not has_break(ahead) and _is_told_after(text, edges, words)
    if at and (cut := break_end(ahead)):
        ahead = ahead[cut:]
    bound = None if follows_after else bound_before(ahead, words, behind)
    is_own = at + 1 == len(edges) or has_break(behind) or _is_told_after(text, edges, words)
    return bound or (bound_after(behind, words) if is_own else None)


def _is_told_after(text: str, edges: Sequence[tuple[int, int]], words: Patterns) -> bool:
    return bound_before(text[: edges[0][0]], words) is None and bound_after(text[edges[-1][1] :], words) is not None


def _are_joined(text: str, mentions: Sequence[Mention], at: int, words: Patterns) -> bool:
    first, second = mentions[at], mentions[at + 1]
    gap = words.periods.sub(" ", text[first.end : second.start])
    if first.currency and second.currency and first.currency != second.currency:
        return False
    if not gap.strip():
        follows = second.value / second.scale - first.value / first.scale
        return first.scale == 1 and not first.is_grouped and second.scale > 1 and 0 < follows <= 2
    if words.to.match(gap):
        return True
    before = text[mentions[at - 1].end if at else 0 : first.start]
    return bool(words.between_and.match(gap) and words.between_end.search(before))


def _joined(first: Mention, second: Mention, *, is_changed: bool) -> Span:
    first, second = _shared_scale(first, second)
    low, high = (second.value, second.value) if is_changed else sorted((first.value, second.value))
    currency = second.currency or first.currency
    scale = max(first.scale, second.scale)
    return Span(low, high, currency, first.start, second.end, scale, first.is_bare and second.is_bare)


def _shared_scale(first: Mention, second: Mention) -> tuple[Mention, Mention]:
    """ "100-200 тыс", "500-1 млн", "5k-10", "5-10 000": the multiplier said once counts twice where the order asks for it."""
    if first.scale == 1 and not first.is_grouped and first.value:
        if second.scale > 1:
            for scale in (second.scale, second.scale / _THOUSAND):
                if scale > 1 and first.value * scale <= second.value and first.value * scale >= second.value * _NEAR:
                    return first.times(scale), second
        elif second.value >= _THOUSAND and second.value % _THOUSAND == 0:
            count = second.value / _THOUSAND
            if first.value < count and first.value >= count * _NEAR or first.value == 1 and count > 1:
                return first.times(_THOUSAND), second
    if second.scale == 1 and not second.is_grouped and first.scale > 1 and second.value < first.value:
        for scale in (first.scale, first.scale * _THOUSAND):
            if first.value * _NEAR <= second.value * scale <= first.value / _NEAR:
                return first, second.times(scale)
    return first, second


def _single(mention: Mention, bound: Bound | None) -> Span:
    low = None if bound == "upper" else mention.value
    high = None if bound == "lower" else mention.value
    return Span(low, high, mention.currency, mention.start, mention.end, mention.scale, mention.is_bare)
