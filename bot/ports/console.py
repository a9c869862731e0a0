"""The console's part of a transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from bot.model import ConsoleKey


class ConsoleTx(Protocol):
    """Keys of the console, and figures that only its pages ask for."""

    def put_console_key(self, key: ConsoleKey) -> None:
        """Keep it; keys whose time is over are dropped on the way."""
        ...

    def console_key(self, token_hash: str) -> ConsoleKey | None:
        """By the token's hash, also one whose time is over."""
        ...

    def drop_console_key(self, token_hash: str) -> bool:
        """Delete it; False if it was not there: of two who use a link at once one gets True."""
        ...

    def answered(self, script: str, since: datetime) -> Mapping[str, int]:
        """How many runs of the script begun since then have answered each question; tests left out."""
        ...
