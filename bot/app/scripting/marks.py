"""Short marks for ids in the data of buttons, which holds 64 bytes: a script's and a node's id alone may be longer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

_SIGNS = 8
SEPARATOR = "."


def mark(name: str) -> str:
    """Eight signs that stand for the id; the same in every process."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_SIGNS]


def named(marked: str, names: Iterable[str]) -> str | None:
    """The id that the mark stands for; None if it is there no more."""
    return next((name for name in names if mark(name) == marked), None)


def data(act: str, *parts: str | int) -> str:
    """The data of a button that asks for the act."""
    said = SEPARATOR.join(str(part) for part in parts)
    return f"staff:{act}:{said}" if said else f"staff:{act}"
