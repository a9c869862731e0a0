"""Finds the numbers in a folded text: gives its signs their meaning and composes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qualification.numerals.atoms import Atom
from qualification.numerals.composer import Composer
from qualification.numerals.lexicon import VOCABULARIES
from qualification.numerals.signs import Sign, signs_of

_HALVES = tuple(phrase for language in VOCABULARIES.values() for phrase in language.halves)
_JOINS_TENS = frozenset({"y", "i", "et"})
_JOINS_HUNDREDS = frozenset({"and", "n", "&"})
_OF = frozenset({"of", "de", "d", "'"})
_FILLERS = _OF | {"a", "an", "un", "une", "-"}
_BEFORE_COUNT = frozenset({"на", "около", "примерно", "эдак", "так"})
_PAIR_AFTER_ARTICLE = "par"
"""Spanish "un par"; French "par" is a preposition."""
_EITHER = frozenset({"ou", "o", "a", "-"})
_POINTS = frozenset({"point", "punto", "coma", "virgule", "запятая", "точка"})
_QUARTER = "cuarto"
"""Spanish for a quarter and for the fourth."""
_LONGEST_FILLER = 3
_COUNTS_AFTER_GENITIVE = (1.5, 2.0, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text and its place there. `scale`: the multiplier said last ("5 тыс" has 1000), 1 without one.

    `is_word`: not a digit in it. `is_grouped`: its thousands were set apart by a sign.
    """

    value: float
    start: int
    end: int
    is_ordinal: bool = False
    scale: float = 1.0
    is_word: bool = False
    is_grouped: bool = False


def scan(folded: str, *, money: str | None) -> tuple[Numeral, ...]:
    """The numbers of a folded text in order; `money`: its language when money is the subject, for the slang."""
    signs = signs_of(folded, money=money)
    if len(signs) == 1 and signs[0].atom and signs[0].atom.role == "article" and signs[0].text.startswith("un"):
        return (Numeral(1.0, signs[0].start, signs[0].end, is_word=True),)
    for at, sign in enumerate(signs):
        if sign.text == _QUARTER and _leads_to_multiplier(signs, at + 1):
            signs[at] = replace(sign, atom=Atom(0.25, "fraction"), is_ordinal=False)
    return tuple(_numerals(signs))


def _numerals(signs: Sequence[Sign]) -> Iterator[Numeral]:
    current = Composer()
    group_at = at = 0
    while at < len(signs):
        sign = signs[at]
        skipped = _inside(current, signs, at)
        if skipped:
            at += skipped
        elif sign.is_ordinal:
            yield from _ordinal(current, sign)
            current = Composer()
            at += 1
        else:
            had_group = current.group is not None
            if _takes(current, signs, at):
                group_at = group_at if had_group else at
                at += 1
                continue
            if sign.is_multiplier and current.total and had_group:
                current.drop_group()
                at = group_at
            elif not current.is_open:
                at += 1
            yield from _done(current)
            current = Composer()
    yield from _done(current)


def _done(current: Composer) -> Iterator[Numeral]:
    if current.is_open:
        yield Numeral(
            current.value,
            current.start,
            current.end,
            scale=current.multiplier,
            is_word=not current.has_digits,
            is_grouped=current.is_grouped,
        )


def _ordinal(current: Composer, sign: Sign) -> Iterator[Numeral]:
    """An ordinal with the tens said before it ("twenty-first"), or by itself after the number before it."""
    tens = current.group or 0.0
    if current.total or current.has_digits or sign.number is not None or tens < 20 or tens % 10 or sign.value > 9:
        yield from _done(current)
        yield Numeral(sign.value, sign.start, sign.end, is_ordinal=True, is_word=sign.number is None)
    else:
        yield Numeral(tens + sign.value, current.start, sign.end, is_ordinal=True, is_word=True)


def _inside(current: Composer, signs: Sequence[Sign], at: int) -> int:
    """How many signs from here on only hold the parts of the current number together; 0 when it is none of those."""
    if not current.is_open:
        return 0
    half = _half_length(signs, at)
    if half:
        current.take_half(signs[at + half - 1].end)
        return half
    if at + 1 >= len(signs):
        return 0
    sign, following = signs[at], signs[at + 1]
    if sign.text == "-":
        return int(_hyphen_joins(current, sign, following))
    if sign.text in _POINTS:
        return _take_decimals(current, following)
    if sign.text == ".":
        return int(sign.start == current.end and signs[at - 1].is_short)
    if sign.text in _OF or current.is_fraction and sign.text in _FILLERS:
        return int(_leads_to_multiplier(signs, at + 1))
    return int(_join_fits(current, signs, at))


def _take_decimals(current: Composer, following: Sign) -> int:
    """ "One point five": only between words."""
    if current.has_digits or current.group is None or not current.group.is_integer() or following.atom is None or not following.is_count:
        return 0
    current.take_decimals(following.value, following.end)
    return 2


def _half_length(signs: Sequence[Sign], at: int) -> int:
    for phrase in _HALVES:
        if signs[at].text == phrase[0] and tuple(sign.text for sign in signs[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _hyphen_joins(current: Composer, sign: Sign, following: Sign) -> bool:
    """A hyphen without spaces joins number words, but in Russian only a half or digits to their multiplier."""
    if sign.start != current.end or sign.end != following.start or following.atom is None:
        return False
    if following.atom.is_russian:
        return following.is_multiplier and (current.is_fraction or current.has_digits)
    return following.is_multiplier or not current.has_digits


def _leads_to_multiplier(signs: Sequence[Sign], at: int) -> bool:
    for sign in signs[at : at + _LONGEST_FILLER]:
        if sign.is_multiplier:
            return True
        if sign.text not in _FILLERS:
            return False
    return False


def _join_fits(current: Composer, signs: Sequence[Sign], at: int) -> bool:
    """Whether "and" here is inside one number ("two hundred and fifty") and not between two ("fifty and sixty")."""
    word, following = signs[at].text, signs[at + 1]
    group = current.group
    if current.has_digits or following.atom is None or following.atom.role not in ("value", "article"):
        return False
    if word in _JOINS_TENS:
        return group is not None and 20 <= group % 100 <= 80 and group % 10 == 0 and following.value < 20
    before_multiplier = at + 2 < len(signs) and signs[at + 2].is_multiplier
    in_hundreds = group is None or group % 100 == 0 and not (before_multiplier and signs[at + 2].value == 100)
    return word in _JOINS_HUNDREDS and in_hundreds and not (group is None and before_multiplier)


def _takes(current: Composer, signs: Sequence[Sign], at: int) -> bool:
    sign = signs[at]
    if sign.number is not None:
        if current.is_open and signs[at - 1].is_short and signs[at - 1].end == sign.start:
            return current.take_tail(sign.number, sign.end)
        return current.take_number(sign.number, sign.start, sign.end, is_grouped=sign.is_grouped)
    if sign.atom is None:
        return bool(current.leading > 1 and not current.is_open and sign.text in _BEFORE_COUNT)
    if not _may_take(sign.atom, current, signs, at):
        return False
    if _comes_before_count(current, signs, at):
        current.take_leading(sign.value, sign.start)
        return True
    return current.take(sign.atom, sign.start, sign.end)


def _may_take(atom: Atom, current: Composer, signs: Sequence[Sign], at: int) -> bool:
    """The rules that look at the neighbours: an article or a half needs its multiplier, some multipliers need a count."""
    following = signs[at + 1] if at + 1 < len(signs) else None
    if atom.role == "fraction":
        return _leads_to_multiplier(signs, at + 1)
    if atom.role == "article":
        if current.is_open:
            return current.group is not None and current.group % 100 >= 20
        if signs[at].text == "a" and at and (signs[at - 1].is_count or signs[at - 1].is_multiplier):
            return False
        return following is not None and (following.is_multiplier or _starts_range(signs, at))
    if atom.role == "value" and atom.value < 100 and at and signs[at - 1].is_short:
        return not current.is_open
    if signs[at].is_multiplier and (atom.is_many or atom.is_short):
        return current.is_open or _comes_before_count(current, signs, at)
    if signs[at].text == _PAIR_AFTER_ARTICLE and not (at and signs[at - 1].text == "un"):
        return False
    return not (atom.role == "value" and (current.group or 0) >= 100 and following and following.is_multiplier and following.value == 100)


def _starts_range(signs: Sequence[Sign], at: int) -> bool:
    """ "Un ou deux mille", "uno a dos": the article is the number one."""
    if at + 2 >= len(signs) or not signs[at].text.startswith("un"):
        return False
    return signs[at + 1].text in _EITHER and signs[at + 2].is_count and signs[at + 2].value in (2.0, 3.0)


def _comes_before_count(current: Composer, signs: Sequence[Sign], at: int) -> bool:
    """Russian says "about" by the order: "тысяч двести", "миллиона два", "тыс 200"."""
    sign = signs[at]
    if current.start >= 0 or sign.atom is None or not sign.atom.is_russian or not sign.is_multiplier:
        return False
    count_at = at + 1
    if count_at < len(signs) and signs[count_at].text in _BEFORE_COUNT:
        count_at += 1
    if count_at >= len(signs) or not signs[count_at].is_count:
        return False
    if sign.atom.is_many or sign.is_short and len(sign.text) > 1:
        return True
    return sign.text[-1] in "аи" and signs[count_at].value in _COUNTS_AFTER_GENITIVE
