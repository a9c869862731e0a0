"""Finds phone numbers in a text, however their digits are grouped, signed or said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from qualification.contacts.corrections import latest_first
from qualification.contacts.other_numbers import without_extensions, without_other_numbers
from qualification.contacts.phone_prefixes import e164
from qualification.contacts.spoken_digits import with_digits
from qualification.normalize import fold

_GROUP = re.compile(r"\+[\s(+]{0,4}\d+|\d+")
_BETWEEN = re.compile(r"[\s().,;:/\\_\-*~|'\"·•\[\]{}<>=]{0,8}")
_STRONG = re.compile(r"[,;|]|\s/\s|\s-\s")
_PLUS_WORD = re.compile(r"(?<![^\W\d])(?:плюс|plus|mas|signo mas)\s?(?=\d)")
_LETTER_DIGITS = re.compile(r"(?<![^\W])(?=[^\W_]{0,20}\d)[\doоliзбsb|]{2,20}(?![^\W])")
_LETTERS_BEFORE = re.compile(r"[^\W\d_]{1,12}$")
_DIGIT_OF_LETTER = str.maketrans("oоliзбsb|", "001136581")
_PHONE_WORDS = ("тел", "телефон", "т", "моб", "номер", "сот", "ватсап", "вотсап", "tel", "phone", "ph", "no", "n", "mob", "cel", "whatsapp")
_MAX_RUNS, _MAX_GROUPS = 30, 40
_LONE_DIGITS = 9  # from so many digits on, one group is a number by itself, whatever stands beside it
_SOME_DIGITS = 5
_MOST_IN_ONE = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonesFound:
    """`number`: the first valid one in E.164, or None. `tried`: there were digits enough for somebody trying."""

    number: str | None
    tried: bool


@dataclass(frozen=True, slots=True)
class _Group:
    digits: str
    has_plus: bool
    is_strong: bool  # a comma or the like stands before it


def find_phone(text: str, country: str, lang: str) -> PhonesFound:
    """The phone number in a reply as typed; a corrected one goes before the one it corrects."""
    runs = _runs_in(text, lang)
    for run in runs:
        number = _number_in(run, country)
        if number:
            return PhonesFound(number=number, tried=True)
    return PhonesFound(number=None, tried=any(sum(len(group.digits) for group in run) >= _SOME_DIGITS for run in runs))


@lru_cache(maxsize=64)
def _runs_in(text: str, lang: str) -> tuple[tuple[_Group, ...], ...]:
    """All that may be numbers, likeliest first. Kept, because one reply is read for each country of its language and by several rules."""
    folded = fold(text.replace("\n", " ; ").replace("➕", "+").replace("\ufe0f", ""))
    written = _LETTER_DIGITS.sub(lambda found: found.group().translate(_DIGIT_OF_LETTER), folded)
    runs: list[tuple[_Group, ...]] = []
    for form in dict.fromkeys((written, with_digits(written, lang))):
        plain = without_other_numbers(without_extensions(_PLUS_WORD.sub("+", form)))
        for stretch in latest_first(plain):
            runs += tuple(_runs(stretch))[:_MAX_RUNS]
    return tuple(runs)


def _runs(folded: str) -> Iterator[tuple[_Group, ...]]:
    """Groups of digits with nothing but signs between them; a plus starts a new run."""
    run: list[_Group] = []
    end = 0
    for found in _GROUP.finditer(folded):
        has_plus = found.group()[0] == "+"
        between = folded[end : found.start()]
        if has_plus or not run or not _BETWEEN.fullmatch(between) or len(run) >= _MAX_GROUPS:
            if run:
                yield tuple(run)
            run = []
            letters = _LETTERS_BEFORE.search(folded[max(0, found.start() - 12) : found.start()])
            if letters and letters.group() not in _PHONE_WORDS:
                end = found.end()
                continue
        digits = found.group().lstrip("+( ")
        run.append(_Group(digits, has_plus, bool(run) and bool(_STRONG.search(between))))
        end = found.end()
    if run:
        yield tuple(run)


def _number_in(run: tuple[_Group, ...], country: str) -> str | None:
    """The run as one number; else the first of its comma-separated parts, of several numbers in a row, or of long groups."""
    whole = _joined(run, country)
    if whole:
        return whole
    for part in _parts(run):
        number = _joined(part, country)
        if number:
            return number
    if sum(len(group.digits) for group in run) > 2 * _LONE_DIGITS - 1:
        return _first_of_row(run, country)
    return next((number for group in run if len(group.digits) >= _LONE_DIGITS and (number := _joined((group,), country))), None)


def _parts(run: tuple[_Group, ...]) -> Iterator[tuple[_Group, ...]]:
    part: list[_Group] = []
    for group in run:
        if group.is_strong and part:
            yield tuple(part)
            part = []
        part.append(group)
    yield tuple(part)


def _first_of_row(run: tuple[_Group, ...], country: str) -> str | None:
    """The first number where the whole run is a row of valid numbers with nothing left over."""
    first: dict[int, str] = {len(run): ""}  # from each place from which the rest is such a row, its first number
    for start in reversed(range(len(run))):
        for end in sorted(first):
            number = _joined(run[start:end], country) if end - start <= _MOST_IN_ONE else None
            if number:
                first[start] = number
                break
    return first.get(0)


def _joined(groups: tuple[_Group, ...], country: str) -> str | None:
    digits = "".join(group.digits for group in groups)
    return _e164(digits, country, groups[0].has_plus, groups[0].digits)


@lru_cache(maxsize=2048)
def _e164(digits: str, country: str, has_plus: bool, lead: str) -> str | None:
    return e164(digits, country, has_plus=has_plus, lead=lead)
