"""A reply to a yes-or-no question: what is said, whatever keyboard it was typed on, and whatever is asked along with it."""

from __future__ import annotations

from typing import Literal

from qualification.matching.asides import clauses
from qualification.matching.assent import Assent, assent_of, is_assent
from qualification.matching.tokens import plain, tokens_of
from qualification.normalize import from_translit, is_cyrillic, other_layout


def assent_in(text: str, lang: str) -> Assent | Literal["question"] | None:
    """Yes, no, maybe, a question back, or nothing of these."""
    typed = plain(text)
    tokens = tokens_of(typed, lang)
    whole = is_assent(typed, lang)
    if whole or not tokens:
        return whole
    parts = clauses(tokens, lang, last_sign=typed[tokens[-1].end :].replace(" ", ""), own=_own(typed, lang))
    said = " , ".join(typed[tokens[part.start].start : tokens[part.end - 1].end] for part in parts if not part.asks)
    found = assent_of(said, lang)
    if found is not None:
        return found
    for retyped in _respelt(typed, lang):
        found = is_assent(retyped, lang)
        if found is not None:
            return found
    return "question" if any(part.asks for part in parts) else None


def _own(typed: str, lang: str) -> frozenset[int]:
    """Places of words of assent: a "yes?" is one."""
    return frozenset(at for at, token in enumerate(tokens_of(typed, lang)) if is_assent(token.text, lang))


def _respelt(typed: str, lang: str) -> tuple[str, ...]:
    if is_cyrillic(typed):
        return (other_layout(typed),)
    return (from_translit(typed), other_layout(typed)) if lang == "ru" else ()
