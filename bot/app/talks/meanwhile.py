"""What a visitor says while a person is awaited: the bot goes on, and what it took for no answer of its own is kept for that person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.app import handoff
from bot.app.clock.running import begin
from bot.app.desk import Desk
from bot.app.playing import Turn, person_of
from bot.app.talks.owning import is_with_a_person
from bot.app.talks.waiting import WAITS
from bot.model import LeadId, Outgoing, Said, Talk, TalkMessage, VisitorEvent
from bot.ports import Tx
from dialogs.effects import BeginAgain, CaptureContact, EraseData, GiveMagnet, HandOff, RecordAnswer, RecordConsent, Unsubscribed
from dialogs.events import Attached, Typed

_TAKEN = (BeginAgain, CaptureContact, EraseData, GiveMagnet, RecordAnswer, RecordConsent, Unsubscribed)
"""After these the bot knew what the words were for."""


def keep(tx: Tx, desk: Desk, turn: Turn, talk: Talk | None, parts: Sequence[VisitorEvent], now: datetime) -> list[Outgoing]:
    """Keep the words of the turn for whoever takes the talk, with the cards that show them. `talk`: as it was before the turn.

    `parts`: the messages that the turn is made of. Who writes after somebody had answered waits again, and the clock runs again.
    """
    if any(isinstance(effect, _TAKEN) for effect in turn.effects) or not isinstance(turn.visit.event, Typed | Attached):
        return []
    if talk is None:
        _keep_unawaited(tx, turn, parts, now)
    is_handed_now = any(isinstance(effect, HandOff) for effect in turn.effects)
    found = tx.talks([turn.key]).get(turn.key) if is_handed_now else talk
    lead = None if found is None or is_with_a_person(found) else tx.lead(found.lead)
    if found is None or lead is None or lead.run != turn.state.run or lead.status == "rejected":
        return []
    for part in parts:
        tx.put_talk_message(_message(turn, found.lead, part, now))
    if is_handed_now:
        return []
    if found.owner == "queue" and lead.kind == "open":
        begin(tx, desk, turn.script, lead, now)
    return handoff.edits(tx, desk, lead, now)


def _keep_unawaited(tx: Tx, turn: Turn, parts: Sequence[VisitorEvent], now: datetime) -> None:
    """No manager is to have this visitor yet: files, and what is written after the end, wait for whoever takes the talk some day.

    Nothing is kept before consent.
    """
    is_over = turn.before is not None and turn.before.state.status == "finished"
    kept = [part for part in parts if is_over or isinstance(part.event, Attached)]
    may_keep = bool(turn.state.agreed) or not turn.script.consents
    lead = tx.lead_of(turn.key, turn.state.run) if kept and may_keep else None
    if lead is not None and lead.status != "rejected":
        for part in kept:
            tx.put_talk_message(_message(turn, lead.id, part, now))


def _message(turn: Turn, lead: LeadId, part: VisitorEvent, now: datetime) -> TalkMessage:
    event = part.event
    said = part.said or Said(message_id=0, text=event.text if isinstance(event, Typed) else "")
    person = person_of(event)
    name = " ".join(word for word in (person.first_name, person.last_name) if word) if person is not None else ""
    return TalkMessage(
        conversation=turn.key,
        lead=lead,
        at=now,
        by="visitor",
        person_id=part.person_id,
        name=name or str(part.person_id),
        kind=said.kind,
        text=said.text,
        album=said.album,
        visitor_message=said.message_id,
        why=WAITS,
    )
