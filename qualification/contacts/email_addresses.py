"""Finds the e-mail address in a text: typed, said in words, spaced out, in the wrong layout, with a slip in the domain."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email

from qualification.contacts.corrections import latest_first
from qualification.contacts.domain_slips import meant_domain
from qualification.contacts.domains import known, top_level
from qualification.contacts.spoken_email import signs_written
from qualification.contacts.spoken_signs import LATIN_OF_CYRILLIC, LOOKALIKES, NO_LOCAL_PART, SAID_DOMAINS
from qualification.normalize import MAX_LENGTH, is_cyrillic, other_layout

_FOUND = re.compile(r"([^\s@<>()\[\]{},;:\"“”«»|\\/=?&]{1,64})(@{1,3})([^\s@<>()\[\]{}\"“”«»|\\=?&]{1,200})")
_LAYOUT = re.compile(r"([а-яё0-9._,-]{1,64})[\"@]([а-яё0-9._,-]{3,64})")
_ENDS = ".,;:!?*'`-_/~"
_MAX_FOUND = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressFound:
    """`address`: valid as typed, in lower case, else None. `meant`: what was probably meant, if that differs."""

    address: str | None
    meant: str | None


def find_address(text: str, lang: str) -> AddressFound | None:
    """The first address of the text, or the corrected one; None if there is nothing like an address."""
    plain = _plain(text)
    for stretch in latest_first(plain):
        written = signs_written(stretch, lang)
        for form, was_said in ((_relayouted(stretch), True), (written, written != stretch)):
            for local, ats, domain in _pieces(form):
                found = _address(local, domain, lang, was_said=was_said, is_doubled=len(ats) > 1)
                if found:
                    return found
    return None


def _plain(text: str) -> str:
    """Lower case, one kind of space, no invisible signs; accents and Cyrillic stay."""
    kept = "".join(" " if sign in "\n\r\t" else "" if unicodedata.category(sign)[0] == "C" else sign for sign in text[:MAX_LENGTH])
    return " ".join(unicodedata.normalize("NFKC", kept).lower().split())[:MAX_LENGTH]


def _relayouted(plain: str) -> str:
    """The addresses typed in the Russian layout, where @ comes out as a quotation mark, brought back; no other words."""
    pairs = [(other_layout(local), other_layout(domain)) for local, domain in _LAYOUT.findall(plain)]
    return " ".join(f"{local}@{domain}" for local, domain in pairs if "." in domain and _ending(domain) in top_level())


def _pieces(form: str) -> Iterator[tuple[str, str, str]]:
    for count, found in enumerate(_FOUND.finditer(form)):
        if count >= _MAX_FOUND:
            return
        yield found.group(1), found.group(2), found.group(3)


def _address(local: str, domain: str, lang: str, *, was_said: bool, is_doubled: bool) -> AddressFound | None:
    local = _local(local, was_said=was_said)
    domain, is_mended = _domain(domain)
    if not local or not domain or (was_said and local in NO_LOCAL_PART):
        return None
    meant = meant_domain(domain, lang)
    valid = _valid(f"{local}@{domain}")
    proposed = _valid(f"{local}@{meant}") if meant else None
    if is_mended or is_doubled:
        return AddressFound(address=None, meant=proposed or valid) if proposed or valid else None
    if valid:
        return AddressFound(address=valid, meant=proposed)
    return AddressFound(address=None, meant=proposed) if proposed else None


def _local(local: str, *, was_said: bool) -> str:
    local = re.sub(r"^[^\w+]+", "", local).rstrip("*'`~•")
    if not is_cyrillic(local):
        return local
    latin = local.translate(LOOKALIKES)
    if any("a" <= sign <= "z" for sign in local):
        return latin if latin.isascii() else re.sub(r"^[^a-z0-9]+", "", local)
    return local.translate(LATIN_OF_CYRILLIC) if was_said else local


def _domain(domain: str) -> tuple[str, bool]:
    """The domain without what clings to it, and whether a sign in it had to be mended."""
    domain = domain.strip(_ENDS)
    first = re.split(r"[,;:/!*]", domain, maxsplit=1)[0]
    is_mended = False
    if first != domain:
        whole = "." in first and _ending(first) in top_level()
        domain, is_mended = (first, False) if whole else (re.sub(r"[,;:/!*]+", ".", domain), True)
    domain = _in_latin(domain.strip(_ENDS))
    while ".." in domain:
        domain, is_mended = domain.replace("..", "."), True
    return domain, is_mended


def _in_latin(domain: str) -> str:
    """The domain in Latin letters, unless it is a Cyrillic one in its own right."""
    glued = re.fullmatch(r"([a-z0-9.-]+\.[a-z]{2,})[а-яё]+", domain)
    if glued:
        return glued.group(1)
    ending = _ending(domain)
    if not is_cyrillic(domain) or (is_cyrillic(ending) and ending in top_level() and ending not in SAID_DOMAINS):
        return domain
    typed_in_russian = other_layout(domain)
    if typed_in_russian in known():
        return typed_in_russian
    latin = domain.translate(LOOKALIKES)
    if latin.isascii() and latin in known():
        return latin
    parts = [SAID_DOMAINS.get(part) or _latin_part(part) for part in domain.split(".")]
    return ".".join(parts)


def _latin_part(part: str) -> str:
    latin = part.translate(LOOKALIKES)
    return latin if latin.isascii() and any("a" <= sign <= "z" for sign in part) else part.translate(LATIN_OF_CYRILLIC)


def _ending(domain: str) -> str:
    return domain.rpartition(".")[2]


def _valid(address: str) -> str | None:
    try:
        return validate_email(address, check_deliverability=False).normalized.lower()
    except (EmailNotValidError, ValueError):
        return None
