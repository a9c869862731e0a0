"""Reads what stands around an amount: up to, from, neither."""

from __future__ import annotations

import re
from typing import Literal

from qualification.amounts.patterns import EDGE, Patterns

Bound = Literal["upper", "lower"]

_CLAUSE_END = re.compile(r"[;!?]|,\s|\.\s|(?<!\w)(?:но|а|but|pero|mais|sino)(?!\w)")
_SIGN_BEFORE = re.compile(r"([<>\u2264\u2265]|<=|>=|=<|=>)\s*$")
_PLUS_AFTER = re.compile(r"\s?(?:(?:et|ou|o|y|or|and|и|или)\s)?\+(?!\s?\d)")
_KNOWING = re.compile(r"\s*(?:знаю|know|sure|se\b|lo se|sais|уверен)")
_FAR = 45


def bound_before(gap: str, words: Patterns, after: str = "") -> Bound | None:
    """The bound that the words right before an amount give it; a "no" in the words `after` it turns "more than" round."""
    near = gap[-EDGE:]
    sign = _SIGN_BEFORE.search(near)
    if sign:
        return "upper" if sign.group(1)[-1] in "<\u2264" or sign.group(1)[0] == "<" else "lower"
    more, less = words.more_end.search(near), words.less_end.search(near)
    upper, lower = words.upper_end.search(near), words.lower_end.search(near)
    compared = more or less
    placed = upper or lower
    if placed is not None and (compared is None or placed.start() < compared.start() and placed.end() >= compared.end()):
        return "upper" if placed is upper else "lower"
    if compared is not None:
        is_turned = _is_negated(near[: compared.start()], words) or _is_negated(_first_clause(after), words)
        return "lower" if (compared is more) != is_turned else "upper"
    return _noun_bound(_last_clause(near), words, last=True)


def bound_after(gap: str, words: Patterns) -> Bound | None:
    """The bound that the words right after an amount give it."""
    near = gap[:EDGE]
    if _PLUS_AFTER.match(near):
        return "lower"
    upper, lower = words.upper_after.match(near), words.lower_after.match(near)
    if upper or lower:
        return "upper" if upper else "lower"
    return _noun_bound(_first_clause(near), words, last=False)


def has_break(gap: str) -> bool:
    """True when a comma or a "but" parts the words between two amounts."""
    return _CLAUSE_END.search(gap) is not None


def break_end(gap: str) -> int:
    """Where the words after that comma begin; 0 without one."""
    found = _CLAUSE_END.search(gap)
    return found.end() if found else 0


def _is_negated(before: str, words: Patterns) -> bool:
    return any(not _KNOWING.match(before, found.end()) for found in words.not_word.finditer(_last_clause(before)[-60:]))


def _last_clause(text: str) -> str:
    ends = [found.end() for found in _CLAUSE_END.finditer(text)]
    return text[ends[-1] :] if ends and text[ends[-1] :].strip() else text


def _first_clause(text: str) -> str:
    found = _CLAUSE_END.search(text, 1)
    return text[: min(found.start() if found else _FAR, _FAR)]


def _noun_bound(clause: str, words: Patterns, *, last: bool) -> Bound | None:
    tops = [found.start() for found in words.top.finditer(clause)]
    bottoms = [found.start() for found in words.bottom.finditer(clause)]
    if not tops and not bottoms:
        return None
    if last:
        return "upper" if max(tops, default=-1) > max(bottoms, default=-1) else "lower"
    return "upper" if min(tops, default=EDGE) < min(bottoms, default=EDGE) else "lower"
