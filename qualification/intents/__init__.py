"""Recognises what a visitor may say at any moment, whatever was asked: a command to the bot or an objection.

What lives here: `wording` (how phrases are written down), one package per language with its vocabulary, `spelling`
(words of a reply), `matching` (phrases in them), `prompts` (what the question asked for).
It imports nothing of the floor but `normalize` and `reading`. To teach a phrase, add it to the vocabulary of its language;
a new language is one more `Wording` in `_WORDINGS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from qualification.intents import english, french, russian, spanish
from qualification.intents.matching import Claim, claims
from qualification.intents.prompts import asks_for_phone, is_prompted
from qualification.intents.spelling import Speller, Token, cut
from qualification.intents.wording import Intent, Place, Topic, Vocabulary, Wording, compiled
from qualification.normalize import fold, from_translit, is_cyrillic, other_layout
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
    "not_interested", "why", "help", "skip", "wait",
)  # fmt: skip
"""Which intent counts when a reply says two: what cannot be taken back first, then the one with more to answer."""

_WHOLE: Mapping[str, Intent] = {
    "🛑": "stop", "⛔": "stop", "⏭": "skip", "⏩": "skip", "🔙": "back", "⬅": "back", "◀": "back", "↩": "back", "🔄": "restart",
    "🔁": "restart", "🆘": "help", "para": "stop",
}  # fmt: skip
"""What is an intent only as the whole reply ("para" is also Spanish for "for")."""

MOST_WORDS = 40
"""A longer reply is a description, whatever words it holds."""

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
    if sign := _WHOLE.get(folded.rstrip("! ")):
        return IntentFound(intent=sign, confidence=1.0)
    pieces = cut(folded)
    if not pieces or len(pieces) > MOST_WORDS or _is_of_a_button([piece for piece, _ in pieces], hints):
        return None
    for way in _ways(folded, pieces, hints.lang):
        if found := _read(way, folded, hints):
            return found
    return None


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to read the text: in which language, how sure we are of that way, and whether it must explain every word."""

    lang: str
    pieces: list[tuple[str, int]]
    sureness: float = 1.0
    is_strict: bool = False
    fewest: int = 1
    mends: bool = True


def _ways(folded: str, pieces: list[tuple[str, int]], lang: str) -> Iterator[_Way]:
    written = ("ru",) if is_cyrillic(folded) else tuple(other for other in _WORDINGS if other != "ru")
    if lang in written:
        yield _Way(lang, pieces)
    elif lang not in _WORDINGS:
        lang = written[0]
    for other in written:
        if other != lang:
            # a lone foreign word is believed of English only: "suite", "paso" are ordinary words elsewhere
            yield _Way(other, pieces, 0.95, is_strict=True, fewest=1 if other in ("en", "ru") else 2, mends=other == "ru")
    typed = cut(other_layout(folded))
    yield _Way("ru" if written[0] != "ru" else "en" if lang == "ru" else lang, typed, 0.93, is_strict=True, mends=False)
    if lang == "ru" and written[0] != "ru":
        yield _Way("ru", cut(from_translit(folded)), 0.93, is_strict=True)


def _read(way: _Way, folded: str, hints: Hints) -> IntentFound | None:
    if len(way.pieces) < way.fewest:
        return None
    vocabulary, speller = _language(way.lang)
    tokens: list[Token] = speller.tokens(way.pieces, mends=way.mends)
    is_question = folded.endswith("?")
    digits = sum(sign.isdigit() for sign in folded)
    is_phone = digits >= FEWEST_DIGITS and asks_for_phone(hints.question)

    def fits(topic: Topic, place: Place) -> bool:
        if (topic == "human" and is_phone) or (topic == "price_objection" and digits and is_prompted(topic, hints.question)):
            return False
        if place == "stated":
            return not is_question
        if place == "abroad":
            return way.lang != hints.lang
        return place != "unprompted" or not is_prompted(topic, hints.question)

    said = [claim for claim in claims(tokens, vocabulary, fits) if not (way.is_strict and claim.others)]
    for intent in _ORDER:
        sureness = max((_sureness(claim) for claim in said if claim.topic == intent), default=0.0) * way.sureness
        if sureness:
            return IntentFound(intent=intent, confidence=round(max(SURE, sureness), 2))
    return None


def _sureness(claim: Claim) -> float:
    return 1.0 - 0.02 * claim.others - 0.05 * claim.mended


@cache
def _language(lang: str) -> tuple[Vocabulary, Speller]:
    vocabulary = compiled(_WORDINGS[lang])
    return vocabulary, Speller(vocabulary)


def _is_of_a_button(said: list[str], hints: Hints) -> bool:
    """True when the label or a synonym of one option holds every word said."""
    return any(
        set(said) <= {piece for piece, _ in cut(fold(label))} for option in hints.options for label in (option.label, *option.synonyms)
    )
