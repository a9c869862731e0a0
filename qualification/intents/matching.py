"""Finds the phrases of a vocabulary in the words of a reply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qualification.intents.spelling import Token
from qualification.intents.vocabulary import UNKNOWN, Part, Phrase, Vocabulary

GAP = 2
"""How many words a gap may skip."""

_Places = tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase and the places of its words in the reply, ascending."""

    phrase: Phrase
    at: tuple[int, ...]


def matches(tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[Match]:
    """Every phrase that stands in the reply, from every word on, unless a negator stands right before it."""
    said = {token.text for token in tokens} | {UNKNOWN for token in tokens if not token.is_known}
    missing: dict[frozenset[str], bool] = {}

    def is_missing(words: frozenset[str]) -> bool:
        if words not in missing:
            missing[words] = words.isdisjoint(said)
        return missing[words]

    possible: dict[frozenset[str], list[Phrase]] = {}
    for start, token in enumerate(tokens):
        is_negated = start > 0 and tokens[start - 1].text in vocabulary.negators and tokens[start - 1].clause == token.clause
        for words in vocabulary.listed.get(token.text if token.is_known else UNKNOWN, ()):
            if words not in possible:
                possible[words] = [phrase for phrase in vocabulary.starting[words] if not any(map(is_missing, phrase.needed))]
            for phrase in possible[words]:
                if phrase.is_negative or not is_negated:
                    at = _Walk(phrase.parts, tokens, vocabulary.negators).places(0, start)
                    if at:
                        yield Match(phrase, at)


class _Walk:
    """One attempt to lay the parts of a phrase over the reply. Remembers its steps, so it takes as many as parts times places."""

    def __init__(self, parts: tuple[Part, ...], tokens: Sequence[Token], negators: frozenset[str]) -> None:
        self._parts = parts
        self._tokens = tokens
        self._negators = negators
        self._seen: dict[tuple[int, int], _Places] = {}

    def places(self, part: int, start: int) -> _Places:
        """Where the parts from `part` on stand, as many of the optional ones as can; None if they do not."""
        if part == len(self._parts):
            return ()
        if self._parts[part].words is not None:
            return self._word_places(part, start)
        if (part, start) not in self._seen:
            ends = (self.places(part + 1, end) for end in self._gap_ends(start))
            self._seen[part, start] = max((at for at in ends if at is not None), key=len, default=None)
        return self._seen[part, start]

    def _word_places(self, part: int, start: int) -> _Places:
        if start < len(self._tokens) and self._is_in(self._tokens[start], self._parts[part]):
            at = self.places(part + 1, start + 1)
            if at is not None:
                return (start, *at)
        return self.places(part + 1, start) if self._parts[part].is_optional else None

    @staticmethod
    def _is_in(token: Token, part: Part) -> bool:
        listed = part.words or frozenset()
        return token.text in listed or (UNKNOWN in listed and not token.is_known)

    def _gap_ends(self, start: int) -> Iterator[int]:
        """Places where a gap from `start` may end; it holds no negator and no end of a clause."""
        yield start
        clause = self._tokens[start - 1].clause
        for end in range(start, min(start + GAP, len(self._tokens))):
            beyond = self._tokens[end : end + 2]
            if self._tokens[end].text in self._negators or any(token.clause != clause for token in beyond):
                return
            yield end + 1
