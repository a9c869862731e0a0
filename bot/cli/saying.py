"""How commands speak: results on stdout, errors as one line on stderr with the exit code that fits."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

import orjson


def say(text: str) -> None:
    """A line of the result."""
    sys.stdout.write(text + "\n")


def say_json(value: Any) -> None:
    """The result for machines: one JSON document on one line."""
    say(orjson.dumps(value).decode())


def fail(message: str, *, code: int = 1) -> NoReturn:
    """One line on stderr for each thing that is wrong, then the end. `code` 1: the thing asked about is bad; 2: wrong usage."""
    for line in message.splitlines() or [""]:
        sys.stderr.write(f"hotlead: {line}\n")
    sys.exit(code)
