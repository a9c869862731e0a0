"""Who may look into the console: links that open it once, and sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

KeyKind = Literal["link", "session"]
"""A link is used up by signing in; a session is what a browser then has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleKey:
    """One way into the console. Only the token's hash is kept.

    `person_id`: the member it is for; `MACHINE`: whoever may run commands on the machine of the service. From `ends_at` on it opens
    nothing.
    """

    token_hash: str
    kind: KeyKind
    person_id: int
    made_at: datetime
    ends_at: datetime


MACHINE = 0
"""In place of a member's id: the machine's own shell, which may do everything anyway."""
