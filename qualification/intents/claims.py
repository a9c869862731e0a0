"""Weighs what phrases in a reply claim against what else the reply says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qualification.intents.matching import Match, matches
from qualification.intents.spelling import Token
from qualification.intents.vocabulary import Vocabulary
from qualification.intents.wording import OTHER_WORDS, Place, Topic

_BARE: frozenset[Place] = frozenset({"unprompted", "abroad"})
"""Places of phrases so short that they are believed only by themselves."""
_BY_CLAUSE: frozenset[Topic] = frozenset({"price_objection", "not_interested", "skip"})
"""Topics that fill a clause of their own beside another sentence ("too expensive, do you have discounts?")."""
_MOST_IN_OTHER_CLAUSES = 5
_MOST_BESIDE_MENDED = 2
"""Words of another subject beside which a misspelt word is still believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A topic the reply speaks of.

    `at`: places of the phrase's words. `weight`: how much they say: words with a subject of their own, then all words.
    `others`: clauses of the words of another subject. `mended`: misspelt words in the phrase.
    """

    topic: Topic
    place: Place
    at: tuple[int, ...]
    weight: tuple[int, int]
    others: tuple[int, ...]
    mended: int


def claims(tokens: Sequence[Token], vocabulary: Vocabulary, fits: Callable[[Claim], bool]) -> list[Claim]:
    """The topics that the reply says while it says little else; `fits` tells whether a claim goes with the question.

    Where two topics share words, only the one that explains more of them.
    """
    found = _without_everyday(list(matches(tokens, vocabulary)))
    told = {at for match in found for at in match.at if not tokens[at].is_mended}
    made = [_claim(match, tokens, told, vocabulary) for match in found]
    believed = [claim for claim in made if _is_believed(claim, tokens) and fits(claim)]
    return [claim for claim in believed if not any(_outdoes(other, claim) for other in believed)]


def _without_everyday(found: Iterable[Match]) -> list[Match]:
    everyday = [set(match.at) for match in found if match.phrase.topic == "ordinary"]
    return [
        match
        for match in found
        if match.phrase.topic != "ordinary" and not any(len(at) >= len(match.at) and not at.isdisjoint(match.at) for at in everyday)
    ]


def _claim(match: Match, tokens: Sequence[Token], told: set[int], vocabulary: Vocabulary) -> Claim:
    """What the match claims; words that other phrases tell (`told`) are no words of another subject."""
    beside = vocabulary.beside[match.phrase.topic]
    return Claim(
        topic=match.phrase.topic,
        place=match.phrase.place,
        at=match.at,
        weight=(sum(tokens[at].text not in vocabulary.small for at in match.at), len(match.at)),
        others=tuple(token.clause for at, token in enumerate(tokens) if at not in told and at not in match.at and token.text not in beside),
        mended=sum(tokens[at].is_mended for at in match.at),
    )


def _is_believed(claim: Claim, tokens: Sequence[Token]) -> bool:
    """The more the phrase says, the more may stand beside it."""
    if claim.place in _BARE:
        return not claim.others
    most = OTHER_WORDS[claim.place] + max(0, claim.weight[0] - 1)
    if len(claim.others) <= (min(most, _MOST_BESIDE_MENDED) if claim.mended else most):
        return True
    own = {tokens[at].clause for at in claim.at}
    is_apart = claim.topic in _BY_CLAUSE and own.isdisjoint(claim.others) and not claim.mended
    return is_apart and (claim.weight[1] > 1 or claim.topic == "price_objection") and len(claim.others) <= _MOST_IN_OTHER_CLAUSES


def _outdoes(other: Claim, claim: Claim) -> bool:
    return other.topic != claim.topic and other.weight > claim.weight and not set(other.at).isdisjoint(claim.at)
