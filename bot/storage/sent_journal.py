"""A file beside the database that remembers which messages a messenger has accepted, until the database knows it.

Between the messenger's answer and the commit that settles the message a process can be killed, and the message would be sent a second
time. A line in this file is written in microseconds and outlives the process. It is not synced: after a power failure the message is
sent again, as it is anyway where the answer itself never came.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import orjson
import structlog

from bot.model import Delivered, OutboxId

MOST_BYTES = 1024 * 1024
"""Longer files are written anew with what is still needed; otherwise that happens whenever nothing is needed any more."""

log = structlog.stdlib.get_logger(__name__)


class FileJournal:
    """What `bot.ports.SentJournal` asks for. A file that cannot be used is told of once and then done without."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._is_broken = False
        self._bytes = 0
        self._unsettled: dict[OutboxId, bytes] = {}

    def recall(self) -> list[tuple[OutboxId, Delivered]]:
        """What a former life of this worker noted, oldest first; lines that a kill cut off are left out. Never raises."""
        try:
            written = self._path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            self._broke(error)
            return []
        recalled = [one for one in map(_read, written.splitlines()) if one is not None]
        self._unsettled = {message: _line(message, delivered) for message, delivered in recalled}
        self._bytes = len(written)
        if b"".join(self._unsettled.values()) != written:
            self._rewrite()
        return recalled

    def note(self, message: OutboxId, delivered: Delivered) -> None:
        """Remember that it was accepted. Never raises."""
        line = _line(message, delivered)
        self._unsettled[message] = line
        self._append(line)

    def settled(self, messages: Iterable[OutboxId]) -> None:
        """The database knows of these now. Never raises."""
        for message in messages:
            self._unsettled.pop(message, None)
        if self._bytes > MOST_BYTES or (self._bytes and not self._unsettled):
            self._rewrite()

    def close(self) -> None:
        """Close the file; what it holds stays."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _append(self, line: bytes) -> None:
        if self._is_broken:
            return
        try:
            os.write(self._opened(), line)
            self._bytes += len(line)
        except OSError as error:
            self._broke(error)

    def _rewrite(self) -> None:
        """Killed in between it forgets what was not settled, which costs a repeated message at most."""
        if self._is_broken:
            return
        try:
            os.ftruncate(self._opened(), 0)
            self._bytes = 0
            if self._unsettled:
                self._append(b"".join(self._unsettled.values()))
        except OSError as error:
            self._broke(error)

    def _opened(self) -> int:
        if self._file is None:
            no_links = getattr(os, "O_NOFOLLOW", 0)
            self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | no_links, 0o600)
            self._bytes = os.fstat(self._file).st_size
        return self._file

    def _broke(self, error: OSError) -> None:
        self._is_broken = True
        log.warning("a killed process may send messages twice", file=str(self._path), why=error.strerror)


def _line(message: OutboxId, delivered: Delivered) -> bytes:
    return orjson.dumps([message, delivered.message_id, delivered.file_id, *delivered.message_ids]) + b"\n"


def _read(line: bytes) -> tuple[OutboxId, Delivered] | None:
    try:
        number, message_id, file_id, *album = orjson.loads(line)
    except (ValueError, TypeError):
        return None
    return OutboxId(number), Delivered(message_id=message_id, file_id=file_id, message_ids=tuple(album))
