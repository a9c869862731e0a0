"""The three outcomes of reading a reply, and what a reader is told beforehand (`Hints`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from qualification.answers import Answer

UnclearWhy = Literal["nothing", "ambiguous", "ruled_out", "question", "invalid", "out_of_range"]

SURE = 0.8
"""Confidence from which an answer is taken without asking back."""
UNSURE = 0.5
"""Confidence from which an answer is offered as "did you mean"; below it the reply is unclear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A button of a choice: id in the script, label as the visitor sees it, further words that mean it (any language)."""

    id: str
    label: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What is known before the reply is read. Hashable, so that readers may cache what they derive from it.

    `lang`: language of the conversation, ISO 639-1. `currency`: ISO 4217, the one meant when none is named.
    `country`: ISO 3166-1 alpha-2 of the visitor, for phones. `today`: the visitor's date when the message was sent.
    `question`: the text just asked.
    """

    lang: str = "en"
    question: str = ""
    options: tuple[Option, ...] = ()
    currency: str = "EUR"
    country: str | None = None
    today: date = date(1970, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """Sure enough to take: `confidence` is at least `SURE`, 1 for a button or the very words of one."""

    answer: Answer
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """One to three answers that may have been meant, likeliest first, to be offered as buttons. Never empty."""

    candidates: tuple[Answer, ...]
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """No answer of this kind in the reply.

    `nothing`: nothing of the kind; `ambiguous`: several with equal weight; `ruled_out`: only what it is not;
    `question`: a question back; `invalid`: of the kind but malformed (a phone with too few digits);
    `out_of_range`: outside the limits of the question.
    """

    why: UnclearWhy = "nothing"


Reading = Understood | Unsure | Unclear
