"""What visitors say who mean an option without naming it: the topics that its label names, and their words.

The words of a topic are looked at only where an option stands for it, so "newton" costs nothing until physics is on a button.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from qualification.matching.abbreviations import written_out
from qualification.matching.entries import Hit, Index, entry_of, hits_at, index_of
from qualification.matching.tokens import Token, is_filler
from qualification.vocabulary.topics import texts

_HEADS_END = " = "
_EVERYWHERE = "xx"
_START = 3
"""So many letters at the start of a word for a topic are compared first, which spares nearly all of the comparing."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic in one language. `heads`: the words by which a label names it; `said`: those and what visitors say, as written."""

    heads: str
    said: str


def topics_in(tokens: Sequence[Token], lang: str) -> list[Hit]:
    """The topics that the words of a label name, and where."""
    starts = {token.text[:_START] for token in tokens}
    heads = {head for start in starts for head in _heads(lang).get(start, ())}
    index = index_of(entry_of(written, name, lang) for name, written in sorted(heads))
    return topics_told(tokens, index)


def words_for(topics: Iterable[str], lang: str) -> Index:
    """The words of visitors who mean one of these topics."""
    return index_of(entry_of(written, name, lang) for name in topics for written in _topics(lang)[name].said.split())


def topics_told(tokens: Sequence[Token], told: Index) -> list[Hit]:
    """The topics that the words of a reply tell, by the words that `words_for` gave."""
    return [hit for at in range(len(tokens)) for hit in hits_at(tokens, at, told)]


@cache
def _heads(lang: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Names of topics with one of the words that name each, by the first letters of any part of it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, topic in _topics(lang).items():
        for head in topic.heads.split():
            for start in {part[:_START].rstrip("*") for part in head.replace("+", "_").split("_")}:
                found.setdefault(start, []).append((name, head))
    return {start: tuple(pairs) for start, pairs in found.items()}


@cache
def _topics(lang: str) -> Mapping[str, Topic]:
    """All topics by name; for a language without words of its own those of English."""
    wanted = lang if lang in ("ru", "en", "es", "fr") else "en"
    found: dict[str, Topic] = {}
    for text in texts():
        for name, lines in _records(text):
            heads, _, said = lines[wanted].partition(_HEADS_END)
            words = f"{heads} {said} {lines.get(_EVERYWHERE, '')}".split()
            found[name] = Topic(heads, " ".join(_loosened(written_out(word, lang).replace(" ", "_"), wanted) for word in words))
    return found


def _loosened(entry: str, lang: str) -> str:
    """A phrase by its telling words, near each other in any order: nobody says "take ages to answer" just so."""
    telling = [part for part in entry.split("_") if part and not is_filler(part.rstrip("*"), lang)]
    return "+".join(telling) if len(telling) > 1 else entry


def _records(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Each topic of a file: its name, and its lines by language."""
    name, lines = "", dict[str, str]()
    for line in text.strip().splitlines():
        lang, space, words = line.partition(" ")
        if space:
            lines[lang] = words
            continue
        if name:
            yield name, lines
        name, lines = line, {}
    yield name, lines
