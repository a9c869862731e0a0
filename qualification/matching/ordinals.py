"""Replies that name a button by its place: "2", "the second one", "last", "option 3"."""

from __future__ import annotations

import re
from functools import lru_cache

from qualification.matching.tokens import plain
from qualification.numerals import Numeral, numbers_in
from qualification.reading import Option

# Words that may stand around a place without changing it.
_AROUND = re.compile(
    r"\b(?:вариант\w*|номер\w*|пункт\w*|кнопк\w+|строк\w+|предложени\w+|"
    r"пожалуй|который|которая|тот|та|по счету|цифра|под|ответ|выбираю|беру|будет|думаю|пусть|"
    r"давайте|мне|у меня|мой|моя|"
    r"это|я|скорее|наверное|пожалуйста|плиз|спасибо|и|а|да|ну|вот|тогда|хочу|по|на|в|все таки|все-таки|"
    r"option|number|num|nr|no|n|choice|answer|button|item|suggestion|line|the|one|is|it|its|i|id|ill|i'll|i'd|go|going|with|for|choose|pick|please|pls|"
    r"thanks|think|my|would|be|"
    r"ok|so|take|say|let's|lets|um|hmm|maybe|probably|that|from|list|on|in|of|"
    r"opcion|numero|la|el|lo|de|por|favor|creo|que|elijo|esa|ese|escojo|me|quedo|con|prefiero|seria|gracias|pues|diria|una|es|mi|"
    r"propuesta|respuesta|boton|linea|option|choix|reponse|proposition|ligne|bouton|le|les|du|je|prends|dirais|choisis|plutot|svp|stp|merci|pour|moi|c'est|ce|serait|celle|celui|sera|va|"
    r"ben|alors|en)\b|[^\w\s]"
)
_MARK = re.compile(r"(?:вариант|номер|пункт|цифра|option|number|opcion|numero|choix|choice|button|кнопк[аи]|№|#|n°|nº)\s*\.?$")
_MARK_AFTER = re.compile(r"^\s*(?:-?(?:й|я|е|ый|ой|ая|ое))?\s*(?:вариант|пункт|option\b|opcion|choix|button|кнопк)")
# How far from the end the word points (0: the last).
_FROM_END = (
    (re.compile(r"\b(?:предпоследн\w+|penultim\w+|second to last|last but one|avant[ -]?derni\w+|antepenultim\w+)\b"), 1),
    (re.compile(r"\b(?:(?:самый |самая )?(?:последн|нижн)\w+|last|bottom|ultim[oa]s?|derni(?:er|ere)s?)\b"), 0),
)
_TOP = re.compile(r"\b(?:верхн\w+|top|initial|de arriba|du haut|d'en haut)\b")
_MIDDLE = re.compile(r"\b(?:посередине|в середине|средн(?:ий|яя|ее|юю)|middle|del medio|de en medio|du milieu|au milieu|central[ea]?)\b")
_LETTER = re.compile(r"(?:вариант|пункт|option|opcion|choix|letter|буква|letra|lettre)\s+([a-eа-д])\b|^([a-eа-д])\s*\)$")
_LATIN, _CYRILLIC = "abcde", "абвгд"


def place_named(folded: str, count: int) -> int | None:
    """The number (from 0) of the button that the text names by its place and by nothing else; None otherwise."""
    letter = _LETTER.search(folded)
    if letter and not _rest(folded, letter.start(), letter.end()):
        sign = letter.group(1) or letter.group(2)
        return _within((_LATIN if sign in _LATIN else _CYRILLIC).index(sign), count)
    for pattern, from_end in _FROM_END:
        found = pattern.search(folded)
        if found:
            return None if _rest(folded, found.start(), found.end()) else _within(count - 1 - from_end, count)
    found = _TOP.search(folded)
    if found and not _rest(folded, found.start(), found.end()):
        return 0
    found = _MIDDLE.search(folded)
    if found and count % 2 and not _rest(folded, found.start(), found.end()):
        return count // 2
    return _numbered(folded, count, numbers_in(folded))


@lru_cache(maxsize=512)
def are_numbered(options: tuple[Option, ...]) -> bool:
    """True when a label holds a number other than one: then a bare number is an amount, not a place."""
    return any(numeral.value != 1 for option in options for numeral in numbers_in(plain(option.label)))


def is_marked(folded: str) -> bool:
    """True when the number in the text is said to be the number of an option, or is an ordinal."""
    told_by_place = (*(pattern for pattern, _ in _FROM_END), _TOP, _MIDDLE)
    if not any(sign.isdigit() for sign in folded) and any(pattern.search(folded) for pattern in told_by_place):
        return True
    return any(numeral.is_ordinal or _has_mark(folded, numeral) for numeral in numbers_in(folded))


def _numbered(folded: str, count: int, numerals: tuple[Numeral, ...]) -> int | None:
    marked = [numeral for numeral in numerals if _has_mark(folded, numeral)]
    if len(marked) == 1 and float(marked[0].value).is_integer():
        return _within(int(marked[0].value) - 1, count)
    if len(numerals) == 2 and numerals[0].is_ordinal and folded[numerals[1].start : numerals[1].end] in ("one", "un", "uno", "una"):
        numerals = numerals[:1]
    if len(numerals) != 1 or not float(numerals[0].value).is_integer():
        return None
    if _rest(folded, numerals[0].start, numerals[0].end):
        return None
    return _within(int(numerals[0].value) - 1, count)


def _has_mark(folded: str, numeral: Numeral) -> bool:
    before, after = folded[max(0, numeral.start - 12) : numeral.start].rstrip(), folded[numeral.end : numeral.end + 16]
    return bool(_MARK.search(before) or _MARK_AFTER.match(after))


def _rest(folded: str, start: int, end: int) -> str:
    """What else the text says besides words that may stand around a place."""
    return _AROUND.sub(" ", f"{folded[:start]} {folded[end:]}").strip()


def _within(place: int, count: int) -> int | None:
    return place if 0 <= place < count else None
