"""E-mail addresses: as typed in normal form, with a proposal where the domain looks mistyped."""

from __future__ import annotations

import re

from qualification.answers import Answer, Email
from qualification.contacts.email_addresses import find_address
from qualification.reading import Hints, Reading, Unclear, Understood

_TRIED = re.compile(r"\w\s?@")


def read(text: str, hints: Hints) -> Reading:
    """The address in the text. An address that cannot be one as typed is left out (None) and only proposed mended.

    `invalid`: there is an @ after a word, but no address around it; a nickname ("@ivan") is nothing.
    """
    found = find_address(text, hints.lang)
    if found is None:
        return Unclear(why="invalid" if _TRIED.search(text) else "nothing")
    return Understood(answer=Email(address=found.address, suggestion=found.meant), confidence=0.95 if found.meant is None else 0.85)


def show(answer: Answer, hints: Hints) -> str:
    """The address; the proposed one where there is no other."""
    return (answer.address or answer.suggestion or "") if isinstance(answer, Email) else ""
