"""A reply to a yes-or-no question: what is said, whatever keyboard it was typed on, and whatever is asked along with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from qualification.matching.asides import clauses
from qualification.matching.assent import Assent, Mark, assent_or_torn, is_assent, marks_of, only_stresses
from qualification.matching.tokens import Token, plain, tokens_of
from qualification.normalize import from_translit, is_cyrillic, other_layout
from qualification.vocabulary import assent
from qualification.vocabulary.digressions import CONDITIONS
from qualification.vocabulary.wordlist import word_set

_ASKABLE = word_set(assent.ASKABLE)
_POLITE, _NO_CONSENT = word_set(assent.POLITE), word_set(assent.NO_CONSENT)
_WHY_NOT = word_set(
    "why_not почему_нет почему_бы_нет почему_бы_и_нет а_почему_бы_и_нет por_que_no y_por_que_no pourquoi_pas et_pourquoi_pas"
)
_MODALS, _ME = word_set("may can must should could do am shall would"), word_set("i we")


def assent_in(text: str, lang: str) -> Assent | Literal["question", "torn"] | None:
    """Yes, no, maybe, yes and no at once ("torn"), a question back, or nothing of these."""
    typed = plain(text)
    tokens = tokens_of(typed, lang)
    whole = is_assent(typed, lang)
    last_sign = typed[tokens[-1].end :].replace(" ", "") if tokens else ""
    if not tokens or (whole and not ("?" in last_sign and _asks(tokens))):
        return whole
    parts = clauses(tokens, lang, last_sign=last_sign, own=_own(tokens, lang))
    said = " , ".join(typed[tokens[part.start].start : tokens[part.end - 1].end] for part in parts if not part.asks)
    found = assent_or_torn(said, lang)
    if found is not None:
        return found
    for retyped in _respelt(typed, lang):
        found = is_assent(retyped, lang)
        if found is not None:
            return found
    return "question" if any(part.asks for part in parts) else None


def plain_assent(text: str, lang: str) -> Literal["yes", "no"] | None:
    """A yes of which every word is one of assent or merely polite, a no without any word of assent beside it; else None.

    For what cannot be taken back: a condition, a question or a strange word in a yes makes it none.
    """
    found = assent_in(text, lang)
    if found not in ("yes", "no"):
        return None
    typed = plain(text)
    tokens = tokens_of(typed, lang)
    marks = marks_of(tokens, lang)
    if found == "no":
        return None if any(mark.meaning == "yes" and not only_stresses(mark) for mark in marks) else "no"
    told = {at for mark in marks if _agrees(mark) for at in range(mark.start, mark.end)}
    is_all_told = not marks or all(at in told or token.text in _POLITE for at, token in enumerate(tokens))
    return "yes" if is_all_told and ("?" not in typed or all(mark.phrase in _WHY_NOT for mark in marks)) else None


def _agrees(mark: Mark) -> bool:
    return mark.meaning == "yes" and mark.phrase not in _NO_CONSENT


def _asks(tokens: Sequence[Token]) -> bool:
    """Whether the words, with a question mark, ask: "надо?", "а если нет?", "may I decline?"; "да?" is an answer in doubt."""
    said = [token.text for token in tokens]
    is_condition = len(said) > 1 and not CONDITIONS.isdisjoint(said)
    return is_condition or not _ASKABLE.isdisjoint(said) or (len(said) > 1 and said[0] in _MODALS and said[1] in _ME)


def _own(tokens: Sequence[Token], lang: str) -> frozenset[int]:
    """Places of words of assent: a "yes?" is one."""
    return frozenset() if _asks(tokens) else frozenset(at for at, token in enumerate(tokens) if is_assent(token.text, lang))


def _respelt(typed: str, lang: str) -> tuple[str, ...]:
    if is_cyrillic(typed):
        return (other_layout(typed),)
    return (from_translit(typed), other_layout(typed)) if lang == "ru" else ()
