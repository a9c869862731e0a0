"""What bootstrap hands to the web."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.app.desk import Desk
from bot.app.playroom import Playroom
from bot.model import RawUpdate
from bot.ports import Clock, Store

TakeIn = Callable[[Sequence[RawUpdate]], Awaitable[int]]
"""Stores updates durably; how many were new. Raises when it cannot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """The HTTP answer to a delivery that is not taken in."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A messenger's webhook. `admit`: None for a delivery that may be read, by its raw headers, before its body is.

    `receive`: the update in a body, or why there is none. `not_stored`: the answer when it cannot be committed.
    """

    path: str
    most_bytes: int
    admit: Callable[[Sequence[tuple[bytes, bytes]]], Refusal | None]
    receive: Callable[[bytes], RawUpdate | Refusal]
    not_stored: Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class WebParts:
    """`playroom` None: no playground. `files`, `uploads`: where magnets' files lie, see `file_place`. `ready`: None, or why the
    service is not ready.

    `library`: texts of the scripts to begin others from, by id; `library_files`: where the files of their magnets lie.
    `hosts`: names under which browsers may open the pages, besides addresses and localhost. `is_open`: the console asks nobody to sign in.
    `is_secure`: browsers come by https. `settings`: what is set, by name, secrets masked. `ring`: tells the sender that there is something
    to send.
    """

    desk: Desk
    store: Store
    clock: Clock
    take_in: TakeIn
    files: Path
    ready: Callable[[], Awaitable[str | None]]
    alive: Callable[[], str | None]
    uploads: Path | None = None
    library: Callable[[], Mapping[str, str]] = dict
    library_files: Path | None = None
    playroom: Playroom | None = None
    webhooks: tuple[Webhook, ...] = ()
    hosts: tuple[str, ...] = ()
    language: str = "en"
    telegram: str | None = None
    is_open: bool = False
    is_secure: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)
    ring: Callable[[], None]
