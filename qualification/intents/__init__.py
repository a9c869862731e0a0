"""Recognises what a visitor may say at any moment, whatever was asked: a command to the bot or an objection.

What lives here: `wording` (how phrases are written down), a package for each language, `vocabulary` (a language made ready),
`ways` (languages and keyboards to read a text in), `spelling` (words of a reply), `matching` (phrases in them), `claims` (what
they weigh), `prompts` (what the question asked for).
It imports nothing of the floor but `normalize` and `reading`. To teach a phrase, add it to its intent in the language's package;
a new language is one more package and a line in `_WORDINGS` and in `ways.LATIN`. The first call takes some 0.1 s to build tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from qualification.intents import english, french, russian, spanish
from qualification.intents.claims import Claim, claims
from qualification.intents.prompts import asks_for_phone, is_prompted
from qualification.intents.spelling import Speller, cut
from qualification.intents.vocabulary import Vocabulary, compiled
from qualification.intents.ways import Way, ways
from qualification.intents.wording import Intent, Wording
from qualification.normalize import fold
from qualification.reading import SURE, Hints

__all__ = ["Intent", "IntentFound", "find_intent"]

_WORDINGS: Mapping[str, Wording] = {
    "ru": russian.WORDING,
    "en": english.WORDING,
    "es": spanish.WORDING,
    "fr": french.WORDING,
}
_ORDER: tuple[Intent, ...] = (
    "delete_data", "stop", "language", "human", "restart", "back", "competitor", "price_objection", "think",
    "not_interested", "magnet", "help", "skip", "why", "wait",
)  # fmt: skip
"""Which intent counts when a reply says two: what cannot be taken back first, then the one with more to answer."""

_WHOLE: Mapping[str, Intent] = {
    "🛑": "stop", "⛔": "stop", "⏭": "skip", "⏩": "skip", "🔙": "back", "⬅": "back", "◀": "back", "↩": "back", "🔄": "restart",
    "🔁": "restart", "🆘": "help", "/start": "restart", "para": "stop",
    "why": "why", "but why": "why", "and why": "why", "how come": "why",
    "por que": "why", "pero por que": "why", "y por que": "why", "pourquoi": "why", "mais pourquoi": "why", "et pourquoi": "why",
}  # fmt: skip
"""What is an intent only as the whole reply ("para" is also Spanish for "for", and "why not" asks nothing)."""

MOST_SIGNS = 400
MOST_WORDS = 30
"""A longer reply is a description, whatever words it holds."""

MOST_WORDS_MENDED = 12
"""Words of a reply up to which misspelt ones are looked for."""

FEWEST_DIGITS = 7
"""Digits from which "call me at ..." holds a phone number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentFound:
    """An intent said in words. `confidence` is at least `reading.SURE`: what is less sure is no intent."""

    intent: Intent
    confidence: float


def find_intent(text: str, hints: Hints) -> IntentFound | None:
    """The intent that the text states, None for an ordinary answer, small talk or a question about the service.

    Of the hints it needs `lang` (tried first; the other languages follow), `question` and `options`: what was asked for and
    the words of a button are an answer. Never raises.
    """
    folded = fold(text)
    if sign := _WHOLE.get(folded.strip("¿¡?! ")):
        return IntentFound(intent=sign, confidence=1.0)
    if len(folded) > MOST_SIGNS:
        return None
    pieces = cut(folded)
    if not pieces or len(pieces) > MOST_WORDS or _is_of_a_button({piece for piece, _ in pieces}, hints):
        return None
    for way in ways(folded, hints.lang):
        if found := _read(way, folded, hints):
            return found
    return None


def _read(way: Way, folded: str, hints: Hints) -> IntentFound | None:
    if len(way.pieces) < way.fewest:
        return None
    vocabulary, speller = _language(way.lang)
    tokens = speller.tokens(way.pieces, mends=way.mends and len(way.pieces) <= MOST_WORDS_MENDED)
    digits = sum(sign.isdigit() for sign in folded)

    def fits(claim: Claim) -> bool:
        if claim.place == "stated" and folded.endswith("?") and tokens[claim.at[-1]].clause == tokens[-1].clause:
            return False
        if claim.place == "abroad" and way.lang == hints.lang:
            return False
        return not _is_answer(claim, digits, hints.question)

    said = [claim for claim in claims(tokens, vocabulary, fits) if not (way.is_strict and claim.others)]
    topics = {claim.topic for claim in said}
    intent = next((one for one in _ORDER if one in topics), None)
    if intent is None:
        return None
    sureness = max(_sureness(claim) for claim in said if claim.topic == intent) * way.sureness
    return IntentFound(intent=intent, confidence=round(max(SURE, sureness), 2))


def _is_answer(claim: Claim, digits: int, question: str) -> bool:
    """True when the question asked for just such words: a role, a language, a phone to call, an amount that is the most."""
    if claim.topic == "human" and digits >= FEWEST_DIGITS and asks_for_phone(question):
        return True
    is_weak = claim.place == "unprompted" or (claim.topic == "price_objection" and digits > 0)
    return is_weak and is_prompted(claim.topic, question)


def _sureness(claim: Claim) -> float:
    return 1.0 - 0.02 * len(claim.others) - 0.05 * claim.mended


@cache
def _language(lang: str) -> tuple[Vocabulary, Speller]:
    vocabulary = compiled(_WORDINGS[lang])
    return vocabulary, Speller(vocabulary)


def _is_of_a_button(said: set[str], hints: Hints) -> bool:
    """True when the label or a synonym of one option holds every word said."""
    return any(said <= _label_words(label) for option in hints.options for label in (option.label, *option.synonyms))


@lru_cache(maxsize=4096)
def _label_words(label: str) -> frozenset[str]:
    return frozenset(piece for piece, _ in cut(fold(label)))
