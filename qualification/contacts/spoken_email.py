"""Writes an address that was said or spaced out the way it is typed: "ivan собака mail точка ру" as "ivan@mail.ру"."""

from __future__ import annotations

import re

from qualification.contacts.domain_slips import meant_domain
from qualification.contacts.domains import known, top_level
from qualification.contacts.spoken_digits import with_digits
from qualification.contacts.spoken_signs import (
    AT_IN_BRACKETS,
    DOT_IN_BRACKETS,
    NO_LOCAL_PART,
    SAID_DOMAINS,
    SPOKEN_AT,
    SPOKEN_DOT,
    SPOKEN_SIGNS,
    SPOKEN_WEAK_AT,
)

_ACCENTS = str.maketrans("áéíóúàèùâêôûç", "aeiouaeuaeouc")
_SPACED_AT = re.compile(r"(?<=[\w.+-])\s@\s?(?=[\w])|(?<=[\w])@\s(?=[\w])")
_SPACED_DOMAIN = re.compile(r"\S+")
_SPACED_DOT = re.compile(r"(?<=\w)\s\.\s(?=\w)")
_LOOSE_ENDING = re.compile(r"(?<=@)([\w.-]{1,63}?)(?:\s\.|\.\s|\s)([^\W\d_]{2,10})\b(?!\s?@)")
_NUMBER_BEFORE_AT = re.compile(r"(?<![^\s])([a-z]{2,30})\s(\d{1,6})(?=@)")
_LAST_WORDS = re.compile(r"(?<=[a-z] )[^\W\d_]+(?:[ -][^\W\d_]+){0,2}(?=@)")
_SPELLED = re.compile(r"(?<!\S)\w(?: [\w@.]){4,60}(?!\S)")


def signs_written(plain: str, lang: str) -> str:
    """The lower-case text with said signs written and needless spaces in addresses left out; the same if there are none."""
    text = DOT_IN_BRACKETS.sub(".", AT_IN_BRACKETS.sub("@", plain))
    text = _SPELLED.sub(lambda found: found.group().replace(" ", "") if "@" in found.group() else found.group(), text)
    return _closed_up(_said_signs(text, lang))


def _said_signs(text: str, lang: str) -> str:
    bare = text.translate(_ACCENTS)
    said = SPOKEN_AT.sub("@", bare)
    if "@" not in said:
        said = _weak_at(said)
    if "@" not in said:
        return text
    if said == bare and not SPOKEN_DOT.search(said.partition("@")[2]):
        return text
    said = SPOKEN_DOT.sub(".", said)
    for pattern, sign in SPOKEN_SIGNS:
        said = pattern.sub(sign, said)
    said = _LAST_WORDS.sub(lambda found: with_digits(found.group(), lang), said)
    return _NUMBER_BEFORE_AT.sub(lambda found: "".join(found.groups()) if found.group(1) not in NO_LOCAL_PART else found.group(), said)


def _weak_at(text: str) -> str:
    """ "at" is an everyday word: it counts before a domain, if no ordinary word stands before it."""
    found = SPOKEN_WEAK_AT.search(text)
    if not found or text[: found.start()].rpartition(" ")[2] in NO_LOCAL_PART:
        return text
    return text[: found.start()] + "@" + text[found.end() :]


def _closed_up(text: str) -> str:
    if "@" not in text:
        return text
    text = _SPACED_DOT.sub(".", text)
    text = _SPACED_AT.sub(lambda found: _closed_at(found, text), text)
    return _LOOSE_ENDING.sub(_closed_ending, text)


def _closed_at(found: re.Match[str], text: str) -> str:
    """ " @ " and "@ " belong to an address; " @" may start a nickname, unless a provider follows."""
    if not found.group().startswith(" ") or found.group().endswith(" "):
        return "@"
    if not text[found.start() - 1].isascii():
        return found.group()
    following = _SPACED_DOMAIN.match(text, found.end())
    domain = following.group().rstrip(".,;:!?)") if following else ""
    return "@" if domain in known() or ("." in domain and meant_domain(domain, "en")) else found.group()


def _closed_ending(found: re.Match[str]) -> str:
    name, ending = found.groups()
    said = SAID_DOMAINS.get(ending, ending)
    if "." in name and name.rpartition(".")[2] in top_level():
        return found.group()
    return f"{name}.{said}" if said in top_level() and "." not in name else found.group()
