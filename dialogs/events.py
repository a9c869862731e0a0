"""What may happen to a conversation: a closed union, taken apart with `match` and `assert_never`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The visitor as the messenger tells; None where it does not. `language`: IETF tag of the person's app."""

    first_name: str | None = None
    last_name: str | None = None
    username: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """/start, or the first visit. `payload`: what the link carried (at most 64 signs of A-Za-z0-9_-), a hint only."""

    at: datetime
    person: Person = Person()
    payload: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A text message; several sent in a row may arrive joined by line breaks."""

    at: datetime
    text: str
    person: Person = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A button under one of our messages. `data` comes from the client and may be anything."""

    at: datetime
    data: str
    person: Person = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactShared:
    """A contact card. `is_own`: the messenger vouches that it is the sender's own (same id, not forwarded, not via a bot)."""

    at: datetime
    phone: str
    is_own: bool
    person: Person = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """Content that no question asks for: `what` is the messenger's word for it (sticker, voice, location, photo...)."""

    at: datetime
    what: str
    caption: str | None = None
    person: Person = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanded:
    """A slash command other than /start, without the slash, in lower case: back, help, stop, language, restart, human...

    `args`: the rest of the line; no command of visitors has any.
    """

    at: datetime
    name: str
    args: str = ""
    person: Person = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired:
    """A timer that the machine set. `stamp` is the one it was set with: an older one than the state's says nothing."""

    at: datetime
    name: str
    stamp: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerGone:
    """The person blocked the bot or the account is gone."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerBack:
    """The person unblocked the bot."""

    at: datetime


Event = Started | Typed | Pressed | ContactShared | Attached | Commanded | TimerFired | PeerGone | PeerBack
