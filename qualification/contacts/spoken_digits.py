"""Numbers said digit by digit or in small groups ("восемь девятьсот двенадцать", "zéro six douze") written as digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qualification.contacts.digit_words import DIGIT_WORDS, DigitWords
from qualification.normalize import is_cyrillic

_LETTERS = re.compile(r"(?<![-\w])quatre[ -]vingts?\b|[^\W\d_]+")
_HUNDRED, _TEN = 100, 10


@dataclass(slots=True)
class _Group:
    """A number being said: `room` is the bound below which a further word still belongs to it."""

    start: int
    end: int
    value: int
    room: int
    times: int = 1


def with_digits(folded: str, lang: str) -> str:
    """The folded text with its number words as digits: "триста сорок пять шесть" becomes "345 6".

    Words of one number become one group of digits; everything else stays as it is.
    """
    said = DIGIT_WORDS["ru" if is_cyrillic(folded) else lang if lang in {"es", "fr"} else "en"]
    pieces: list[str] = []
    at = 0
    for group in _groups(folded, said):
        pieces += folded[at : group.start], str(group.value) * group.times
        at = group.end
    return "".join(pieces) + folded[at:]


def _groups(folded: str, said: DigitWords) -> Iterator[_Group]:
    group: _Group | None = None
    repeat: tuple[int, int] | None = None  # where "double" stands, and how often the next digit is meant
    for found in _LETTERS.finditer(folded):
        word = found.group().replace("ь", "").replace(" ", "-")
        if group is not None:
            gap = folded[group.end : found.start()].strip(" -")
            if word in said.joins and group.room > 1 and not gap:
                continue
            if (not gap or gap in said.joins) and _grow(group, word, said):
                group.end = found.end()
                continue
            yield group
            group = None
        if word in said.values:
            start, times = repeat or (found.start(), 1)
            group = _Group(start, found.end(), said.values[word], _room_after(said.values[word], said), times)
        repeat = (found.start(), said.repeats[word]) if word in said.repeats else None
    if group is not None:
        yield group


def _grow(group: _Group, word: str, said: DigitWords) -> bool:
    """Add the word to the number if it still belongs there ("сорок" + "пять")."""
    if word in said.hundreds and 0 < group.value < _TEN:
        group.value, group.room = group.value * _HUNDRED, _HUNDRED
        return True
    value = said.values.get(word, 0)
    if not 0 < value < group.room or group.times > 1:
        return False
    if said.hundreds and group.value >= _HUNDRED and group.room == _HUNDRED and value < _TEN:
        return False  # "eight hundred two three four" is 800 234
    if group.value == _TEN and value < 7:  # French: dix-sept is one number, dix six are two
        return False
    group.value += value
    group.room = _room_after(value, said)
    return True


def _room_after(value: int, said: DigitWords) -> int:
    if value >= _HUNDRED:
        return _HUNDRED
    if value in said.wide_tens:
        return 2 * _TEN if value > _TEN else _TEN
    return _TEN if value >= 2 * _TEN and value % _TEN == 0 else 1
