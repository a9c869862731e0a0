"""Short messages in a row are one answer: a typed message waits a moment for the next, then they are played as one.

A button, a contact or a command behind them ends the waiting at once. They wait in the inbox, so a restart loses nothing. Who ends
with "stop" or "delete my data" has said two things: that last message is played by itself, for among other words it might be overheard.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.model import InboxId, Incoming, StoredUpdate, VisitorEvent
from bot.ports import Tx, Unreadable
from dialogs.events import Typed
from qualification.intents import Intent, find_intent
from qualification.reading import Hints

LONGEST_WAIT = timedelta(seconds=30)
"""However long somebody keeps typing, the first message waits no longer."""
MOST_JOINED = 50
_NEVER_OVERHEARD: frozenset[Intent] = frozenset({"stop", "delete_data"})

Read = Callable[[StoredUpdate], Incoming]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """One visit made of several messages; `updates`: all of them, the first one included; `parts`: what each of them was."""

    visit: VisitorEvent
    updates: tuple[InboxId, ...]
    parts: tuple[VisitorEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Wait until then for more."""

    until: datetime


def join(tx: Tx, read: Read, head: StoredUpdate, visit: VisitorEvent, window: timedelta, now: datetime) -> Joined | Hold:
    """The visit with all typed messages that follow it directly, or how long to wait for more."""
    if not isinstance(visit.event, Typed) or not window:
        return Joined(visit=visit, updates=(head.id,), parts=(visit,))
    run, is_ended = _run(tx, read, head)
    last = run[-1][0]
    until = min(last.received_at + window, head.received_at + LONGEST_WAIT)
    if not is_ended and now < until:
        return Hold(until=until)
    if len(run) > 1 and _stands_alone(run[-1][2]):
        run.pop()
    event = replace(run[-1][2], text="\n".join(typed.text for _, _, typed in run))
    updates, parts = tuple(stored.id for stored, _, _ in run), tuple(part for _, part, _ in run)
    return Joined(visit=replace(visit, event=event), updates=updates, parts=parts)


def _run(tx: Tx, read: Read, head: StoredUpdate) -> tuple[list[tuple[StoredUpdate, VisitorEvent, Typed]], bool]:
    """The typed messages at the head of the conversation's queue, and whether something else stands behind them."""
    run: list[tuple[StoredUpdate, VisitorEvent, Typed]] = []
    for stored in tx.queue_of(head.update.conversation, MOST_JOINED):
        part = _read(read, stored)
        if part is None or not isinstance(part.event, Typed):
            return run, True
        run.append((stored, part, part.event))
    return run, len(run) >= MOST_JOINED


def _read(read: Read, stored: StoredUpdate) -> VisitorEvent | None:
    try:
        incoming = read(stored)
    except Unreadable:
        return None
    return incoming if isinstance(incoming, VisitorEvent) else None


def _stands_alone(last: Typed) -> bool:
    found = find_intent(last.text, Hints(lang=(last.person.language or "en")[:2].lower()))
    return found is not None and found.intent in _NEVER_OVERHEARD
