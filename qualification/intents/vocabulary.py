"""Makes the `Wording` of a language ready for matching."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations
from typing import get_args

from qualification.intents.wording import Intent, Place, Topic, Wording

NUMBER = "#"
UNKNOWN = "*"

_GAP = ".."
_GOES_ON = re.compile(r"(?<=\|)\n\s*"), re.compile(r"(?<=\.\.)\n\s*")
_FORMS = re.compile(r"([^()~^]*)(?:\(([^)]*)\)|([~^]))?")
_PERMUTED = (2, 3)
"""How many groups of a phrase change places."""


@dataclass(frozen=True, slots=True)
class Part:
    """A place in a phrase: one of `words`, or a gap where `words` is None."""

    words: frozenset[str] | None
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say a topic. `is_negative`: it has a negator of its own. `needed`: the lists of its words that must be there."""

    topic: Topic
    place: Place
    parts: tuple[Part, ...]
    is_negative: bool
    needed: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """A `Wording` made ready.

    `listed`: the lists of words that a phrase may start with, by each of their words. `starting`: the phrases by such a list.
    `known`: every word of a phrase, small or beside. `beside`: what may stand beside an intent.
    """

    listed: Mapping[str, tuple[frozenset[str], ...]]
    starting: Mapping[frozenset[str], tuple[Phrase, ...]]
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
        ValueError: a phrase has no word that must be there.
    """
    return _Compiler(wording).vocabulary()


class _Compiler:
    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._negators = frozenset(wording.negators.split())
        self._parts: dict[str, Part] = {}
        self._classes = {name: self._all_words(words) for name, words in wording.classes.items()}

    def vocabulary(self) -> Vocabulary:
        wording = self._wording
        starting: dict[frozenset[str], list[Phrase]] = {}
        for phrase in self._phrases():
            for words in _first_lists(phrase.parts):
                starting.setdefault(words, []).append(phrase)
        listed: dict[str, list[frozenset[str]]] = {}
        for words in starting:
            for word in words:
                listed.setdefault(word, []).append(words)
        small = self._all_words(wording.small) | self._negators
        beside = {topic: small | self._all_words(wording.company.get(topic, "")) for topic in get_args(Intent)}
        return Vocabulary(
            listed={word: tuple(lists) for word, lists in listed.items()},
            starting={words: tuple(phrases) for words, phrases in starting.items()},
            known=frozenset[str]().union(*(part.words or () for part in self._parts.values()), *beside.values()),
            small=small,
            beside=beside,
            negators=self._negators,
            short={word: tuple(meaning.split()) for word, meaning in wording.short.items()},
            real=self._all_words(wording.real),
            sounds=tuple((re.compile(pattern), sound) for pattern, sound in wording.sounds),
        )

    def _phrases(self) -> Iterator[Phrase]:
        for table in self._wording.phrases:
            for topic, places in table.items():
                for place, lines in places.items():
                    for parts in self._lines(lines):
                        is_negative = any(part.words and part.words & self._negators for part in parts)
                        needed = tuple(part.words for part in parts if part.words is not None and not part.is_optional)
                        for order in self._orders(parts):
                            yield Phrase(topic, place, order, is_negative, needed)

    def _lines(self, lines: str) -> Iterator[tuple[Part, ...]]:
        for line in re.split(r" / |\n", _GOES_ON[1].sub(" ", _GOES_ON[0].sub("", lines))):
            if parts := tuple(self._part(word) for word in line.split()):
                yield parts

    def _orders(self, parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
        """The parts as written; in a free order also their groups around the gaps, a negator always before its word."""
        yield parts
        groups = self._groups(parts) if self._wording.is_order_free else []
        if len(groups) in _PERMUTED:
            for order in permutations(groups):
                if order != tuple(groups):
                    yield tuple(part for group in order for part in (*group, Part(None)))[:-1]

    def _groups(self, parts: tuple[Part, ...]) -> list[tuple[Part, ...]]:
        groups: list[tuple[Part, ...]] = [()]
        for part in parts:
            if part.words is not None and not part.is_optional:
                groups[-1] = (*groups[-1], part)
            elif part.words is None and groups[-1] and not (groups[-1][-1].words or frozenset()) & self._negators:
                groups.append(())
        return [group for group in groups if group]

    def _part(self, written: str) -> Part:
        if written not in self._parts:
            words = None if written == _GAP else frozenset(self._alternatives(written.removesuffix("?")))
            self._parts[written] = Part(words, is_optional=written.endswith("?"))
        return self._parts[written]

    def _alternatives(self, written: str) -> Iterator[str]:
        for word in written.split("|"):
            if word.startswith("@"):
                yield from self._classes[word[1:]]
            else:
                yield from self._forms(word)

    def _all_words(self, written: str) -> frozenset[str]:
        return frozenset(form for word in written.split() for form in self._forms(word))

    def _forms(self, written: str) -> Iterator[str]:
        found = _FORMS.match(written)
        stem, listed, sign = found.groups() if found else (written, None, None)
        if sign is not None:
            listed = self._wording.noun_endings if sign == "~" else self._wording.adjective_endings
        yield from (stem + ending for ending in (listed or "").split(","))


def _first_lists(parts: tuple[Part, ...]) -> Iterator[frozenset[str]]:
    first_needed = min(at for at, part in enumerate(parts) if part.words is not None and not part.is_optional)
    return (part.words for part in parts[: first_needed + 1] if part.words is not None)
