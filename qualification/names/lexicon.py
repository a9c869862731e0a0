"""What a single word may be in a name: a given name, a patronymic, a surname, or an ordinary word that is none."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.names import given_en, given_es, given_fr, given_ru, ordinary_en, ordinary_es, ordinary_fr, ordinary_ru, surnames
from qualification.names.word_list import word_list
from qualification.normalize import is_cyrillic

_ORDINARY = {"ru": ordinary_ru, "en": ordinary_en, "es": ordinary_es, "fr": ordinary_fr}
_KEY_ROWS = (
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "abcdefgh", "абвгдежз",
)  # fmt: skip
_VOWEL = re.compile(r"[aeiouyаеиоуыэюяіїє]")
_CLUSTER = re.compile(r"[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]{5}")
_LATIN_OF = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
})  # fmt: skip
_ALIKE = (
    ("shch", "sh"), ("sch", "sh"), ("kh", "h"), ("ck", "k"), ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"), ("'", ""), ("ie", "e"),
    ("io", "e"),
)  # fmt: skip
_OBLIQUE = (("ом", ("",)), ("ем", ("й", "ь", "я")), ("ой", ("а",)), ("ей", ("а", "я")), ("ею", ("а", "я")), ("ью", ("ь",)))
_SHORT, _LONG = 3, 6
SURE_SURNAME = 2
"""Weight of what surely is a surname."""
_FLEETING = {"павлом": "павел", "львом": "лев"}
_HUNG_ON = frozenset({"moi", "toi", "vous", "nous", "les", "lui", "leur", "elle", "ils", "нибудь", "либо"})
COMPANY_FORMS = word_list(
    """
    ооо оао зао пао ао тоо чп тов кфх inc llc ltd plc corp corporation gmbh limited sl slu sau sarl sas sasu eurl srl spa company
    компания студия агентство studio agency
    """
)
"""Words that make a company of the name beside them."""


@cache
def _given_latin() -> frozenset[str]:
    lists = (given_en.MEN, given_en.WOMEN, given_es.MEN, given_es.WOMEN, given_fr.MEN, given_fr.WOMEN)
    return frozenset().union(*lists)


@cache
def _given_cyrillic() -> frozenset[str]:
    return given_ru.MEN | given_ru.MEN_SHORT | given_ru.WOMEN | given_ru.WOMEN_SHORT


@cache
def _given_sounds() -> frozenset[str]:
    return frozenset(_sound(word.translate(_LATIN_OF)) for word in _given_cyrillic() if len(word) > _SHORT - 1)


def _sound(latin: str) -> str:
    """One spelling for the many ways to write a Russian name in Latin letters."""
    for written, plain in _ALIKE:
        latin = latin.replace(written, plain)
    latin = re.sub(r"c(?!h)", "k", latin)
    return re.sub(r"(.)\1", r"\1", latin)


@lru_cache(maxsize=8192)
def is_given(word: str) -> bool:
    """A known given name, full or short, or several joined by hyphens."""
    if "-" in word:
        return all(is_given(part) for part in word.split("-") if part)
    if is_cyrillic(word):
        return word in _given_cyrillic()
    return word in _given_latin() or (len(word) >= _SHORT and _sound(word) in _given_sounds())


@cache
def _also_words() -> frozenset[str]:
    return given_ru.ALSO_WORDS | given_en.ALSO_WORDS | given_es.ALSO_WORDS | given_fr.ALSO_WORDS


def is_word_too(word: str) -> bool:
    """A given name that means something in a sentence as well ("will", "вера")."""
    return word in _also_words()


@lru_cache(maxsize=2048)
def is_near_given(word: str) -> bool:
    """A long word one slip of the finger away from a given name ("алексадр")."""
    if len(word) < _LONG or is_ordinary(word, "ru" if is_cyrillic(word) else "en"):
        return False
    names = _given_cyrillic() if is_cyrillic(word) else _given_latin()
    near = process.extractOne(word, names, scorer=OSA.distance, score_cutoff=1)
    return near is not None and near[0][0] == word[0]


def is_womans(word: str) -> bool:
    """A Russian given name that only women bear."""
    return word in given_ru.WOMEN or (word in given_ru.WOMEN_SHORT and word not in given_ru.MEN_SHORT)


def nominative(word: str) -> str:
    """The given name in the form it is called by, where it stands in the instrumental ("зовите Сашей")."""
    if is_given(word):
        return word
    if word in _FLEETING:
        return _FLEETING[word]
    for ending, nominatives in _OBLIQUE:
        for right in nominatives:
            if word.endswith(ending) and is_given(word.removesuffix(ending) + right):
                return word.removesuffix(ending) + right
    return word


@lru_cache(maxsize=8192)
def is_patronymic(word: str) -> bool:
    """Made of a father's name ("Иванович"), or a word that goes with one ("оглы")."""
    return bool(surnames.PATRONYMIC.fullmatch(word)) or word in surnames.PATRONYMIC_PARTS


@lru_cache(maxsize=8192)
def surname_weight(word: str) -> int:
    """2: surely a surname by list or ending; 1: it ends like one; 0: nothing tells."""
    if word in surnames.NOT_BY_ENDING:
        return 0
    last = word.rpartition("-")[2]
    if is_cyrillic(word):
        listed, sure, likely = last in surnames.RU, surnames.RU_SURE, surnames.RU_LIKELY
    else:
        listed = last in surnames.EN or last in surnames.ES or last in surnames.FR
        sure, likely = surnames.LATIN_SURE, surnames.LATIN_LIKELY
    if listed or _is_double(word) or sure.match(word):
        return 2
    return 1 if likely.match(word) else 0


def _is_double(word: str) -> bool:
    """Two surnames with a hyphen, not a word with something hung on ("rappelez-moi", "вообще-то")."""
    parts = word.split("-")
    return len(parts) > 1 and all(len(part) >= _SHORT for part in parts) and parts[-1] not in _HUNG_ON and not is_given(word)


def is_listed_surname(word: str, lang: str = "") -> bool:
    """A surname by list, of one language ("en", "es", "fr") or of any but Russian."""
    lists = {"en": surnames.EN, "es": surnames.ES, "fr": surnames.FR}
    return word in lists[lang] if lang in lists else any(word in names for names in lists.values())


def is_particle(word: str) -> bool:
    """ "de", "van", "оглы" and the like: part of the surname that follows."""
    return word in surnames.PARTICLES


def is_title(word: str, lang: str) -> bool:
    """ "Mr", "Mme", "господин": out of the name."""
    return word in _ORDINARY[_list_of(word, lang)].TITLES


def is_suffix(word: str) -> bool:
    """ "Jr", "PhD": out of the name."""
    return word in ordinary_en.SUFFIXES


def is_role(word: str, lang: str) -> bool:
    """A profession, a position or a kind of company, oblique cases in Russian included."""
    roles = _ORDINARY[_list_of(word, lang)].ROLES
    if word in roles or (word in ordinary_en.ROLES and not is_given(word)):
        return True
    return is_cyrillic(word) and len(word) > 5 and (word[:-1] in roles or word[:-2] in roles)


@lru_cache(maxsize=8192)
def is_ordinary(word: str, lang: str) -> bool:
    """A word of everyday that is no name, or ends like one."""
    own = _ORDINARY[_list_of(word, lang)]
    if word in own.WORDS or ("-" in word and word.partition("-")[0] in own.WORDS and not is_given(word)):
        return True
    if is_given(word):
        return False
    if lang == "fr" and word.endswith("ez") and not is_listed_surname(word):
        return True  # an imperative
    if surname_weight(word) > 1:
        return False
    return word in ordinary_en.WORDS or word.endswith(own.ENDS) or is_role(word, lang)


@lru_cache(maxsize=8192)
def is_mash(word: str) -> bool:
    """Keys pressed at random: a piece of a keyboard row, one letter over and over, no vowel, no end of consonants."""
    if is_given(word) or len(word) < _SHORT:
        return False
    rows = any(word in row or word in row[::-1] for row in _KEY_ROWS)
    return rows or len(set(word)) <= max(1, len(word) // 3) or not _VOWEL.search(word) or bool(_CLUSTER.search(word))


def may_be_name(word: str, lang: str) -> bool:
    """Nothing speaks against the word as part of a name."""
    return len(word) > 1 and not is_ordinary(word, lang) and not is_mash(word) and not is_role(word, lang)


def _list_of(word: str, lang: str) -> str:
    if is_cyrillic(word):
        return "ru"
    return lang if lang in {"es", "fr"} else "en"
