"""The database, the messengers, the bells and the clock, as the use cases see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeVar

from bot.model import ClaimedMessage, Delivered, Incoming, OutboxId, Outcome, RawUpdate
from bot.ports.transaction import Tx

T = TypeVar("T")


class Store(Protocol):
    """The database."""

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the work in the one writer thread inside one write transaction, commit, return its result.

        Works waiting at the same moment may share a commit; each sees the former ones' effects. Where one raises, the others are run
        again without it and its exception goes to its caller only: a work must not leave traces outside the transaction.
        """
        ...

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run the work on a read-only snapshot, beside the writer."""
        ...

    async def close(self) -> None:
        """Finish what runs, close connections."""
        ...


class SentJournal(Protocol):
    """Remembers, past the death of a process, which messages a messenger accepted that the database does not know of yet."""

    def recall(self) -> Sequence[tuple[OutboxId, Delivered]]:
        """What a former life noted, oldest first; to be asked before anything is noted."""
        ...

    def note(self, message: OutboxId, delivered: Delivered) -> None:
        """Remember it; quick, never raises."""
        ...

    def settled(self, messages: Iterable[OutboxId]) -> None:
        """The database knows of these now; never raises."""
        ...


Bell = Literal["inbox", "outbox", "timers"]


class Wakeup(Protocol):
    """Tells waiting workers, in this process and (on PostgreSQL) in others, that there is something to do."""

    def ring(self, bell: Bell) -> None:
        """Wake whoever waits for this bell; a ring that nobody hears is kept for the next `wait`."""
        ...

    async def wait(self, bell: Bell, timeout_s: float) -> None:
        """Return at the next ring, or after the time."""
        ...


class Channel(Protocol):
    """A messenger: `read` is pure, `send` never raises."""

    name: str
    bot: str

    async def pull(self, offset: int | None, timeout_s: float) -> tuple[list[RawUpdate], int | None]:
        """Updates waiting at the messenger and the offset that confirms them at the next pull.

        Raises:
            ChannelDown: nothing could be fetched; the exception says why and how long to wait.
        """
        ...

    def read(self, update: RawUpdate, received_at: datetime) -> Incoming:
        """What the update means. `received_at`: when the inbox got it; the time of events that carry none (presses).

        Raises:
            Unreadable: it is malformed; park it.
        """
        ...

    async def send(self, message: ClaimedMessage) -> Outcome:
        """Send one message, at most once; the outcome says what became of it."""
        ...

    async def close(self) -> None:
        """Close connections."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFetched:
    """A file that did not come: it is bigger than wanted; the messenger has it no more; it may come at another time."""

    why: Literal["too_big", "gone", "later"]


class FileSource(Protocol):
    """Where the bytes of files are that somebody sent to a bot."""

    async def download(self, file_id: str, most_bytes: int) -> bytes | NotFetched:
        """The file's bytes; never raises."""
        ...


class ChannelDown(Exception):
    """The messenger could not be reached or refused. `retry_after_s`: wait so long. `is_conflict`: another poller runs."""

    def __init__(self, why: str, *, retry_after_s: float = 3.0, is_conflict: bool = False, is_unauthorized: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.retry_after_s = retry_after_s
        self.is_conflict = is_conflict
        self.is_unauthorized = is_unauthorized


class Unreadable(Exception):
    """An update that does not have the form it must have. `what`: the field that is wrong."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Clock(Protocol):
    """The time. Tests bring their own."""

    def now(self) -> datetime:
        """Aware, UTC."""
        ...
