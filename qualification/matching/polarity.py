"""What a reply rules out: "not X", "X no", "without X", "X rather than Y"."""

from __future__ import annotations

from collections.abc import Sequence

from qualification.matching.tokens import Token, parts
from qualification.vocabulary.negation import HARMLESS_NEXT, NEGATING_PAIRS, NEGATORS, PREDICATES, PRONOUNS, TURNS, VERBAL

_REACH = 4


def denied(tokens: Sequence[Token], lang: str, heard: frozenset[int] | None = None) -> frozenset[int]:
    """The places of the words that are ruled out; negators themselves are not among them.

    `heard`: places of words that bear on the question; None: all that are not little. "Not" before any other verb denies that
    verb and no more ("they do not pay my wages").
    """
    language = lang if lang in NEGATORS else "en"
    told = frozenset(at for at, token in enumerate(tokens) if not token.is_filler) if heard is None else heard
    out: set[int] = set()
    for at in range(len(tokens)):
        if _denies(tokens, at, language):
            after = _after(tokens, at, language, told)
            out |= _before(tokens, at, language, told) if after is None else after
    return frozenset(out)


def is_ruled_out(tokens: Sequence[Token], places: range, out: frozenset[int], lang: str) -> bool:
    """True for a phrase under a "not" that stands before it; a "not" of its own belongs to its meaning ("no rush")."""
    negators = NEGATORS.get(lang, NEGATORS["en"])
    return any(at in out for at in places) and not any(tokens[at].text in negators for at in places)


def _denies(tokens: Sequence[Token], at: int, lang: str) -> bool:
    text = tokens[at].text
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if at and (tokens[at - 1].text, text) in NEGATING_PAIRS[lang]:
        return True
    if text not in NEGATORS[lang] or (text == "than" and (not at or tokens[at - 1].text != "rather")):
        return False
    if following is None:
        return True
    if following.text in HARMLESS_NEXT[lang]:
        return False
    return not (text in ("no", "нет", "non") and not parts(following.before) and following.text in PRONOUNS)


def _after(tokens: Sequence[Token], at: int, lang: str, told: frozenset[int]) -> set[int] | None:
    """The words denied behind a negator; None when nothing of weight stands there."""
    reached: set[int] = set()
    for place in range(at + 1, len(tokens)):
        token = tokens[place]
        if parts(token.before) or (token.text in TURNS[lang] and not (token.text in PREDICATES and place == at + 1)):
            break
        if token.text in NEGATORS[lang] or token.text in PREDICATES:
            continue
        if place in told:
            reached.add(place)
        elif not token.is_filler and not reached and tokens[at].text in VERBAL:
            return set()
        if len(reached) == _REACH:
            break
    return reached or None


def _before(tokens: Sequence[Token], at: int, lang: str, told: frozenset[int]) -> set[int]:
    reached: set[int] = set()
    for place in range(at - 1, -1, -1):
        if parts(tokens[place + 1].before):
            break
        token = tokens[place]
        if token.text in TURNS[lang] and reached:
            break
        if place in told and token.text not in NEGATORS[lang]:
            reached.add(place)
        if len(reached) == _REACH:
            break
    return reached
