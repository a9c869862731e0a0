"""Chooses any number of options: "1 and 3", "sites, ads and seo", "all", "none", "all but the last"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from qualification.matching.choosing import Pick, Why, choose
from qualification.matching.tokens import plain, tokens_of
from qualification.normalize import from_translit, is_cyrillic, other_layout
from qualification.reading import Hints, Option
from qualification.vocabulary.wordlist import word_set

_ALL = re.compile(
    r"\b(?:все|всё|всего|всех|все_из|все сразу|all|everything|every one|all of (?:them|it|the above)|todo|todos|todas|tout|toutes|tous|"
    r"оба|обе|both|ambos|ambas|les deux|los dos|las dos)\b"
)
_NONE = re.compile(
    r"\b(?:ничего|ни одного|ни один|ни одна|никакой|никакие|ничто|none|nothing|neither|no one|nada|ninguno|ninguna|ninguno de|rien|"
    r"aucun|aucune)\b"
)
_BARE_NO = re.compile(r"(?:нет|нету|неа|никаких|никакой|никакие|no|nope|non|ningun[oa]?|aucune?)[ .!]*")
_EXCLUSIVE = re.compile(
    r"(?:нет|no|non)(?: спасибо| thanks| gracias| merci)?[ .!]*$|ничего|ни од\w+|никак\w+ из|"
    r"none\b|nothing|neither|nada\b|ningun[oa]?\b(?: de|$)|"
    r"rien\b|aucune?\b(?: de| des|$)|все (?:и так |у нас |уже )?(?:хорошо|нормально|отлично|в порядке|устраивает)|"
    r"(?:all|everything)(?: is|'s|s)? (?:good|fine|ok|well)|todo (?:va |esta )?bien|tout va bien"
)
_EXCEPT = re.compile(
    r"\b(?:кроме|за исключением|исключая|только не|except(?: for)?|but not|apart from|excluding|but|excepto|menos|"
    r"salvo|sauf|a part|hormis|без|without|sin|sans)\b"
)
_PARTED = re.compile(
    r"[,;+/&\n]|\s-\s|\.\s|(?<!\w)(?:и|а также|плюс|еще|and|plus|also|as well as|y|e|mas|tambien|et|puis|aussi|ainsi "
    r"que|then)(?!\w)"
)
_NUMBERS = re.compile(r"\s*\d{1,2}(?:\s*(?:[,;.\s+&и]|and|y|et)\s*\d{1,2})+\s*")
_RANGE = re.compile(r"\b(?:с|от|from|de|du)?\s*(\d{1,2})\s*(?:-|по|до|to|a|through)\s*(\d{1,2})\b")
_LEADING = re.compile(r"^(?:both|оба|пункты|варианты|номера|numbers|options|opciones|las opciones|les options|les numeros|los numeros)\s+")
_FIRST = re.compile(
    r"^(?:the first|первые|las primeras|los primeros|les|los|las)?\s*(two|three|два|две|три|dos|tres|deux|trois)(?: "
    r"primeros| primeras| premiers| premieres| первых| first)?$"
)
_MANY = {2: ("two", "два", "две", "dos", "deux"), 3: ("three", "три", "tres", "trois")}
# Words that may stand beside "all" and "none".
_BESIDE = word_set(
    "из перечисленного этого варианты вариант сразу пункты не ни of above options these those it de ellos estos los anteriores ce "
    "ca cela tout everything все подряд перечисленное по списку no ne pas deux dos"
)
_SURE, _WHOLE, _IN_PART = 0.97, 0.9, 0.6
_MOST_PARTS = 40
_MOST_WORDS = 40
"""Words of a reply, and of each part of it, that are looked at together."""
_LONGEST_RETYPED = 200
"""Signs of a reply up to which the wrong keyboard is thought of."""


@dataclass(frozen=True, slots=True)
class Picks:
    """Numbers of the options in the order of the buttons, None when there are none to tell. `is_whole`: all of the reply was understood."""

    options: tuple[int, ...] | None = None
    is_whole: bool = False
    confidence: float = 0.0
    why: Why = "nothing"


def choose_several(text: str, hints: Hints) -> Picks:
    """The options that the text means."""
    if not hints.options:
        return Picks()
    picks = _choose_as_typed(text, hints)
    if picks.options is None and picks.why == "nothing" and len(text) <= _LONGEST_RETYPED:
        for retyped in _respelt(plain(text), hints.lang):
            again = _choose_as_typed(retyped, hints)
            if again.options is not None:
                return again
    return picks


def _respelt(typed: str, lang: str) -> tuple[str, ...]:
    if is_cyrillic(typed):
        return (other_layout(typed),)
    return (other_layout(typed), from_translit(typed)) if lang == "ru" else ()


def _choose_as_typed(text: str, hints: Hints) -> Picks:
    typed = plain(text)
    numbers = _by_numbers(typed, len(hints.options))
    if numbers:
        return Picks(numbers, True, _SURE)
    opening = _opening(typed, hints.lang)
    whole = choose(opening, hints)
    if whole.option is not None and whole.confidence == 1.0:
        return Picks((whole.option,), True, 1.0)
    everything = _all_or_none(typed, hints)
    return everything or _by_parts(typed, hints, whole, whole_said=opening)


def _by_numbers(typed: str, count: int) -> tuple[int, ...] | None:
    first = _FIRST.search(typed)
    if first and first.group(0) != first.group(1):
        many = next(number for number, words in _MANY.items() if first.group(1) in words)
        return tuple(range(many)) if many <= count else None
    typed = _LEADING.sub("", typed)
    between = _RANGE.fullmatch(typed)
    if between:
        low, high = int(between.group(1)), int(between.group(2))
        return tuple(range(low - 1, high)) if 0 < low < high <= count else None
    if not _NUMBERS.fullmatch(typed):
        return None
    places = sorted({int(number) - 1 for number in re.findall(r"\d+", typed)})
    return tuple(places) if places[0] >= 0 and places[-1] < count else None


def _all_or_none(typed: str, hints: Hints) -> Picks | None:
    """ "All", "all but X", "none"; only where nothing else is said."""
    found = _ALL.search(typed)
    if found:
        left = _EXCEPT.search(typed, found.end())
        left = left or _EXCEPT.match(typed)
        if left:
            named = typed[left.end() : found.start()] if left.end() < found.start() else typed[left.end() :]
            out = _by_parts(named, hints, Pick())
            if out.options is not None and out.is_whole:
                return Picks(tuple(number for number in range(len(hints.options)) if number not in out.options), True, _WHOLE)
        elif not _rest(typed, found, hints.lang):
            others = _exclusive(hints.options)
            return Picks(tuple(number for number in range(len(hints.options)) if number not in others), True, _SURE)
    found = _NONE.search(typed)
    if _BARE_NO.fullmatch(typed) or (found and not _rest(typed, found, hints.lang)):
        nones = _exclusive(hints.options)
        return Picks(nones if len(nones) == 1 else (), True, _SURE)
    return None


@lru_cache(maxsize=512)
def _exclusive(options: tuple[Option, ...]) -> tuple[int, ...]:
    """The options that mean none of the others: "none of these", "all is well as it is"."""
    return tuple(number for number, option in enumerate(options) if _EXCLUSIVE.match(plain(option.label)))


def _rest(typed: str, found: re.Match[str], lang: str) -> bool:
    """True when there are words of weight beside the one found."""
    others = tokens_of(f"{typed[: found.start()]} {typed[found.end() :]}", lang)
    return any(not token.is_filler and token.text not in _BESIDE for token in others)


def _by_parts(typed: str, hints: Hints, whole: Pick, *, whole_said: str = "") -> Picks:
    """`whole`: what the words `whole_said` were taken for."""
    found: set[int] = set()
    unheard = 0
    for part in _parts(typed):
        said = _opening(part, hints.lang)
        pick = whole if said == whole_said else choose(said, hints)
        if pick.option is not None:
            found.add(pick.option)
        elif any(not token.is_filler for token in tokens_of(part, hints.lang)) and pick.why != "question":
            found.update(pick.rivals if pick.why == "ambiguous" and len(pick.rivals) > 1 else ())
            unheard += 0 if pick.why == "ruled_out" or (pick.why == "ambiguous" and pick.rivals) else 1
    if whole.option is not None and not found - {whole.option} and (not found or unheard <= len(found)):
        return Picks((whole.option,), True, whole.confidence)
    if not found:
        return Picks(why=whole.why)
    return Picks(tuple(sorted(found)), not unheard or len(found) > unheard, _WHOLE if len(found) > unheard else _IN_PART)


def _opening(said: str, lang: str) -> str:
    """The words up to so many; a list names its options in fewer."""
    tokens = tokens_of(said, lang)
    return said if len(tokens) <= _MOST_WORDS else said[: tokens[_MOST_WORDS - 1].end]


def _parts(typed: str) -> Iterator[str]:
    pieces = (piece.strip() for piece in _PARTED.split(typed))
    yield from [piece for piece in pieces if piece][:_MOST_PARTS]
