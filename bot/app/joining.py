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
    """One visit made of several messages; `updates`: all of them, the first one included."""

    visit: VisitorEvent
    updates: tuple[InboxId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Wait until then for more."""

    until: datetime


def join(tx: Tx, read: Read, head: StoredUpdate, visit: VisitorEvent, window: timedelta, now: datetime) -> Joined | Hold:
    """The visit with all typed messages that follow it directly, or how long to wait for more."""
    if not isinstance(visit.event, Typed) or not window:
        return Joined(visit=visit, updates=(head.id,))
    run, is_ended = _run(tx, read, head)
    last = run[-1][0]
    until = min(last.received_at + window, head.received_at + LONGEST_WAIT)
    if not is_ended and now < until:
        return Hold(until=until)
    if len(run) > 1 and _stands_alone(run[-1][1]):
        run.pop()
    texts = [event.text for _, event in run]
    event = replace(run[-1][1], text="\n".join(texts))
    return Joined(visit=replace(visit, event=event), updates=tuple(stored.id for stored, _ in run))


def _run(tx: Tx, read: Read, head: StoredUpdate) -> tuple[list[tuple[StoredUpdate, Typed]], bool]:
    """The typed messages at the head of the conversation's queue, and whether something else stands behind them."""
    run: list[tuple[StoredUpdate, Typed]] = []
    for stored in tx.queue_of(head.update.conversation, MOST_JOINED):
        typed = _typed(read, stored)
        if typed is None:
            return run, True
        run.append((stored, typed))
    return run, len(run) >= MOST_JOINED


def _typed(read: Read, stored: StoredUpdate) -> Typed | None:
    try:
        incoming = read(stored)
    except Unreadable:
        return None
    event = incoming.event if isinstance(incoming, VisitorEvent) else None
    return event if isinstance(event, Typed) else None


def _stands_alone(last: Typed) -> bool:
    found = find_intent(last.text, Hints(lang=(last.person.language or "en")[:2].lower()))
    return found is not None and found.intent in _NEVER_OVERHEARD
