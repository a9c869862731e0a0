"""Signs of an address said in words ("собака", "punto", "tiret bas"), by language, and providers said in Cyrillic."""

from __future__ import annotations

import re
from collections.abc import Mapping

_AT = (
    r"собак[аи]|собачк[аи]|сабака|собачка|sobaka|sobachka|at sign|arroba|aroba|arrova|arobase|arrobase|arobas|arrobas|arobace|arobaze|"
    r"a commercial"
)
_WEAK_AT = r"at|эт|ат|ет|а"
_DOT = r"точка|тчк|tochka|dot|punto|point|точк[уи]"
AT_IN_BRACKETS = re.compile(rf"\s{{0,3}}[(\[{{<]\s?(?:{_AT}|at|a|@|эт)\s?[)\]}}>]\s{{0,3}}|\s-at-\s|(?<=\w)_at_(?=\w)")
DOT_IN_BRACKETS = re.compile(rf"\s{{0,3}}[(\[{{<]\s?(?:{_DOT}|\.)\s?[)\]}}>]\s{{0,3}}")
SPOKEN_AT = re.compile(rf"(?<=\w)\s(?:{_AT})\s(?=\w)")
SPOKEN_WEAK_AT = re.compile(rf"(?<=[\w])\s(?:{_WEAK_AT})\s(?=[\w-]{{1,63}}\s?(?:\.|{_DOT})\s?\w)")
SPOKEN_DOT = re.compile(rf"(?<=\w)\s(?:{_DOT})\s(?=\w)")
SPOKEN_SIGNS: tuple[tuple[re.Pattern[str], str], ...] = (
    # the longer words first: "guion bajo" before "guion"
    (re.compile(
        r"(?<=\w)\s?(?:нижн(?:ее|им|ий) (?:подчерк\w{1,9}|тире|пробел)|подчерк\w{1,9}|андерскор|nizhnee \w{6,16}|podcherk\w{2,10}|"
        r"under ?score|underline|guion bajo|guion abajo|barra baja|raya baja|subguion|sub guion|tiret bas|tiret du bas|tiret du 8|"
        r"underscor|souligne|trait bas|sous ?tiret)\s(?=\w)"), "_"),
    (re.compile(
        r"(?<=\w)\s(?:тире|дефис|минус|черточка|tire|defis|minus|dash|hyphen|guion medio|guion|tiret du 6|tiret|trait d'union|moins|"
        r"menos|raya)\s(?=\w)"), "-"),
    (re.compile(r"(?<=\w)\s(?:плюс|plus|mas)\s(?=\w)"), "+"),
)  # fmt: skip
"""Applied only in addresses whose @ or dot was said too: "plus" and "minus" are words of everyday."""

SAID_DOMAINS: Mapping[str, str] = {
    "мейл": "mail", "мэйл": "mail", "майл": "mail", "меил": "mail", "маил": "mail", "мэил": "mail", "мыло": "mail",
    "джимейл": "gmail", "джимэйл": "gmail", "гмейл": "gmail", "гмэйл": "gmail", "гмаил": "gmail", "жмейл": "gmail", "джимеил": "gmail",
    "гмайл": "gmail", "джимайл": "gmail", "яндекс": "yandex", "я": "ya", "рамблер": "rambler", "инбокс": "inbox", "бк": "bk",
    "бэка": "bk", "лист": "list", "аутлук": "outlook", "оутлук": "outlook", "хотмейл": "hotmail", "хотмэйл": "hotmail",
    "хотмаил": "hotmail", "айклауд": "icloud", "иклауд": "icloud", "яху": "yahoo", "яхуу": "yahoo", "протон": "proton",
    "протонмейл": "protonmail", "укр": "ukr", "тут": "tut", "вк": "vk",
    "ру": "ru", "ком": "com", "нет": "net", "орг": "org", "инфо": "info", "бай": "by", "кз": "kz", "юа": "ua", "ми": "me", "ме": "me",
    "су": "su", "про": "pro", "студио": "studio", "онлайн": "online", "эс": "es", "фр": "fr",
}  # fmt: skip
"""Words of a domain as Russian speakers say them."""

NO_LOCAL_PART = frozenset({
    # words that stand before "at" or "@" without being the name of a mailbox
    "me", "us", "him", "her", "them", "it", "is", "look", "mail", "email", "e-mail", "meet", "be", "stay", "live", "work", "works",
    "am", "are", "was", "here", "call", "write", "reach", "find", "office", "home", "yo", "estoy", "soy", "es", "moi", "suis",
    "est", "a", "à", "en", "je", "mi", "correo", "почта", "адрес", "мыло", "пишите", "я", "меня", "у", "моя", "моих", "на", "имейл",
    "емейл",
})  # fmt: skip

LATIN_OF_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "sch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
})  # fmt: skip
"""How names are usually written in addresses."""

LOOKALIKES = str.maketrans("аеорсухкмнтвіјѕԁԛһ", "aeopcyxkmhtbijsdqh")
"""Cyrillic letters that look like Latin ones."""
