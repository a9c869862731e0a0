"""Turns a text in one language into language-neutral signs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from qualification.calendar.lexicon import Lexicon, lexicon
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.written import Written, written_in
from qualification.numerals import Numeral, numbers_in

_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\s\w]")
_MARKS = {
    ",": Sense.COMMA,
    ".": Sense.STOP,
    ";": Sense.STOP,
    "!": Sense.STOP,
    "?": Sense.QUESTION,
    "-": Sense.DASH,
    "/": Sense.DASH,
    "~": Sense.FILLER,
    "…": Sense.STOP,
    ":": Sense.COMMA,
    "(": Sense.COMMA,
    ")": Sense.COMMA,
    "%": Sense.CURRENCY,
    "$": Sense.CURRENCY,
    "€": Sense.CURRENCY,
    "£": Sense.CURRENCY,
    "₽": Sense.CURRENCY,
    "#": Sense.CURRENCY,
    "№": Sense.CURRENCY,
}
_EMOJI = {"🔥": "asap", "🚨": "asap", "⚡": "asap", "🏃": "asap", "🤷": "unknown", "👀": "just_looking"}
_MOST_PIECES = 300
"""Words, numbers and marks that are read; the when of an answer stands in its first pages."""
_MOST_MENDED = 40
"""Unknown words that are looked at for slips; a text with more of them is a letter, not an answer."""
_ABBREVIATION = 4
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_DAY_ENDINGS = ("го", "му", "ого", "его", "ому", "ему")


@dataclass(frozen=True, slots=True)
class Signed:
    """A text as signs. `coverage`: the share of its letters that belong to known words, 1 for a text without letters."""

    signs: tuple[Sign, ...]
    coverage: float


def signed(folded: str, language: str, *, month_first: bool = False, is_mended: bool = True) -> Signed:
    """The text in one of the lexicon's languages; `is_mended`: words with a slip in them are read as what was meant."""
    book = lexicon(language)
    folded = folded.replace(", чем", " чем")  # Russian puts a comma inside "не раньше, чем"
    pieces = tuple(islice(_PIECE.finditer(folded), _MOST_PIECES))
    folded = folded[: pieces[-1].end() if pieces else 0]
    spots = _spots(folded, month_first=month_first)
    words = _mended(pieces, book, spots) if is_mended else [piece.group() for piece in pieces]
    signs: list[Sign] = []
    letters = known = 0
    at = 0
    while at < len(pieces):
        found, ends = _read_at(words, at, pieces, spots, book)
        size = sum(len(word) for word in words[at:ends] if word.isalpha())
        letters += size
        if any(sign.sense is not Sense.OTHER for sign in found) or words[at] in book.known:
            known += size
        has_slip = any(words[index] != pieces[index].group() for index in range(at, ends))
        signs.extend(replace(sign, is_mended=True) if has_slip else sign for sign in found)
        at = ends
    return Signed(tuple(signs), known / letters if letters else 1.0)


def _mended(pieces: Sequence[re.Match[str]], book: Lexicon, spots: Mapping[int, Written]) -> list[str]:
    """The words with their slips mended; the words of a number are left alone."""
    unknown = number_ends = 0
    result = []
    for piece in pieces:
        word = piece.group()
        if piece.start() in spots:
            number_ends = spots[piece.start()].end
        if word.isalpha() and word not in book.known and piece.start() >= number_ends and unknown < _MOST_MENDED:
            unknown += 1
            word = book.mend(word) or word
        result.append(word)
    return result


def _spots(folded: str, *, month_first: bool) -> dict[int, Written]:
    """Dates and numbers by where they begin; a number inside a date is none."""
    spots = {each.start: each for each in written_in(folded, month_first=month_first)}
    taken = [(each.start, each.end) for each in spots.values()]
    for number in numbers_in(folded):
        while taken and taken[0][1] <= number.start:
            taken.pop(0)
        if not taken or number.end <= taken[0][0]:
            spots.setdefault(number.start, Written(_number_sign(number, folded), number.start, number.end))
    return spots


def _number_sign(number: Numeral, folded: str) -> Sign:
    if number.scale > 1:
        return Sign(Sense.CURRENCY)
    if _FIRST_YEAR < number.value < _LAST_YEAR and not number.is_grouped and number.value.is_integer():
        return Sign(Sense.YEAR, number.value)
    if not number.is_ordinal:
        return Sign(Sense.NUMBER, number.value)
    is_day = not number.is_word or folded[number.start : number.end].endswith(_DAY_ENDINGS)
    return Sign(Sense.NUMBER, number.value, "day" if is_day else "ordinal")


def _read_at(
    words: Sequence[str], at: int, pieces: Sequence[re.Match[str]], spots: Mapping[int, Written], book: Lexicon
) -> tuple[Sequence[Sign], int]:
    """The signs that begin at the piece, and the piece after them: of a phrase and a number the longer one."""
    phrase = book.phrase_at(words, at)
    spot = spots.get(pieces[at].start())
    if phrase and (spot is None or pieces[phrase[1] - 1].end() >= spot.end and phrase[0][0].sense is not Sense.FILLER):
        return phrase if _counts(phrase[0], words, at) else ((Sign(Sense.FILLER),), at + 1)
    if spot:
        ends = at + 1
        while ends < len(pieces) and pieces[ends].start() < spot.end:
            ends += 1
        return (spot.sign,), ends
    return (_single(words, at),), at + 1


def _counts(signs: Sequence[Sign], words: Sequence[str], at: int) -> bool:
    """Whether the phrase stands; a letter is a unit only behind digits: "2 d", not "I'd"."""
    return len(words[at]) > 1 or signs[0].sense is not Sense.UNIT or at > 0 and words[at - 1].isdigit()


def _single(words: Sequence[str], at: int) -> Sign:
    word = words[at]
    if word in _EMOJI:
        return Sign(Sense.VAGUE, 0, _EMOJI[word])
    if word.isalpha():
        return Sign(Sense.OTHER)
    if word == "." and at and words[at - 1].isalpha() and len(words[at - 1]) <= _ABBREVIATION:
        return Sign(Sense.FILLER)
    return Sign(_MARKS.get(word, Sense.FILLER))
