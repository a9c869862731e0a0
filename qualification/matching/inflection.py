"""Forms of a word, without a dictionary: two words are the same when what is left of them without an ending is.

A word has several possible stems ("вечером" may be "вечером" or "вечер"); words that share one are taken for forms of each other.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qualification.vocabulary.wordlist import word_set

# What a word may end in, longest first does not matter: every fitting ending gives one possible stem.
_RUSSIAN = word_set(
    "а я о е ы и у ю ь й ой ей ом ем ам ям ах ях ами ями ов ев ий ый ая яя ое ее ые ие ую юю ого его ому ему ым им ых их ыми ими ою "
    "ею ии ия ию ью иям иях ием иями ть ти ать ять ить еть уть ешь ет ете ут ют ишь ит ите ат ят л ла ло ли ал ала али ил ила или "
    "ел ела ели ял яла яли йте айте ться тся аться яться иться еться ется ятся ются утся ится лся лась лись аем аю ает ают аете "
    "аешь ует уют уем овать ировать ив ав вши шь"
)
_SPANISH_SHORT = frozenset(["s"])
_SPANISH = word_set(
    "o a e os as es ar er ir arse erse irse ando iendo ado ada ados adas ido ida idos idas amos emos imos an en ais eis aba abas "
    "aban ia ian are ire ito ita itos itas cito cita"
)
_FRENCH_SHORT = frozenset(["s", "x"])
_FRENCH = word_set("e es ee ees er ez ent ant ons ais ait ions iez era erai ir it is")
_DIMINUTIVE = word_set("очка очку очки очкой ечка ечку ечки ечкой ушка ушку ушки енька еньку еньки онька оньку")
_SPANISH_DIMINUTIVE = re.compile(r"(?:ec|c)?it([oa]s?)$")
_LONGEST_ENDING = 7
_BEHIND_NUMBER = re.compile(r"(?<=\d)(?:[йяемх]|ый|ой|ая|го|му|th|st|nd|rd|eme|er)$")
_ANOTHER = re.compile("друг(?:ой|ая|ое|ие|их|им|ими|ую|ого|ому)$")
"""Forms of "another", which is no form of "friend"."""


@lru_cache(maxsize=4096)
def stems(word: str, lang: str) -> frozenset[str]:
    """The word itself and what it may be without an ending; never empty. `word` is folded, `lang` decides for Latin letters."""
    return stems_once(word, lang)


def stems_once(word: str, lang: str) -> frozenset[str]:
    """The same, not remembered: for tables that are built once."""
    if word[0].isdigit():
        return frozenset((word, _BEHIND_NUMBER.sub("", word)))
    if len(word) < 3 or not word[0].isalpha():
        return frozenset((word,))
    if "а" <= word[0] <= "я":
        forms = frozenset((word, *_without(word, _RUSSIAN, 3), *_without(word, _DIMINUTIVE, 3)))
        return forms - {"друг"} | {"другой"} if _ANOTHER.match(word) else forms
    if lang == "es":
        return frozenset((word, *_without(word, _SPANISH_SHORT, 3), *_without(word, _SPANISH, 4), _SPANISH_DIMINUTIVE.sub(r"\1", word)))
    if lang == "fr":
        return frozenset((word, *_without(word, _FRENCH_SHORT, 3), *_without(word, _FRENCH, 4), *_french_plural(word)))
    return frozenset((word, *_english(word)))


def _without(word: str, endings: frozenset[str], shortest: int) -> list[str]:
    sizes = range(1, min(_LONGEST_ENDING, len(word) - shortest) + 1)
    return [word[:-size] for size in sizes if word[-size:] in endings]


def _french_plural(word: str) -> list[str]:
    return [word[:-3] + "al", word[:-1]] if word.endswith("aux") and len(word) > 4 else []


def _english(word: str) -> list[str]:
    if len(word) < 4:
        return []
    if word.endswith(("ies", "ied")):
        return [word[:-3] + "y"]
    if word.endswith("ish") and len(word) > 4:
        return [word[:-3]]
    if word.endswith("ing") and len(word) > 5:
        return _with_its_vowel(word[:-3])
    if word.endswith("ed") and len(word) > 4:
        return _with_its_vowel(word[:-2])
    if word.endswith("es") and len(word) > 4:
        return [word[:-1], word[:-2]]
    if word.endswith("s") and not word.endswith("ss"):
        return [word[:-1]]
    return []


def _with_its_vowel(stem: str) -> list[str]:
    """ "hik(ing)" is "hike", "plann(ing)" is "plan"."""
    if len(stem) > 3 and stem[-1] == stem[-2]:
        return [stem, stem[:-1]]
    return [stem, stem + "e"]
