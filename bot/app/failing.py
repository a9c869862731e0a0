"""What becomes of an update whose turn failed: tried again with back-off, then set aside, with one apology and one alert."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.app.alerts import alert
from bot.app.desk import Desk
from bot.app.playing import person_of
from bot.app.texts import text
from bot.model import AnswerPress, Incoming, Outgoing, Payload, SendText, StaffPress, StoredUpdate, VisitorEvent
from bot.ports import Tx
from dialogs.effects import Message
from dialogs.events import PeerBack, PeerGone

RETRIES = 5
FIRST_WAIT_S = 0.5
"""Waits double from here: all tries are over within a minute, so that the operators hear of it in time."""


def is_last_try(stored: StoredUpdate) -> bool:
    """True when one more failure parks the update."""
    return stored.attempts >= RETRIES


def note_failure(tx: Tx, desk: Desk, stored: StoredUpdate, incoming: Incoming | None, cause: str, now: datetime) -> list[Outgoing]:
    """Count a failed turn; after `RETRIES` further tries park the update. The rows that tell the person and the operators.

    `incoming` None: nobody is told but the operators. `cause`: for operators, never a visitor's words.
    """
    if not is_last_try(stored):
        tx.retry_update(stored.id, now + timedelta(seconds=FIRST_WAIT_S * 2**stored.attempts), cause)
        return []
    apology = [] if incoming is None else _apology(tx, desk, stored, incoming)
    return [*apology, *park(tx, desk, stored, cause, now)]


def park(tx: Tx, desk: Desk, stored: StoredUpdate, cause: str, now: datetime) -> list[Outgoing]:
    """Set the update aside for good; the alert's rows."""
    tx.park_update(stored.id, cause, now)
    return alert(desk, "alert_parked", cause=cause, reference=str(stored.id), about=stored.update.conversation, now=now)


def _apology(tx: Tx, desk: Desk, stored: StoredUpdate, incoming: Incoming) -> list[Outgoing]:
    """One sentence, once until the conversation moves on; a spinner ends."""
    if isinstance(incoming, StaffPress):
        return [_row(incoming, stored, AnswerPress(press_id=incoming.press_id, text=text("sorry", desk.config.language)))]
    if not isinstance(incoming, VisitorEvent) or isinstance(incoming.event, PeerGone | PeerBack):
        return []
    key = stored.update.conversation
    conversation = tx.conversations([key]).get(key)
    version = 0 if conversation is None else conversation.row_version
    language = _language(desk, incoming) if conversation is None else conversation.state.language
    sorry = SendText(message=Message(text=text("sorry", language)))
    spinner = [] if incoming.press_id is None else [_row(incoming, stored, AnswerPress(press_id=incoming.press_id))]
    return [*spinner, _row(incoming, stored, sorry, key=f"sorry:{key}:{version}")]


def _language(desk: Desk, visit: VisitorEvent) -> str:
    person = person_of(visit.event)
    spoken = None if person is None else person.language
    return desk.config.language if spoken is None else spoken[:2].lower()


def _row(incoming: VisitorEvent | StaffPress, stored: StoredUpdate, payload: Payload, *, key: str | None = None) -> Outgoing:
    return Outgoing(lane="reply", address=incoming.address, payload=payload, conversation=stored.update.conversation, key=key)
