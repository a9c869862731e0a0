"""What each word of a reply says of the options: by itself, misspelt, or by the idea it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qualification.matching.catalogue import PERSONS, Catalogue, Mention
from qualification.matching.concepts import hits_in, wider
from qualification.matching.entries import Hit
from qualification.matching.polarity import denied, is_ruled_out
from qualification.matching.slips import cut_short, in_equal_parts, misspelt_mentions, nearest
from qualification.matching.tokens import Token
from qualification.matching.topics import topics_told
from qualification.vocabulary.assent import YES_AND_NO

_OWN_WORD, _PHRASE, _MISSPELT, _IDEA, _TOLD = 1.0, 1.0, 0.85, 0.8, 0.44
_WIDER, _WIDER_TOO, _ASKED = 0.85, 0.45, 0.5
"""What is left of an idea that the word is only a case of (too, where it is another idea itself), that
the question names itself."""
_CLOSE = 2
_LEAST_PHRASE = 0.3
"""A phrase from a field of life that is hardly meant here does not stand in the way of its words."""
_LEAST_CUT, _SHORTEST_CUT = 4, 3
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


def voices_in(
    tokens: Sequence[Token], skipped: frozenset[int], catalogue: Catalogue, lang: str, asked: frozenset[str] = frozenset()
) -> list[Voice]:
    """What each word says of the options, those at `skipped` left out. `asked`: ideas of the question, which tell no option apart."""
    hits = [hit for hit in hits_in(tokens, lang) if skipped.isdisjoint(range(hit.start, hit.end))]
    literal = {at for at in range(len(tokens)) if at not in skipped and _own_mentions(tokens[at], catalogue)}
    literal -= {at for at in literal if len(tokens) > 1 and tokens[at].text in YES_AND_NO}
    told = [hit for hit in topics_told(tokens, catalogue.told) if skipped.isdisjoint(range(hit.start, hit.end))]
    told_at = frozenset(at for hit in told for at in range(hit.start, hit.end))
    out = denied(tokens, lang, _heard(hits, literal, catalogue) | told_at)
    voices = _phrases(tokens, hits, out, catalogue, lang, asked)
    voices += _told_phrases(tokens, told, out, literal, catalogue, lang)
    phrases = [voice for voice in voices if voice.weight > _TOLD and max(voice.mentions.values()) >= _LEAST_PHRASE]
    taken = {at for voice in phrases for at in range(voice.start, voice.end)}
    for at, token in enumerate(tokens):
        if at in skipped or token.is_filler:
            continue
        if token.text in YES_AND_NO and len(tokens) > 1:
            continue
        if at in literal:
            own = _own_mentions(token, catalogue)
            around = [voice for voice in phrases if voice.start <= at < voice.end]
            if at in out or all(own.keys() < voice.mentions.keys() for voice in around):
                voices.append(Voice(at, at + 1, own, _OWN_WORD, at in out, True))
        elif at not in taken:
            here = [hit for hit in hits if hit.start == at and not hit.is_phrase]
            is_spelt = any(hit.is_phrase and hit.start <= at < hit.end for hit in hits)
            is_tried = len(voices) < _MOST_VOICES and not is_spelt
            is_dotted = at + 1 < len(tokens) and tokens[at + 1].before.startswith(".")
            least = _SHORTEST_CUT if is_dotted or len(tokens) == 1 else _LEAST_CUT
            meant = _meant(token, here, catalogue, lang, asked, is_tried=is_tried, is_dotted=is_dotted, least=least)
            voices.append(Voice(at, at + 1, *_with_topics(meant, [hit for hit in told if hit.start == at], catalogue), at in out))
    found = [voice for voice in voices if voice.mentions]
    heard = {at for voice in found for at in range(voice.start, voice.end)}
    strangers = [at for at, token in enumerate(tokens) if not (at in skipped or at in heard or token.is_filler)]
    if len(strangers) <= 1 and all(voice.denied for voice in found):
        little = _little_words(tokens, hits, skipped, catalogue, out, asked)
        little = [voice for voice in little if not voice.denied or tokens[voice.start].text in PERSONS]
        found.extend(voice for voice in little if not strangers or not (voice.is_literal or tokens[voice.start].text in PERSONS))
    return found


def only_own_words(tokens: Sequence[Token], skipped: frozenset[int], catalogue: Catalogue) -> int | None:
    """The only option whose label holds every word that tells something, where there are two of them or more ("open space")."""
    told = [token for at, token in enumerate(tokens) if at not in skipped and not token.is_filler]
    owners = [{mention.option for mention in _own_mentions(token, catalogue) if not mention.denied} for token in told]
    shared = set.intersection(*owners) if len(owners) > 1 else set[int]()
    return shared.pop() if len(shared) == 1 else None


def kin_of_only_word(tokens: Sequence[Token], skipped: frozenset[int], catalogue: Catalogue) -> int | None:
    """The only option that has a word which the only telling word is the beginning of, or goes on from: "alu", "квестик"."""
    told = [token.text for at, token in enumerate(tokens) if at not in skipped and not token.is_filler]
    if len(told) != 1:
        return None
    (word,) = told
    near = [
        mentions
        for known, mentions in catalogue.words.items()
        if (len(word) >= _SHORTEST_CUT and known.startswith(word) and len(known) > len(word) + 1)
        or (len(known) >= _LEAST_CUT and word.startswith(known) and len(word) - len(known) <= _LEAST_CUT)
    ]
    found = {mention.option for mentions in near for mention in mentions}
    is_plain = word.isalpha() and not any(mention.denied for mentions in near for mention in mentions)
    return found.pop() if len(found) == 1 and is_plain else None


def _meant(
    token: Token,
    hits: Sequence[Hit],
    catalogue: Catalogue,
    lang: str,
    asked: frozenset[str],
    *,
    is_tried: bool,
    is_dotted: bool,
    least: int,
) -> tuple[Mapping[Mention, float], float]:
    """What a word that is no word of a label means. `is_tried`: it may be a misspelt one, or cut short to so many letters at least;
    `is_dotted`: it is cut short for sure.

    A word known only by its beginning may still be a label's word with a slip, a word known as it stands may not.
    """
    mentions: Mapping[Mention, float] = {}
    if is_tried and (is_dotted or not any(hit.is_whole for hit in hits)):
        is_known = any(not hit.is_foreign for hit in hits) and not is_dotted
        mentions = (
            nearest(token, catalogue.words, lang)
            if is_known
            else cut_short(token, catalogue, least) or misspelt_mentions(token, catalogue, lang)
        )
    return (mentions, _MISSPELT) if mentions else _idea_mentions(hits, catalogue, asked)


def _heard(hits: Iterable[Hit], literal: set[int], catalogue: Catalogue) -> frozenset[int]:
    """The places of words that bear on the options; misspelt ones are not known yet."""
    meant = {hit.start for hit in hits if hit.concept in catalogue.ideas or any(each in catalogue.ideas for each in wider(hit.concept))}
    return frozenset(literal | meant)


def _phrases(
    tokens: Sequence[Token], hits: Iterable[Hit], out: frozenset[int], catalogue: Catalogue, lang: str, asked: frozenset[str]
) -> list[Voice]:
    """Ideas told by several words, the longest first; one that reaches into a longer one is not heard."""
    voices: list[Voice] = []
    phrases = [hit for hit in hits if hit.is_phrase and not _is_own(tokens, range(hit.start, hit.end), catalogue)]
    for hit in sorted(phrases, key=lambda hit: hit.start - hit.end):
        mentions, weight = _idea_mentions([hit], catalogue, asked)
        if not mentions:
            continue
        over = [voice for voice in voices if voice.start < hit.end and hit.start < voice.end]
        if all((voice.start, voice.end) == (hit.start, hit.end) and voice.mentions != mentions for voice in over):
            is_denied = is_ruled_out(tokens, range(hit.start, hit.end), out, lang)
            voices.append(Voice(hit.start, hit.end, mentions, _PHRASE if weight == _IDEA else weight, is_denied))
    return voices


def _is_own(tokens: Sequence[Token], places: range, catalogue: Catalogue) -> bool:
    """True for a phrase that stands just so in one label alone."""
    owners = [{mention.option for mention in _own_mentions(tokens[at], catalogue)} for at in places]
    return len(set.intersection(*owners)) == 1 and all(len(each) == 1 for each in owners)


def _with_topics(
    meant: tuple[Mapping[Mention, float], float], told: Iterable[Hit], catalogue: Catalogue
) -> tuple[Mapping[Mention, float], float]:
    """What a word means, and what those say by it who mean a topic: the greater of both for each option."""
    named = _topic_mentions([hit for hit in told if not hit.is_phrase], catalogue)
    if not named or not meant[0]:
        return (named, _TOLD) if named else meant
    weighed = {mention: part * meant[1] for mention, part in meant[0].items()}
    for mention, part in named.items():
        weighed[mention] = max(weighed.get(mention, 0.0), part * _TOLD)
    return weighed, 1.0


def _topic_mentions(hits: Sequence[Hit], catalogue: Catalogue) -> dict[Mention, float]:
    parts: dict[Mention, float] = {}
    for hit in hits:
        mentions = catalogue.topics[hit.concept]
        for mention in mentions:
            parts[mention] = max(parts.get(mention, 0.0), 1 / len(mentions))
    return parts


def _told_phrases(
    tokens: Sequence[Token], told: Iterable[Hit], out: frozenset[int], literal: set[int], catalogue: Catalogue, lang: str
) -> list[Voice]:
    """Topics told by several words; two side by side outweigh what one of them means: "correo postal" is no "correo electrónico"."""
    found: dict[tuple[int, int], list[Hit]] = {}
    for hit in told:
        if hit.is_phrase:
            found.setdefault((hit.start, hit.end), []).append(hit)
    voices: list[Voice] = []
    for (start, end), hits in found.items():
        mentions = _topic_mentions(hits, catalogue)
        others = {
            mention for at in range(start, end) if at in literal for mention in _own_mentions(tokens[at], catalogue)
        } - mentions.keys()
        is_close = end - start <= _CLOSE and len(mentions) == 1 and bool(others)
        is_denied = is_ruled_out(tokens, range(start, end), out, lang)
        voices.append(Voice(start, end, mentions, _PHRASE if is_close else _TOLD, is_denied))
    return voices


def _idea_mentions(hits: Sequence[Hit], catalogue: Catalogue, asked: frozenset[str]) -> tuple[dict[Mention, float], float]:
    """The options that share an idea, each with its part: an idea that few options share tells more than one that many do."""
    meant = {hit.concept for hit in hits}
    parts: dict[Mention, float] = {}
    far = {concept for idea in meant for concept in wider(idea)} - meant
    for ideas, share in ((meant, 1.0), (far, _WIDER_TOO if meant & catalogue.ideas.keys() else _WIDER)):
        for idea in ideas & catalogue.ideas.keys():
            mentions = catalogue.ideas[idea]
            for mention in mentions:
                trust = catalogue.trust[idea] * share * (_ASKED if idea in asked else 1.0)
                parts[mention] = max(parts.get(mention, 0.0), trust / len(mentions))
    return parts, _IDEA if parts else 0.0


def _own_mentions(token: Token, catalogue: Catalogue) -> Mapping[Mention, float]:
    exact = catalogue.words.get(token.text)
    if exact:
        return in_equal_parts(exact)
    return in_equal_parts(frozenset(mention for stem in token.stems for mention in catalogue.words.get(stem, ())))


def _little_words(
    tokens: Sequence[Token], hits: Iterable[Hit], skipped: frozenset[int], catalogue: Catalogue, out: frozenset[int], asked: frozenset[str]
) -> list[Voice]:
    """Little words ("me", "есть", "now") count only where no other word does."""
    voices = [
        Voice(at, at + 1, _own_mentions(token, catalogue), _OWN_WORD, at in out, True)
        for at, token in enumerate(tokens)
        if token.is_filler and at not in skipped
    ]
    for hit in hits:
        if not hit.is_phrase and tokens[hit.start].is_filler:
            mentions, weight = _idea_mentions([hit], catalogue, asked)
            voices.append(Voice(hit.start, hit.end, mentions, weight, hit.start in out))
    return [voice for voice in voices if voice.mentions]
