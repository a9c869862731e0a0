"""What visitors say who mean an option without naming it: the topics that its label names, and their words.

The words of a topic are looked at only where an option stands for it, so "newton" costs nothing until physics is on a button.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from qualification.matching.abbreviations import written_out
from qualification.matching.entries import Hit, Index, entry_of, hits_at, index_of
from qualification.matching.tokens import Token, is_filler
from qualification.vocabulary.topics import texts

_HEADS_END = " = "
_EVERYWHERE = "xx"
_LANGUAGES = ("ru", "en", "es", "fr")
_START = 3
"""So many letters at the start of a word for a topic are compared first, which spares nearly all of the comparing."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the words for a topic stand: in which text, from and to which sign in one language, and of those the same in all."""

    text: str
    start: int
    end: int
    more: tuple[int, int] = (0, 0)

    @property
    def heads(self) -> list[str]:
        """The words by which a label names it."""
        return self.text[self.start : self.end].partition(_HEADS_END)[0].split()

    @property
    def said(self) -> list[str]:
        """Those, and what visitors say."""
        words = f"{self.text[self.start : self.end]} {self.text[self.more[0] : self.more[1]]}"
        return words.replace(_HEADS_END, " ").split()


def topics_in(tokens: Sequence[Token], lang: str) -> list[Hit]:
    """The topics that the words of a label name, and where."""
    starts = {token.text[:_START] for token in tokens}
    heads = {head for start in starts for head in _heads(lang).get(start, ())}
    index = index_of(entry_of(written, name, lang) for name, written in sorted(heads))
    return topics_told(tokens, index)


def words_for(topics: Iterable[str], lang: str) -> Index:
    """The words of visitors who mean one of these topics."""
    return index_of(entry_of(_loosened(written, lang), name, lang) for name in topics for written in _places(lang)[name].said)


def topics_told(tokens: Sequence[Token], told: Index) -> list[Hit]:
    """The topics that the words of a reply tell, by the words that `words_for` gave."""
    return [hit for at in range(len(tokens)) for hit in hits_at(tokens, at, told)]


@cache
def _heads(lang: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Names of topics with one of the words that name each, by the first letters of any part of it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, place in _places(lang).items():
        for head in place.heads:
            for start in {part[:_START].rstrip("*") for part in head.replace("+", "_").split("_")}:
                found.setdefault(start, []).append((name, head))
    return {start: tuple(pairs) for start, pairs in found.items()}


@cache
def _places(lang: str) -> Mapping[str, _Place]:
    """All topics by name; for a language without words of its own those of English. The words themselves stay in their texts."""
    wanted = lang if lang in _LANGUAGES else "en"
    found: dict[str, _Place] = {}
    for text in texts():
        name, at = "", 0
        for line in text.splitlines(keepends=True):
            start, end = at + len(wanted) + 1, at + len(line.rstrip())
            key = line[:3].rstrip()
            if line.strip() and " " not in line.strip():
                name = line.strip()
            elif key == wanted:
                found[name] = _Place(text, start, end)
            elif key == _EVERYWHERE:
                found[name] = replace(found[name], more=(start, end))
            at += len(line)
    return found


def _loosened(entry: str, lang: str) -> str:
    """A phrase with its short forms written out and by its telling words, near each other in any order: nobody says "take ages to
    answer" just so."""
    parts = written_out(entry, lang).replace(" ", "_").split("_")
    telling = [part for part in parts if part and not is_filler(part.rstrip("*"), lang)]
    return "+".join(telling) if len(telling) > 1 else "_".join(parts)
