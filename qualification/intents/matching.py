"""Finds phrases of a vocabulary in the words of a reply and weighs what else the reply says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qualification.intents.spelling import Token
from qualification.intents.wording import GAP, OTHER_WORDS, Part, Phrase, Place, Topic, UNKNOWN, Vocabulary

BARE: frozenset[Place] = frozenset({"unprompted", "abroad"})
"""Places of phrases so short that they are believed only by themselves."""
MEND_LIMIT = 2
"""Words of another subject beside which a mended word is still believed."""


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase and the places of its words in the reply, ascending."""

    phrase: Phrase
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A topic the reply may speak of. `others`: words of another subject; `mended`: misspelt words in the phrase."""

    topic: Topic
    others: int
    mended: int


def claims(tokens: Sequence[Token], vocabulary: Vocabulary, fits: Callable[[Topic, Place], bool]) -> list[Claim]:
    """The topics that the reply says while it says little else; `fits` tells whether a phrase's place holds for it.

    Where two topics share words, only the one that explains more of them.
    """
    matches = _without_everyday(list(_matches(tokens, vocabulary)))
    told = {at for match in matches for at in match.at if not tokens[at].is_mended}
    found = [
        (match, _claim(match, tokens, told, vocabulary)) for match in matches if fits(match.phrase.topic, match.phrase.place)
    ]
    weights = {match: _weight(match, tokens, vocabulary) for match, _ in found}
    believed = [(match, claim) for match, claim in found if claim.others <= _allowed(match.phrase.place, claim, weights[match])]
    weights = {match: weights[match] for match, _ in believed}
    return [claim for match, claim in believed if not any(_outdoes(other, match, weights) for other in weights)]


def _without_everyday(matches: list[Match]) -> list[Match]:
    everyday = [set(match.at) for match in matches if match.phrase.topic == "ordinary"]
    return [
        match
        for match in matches
        if match.phrase.topic != "ordinary" and not any(len(at) >= len(match.at) and not at.isdisjoint(match.at) for at in everyday)
    ]


def _claim(match: Match, tokens: Sequence[Token], told: set[int], vocabulary: Vocabulary) -> Claim:
    """What the match claims; words that other phrases tell (`told`) are no words of another subject."""
    beside = vocabulary.beside[match.phrase.topic]
    return Claim(
        topic=match.phrase.topic,
        others=sum(token.text not in beside for at, token in enumerate(tokens) if at not in told and at not in match.at),
        mended=sum(tokens[at].is_mended for at in match.at),
    )


def _allowed(place: Place, claim: Claim, weight: tuple[int, int]) -> int:
    """The more the phrase says, the more may stand beside it."""
    others = OTHER_WORDS[place] + (0 if place in BARE else max(0, weight[0] - 1))
    return min(others, MEND_LIMIT) if claim.mended else others


def _weight(match: Match, tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[int, int]:
    return sum(tokens[at].text not in vocabulary.small for at in match.at), len(match.at)


def _outdoes(other: Match, match: Match, weights: Mapping[Match, tuple[int, int]]) -> bool:
    is_rival = other.phrase.topic != match.phrase.topic and not set(other.at).isdisjoint(match.at)
    return is_rival and weights[other] > weights[match]


def _matches(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Match]:
    found = []
    for start, token in enumerate(tokens):
        is_negated = start > 0 and tokens[start - 1].text in vocabulary.negators and tokens[start - 1].clause == token.clause
        for phrase in vocabulary.starting.get(token.text, ()):
            if is_negated and not phrase.is_negative:
                continue
            at = _places(phrase.parts, tokens, start, vocabulary.negators)
            if at:
                found.append(Match(phrase, at))
    return found


def _places(parts: tuple[Part, ...], tokens: Sequence[Token], start: int, negators: frozenset[str]) -> tuple[int, ...] | None:
    """Where the parts stand from `start` on, as many of the optional ones as can; None if they do not.

    As deep as the phrase has parts; a gap holds no negator and no end of a clause.
    """
    if not parts:
        return ()
    part, rest = parts[0], parts[1:]
    if part.words is None:
        ends = _gap_ends(tokens, start, negators)
        return max((at for end in ends if (at := _places(rest, tokens, end, negators)) is not None), key=len, default=None)
    if start < len(tokens) and _is_in(tokens[start], part.words):
        at = _places(rest, tokens, start + 1, negators)
        if at is not None:
            return (start, *at)
    return _places(rest, tokens, start, negators) if part.is_optional else None


def _is_in(token: Token, listed: frozenset[str]) -> bool:
    return token.text in listed or (UNKNOWN in listed and not token.is_known)


def _gap_ends(tokens: Sequence[Token], start: int, negators: frozenset[str]) -> Iterator[int]:
    yield start
    clause = tokens[start - 1].clause
    for end in range(start, min(start + GAP, len(tokens))):
        if tokens[end].text in negators or any(token.clause != clause for token in tokens[end : end + 2]):
            return
        yield end + 1
