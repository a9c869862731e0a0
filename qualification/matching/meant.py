"""The numbers of a reply as they are meant: slips of the pen mended, those that are denied or past left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from qualification.matching.limits import is_bounded, limits_said
from qualification.numerals import Numeral, numbers_in
from qualification.numerals.lexicon import atoms
from qualification.vocabulary.wordlist import word_set

_COMPARATIVES = (
    *("больше", "меньше", "более", "менее", "свыше", "максимум", "минимум", "under", "above", "below", "maximum", "minimum"),
    *("menos", "hasta", "minimo", "maximo", "moins"),
)
_COMPARED = {"mor": "more", "moer": "more", "mroe": "more", "moar": "more", "les": "less", "lss": "less", "lees": "less", "ess": "less"}
_NO_SLIPS = word_set("mois monos menus menor minima maxima мене болен болев belong alone about basta pasta")
"""Words one slip away from a comparative."""
_BEFORE_NUMBER = re.compile(r"([^\W\d_]{3,9})((?:\s(?:than|then|de|d|чем|que))?\W{1,2})$")
_WITH_THAN = re.compile(r"\s(?:than|then)\W")
_SHORTEST = 4
_NO_NUMBERS = word_set(
    "there tree trees fort forth form from fiat nine's once опять отец семья семьи семье тут это cero cine cinema dice vente venta "
    "mille's cinta cien's ceint tend tent hunt ocre quite quit quiet sies"
)
"""Words one slip away from a number."""
_AROUND = word_set(
    "about around roughly approximately maybe just like only of people and около где-то примерно наверное может всего только и человек "
    "чел unos unas como aproximadamente sobre solo y environ dans les vers a peu pres seulement et"
)
_MOST_WORDS = 3
_AND_MORE = re.compile(
    r"\b(лям|миллион|млн|миллиард|тысяча|тыща|сотня|десяток|год|месяц|недел[яю]|сутки|день|час)(?:[ -]|\sили\s)"
    r"(?P<many>полтора|полторы|два|две|друг\w{2,3})\b|"
    r"\b(?:an?|un|une|una|one) (?P<one>million|thousand|hundred|year|month|week|day|hour|millon|ano|mes|semana|dia|hora|an|mois|semaine|"
    r"jour|heure) (?:or (?:two|so more)|o dos|ou deux)\b"
)
_HALF_MORE = frozenset(("полтора", "полторы"))
_NEGATED = re.compile(
    r"\b(?:(?:already |уже |ya )?(?:не|not|no|pas|isnt|arent|(?:ya )?no (?:son|tengo|tenemos|tiene|somos|hay|es)|(?:dont|doesnt) have|"
    r"ce n'est pas|plus)\s"
    r"(?:are |is |есть |уже )?(?:the |les |los |las )?|"
    r"\b(?:раньше|было|была|были|used to (?:be|have)|had|were|previously|antes (?:eramos|tenia\w*|habia)?|eramos|avant|on etait|"
    r"nous etions|j'avais|on avait)\s(?:at |about |нас |только |всего |on avait |nous etions |on etait )?)$"
)
_SCALE_DENIED = re.compile(
    r"\b(?:не|not|no|pas)\s(?:just |в |на |for |por |pour |a |an |the |un |una |une |des |les |de |el |la |le )*"
    r"(?:десятк\w+|сотн\w+|тысяч\w*|миллион\w*|час\w{0,2}|день|дни|недел\w+|месяц\w*|год\w{0,2}|dozens?|hundreds?|thousands?|millions?|"
    r"hours?|days?|weeks?|months?|years?|decenas|docenas|cientos|miles|millones|horas?|dias?|semanas?|mes(?:es)?|anos?|dizaines?|"
    r"centaines?|"
    r"milliers?|heures?|jours?|journee|semaines?|mois|ans?|annees?)(?:,|\s(?:а|but|sino|mais)\b)\s?"
)
"""A scale or a length of time that is denied for another: "not hundreds, thousands"."""
_REFUSED = re.compile(
    r"(?:\s[^\W\d_]{1,8})?\s(?:не (?:дам|дадим|потян\w+|надо|нужно|набер\w+)|(?:is |are |would be |это |es |son |"
    r"c'est )?(?:too (?:much|many)|"
    r"слишком|многовато|дорого|demasiad\w+|trop)\b)"
)
"""What follows a number that is refused."""
_PAST = re.compile(r"\b(?:раньше|был[оаи]?|used|had|were|previously|antes|eramos|avant|etait|etions|avais|avait)\b")
_NOW = re.compile(
    r"\b(?:теперь|сейчас|стало|уже|now|already|anymore|any more|these days|ahora|ya|maintenant|deja|desormais|"
    r"aujourd'hui)\b"
)
_RANGE = re.compile(r"\W*(?:-|–|to|до|a|или|or|o|ou)\W*")
_BREAK = re.compile(r"[,;.:!?()]|\b(?:но|а|но и|but|pero|sino|mais)\b")


@lru_cache(maxsize=2048)
def meant(folded: str) -> str:
    """The text with misspelt comparatives and numbers mended, "год-два" written "1-2 год", and denied numbers left out.

    A text whose only numbers are denied stays as it is.
    """
    text = _AND_MORE.sub(_counted, _SCALE_DENIED.sub("", _number_mended(folded)))
    return _without_denied(_comparatives_mended(text))


def _counted(found: re.Match[str]) -> str:
    if found.group("one"):
        return f"1-2 {found.group('one')}"
    return f"1-{'1.5' if found.group('many') in _HALF_MORE else '2'} {found.group(1)}"


def _comparatives_mended(text: str) -> str:
    """ "Болше 100", "mroe than 20": only right before a number, where hardly another word stands."""
    for numeral in reversed(numbers_in(text)):
        found = _BEFORE_NUMBER.search(text[: numeral.start])
        meant_word = _comparative(found.group(1), found.group(2)) if found else None
        if found and meant_word:
            text = text[: found.start(1)] + meant_word + text[found.end(1) :]
    return text


def _comparative(word: str, behind: str) -> str | None:
    if word in _COMPARED:
        return _COMPARED[word] if _WITH_THAN.match(behind) else None
    if word in _COMPARATIVES or word in _NO_SLIPS or len(word) < _SHORTEST:
        return None
    return next((each for each in _COMPARATIVES if OSA.distance(word, each, score_cutoff=1) <= 1), None)


def _number_mended(folded: str) -> str:
    """ "Twlve", "about fiften": in a short reply without another number."""
    words = re.findall(r"[^\W\d_]+", folded)
    telling = [word for word in words if word not in _AROUND and word not in atoms()]
    if len(words) > _MOST_WORDS or len(telling) != 1 or any(sign.isdigit() for sign in folded) or numbers_in(telling[0]):
        return folded
    meant_word = _number(telling[0])
    return folded.replace(telling[0], meant_word) if meant_word else folded


def _number(word: str) -> str | None:
    """The only number that this becomes by one letter left out, doubled, or changed for its neighbour; no other slips."""
    if word + "ь" in atoms():
        return word + "ь"
    if len(word) < _SHORTEST or word in _NO_NUMBERS:
        return None
    near = {each for each in _number_words() if each[0] == word[0] and _is_slip(word, each)}
    values = {atoms()[each].value for each in near}
    return min(near) if len(values) == 1 else None


def _is_slip(word: str, number: str) -> bool:
    if len(word) + 1 == len(number):
        return any(number[:at] + number[at + 1 :] == word for at in range(len(number)))
    if len(word) == len(number) + 1:
        return any(word[at] == word[at + 1] and word[:at] + word[at + 1 :] == number for at in range(len(number)))
    return len(word) == len(number) and word != number and sorted(word) == sorted(number) and OSA.distance(word, number) == 1


@cache
def _number_words() -> tuple[str, ...]:
    return tuple(word for word, atom in atoms().items() if len(word) >= _SHORTEST and atom.role in ("value", "group", "scale"))


def _without_denied(text: str) -> str:
    """Without "not one" where "we have two" stands against it."""
    numerals = numbers_in(text)
    if limits_said(text, numerals, None) is not None:
        return text
    begins = {at: begin for at in range(len(numerals)) if (begin := _denied_from(text, numerals, at)) is not None}
    if not begins or len(begins) == len(numerals):
        return text
    pieces: list[str] = []
    kept = 0
    for at, begin in begins.items():
        following = numerals[at + 1].start if at + 1 < len(numerals) else len(text)
        stop = _BREAK.search(text, numerals[at].end, following)
        pieces.append(text[kept:begin])
        kept = stop.end() if stop else following
    return " ".join("".join([*pieces, text[kept:]]).split())


def _denied_from(text: str, numerals: Sequence[Numeral], at: int) -> int | None:
    """Where the denial of this number begins; a past number only falls to one that is told of today."""
    numeral = numerals[at]
    begin = numerals[at - 1].end if at else 0
    found = _NEGATED.search(text[begin : numeral.start])
    if found is None and _REFUSED.match(text, numeral.end) and not is_bounded(text, numeral):
        return numeral.start
    if found is None or (at + 1 < len(numerals) and _RANGE.fullmatch(text[numeral.end : numerals[at + 1].start])):
        return None
    rest = text[numeral.end :]
    if _PAST.search(found.group()):
        return begin + found.start() if _NOW.search(rest) else None
    has_break = _BREAK.search(text, numeral.end) if at + 1 < len(numerals) else at
    return begin + found.start() if has_break else None
