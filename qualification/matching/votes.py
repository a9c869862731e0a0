"""Weighs the words of a reply for and against each option."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.matching.catalogue import Catalogue, Mention
from qualification.matching.concepts import Hit, hits_in, wider
from qualification.matching.inflection import stems
from qualification.matching.polarity import denied, is_ruled_out
from qualification.matching.sounds import slips_allowed, sound
from qualification.matching.tokens import Token

_OWN_WORD, _PHRASE, _MISSPELT, _IDEA, _WIDER = 1.0, 1.0, 0.85, 0.8, 0.7
_SUPPLEMENT = 0.5
"""What a word weighs that only adds to an answer already there ("a house with a garden")."""
_TAKEN_BACK = 0.4
"""What a word weighs that was corrected afterwards ("new, or rather used")."""
_MOST_MISSPELT = 12
_EVEN = 0.05

_ADDING = frozenset("с со для чтобы под with for con para avec pour incluyendo including near около рядом".split())
_CORRECTING = frozenset("лучше вернее точнее хотя actually rather mejor plutot enfin главное mainly especially surtout предпочтительнее preferably sorry ой "
                        "principalement mostly".split())


@dataclass(slots=True)
class Ballot:
    """`votes`: option to weight. `out`: options ruled out. `strange`: how many words were neither little nor
    understood. `literal`: how many of an option's own words were said. `heard_at`: where the words for an option stand."""

    votes: dict[int, float] = field(default_factory=dict)
    out: set[int] = field(default_factory=set)
    strange: int = 0
    literal: dict[int, int] = field(default_factory=dict)
    heard_at: dict[int, set[int]] = field(default_factory=dict)


def weigh(tokens: Sequence[Token], skipped: frozenset[int], catalogue: Catalogue, lang: str) -> Ballot:
    """What the words say, those at `skipped` left out."""
    voices = _voices(tokens, skipped, catalogue, lang)
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
    ballot.strange = _strangers(tokens, skipped, voices)
    return ballot


@dataclass(frozen=True, slots=True)
class _Voice:
    start: int
    end: int
    mentions: Mapping[Mention, float]
    weight: float
    denied: bool
    is_literal: bool = False


def _voices(tokens: Sequence[Token], skipped: frozenset[int], catalogue: Catalogue, lang: str) -> list[_Voice]:
    hits = [hit for hit in hits_in(tokens, lang) if skipped.isdisjoint(range(hit.start, hit.end))]
    literal = {at for at in range(len(tokens)) if at not in skipped and _own_mentions(tokens[at], catalogue)}
    out = denied(tokens, lang, _heard(tokens, hits, literal, catalogue))
    voices = _phrases(tokens, hits, out, catalogue, lang)
    taken = {at for voice in voices for at in range(voice.start, voice.end)}
    known = {hit.start for hit in hits if not hit.is_foreign} | taken
    sure = {hit.start for hit in hits if hit.is_whole}
    misspelt = 0
    for at, token in enumerate(tokens):
        if at in skipped:
            continue
        if at in literal and not token.is_filler:
            if at not in taken or at in out:
                voices.append(_Voice(at, at + 1, _own_mentions(token, catalogue), _OWN_WORD, at in out, True))
        elif at not in taken and not token.is_filler:
            mentions: Mapping[Mention, float] = {}
            weight = _MISSPELT
            if at not in sure and misspelt < _MOST_MISSPELT:
                misspelt += 1
                mentions = _misspelt_mentions(token, catalogue, lang) if at not in known else _nearest(token, catalogue.words, lang)
            if not mentions:
                mentions, weight = _idea_mentions([hit for hit in hits if hit.start == at and not hit.is_phrase], catalogue)
            voices.append(_Voice(at, at + 1, mentions, weight, at in out))
    found = [voice for voice in voices if voice.mentions]
    if all(voice.denied for voice in found):
        found.extend(_little_words(tokens, hits, skipped, catalogue, out))
    return found


def _heard(tokens: Sequence[Token], hits: Iterable[Hit], literal: set[int], catalogue: Catalogue) -> frozenset[int]:
    """The places of words that bear on the options; misspelt ones are not known here, hence all words without any meaning too."""
    meant = {hit.start for hit in hits if hit.concept in catalogue.ideas or any(each in catalogue.ideas for each in wider(hit.concept))}
    return frozenset(literal | meant)


def _phrases(tokens: Sequence[Token], hits: Iterable[Hit], out: frozenset[int], catalogue: Catalogue, lang: str) -> list[_Voice]:
    """Ideas told by several words, the longest first; one that reaches into a longer one is not heard."""
    voices: list[_Voice] = []
    phrases = [hit for hit in hits if hit.is_phrase]
    for hit in sorted(phrases, key=lambda hit: hit.start - hit.end):
        mentions, weight = _idea_mentions([hit], catalogue)
        if not mentions:
            continue
        over = [voice for voice in voices if voice.start < hit.end and hit.start < voice.end]
        if all((voice.start, voice.end) == (hit.start, hit.end) and voice.mentions != mentions for voice in over):
            is_denied = is_ruled_out(tokens, range(hit.start, hit.end), out, lang)
            voices.append(_Voice(hit.start, hit.end, mentions, _PHRASE if weight == _IDEA else weight, is_denied))
    return voices


def _idea_mentions(hits: Sequence[Hit], catalogue: Catalogue) -> tuple[dict[Mention, float], float]:
    """The options that share an idea, each with its part: an idea that few options share tells more than one that many do."""
    for ideas, weight in (({hit.concept for hit in hits}, _IDEA), ({concept for hit in hits for concept in wider(hit.concept)}, _WIDER)):
        parts: dict[Mention, float] = {}
        for idea in ideas:
            mentions = catalogue.ideas.get(idea, frozenset())
            for mention in mentions:
                parts[mention] = max(parts.get(mention, 0.0), catalogue.trust[idea] / len(mentions))
        if parts:
            return parts, weight
    return {}, 0.0


def _own_mentions(token: Token, catalogue: Catalogue) -> Mapping[Mention, float]:
    exact = catalogue.words.get(token.text)
    if exact:
        return _in_equal_parts(exact)
    return _in_equal_parts(frozenset(mention for stem in token.stems for mention in catalogue.words.get(stem, ())))


def _in_equal_parts(mentions: frozenset[Mention]) -> dict[Mention, float]:
    return {mention: 1 / len(mentions) for mention in mentions}


def _misspelt_mentions(token: Token, catalogue: Catalogue, lang: str) -> Mapping[Mention, float]:
    word = token.text
    if len(word) < 4 or not word.isalpha():
        return {}
    heard = catalogue.by_sound.get(sound(word, lang))
    if heard is not None:
        return _in_equal_parts(catalogue.spellings[heard])
    return _nearest(token, catalogue.spellings, lang)


def _nearest(token: Token, spellings: Mapping[str, frozenset[Mention]], lang: str) -> Mapping[Mention, float]:
    for form in sorted(stems(token.text, lang), key=len, reverse=True):
        slips = slips_allowed(len(form))
        if not slips:
            continue
        near = process.extractOne(form, spellings.keys(), scorer=OSA.distance, score_cutoff=slips)
        if near is not None and _is_plausible(form, near[0], int(near[1])):
            return _in_equal_parts(spellings[near[0]])
    return {}


def _is_plausible(typed: str, meant: str, slips: int) -> bool:
    """The first letter is seldom wrong, and short words have too many neighbours."""
    if slips > slips_allowed(len(meant)):
        return False
    return typed[0] == meant[0] or (slips == 1 and len(typed) > 5) or typed[:2] == meant[1::-1]


def _little_words(
    tokens: Sequence[Token], hits: Iterable[Hit], skipped: frozenset[int], catalogue: Catalogue, out: frozenset[int]
) -> list[_Voice]:
    """Little words ("me", "есть", "now") count only where no other word does."""
    voices = [
        _Voice(at, at + 1, _own_mentions(token, catalogue), _OWN_WORD, at in out, True)
        for at, token in enumerate(tokens)
        if token.is_filler and at not in skipped
    ]
    for hit in hits:
        if not hit.is_phrase and tokens[hit.start].is_filler:
            mentions, weight = _idea_mentions([hit], catalogue)
            voices.append(_Voice(hit.start, hit.end, mentions, weight, hit.start in out))
    return [voice for voice in voices if voice.mentions]


def _is_added(tokens: Sequence[Token], start: int) -> bool:
    return any(token.text in _ADDING for token in tokens[max(0, start - 2) : start])


def _count(ballot: Ballot, voice: _Voice, weight: float, count: int) -> None:
    told = {mention.denied for mention in voice.mentions}
    wanted = {
        mention.option: part
        for mention, part in voice.mentions.items()
        if mention.denied == voice.denied or (told == {True} and not voice.denied)  # "hiring" means "Can't find staff"
    }
    ballot.out |= {mention.option for mention in voice.mentions if mention.denied != voice.denied} - wanted.keys()
    if len(wanted) == count and count > 1 and max(wanted.values()) - min(wanted.values()) < _EVEN:
        return
    for option, part in wanted.items():
        ballot.heard_at.setdefault(option, set()).add(voice.start)
        ballot.votes[option] = ballot.votes.get(option, 0.0) + weight * part
        if voice.is_literal:
            ballot.literal[option] = ballot.literal.get(option, 0) + 1


def _strangers(tokens: Sequence[Token], skipped: frozenset[int], voices: Iterable[_Voice]) -> int:
    heard = {at for voice in voices for at in range(voice.start, voice.end)}
    return sum(1 for at, token in enumerate(tokens) if at not in skipped and at not in heard and not token.is_filler)
