"""Cuts a folded text into digits, words and marks, and gives every number word its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qualification.numerals.atoms import Atom
from qualification.numerals.digits import RUN, digit_numbers
from qualification.numerals.lexicon import atoms, atoms_of, slang_atoms

_SIGN = re.compile(
    r"(?P<time>\d{1,2}:\d{2}(?!\d)|24/7|\d{4}-\d{2}-\d{2})"
    r"|(?P<part>(?:\d{0,3}1\u20442|\d{0,3}[13]\u20444|1/2|[12]/3|[13]/4)(?![\d/]))"
    rf"|(?P<digits>{RUN})|(?P<word>[^\W\d_]+)|(?P<mark>[^\s\w]|_)"
)
_ORDINAL_TAIL = re.compile(
    r"-?(?:й|ой|ый|ий|я|ая|ья|го|ого|му|ую|st|nd|rd|th|o|a|er|re|era|ero|ro|do|da|to|ta|mo|e|eme|ieme|nde)(?![^\W_])"
)
_FOREIGN: Mapping[str, frozenset[str]] = {
    "ru": frozenset({"a", "an"}),
    "en": frozenset({"once", "dos", "tres"}),
    "es": frozenset({"a", "an"}),
    "fr": frozenset({"a", "an", "tres", "dos"}),
}
"""Number words of other languages that are plain words in this one."""
_MOST_DIGIT_SIGNS = 100
"""So many numbers in digits are looked at; nobody answers with more."""
_LARGEST_SHORT_ORDINAL = 100
_LONGEST_TAILED = 24
_UNIT_TAIL = re.compile(r"(?:р|руб|рублей|рубл[а-я]{1,2}|rub|eur|euros?|usd|gbp|e|pesos?|dollars|dolares|долларов|баксов|евро|сум|грн)$")
"""What people write right behind a multiplier, without a space: "150тысруб", "5keur"."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A digit number, a word or a mark. `number`: its value in digits; `atom`: what it means as a number word."""

    text: str
    start: int
    end: int
    atom: Atom | None = None
    number: float | None = None
    is_grouped: bool = False
    is_ordinal: bool = False

    @property
    def value(self) -> float:
        """The number it stands for; 0 for what is none."""
        return self.number if self.number is not None else self.atom.value if self.atom else 0.0

    @property
    def is_short(self) -> bool:
        """True for an abbreviated multiplier."""
        return self.atom is not None and self.atom.is_short

    @property
    def is_multiplier(self) -> bool:
        """True for "hundred", "тысяч", "k"."""
        return self.atom is not None and self.atom.role in ("group", "scale")

    @property
    def is_count(self) -> bool:
        """True for what can be multiplied: digits or a plain number word."""
        return not self.is_ordinal and (self.number is not None or self.atom is not None and self.atom.role == "value")


def signs_of(folded: str, *, money: str | None) -> list[Sign]:
    """The signs in order; `money` as in `scan`. Times, ISO dates and "24/7" are marks: no number is meant there."""
    signs: list[Sign] = []
    skip_to = in_digits = 0
    for found in _SIGN.finditer(folded):
        start, end, kind = found.start(), found.end(), found.lastgroup
        if start < skip_to:
            continue
        if kind == "digits":
            in_digits += 1
            if in_digits > _MOST_DIGIT_SIGNS:
                break
            skip_to = _add_digits(signs, folded, found.group(), start, takes_ordinals=money is None)
        elif kind == "part":
            signs.append(Sign(found.group(), start, end, number=_part_value(found.group())))
        elif kind == "word":
            signs.extend(_word_signs(found.group(), start, signs[-1] if signs else None, money=money))
        else:
            signs.append(Sign(found.group(), start, end))
    return signs


def _add_digits(signs: list[Sign], folded: str, run: str, start: int, *, takes_ordinals: bool) -> int:
    """Appends the numbers of a run; where an ordinal's ending was taken too, its end, else 0."""
    end = start
    for number in digit_numbers(run, start):
        end = number.end
        signs.append(Sign(folded[number.start : end], number.start, end, number=number.value, is_grouped=number.is_grouped))
    if end == start:
        signs.append(Sign(run, start, start + len(run)))
        return 0
    last = signs[-1]
    tail = _ORDINAL_TAIL.match(folded, end) if takes_ordinals else None
    if tail is None or not last.text.isdigit() or not 0 < last.value <= _LARGEST_SHORT_ORDINAL:
        return 0
    signs[-1] = Sign(last.text + tail.group(), last.start, tail.end(), number=last.value, is_ordinal=True)
    return tail.end()


def _part_value(text: str) -> float:
    """A fraction; "1½" comes in as 11⁄2, its whole part right before the numerator."""
    above, below = re.split(r"[/\u2044]", text)
    return float(above[:-1] or 0) + float(above[-1]) / float(below)


def _word_signs(word: str, start: int, before: Sign | None, *, money: str | None) -> Iterator[Sign]:
    is_glued = before is not None and before.end == start and before.number is not None
    follows_count = before is not None and (before.is_count or before.is_multiplier)
    meanings = _meanings(word, money)
    if money and word in _FOREIGN.get(money, ()):
        meanings = ()
    if len(word) == 1 and not (is_glued or money and follows_count):
        meanings = tuple(atom for atom in meanings if not atom.is_short and not atom.is_many)
    cut = 0 if meanings or not (is_glued or money and follows_count) else _tail_cut(word, money)
    if cut:
        yield _sign(word[:cut], start, _meanings(word[:cut], money)[0])
        yield Sign(word[cut:], start + cut, start + len(word))
        return
    if not meanings:
        yield Sign(word, start, start + len(word))
    for atom in meanings:
        yield _sign(word, start, atom)


def _sign(word: str, start: int, atom: Atom) -> Sign:
    return Sign(word, start, start + len(word), atom=atom, is_ordinal=atom.role == "ordinal")


def _meanings(word: str, money: str | None) -> tuple[Atom, ...]:
    slang = slang_atoms(money).get(word) if money else None
    return (slang,) if slang else atoms_of(word)


def _tail_cut(word: str, money: str | None) -> int:
    """Where the unit begins in a multiplier with a unit glued to it; 0 where there is none."""
    for cut in range(min(len(word), _LONGEST_TAILED) - 1, 0, -1):
        atom = (slang_atoms(money).get(word[:cut]) if money else None) or atoms().get(word[:cut])
        if atom is not None and atom.role == "scale" and _UNIT_TAIL.match(word, cut):
            return cut
    return 0
