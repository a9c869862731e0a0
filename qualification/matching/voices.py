"""What each word of a reply says of the options: by itself, misspelt, or by the idea it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.matching.catalogue import Catalogue, Mention
from qualification.matching.concepts import Hit, hits_in, wider
from qualification.matching.inflection import stems
from qualification.matching.polarity import denied, is_ruled_out
from qualification.matching.sounds import slips_allowed, sound
from qualification.matching.tokens import Token

_OWN_WORD, _PHRASE, _MISSPELT, _IDEA, _WIDER = 1.0, 1.0, 0.85, 0.8, 0.7
_LEAST_PHRASE = 0.3
"""A phrase from a field of life that is hardly meant here does not stand in the way of its words."""
_FORMS_TRIED = 3
_MOST_VOICES = 24
"""Words beyond so many are not tried for misspelling: that is the only slow step."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Words `start` to `end` (exclusive) speak of options, each to the part told in `mentions`. `denied`: against them.

    `is_literal`: they are words of the labels themselves.
    """

    start: int
    end: int
    mentions: Mapping[Mention, float]
    weight: float
    denied: bool
    is_literal: bool = False


def voices_in(tokens: Sequence[Token], skipped: frozenset[int], catalogue: Catalogue, lang: str) -> list[Voice]:
    """What each word says of the options, those at `skipped` left out."""
    hits = [hit for hit in hits_in(tokens, lang) if skipped.isdisjoint(range(hit.start, hit.end))]
    literal = {at for at in range(len(tokens)) if at not in skipped and _own_mentions(tokens[at], catalogue)}
    out = denied(tokens, lang, _heard(hits, literal, catalogue))
    voices = _phrases(tokens, hits, out, catalogue, lang)
    phrases = [voice for voice in voices if max(voice.mentions.values()) >= _LEAST_PHRASE]
    taken = {at for voice in phrases for at in range(voice.start, voice.end)}
    for at, token in enumerate(tokens):
        if at in skipped or token.is_filler:
            continue
        if at in literal:
            own = _own_mentions(token, catalogue)
            around = [voice for voice in phrases if voice.start <= at < voice.end]
            if at in out or all(own.keys() < voice.mentions.keys() for voice in around):
                voices.append(Voice(at, at + 1, own, _OWN_WORD, at in out, True))
        elif at not in taken:
            here = [hit for hit in hits if hit.start == at and not hit.is_phrase]
            is_tried = len(voices) < _MOST_VOICES
            voices.append(Voice(at, at + 1, *_meant(token, here, catalogue, lang, is_tried=is_tried), at in out))
    found = [voice for voice in voices if voice.mentions]
    if all(voice.denied for voice in found):
        found.extend(_little_words(tokens, hits, skipped, catalogue, out))
    return found


def _meant(token: Token, hits: Sequence[Hit], catalogue: Catalogue, lang: str, *, is_tried: bool) -> tuple[Mapping[Mention, float], float]:
    """What a word that is no word of a label means. `is_tried`: it may be a misspelt one.

    A word known only by its beginning may still be a label's word with a slip, a word known as it stands may not.
    """
    mentions: Mapping[Mention, float] = {}
    if is_tried and not any(hit.is_whole for hit in hits):
        is_known = any(not hit.is_foreign for hit in hits)
        mentions = _nearest(token, catalogue.words, lang) if is_known else _misspelt_mentions(token, catalogue, lang)
    return (mentions, _MISSPELT) if mentions else _idea_mentions(hits, catalogue)


def _heard(hits: Iterable[Hit], literal: set[int], catalogue: Catalogue) -> frozenset[int]:
    """The places of words that bear on the options; misspelt ones are not known yet."""
    meant = {hit.start for hit in hits if hit.concept in catalogue.ideas or any(each in catalogue.ideas for each in wider(hit.concept))}
    return frozenset(literal | meant)


def _phrases(tokens: Sequence[Token], hits: Iterable[Hit], out: frozenset[int], catalogue: Catalogue, lang: str) -> list[Voice]:
    """Ideas told by several words, the longest first; one that reaches into a longer one is not heard."""
    voices: list[Voice] = []
    phrases = [hit for hit in hits if hit.is_phrase]
    for hit in sorted(phrases, key=lambda hit: hit.start - hit.end):
        mentions, weight = _idea_mentions([hit], catalogue)
        if not mentions:
            continue
        over = [voice for voice in voices if voice.start < hit.end and hit.start < voice.end]
        if all((voice.start, voice.end) == (hit.start, hit.end) and voice.mentions != mentions for voice in over):
            is_denied = is_ruled_out(tokens, range(hit.start, hit.end), out, lang)
            voices.append(Voice(hit.start, hit.end, mentions, _PHRASE if weight == _IDEA else weight, is_denied))
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
    for form in sorted(stems(token.text, lang), key=len, reverse=True)[:_FORMS_TRIED]:
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
) -> list[Voice]:
    """Little words ("me", "есть", "now") count only where no other word does."""
    voices = [
        Voice(at, at + 1, _own_mentions(token, catalogue), _OWN_WORD, at in out, True)
        for at, token in enumerate(tokens)
        if token.is_filler and at not in skipped
    ]
    for hit in hits:
        if not hit.is_phrase and tokens[hit.start].is_filler:
            mentions, weight = _idea_mentions([hit], catalogue)
            voices.append(Voice(hit.start, hit.end, mentions, weight, hit.start in out))
    return [voice for voice in voices if voice.mentions]
