"""Brings typed text into the one form that all readers compare: folded letters, plain digits, words with their places.

Everything here is linear in the length of the text and never raises.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MAX_LENGTH = 4096
"""Longest text Telegram delivers, in UTF-16 units (https://core.telegram.org/bots/api#message); the rest is cut."""

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_LOOKALIKES = str.maketrans(
    {
        "ё": "е",
        "ł": "l",
        "ø": "o",
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "’": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "–": "-",
        "—": "-",
        "−": "-",
        "‑": "-",
        "‐": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
    }
)

_RU_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_EN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_TO_RU = str.maketrans(_EN_KEYS + '~{}:"<>', _RU_KEYS + "ёхъжэбю")
_TO_EN = str.maketrans(_RU_KEYS, _EN_KEYS)

_TRANSLIT = (
    ("shch", "щ"),
    ("sch", "щ"),
    ("yo", "е"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("yu", "ю"),
    ("ju", "ю"),
    ("ya", "я"),
    ("ja", "я"),
    ("ye", "е"),
    ("iy", "ий"),
    ("yy", "ый"),
    ("a", "а"),
    ("b", "б"),
    ("v", "в"),
    ("w", "в"),
    ("g", "г"),
    ("d", "д"),
    ("e", "е"),
    ("z", "з"),
    ("i", "и"),
    ("j", "й"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("f", "ф"),
    ("h", "х"),
    ("x", "кс"),
    ("c", "ц"),
    ("q", "к"),
    ("y", "ы"),
    ("'", "ь"),
)
_TRANSLIT_MAP = dict(_TRANSLIT)
_LATIN_SWAPPED = str.maketrans("aqzw;,", "qawzmm")
_TRANSLIT_SIGN = re.compile("|".join(re.escape(latin) for latin, _ in _TRANSLIT))


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the folded text and where it stands there."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=512)
def fold(text: str) -> str:
    """Lower case, no accents (й stays), ё as е, digits of any script as 0-9, one kind of dash, quote and space.

    Cut to `MAX_LENGTH` characters, those that stand for several letters taken apart. Control and format characters (zero-width,
    bidi marks) become nothing, line breaks spaces.
    """
    text = text[:MAX_LENGTH]
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    return " ".join(_fold_unicode(text).split())


def _fold_unicode(text: str) -> str:
    signs: list[str] = []
    for sign in unicodedata.normalize("NFKC", text)[:MAX_LENGTH].casefold().translate(_LOOKALIKES):
        category = unicodedata.category(sign)
        if category == "Nd":
            signs.append(str(unicodedata.decimal(sign)))
        elif category[0] == "C":
            signs.append(" " if sign in "\n\r\t" else "")
        elif sign == "й" or sign.isascii():
            signs.append(sign)
        elif category[0] == "M":
            continue
        else:
            signs.append("".join(part for part in unicodedata.normalize("NFD", sign) if unicodedata.category(part)[0] != "M"))
    return "".join(signs)


@lru_cache(maxsize=512)
def words(folded: str) -> tuple[Word, ...]:
    """The words of a folded text in order; hyphen and apostrophe inside a word belong to it, every other sign parts."""
    return tuple(Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(folded))


@lru_cache(maxsize=4096)
def other_layout(folded: str) -> str:
    """The same keys pressed with the other keyboard layout switched on (ЙЦУКЕН <-> QWERTY), either way."""
    if any("а" <= sign <= "я" or sign == "ё" for sign in folded):
        return folded.translate(_TO_EN)
    return folded.translate(_TO_RU)


@lru_cache(maxsize=4096)
def other_latin_layout(folded: str) -> str:
    """The same keys pressed with the other Latin layout switched on (AZERTY <-> QWERTY), either way."""
    return folded.translate(_LATIN_SWAPPED)


@lru_cache(maxsize=4096)
def from_translit(folded: str) -> str:
    """Latin letters read as transliterated Russian ("s probegom" -> "с пробегом"); other signs stay."""
    return _TRANSLIT_SIGN.sub(lambda found: _TRANSLIT_MAP[found.group()], folded)


def is_cyrillic(text: str) -> bool:
    """True when the text has at least one letter of the Russian alphabet."""
    return any("а" <= sign <= "я" or sign in "ёЁ" or "А" <= sign <= "Я" for sign in text)
