"""Words of the options with slips of the finger in them, or cut short."""

from __future__ import annotations

from collections.abc import Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.matching.catalogue import Catalogue, Mention
from qualification.matching.inflection import stems
from qualification.matching.sounds import slips_allowed, sound
from qualification.matching.tokens import Token

_SHORT, _SHORTEST = 4, 3
_FORMS_TRIED = 3
_LONG = 7
"""Words for an idea that are shorter have too many neighbours to be guessed from a slip."""


def misspelt_mentions(token: Token, catalogue: Catalogue, lang: str) -> Mapping[Mention, float]:
    """The options that a misspelt word speaks of, each to its part; none for one that is like none of theirs."""
    word = token.text
    if len(word) < 4 or not word.isalpha():
        return _letter_left_out(word, catalogue)
    heard = catalogue.by_sound.get(sound(word, lang))
    if heard is not None and (heard in catalogue.words or len(heard) > _SHORT):
        return in_equal_parts(catalogue.spellings[heard])
    near = nearest(token, catalogue.words, lang) or (nearest(token, catalogue.spellings, lang, least=_LONG) if len(word) >= _LONG else {})
    return near or _mixed_up(word, catalogue)


def _mixed_up(word: str, catalogue: Catalogue) -> Mapping[Mention, float]:
    """The only word of a label with the same letters in another order behind the same first one: "gutair"."""
    letters = sorted(word)
    same = [mentions for known, mentions in catalogue.words.items() if known[0] == word[0] and sorted(known) == letters]
    return in_equal_parts(same[0]) if len(same) == 1 else {}


def _letter_left_out(word: str, catalogue: Catalogue) -> Mapping[Mention, float]:
    """The only short word of a label of which a letter inside is missing: "cve" for "cave"."""
    if len(word) != _SHORTEST or not word.isalpha():
        return {}
    same = [
        mentions
        for known, mentions in catalogue.words.items()
        if len(known) == len(word) + 1
        and known[0] == word[0]
        and known[-1] == word[-1]
        and word in (known[0] + known[2:], known[:2] + known[3:])
    ]
    return in_equal_parts(same[0]) if len(same) == 1 else {}


def cut_short(token: Token, catalogue: Catalogue, least: int) -> Mapping[Mention, float]:
    """The option with the only word that begins so: "transf" for "Transferencia"."""
    if len(token.text) < least or not token.text.isalpha():
        return {}
    longer = {
        mention
        for word, mentions in catalogue.words.items()
        if len(word) - len(token.text) >= 2 and word.startswith(token.text)
        for mention in mentions
    }
    return in_equal_parts(frozenset(longer)) if len({mention.option for mention in longer}) == 1 else {}


def nearest(token: Token, spellings: Mapping[str, frozenset[Mention]], lang: str, *, least: int = 1) -> Mapping[Mention, float]:
    """The options of the word that differs by few slips and has at least so many letters."""
    for form in sorted(stems(token.text, lang), key=len, reverse=True)[:_FORMS_TRIED]:
        slips = slips_allowed(len(form))
        if not slips:
            continue
        near = process.extractOne(form, spellings.keys(), scorer=OSA.distance, score_cutoff=slips)
        if near is not None and len(near[0]) >= least and _is_plausible(form, near[0], int(near[1])):
            return in_equal_parts(spellings[near[0]])
    return {}


def _is_plausible(typed: str, meant: str, slips: int) -> bool:
    """The first letter is seldom wrong, and short words have too many neighbours."""
    if slips > slips_allowed(len(meant)):
        return False
    return typed[0] == meant[0] or (slips == 1 and len(typed) > 5) or typed[:2] == meant[1::-1]


def in_equal_parts(mentions: frozenset[Mention]) -> dict[Mention, float]:
    """What a word says that speaks of all of them alike."""
    return {mention: 1 / len(mentions) for mention in mentions}
