"""Makes typed words readable: wrong keyboard layout, Russian in Latin letters, slips of the finger, letters drawn out."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from qualification.amounts import currencies
from qualification.amounts.tongues import TONGUES, known_tongue
from qualification.amounts.vocabulary import phrases
from qualification.normalize import is_cyrillic, other_layout
from qualification.numerals.latin import russian_skeleton, skeleton
from qualification.numerals.lexicon import VOCABULARIES, atoms, slang_atoms

_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN_R = re.compile(r"\d[\d.,]*r")
"""The key of "к", or the sound of "р" (roubles)."""
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_THOUSAND_ROUBLES = re.compile(r"(?<![^\W\d])т\s?\.?\s?р(?:уб\w*)?(?!\w)\.?")
_PLUS_INSIDE = re.compile(r"(\d)\s?\+\s?(тыс\w*|к|k|mil|mille|thousand|grand|млн|m|million\w*|миллион\w*)(?!\w)")
_COMMA_INSIDE = re.compile(r",\s(?=(?:чем|than)(?!\w))")
_CASE_ENDING = re.compile(r"(?<=\d)-?(?:ти|х|ми|ю|мя)(?!\w)")
"""Of a number in digits: "50-ти тысяч"."""
_LATIN_BOUND = re.compile(r"(?<!\S)(do|ot)(?=\s?\d)")
_MOST_REPAIRS = 60
_SHORTEST_TYPO = 5
_SHORTEST_NUMBER = 7
"""Shorter number words are one slip from common ones ("cuento", "ciento"); they need a multiplier beside them."""
_SHORTEST_NAME = 4
_LONG = 8
_PASSED_OVER = frozenset({"fillers", "units", "counting", "placing", "vague", "yours", "plural", "durations", "changed"})
_LONGEST = 24
_SHORT = range(3, 7)
_NO_SLIPS = frozenset({"libros", "libro", "libre", "libres", "pisos", "besos", "marks", "sueldos", "cents", "scene"})
"""Common words one slip away from a currency or a multiplier."""
_STAYS = frozenset({"usd", "eur", "rub", "rur", "euro", "gbp", "byn", "kzt", "uah", "max", "min", "k", "kk", "mln"})


def repaired(folded: str, lang: str) -> str:
    """The text with every word it can recognise put right; the rest, and all digits, as they were."""
    lang = known_tongue(lang)
    folded = _CASE_ENDING.sub("", _COMMA_INSIDE.sub(" ", folded))
    if lang == "ru":
        folded = _LATIN_BOUND.sub(lambda found: {"do": "до", "ot": "от"}[found.group(1)], folded)
    chunks = folded.split()
    is_translit = lang == "ru" and any(_is_translit(chunk) for chunk in chunks[:_MOST_REPAIRS])
    done: list[str] = []
    left = _MOST_REPAIRS
    was_switched = False
    for at, chunk in enumerate(chunks):
        if is_translit:
            chunk = _LETTERS.sub(lambda found: _russian(found.group()), chunk)
        if lang == "ru" and _LATIN_R.fullmatch(chunk):
            chunk = chunk[:-1] + ("к" if was_switched else "р")
        elif left and not _is_known(chunk):
            left -= 1
            before, following = done[-1] if done else "", chunks[at + 1] if at + 1 < len(chunks) else ""
            switched = _switched(chunk, lang)
            was_switched |= switched is not None
            chunk = switched or _respelt(chunk, before, following, lang)
        done.append(chunk)
    text = _THOUSAND_ROUBLES.sub(" тыс руб ", " ".join(done))
    return _PLUS_INSIDE.sub(r"\1 \2+", text)


def _is_translit(chunk: str) -> bool:
    if not chunk.isascii() or _is_known(chunk) or _switched(chunk, "ru"):
        return False
    return any(_russian(word) != word for word in _LETTERS.findall(chunk))


def _russian(word: str) -> str:
    """A Latin word that is Russian by its sound; codes of currencies stay."""
    if not word.isascii() or word in _STAYS or len(word) < 2:
        return word
    return _by_skeleton().get(skeleton(word), word)


@lru_cache(maxsize=4096)
def _is_known(chunk: str) -> bool:
    return all(_is_word(word) for word in _LETTERS.findall(chunk))


def _is_word(word: str) -> bool:
    return word in _words() or word.startswith(_stems())


def _switched(chunk: str, lang: str) -> str | None:
    """The chunk as typed with the other layout on, when all of it makes sense then."""
    if is_cyrillic(chunk) == (lang == "ru"):
        return None
    digits = re.match(r"[\d.,]*", chunk)
    at = digits.end() if digits and lang == "ru" and chunk[:1].isdigit() else 0
    switched = chunk[:at] + other_layout(chunk[at:])
    found = _LETTERS.findall(switched)
    return switched if found and len(chunk) > 1 and _is_known(switched) else None


def _respelt(chunk: str, before: str, following: str, lang: str) -> str:
    return _LETTERS.sub(lambda found: _word(found.group(), before, following, lang), chunk)


@lru_cache(maxsize=4096)
def _word(word: str, before: str, following: str, lang: str) -> str:
    if _is_word(word) or len(word) > _LONGEST:
        return word
    short = _DRAWN_OUT.sub(r"\1", word)
    if short != word and _is_word(short):
        return short
    return _count(word, following) or _multiplier(word, before) or _typo(word, lang) or word


def _count(word: str, following: str) -> str | None:
    """A short number word one slip away, right before a multiplier: "fve thousand"."""
    after = _LETTERS.match(following)
    atom = atoms().get(after.group()) if after else None
    if atom is None or atom.role not in ("scale", "group"):
        return None
    return _nearest(word, _counts(is_cyrillic(word)))


def _multiplier(word: str, before: str) -> str | None:
    """A short multiplier one slip away, right behind a number: "cinq mile"."""
    atom = atoms().get(before)
    if word in _NO_SLIPS or not before[-1:].isdigit() and (atom is None or atom.role not in ("value", "scale", "group")):
        return None
    near = _nearest(word, _multipliers(is_cyrillic(word)))
    return near if near and near[0] == word[0] else _nearest(word, _currency_names(is_cyrillic(word)))


def _nearest(word: str, targets: tuple[str, ...]) -> str | None:
    """One slip away; of several the one with the same first letter, then the one with two letters swapped."""
    if len(word) not in _SHORT:
        return None
    near = [found[0] for found in extract(word, targets, scorer=OSA.distance, score_cutoff=1, limit=3)]
    return min(near, key=lambda target: (target[0] != word[0], sorted(target) != sorted(word)), default=None)


def _typo(word: str, lang: str) -> str | None:
    if len(word) < _SHORTEST_TYPO or word in _NO_SLIPS:
        return None
    near = extract(word, _targets(lang), scorer=OSA.distance, score_cutoff=2 if len(word) >= _LONG else 1, limit=3)
    for target, slips, _ in near:
        if slips == 1 and len(word) >= _LONG or target[0] == word[0] and (slips == 1 or target not in atoms()):
            return target
    return None


@cache
def _words() -> frozenset[str]:
    """Every whole word of the vocabularies."""
    found: set[str] = set(atoms()).union(*(slang_atoms(lang) for lang in TONGUES))
    found.update(word for vocabulary in VOCABULARIES.values() for phrase in vocabulary.halves for word in phrase)
    for lang in TONGUES:
        found |= _words_of(lang)
    for phrase in phrases(*currencies.NAMES.values(), *currencies.LOOSE):
        found.update(word for word in _LETTERS.findall(phrase) if f"{word}*" not in phrase)
    return frozenset(found)


@cache
def _words_of(lang: str) -> frozenset[str]:
    found: set[str] = set()
    for phrase in _phrases_of(lang):
        found.update(word for word in _LETTERS.findall(phrase) if f"{word}*" not in phrase)
    return frozenset(found)


def _phrases_of(lang: str) -> list[str]:
    tongue = TONGUES[lang]
    return phrases(*(getattr(tongue, field.name) for field in fields(tongue) if field.name != "plural"))


@cache
def _stems() -> tuple[str, ...]:
    every = [phrase for lang in TONGUES for phrase in _phrases_of(lang)] + phrases(*currencies.NAMES.values())
    return tuple({word for phrase in every for word in re.findall(r"([^\W\d_]{3,})\*", phrase)})


@cache
def _targets(lang: str) -> tuple[str, ...]:
    """What a mistyped word may have been: the words that decide, not those that are only passed over."""
    tongue = TONGUES[lang]
    tables = (getattr(tongue, field.name) for field in fields(tongue) if field.name not in _PASSED_OVER)
    words = {word for phrase in phrases(*tables) if "*" not in phrase for word in _LETTERS.findall(phrase)}
    words |= {
        word
        for word, atom in atoms().items()
        if atom.is_russian == (lang == "ru") and atom.role != "ordinal" and len(word) >= _SHORTEST_NUMBER
    }
    return tuple(sorted(word for word in words if len(word) >= _SHORTEST_TYPO))


@cache
def _currency_names(cyrillic: bool) -> tuple[str, ...]:
    found = {word for phrase in phrases(*currencies.NAMES.values()) for word in _LETTERS.findall(phrase) if f"{word}*" not in phrase}
    return tuple(sorted(word for word in found if len(word) >= _SHORTEST_NAME and is_cyrillic(word) == cyrillic))


@cache
def _counts(cyrillic: bool) -> tuple[str, ...]:
    values = (word for word, atom in atoms().items() if atom.role == "value" and atom.is_russian == cyrillic)
    return tuple(word for word in values if len(word) >= _SHORT.start)


@cache
def _multipliers(cyrillic: bool) -> tuple[str, ...]:
    multipliers = (word for word, atom in atoms().items() if atom.role in ("scale", "group") and atom.is_russian == cyrillic)
    return tuple(word for word in multipliers if len(word) >= _SHORT.start)


@cache
def _by_skeleton() -> dict[str, str]:
    """Russian words by the loose spelling of their Latin form; English words that look the same stay English."""
    table: dict[str, str] = {}
    russian = {word for word in (*atoms(), *slang_atoms("ru"), *_words_of("ru")) if is_cyrillic(word)}
    russian |= {word for phrase in phrases(*currencies.NAMES.values()) for word in _LETTERS.findall(phrase) if is_cyrillic(word)}
    for word in sorted(russian, key=lambda word: (len(word), word)):
        if len(word) > 1:
            table.setdefault(russian_skeleton(word), word)
    return table
