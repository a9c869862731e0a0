"""What was done with a lead: messages, calls, letters, offers, meetings, notes, agreements; each with its result and the next step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.app.clock.answered import note_answer
from bot.app.desk import Desk
from bot.app.sales.aiming import note_target
from bot.app.sales.doing import By, Problem, short, tell
from bot.model import ClientEvent, Lead, LeadEvent
from bot.ports import Tx

KINDS = ("call", "message", "letter", "offer", "meeting", "print", "note", "agreement", "news")
"""What may be written down. `print`: printed advertising sent; `news`: something that happened at the client's."""
TALKS = frozenset({"call", "message", "letter", "offer", "meeting"})
"""After these one has spoken to the person."""


def write_down(
    tx: Tx, desk: Desk, lead: Lead, kind: str, words: str, by: By, now: datetime, *, result: str = "", step: str = ""
) -> Problem | None:
    """Append it to the lead's history; a talk answers who waits. `result`: what came of it; `step`: the next step."""
    if kind not in KINDS:
        return Problem(name="no_such_kind", values={"kinds": ", ".join(KINDS)})
    waited = tx.drop_clock(lead.id) if kind in TALKS else None
    if waited is not None:
        note_answer(tx, desk, lead, waited, who=by.name, person_id=by.person_id, now=now, by=kind)
    note_target(tx, desk, lead, kind, by, now)
    said = {"text": short(words), "result": short(result), "next": short(step)}
    tell(tx, lead, by, kind, {name: value for name, value in said.items() if value}, now)
    return None


def of_kind(events: list[LeadEvent], *kinds: str) -> list[LeadEvent]:
    """The lines of these kinds, newest first."""
    return [event for event in reversed(events) if event.what in kinds]


def words_of(event: LeadEvent | ClientEvent) -> str:
    """What a line says in words, empty where it says nothing."""
    details: Mapping[str, object] = event.details
    return "; ".join(str(details[name]) for name in ("text", "result", "next") if details.get(name))


def signed(event: LeadEvent, zone: ZoneInfo) -> str:
    """What a line says, with who wrote it and when."""
    return f"{event.at.astimezone(zone):%Y-%m-%d %H:%M} {event.who}: {words_of(event)}"


def last_talk(events: list[LeadEvent]) -> LeadEvent | None:
    """The newest talk with the person that has words."""
    return next((event for event in of_kind(events, *TALKS) if words_of(event)), None)
