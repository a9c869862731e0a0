"""How intents are written down: the notation of phrases, and its compiled form.

A language is one `Wording`, built from plain strings so that a newcomer can add to it without reading code:

* phrases are parted by ` / ` or by a line end (not after `..` or `|`: there the phrase goes on); words of a phrase by a space, folded as `normalize.fold` folds them,
  without apostrophes (`dont`), hyphens before a pronoun opened (`rappelez moi`);
* `a|b` either word; `@name` any word of that class; `word?` the word may be missing; `..` up to two words of any kind;
* `пиши(,те)` stands for пиши and пишите; `~` for the noun's endings and `^` for the adjective's (see `Wording`);
* `#` stands for a number, `*` for a word that the vocabulary does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Intent = Literal[
    "stop", "human", "back", "restart", "skip", "help", "language", "delete_data", "why", "wait",
    "price_objection", "think", "not_interested", "competitor",
]  # fmt: skip
Topic = Intent | Literal["ordinary"]
"""`ordinary`: an everyday phrase that would otherwise be taken for an intent inside it ("call me John")."""

Place = Literal["alone", "stated", "unprompted", "abroad", "near", "anywhere"]
OTHER_WORDS: Mapping[Place, int] = {"alone": 0, "stated": 0, "unprompted": 0, "abroad": 0, "near": 2, "anywhere": 7}
"""How many words of another subject a reply may have beside the phrase.

`stated`: and the reply is no question. `unprompted`: and the question did not ask for just these words.
`abroad`: and the conversation is in another language.
"""
GAP = 2
NUMBER = "#"
UNKNOWN = "*"

_GOES_ON = re.compile(r"(?<=\|)\n\s*"), re.compile(r"(?<=\.\.)\n\s*")
_FORMS = re.compile(r"([^()~^]*)(?:\(([^)]*)\)|([~^]))?")


PhraseTable = Mapping[Topic, Mapping[Place, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a language says for the intents.

    `small`: words that carry no subject of their own. `company`: words that go with an intent without being part of it
    ("call me tomorrow"). `negators` turn the phrase right after them off. `short`: abbreviations, written out.
    `real`: everyday words one letter from a command, never taken for its misspelling.
    `sounds`: pattern and what it sounds like, in order; words that come out the same are spellings of one word.
    """

    classes: Mapping[str, str]
    phrases: tuple[PhraseTable, ...]
    small: str
    company: Mapping[Topic, str]
    negators: str
    short: Mapping[str, str]
    real: str
    noun_endings: str
    adjective_endings: str
    sounds: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A place in a phrase: one of `words`, or a gap of up to `GAP` words where `words` is None."""

    words: frozenset[str] | None
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say a topic. `is_negative`: it has a negator of its own."""

    topic: Topic
    place: Place
    parts: tuple[Part, ...]
    is_negative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """A `Wording` made ready: `starting` has the phrases by each word they may start with, `beside` what may
    stand beside an intent."""

    starting: Mapping[str, tuple[Phrase, ...]]
    known: frozenset[str]
    small: frozenset[str]
    beside: Mapping[Topic, frozenset[str]]
    negators: frozenset[str]
    short: Mapping[str, tuple[str, ...]]
    real: frozenset[str]
    sounds: tuple[tuple[re.Pattern[str], str], ...]


def compiled(wording: Wording) -> Vocabulary:
    """The wording in the form the matcher works on.

    Raises:
        KeyError: a phrase names a class that is not there.
    """
    negators = frozenset(wording.negators.split())
    starting: dict[str, list[Phrase]] = {}
    known: set[str] = set()
    for phrase in _phrases(wording, negators):
        for word in _first_words(phrase.parts):
            starting.setdefault(word, []).append(phrase)
        for part in phrase.parts:
            known |= part.words or frozenset()
    small = _all_words(wording.small, wording) | negators
    company = {topic: _all_words(words, wording) for topic, words in wording.company.items()}
    return Vocabulary(
        starting={word: tuple(phrases) for word, phrases in starting.items()},
        known=frozenset(known | small).union(*company.values()),
        small=small,
        beside={topic: small | company.get(topic, frozenset()) for topic in get_args(Intent)},
        negators=negators,
        short={word: tuple(meaning.split()) for word, meaning in wording.short.items()},
        real=_all_words(wording.real, wording),
        sounds=tuple((re.compile(pattern), sound) for pattern, sound in wording.sounds),
    )


def _phrases(wording: Wording, negators: frozenset[str]) -> Iterator[Phrase]:
    for table in wording.phrases:
        for topic, places in table.items():
            for place, lines in places.items():
                for line in re.split(r" / |\n", _GOES_ON[1].sub(" ", _GOES_ON[0].sub("", lines))):
                    if parts := tuple(_part(word, wording) for word in line.split()):
                        yield Phrase(topic, place, parts, any(part.words and part.words & negators for part in parts))


def _part(written: str, wording: Wording) -> Part:
    if written == "..":
        return Part(None)
    return Part(frozenset(_alternatives(written.removesuffix("?"), wording)), is_optional=written.endswith("?"))


def _alternatives(written: str, wording: Wording) -> Iterator[str]:
    for word in written.split("|"):
        if word.startswith("@"):
            yield from _all_words(wording.classes[word[1:]], wording)
        else:
            yield from _forms(word, wording)


def _all_words(written: str, wording: Wording) -> frozenset[str]:
    return frozenset(form for word in written.split() for form in _alternatives(word, wording))


def _forms(written: str, wording: Wording) -> Iterator[str]:
    found = _FORMS.match(written)
    stem, listed, sign = found.groups() if found else (written, None, None)
    if sign:
        yield from (stem + ending for ending in (wording.noun_endings if sign == "~" else wording.adjective_endings).split(","))
    elif listed is not None:
        yield from (stem + ending for ending in listed.split(","))
    else:
        yield stem


def _first_words(parts: tuple[Part, ...]) -> frozenset[str]:
    first: set[str] = set()
    for part in parts:
        first |= part.words or frozenset()
        if part.words and not part.is_optional:
            break
    return frozenset(first)
