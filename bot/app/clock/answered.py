"""The answer that ends a wait: a line of the history, and for the first one how long it took."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.clock.calendars import of_house
from bot.app.clock.running import ANSWERS, members_for
from bot.app.desk import Desk
from bot.app.worktime import worked
from bot.model import AnswerClock, Lead, LeadEvent
from bot.ports import Tx


def note_answer(
    tx: Tx, desk: Desk, lead: Lead, waited: AnswerClock | None, *, who: str, person_id: int | None, now: datetime, by: str | None = None
) -> None:
    """A line for the first answer, and for one that ends another wait; nothing for further words.

    `waited`: the clock that it stopped, None: none ran. `by`: how it was given where that was not a message through the bot. Whose turn
    had not come has not waited, and counts in no figure.
    """
    is_first = not any(event.what in ANSWERS for event in tx.lead_events(lead.id))
    if not is_first and waited is None:
        return
    since = None if waited is None else now if waited.pace == "waits" else waited.since
    told = {"person": person_id, **({"by": by} if by else {}), **({} if since is None else {"since": since.isoformat()})}
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=who, what="first_answer" if is_first else "answered", details=told))
    if is_first and waited is not None and since is not None and waited.pace != "waits":
        house = of_house(desk, desk.shelf.pinned(tx, lead.script, lead.script_version), members_for(tx, lead))
        tx.change_lead(lead, replace(lead, answered_after_s=int(worked(house, since, now).total_seconds())))
