"""What the shared code asks of a driver, and what it gets back. A driver never raises and never shows the token."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pydantic import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file with its bytes, to be sent as a part of a multipart request."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAt:
    """A file still to be read; the channel turns it into an `Upload` before a driver sees the call."""

    path: Path


Parameters = Mapping[str, JsonValue | Upload | FileAt]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A method of the Bot API with its parameters; the spelling of names is Telegram's."""

    method: str
    parameters: Parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """Telegram did it; `result` is the plain JSON of the answer."""

    result: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Telegram said no, nothing happened. `description`: in lower case and without the prefix "bad request: "."""

    code: int
    description: str
    retry_after_s: float | None = None
    migrate_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSent:
    """No connection came about: nothing can have arrived."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The request was, or may have been, written and no answer of Telegram's came back: it may have arrived."""

    why: str


Reply = Accepted | Refused | NotSent | Lost


@dataclass(frozen=True, slots=True, kw_only=True)
class RawAnswer:
    """An HTTP answer as it came."""

    status: int
    body: bytes


class Driver(Protocol):
    """A library used as a client: its session, its methods, its errors translated."""

    name: str

    async def call(self, call: Call, *, timeout_s: float) -> Reply:
        """Carry out a call at most once; never raises."""
        ...

    async def fetch(self, call: Call, *, timeout_s: float) -> RawAnswer | NotSent | Lost:
        """The bytes of the answer, unparsed; never raises. Parameters may not contain uploads."""
        ...

    async def download(self, path: str, *, most_bytes: int, timeout_s: float) -> RawAnswer | NotSent | Lost:
        """The bytes of a file by the path that getFile gave, at most one more than `most_bytes`; never raises."""
        ...

    async def close(self) -> None:
        """Close connections; a later call opens them anew."""
        ...


BAD_REQUEST = "bad request: "


def plain_description(description: str) -> str:
    """The description in the one form the shared tables know: the libraries spell the same answer differently."""
    return description.lower().removeprefix(BAD_REQUEST)


def redact(text: str, token: str) -> str:
    """The text without the token, also where only its secret half stands (addresses are part of many error texts)."""
    secret = token.partition(":")[2]
    hidden = text.replace(token, "<token>")
    return hidden.replace(secret, "<token>") if secret else hidden
