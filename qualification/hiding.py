"""Takes phone numbers and addresses out of words that are stored before anybody may keep a contact."""

from __future__ import annotations

import re

from qualification.kinds import email, phone
from qualification.reading import Hints, Unclear

HIDDEN = "…"
"""What stands where a contact stood."""
_ADDRESS = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]{1,200}")
_DIGITS = re.compile(r"\+?\d[\d\s().\-–]{4,40}\d")
_FEWEST_DIGITS = 5
_FEWEST_WORDS = 5
"""A number that is said in words takes at least so many."""


def without_contacts(text: str, hints: Hints) -> str:
    """The words without the contacts written in them; `HIDDEN` alone where one is said in a way that cannot be cut out. Never raises."""
    if not _may_hold(text) or not _holds(text, hints):
        return text
    rest = _DIGITS.sub(lambda found: HIDDEN if _is_phone(found.group(), hints) else found.group(), _ADDRESS.sub(HIDDEN, text))
    return HIDDEN if _holds(rest, hints) else rest


def _may_hold(text: str) -> bool:
    return "@" in text or sum(sign.isdigit() for sign in text) >= _FEWEST_DIGITS or len(text.split()) >= _FEWEST_WORDS


def _holds(text: str, hints: Hints) -> bool:
    return _is_phone(text, hints) or not isinstance(email.read(text, hints), Unclear)


def _is_phone(text: str, hints: Hints) -> bool:
    return not isinstance(phone.read(text, hints), Unclear)
