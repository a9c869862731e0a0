"""Finds the address of a web site: typed with or without a scheme, said in words, Cyrillic, or a page in a network."""

from __future__ import annotations

import re
import unicodedata

from qualification.contacts.domains import top_level
from qualification.contacts.spoken_signs import LATIN_OF_CYRILLIC, SAID_DOMAINS
from qualification.normalize import MAX_LENGTH, is_cyrillic

_MAIL = re.compile(r"\S{1,64}@\S{1,255}")
_ADDRESS = re.compile(
    r"(?:(https?)://)?((?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,5}[^\W\d_](?:[\w-]{0,61}[^\W_])?)(:\d{2,5})?(?![\w@])"
    r"([/?#][^\s<>«»\"“”]{0,500})?",
    re.IGNORECASE,
)
_SAID_DOT = re.compile(r"(?<=\w)\s(?:точка|тчк|dot|punto|point)\s(?=\w)")
_SPACED_DOT = re.compile(r"(?<=\w)(?:\s\.\s?|\.\s)(?=(?:ru|com|рф|net|org|by|ua|kz|es|fr|io|pro)\b)")
_SAID_WWW = re.compile(
    r"\b(?:www|ввв|три дабл ?ю|три w|тройное w|triple w|uve doble uve doble uve doble|trois w)\b[\s.]{0,2}(?:точка |dot |punto |point )?"
)
_WORDS_TOO = frozenset({
    "it", "is", "in", "me", "to", "at", "be", "so", "no", "my", "am", "do", "es", "de", "la", "se", "si", "us", "as", "id", "im",
    "by", "pro", "tu", "ну",
})  # fmt: skip
"""Endings that are words: "thanks.it works" is a full stop without its space."""


def find_site(text: str) -> str | None:
    """The first web address with `https://` in front where no scheme was given; None if there is none."""
    plain = " ".join(unicodedata.normalize("NFKC", _without_controls(text[:MAX_LENGTH])).split())
    plain = _MAIL.sub(" ", plain[:MAX_LENGTH])
    for form in (plain, _said(plain.lower())):
        for found in _ADDRESS.finditer(form):
            url = _url(found, form)
            if url:
                return url
    return None


def _without_controls(text: str) -> str:
    return "".join(" " if sign in "\n\r\t" else "" if unicodedata.category(sign)[0] == "C" else sign for sign in text)


def _said(plain: str) -> str:
    """The text with a spoken address written: "ромашка точка ру" as "romashka.ru"."""
    dotted = _SPACED_DOT.sub(".", _SAID_DOT.sub(".", _SAID_WWW.sub("", plain)))
    return " ".join(_in_latin(word) if "." in word else word for word in dotted.split(" "))


def _in_latin(word: str) -> str:
    parts = word.strip(".,;:!?").split(".")
    if parts[-1] not in SAID_DOMAINS or not is_cyrillic(parts[-1]):
        return word
    return ".".join(SAID_DOMAINS.get(part, part.translate(LATIN_OF_CYRILLIC)) for part in parts)


def _url(found: re.Match[str], form: str) -> str | None:
    scheme, host, port, path = found.group(1), found.group(2).lower(), found.group(3) or "", found.group(4) or ""
    host = _readable(host)
    ending = host.rpartition(".")[2]
    if ending not in top_level():
        return None
    stands_alone = bool(scheme or path) or found.end() == len(form) or host.startswith("www.")
    if ending in _WORDS_TOO and not stands_alone:
        return None
    return f"{(scheme or 'https').lower()}://{host}{port}{path.rstrip('.,;:!?)')}".removesuffix("/")


def _readable(host: str) -> str:
    """A host in punycode as it is read."""
    if "xn--" not in host:
        return host
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
