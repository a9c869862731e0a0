"""Weighs the words of a reply for and against each option."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from qualification.matching.catalogue import Catalogue
from qualification.matching.settled import without_settled
from qualification.matching.tokens import Token
from qualification.matching.voices import Voice, voices_in
from qualification.vocabulary.wordlist import word_set

_SUPPLEMENT = 0.5
"""What a word weighs that only adds to an answer already there ("a house with a garden")."""
_TAKEN_BACK = 0.4
"""What a word weighs that was corrected afterwards ("new, or rather used")."""
_BY_CONTRARY = 0.3
"""What a word weighs for an option that only denies it: "store" for "No website"."""
_FIRMLY = 9.0
"""What a word of the option itself weighs against it."""
_MEANT = 0.6
"""From which share of its greatest part on a denied word rules an option out; less is loose talk."""
_EVEN = 0.05
"""Weights that differ by less than so much tell nothing where a word speaks for every option."""

_ADDING = word_set("с со для чтобы под with for con para avec pour incluyendo including near около рядом")
_CORRECTING = word_set(
    "лучше вернее точнее хотя actually rather mejor plutot enfin главное mainly especially surtout предпочтительнее preferably "
    "sorry ой principalement mostly"
)


_IS_NOT = word_set("isnt wasnt arent werent aint")


@dataclass(slots=True)
class Ballot:
    """The state of the count.

    `votes`: option to weight. `out`: options ruled out. `strangers`: the places of words that are neither little nor understood.
    `against`: option to what speaks against it. `literal`: how many of an option's own words were said.
    `heard_at`: where the words for an option stand.
    """

    votes: dict[int, float] = field(default_factory=dict)
    out: set[int] = field(default_factory=set)
    strangers: frozenset[int] = frozenset()
    literal: dict[int, int] = field(default_factory=dict)
    heard_at: dict[int, set[int]] = field(default_factory=dict)
    against: dict[int, float] = field(default_factory=dict)


def weigh(
    tokens: Sequence[Token],
    skipped: frozenset[int],
    catalogue: Catalogue,
    lang: str,
    *,
    asked: frozenset[str] = frozenset(),
    is_trouble: bool = False,
) -> Ballot:
    """What the words say, those at `skipped` left out.

    `asked`: ideas of the question. `is_trouble`: it asks what is wrong, and "the fridge does not cool" is about the fridge.
    """
    voices = voices_in(tokens, skipped, catalogue, lang, asked)
    if is_trouble and all(voice.denied for voice in voices) and not any(token.text in _IS_NOT for token in tokens):
        voices = [replace(voice, denied=voice.denied and voice.is_literal) for voice in voices]
    voices = without_settled(voices, tokens)
    ballot = Ballot()
    turn = max((at for at, token in enumerate(tokens) if at not in skipped and token.text in _CORRECTING), default=-1)
    is_turned = any(voice.start > turn and not voice.denied for voice in voices) and turn >= 0
    for voice in sorted(voices, key=lambda voice: voice.start):
        weight = voice.weight
        if is_turned and voice.start < turn:
            weight *= _TAKEN_BACK
        elif ballot.votes and _is_added(tokens, voice.start):
            weight *= _SUPPLEMENT
        _count(ballot, voice, weight, catalogue.count)
    ballot.out = {option for option in ballot.out if ballot.against[option] >= ballot.votes.get(option, 0.0)}
    ballot.strangers = _strangers(tokens, skipped, voices)
    return ballot


def _is_added(tokens: Sequence[Token], start: int) -> bool:
    return any(token.text in _ADDING for token in tokens[max(0, start - 2) : start])


def _count(ballot: Ballot, voice: Voice, weight: float, count: int) -> None:
    told = {mention.denied for mention in voice.mentions}
    wanted = {
        mention.option: part
        for mention, part in voice.mentions.items()
        if mention.denied == voice.denied or (told == {True} and not voice.denied)  # "hiring" means "Can't find staff"
    }
    most = max(voice.mentions.values())
    meant = {mention.option for mention, part in voice.mentions.items() if mention.denied != voice.denied and part >= _MEANT * most}
    for option in meant - wanted.keys():
        ballot.out.add(option)
        ballot.against[option] = ballot.against.get(option, 0.0) + (_FIRMLY if voice.is_literal else voice.weight)
    if not voice.is_literal and len(wanted) == count and count > 1 and max(wanted.values()) - min(wanted.values()) < _EVEN:
        return
    if told == {True} and not voice.denied:
        weight *= _BY_CONTRARY
    for option, part in wanted.items():
        ballot.heard_at.setdefault(option, set()).add(voice.start)
        ballot.votes[option] = ballot.votes.get(option, 0.0) + weight * part
        if voice.is_literal:
            ballot.literal[option] = ballot.literal.get(option, 0) + 1


def _strangers(tokens: Sequence[Token], skipped: frozenset[int], voices: Iterable[Voice]) -> frozenset[int]:
    heard = {at for voice in voices for at in range(voice.start, voice.end)}
    return frozenset(at for at, token in enumerate(tokens) if at not in skipped and at not in heard and not token.is_filler)
