"""A manager takes a lead, rejects it or puts it off: one owner, the first wins, the others are told who it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.app import handoff
from bot.app.assigning import end_search
from bot.app.clock.running import taken
from bot.app.desk import Desk
from bot.app.staff.asked import Asked
from bot.app.staff.replies import answer
from bot.app.talks.owning import Person, take_over
from bot.app.talks.returning import give_back
from bot.app.texts import text
from bot.model import Lead, LeadEvent, LeadStatus, Outgoing
from bot.ports import Tx

Following = Callable[[Lead], list[Outgoing]]


def claim(tx: Tx, desk: Desk, asked: Asked, status: LeadStatus, now: datetime, *, then: Following | None = None) -> list[Outgoing]:
    """Set owner and status, if nobody else was quicker; the cards and the visitor are told. `then`: what else follows from it."""
    language, former, member = asked.language_at(desk), asked.about, asked.member
    clock = tx.clock(former.id, lock=True)
    is_mine = tx.claim_lead(former.id, member.person_id, member.name, status, now)
    lead = tx.lead(former.id)
    if not is_mine or lead is None:
        return [answer(asked, text("has_it", language, name=(lead or former).owner_name or ""))]
    taken(tx, desk, clock, member.person_id, now)
    is_new = (former.status, former.owner_id) != (status, member.person_id)
    if is_new:
        end_search(tx, lead, member.name, now)
        what = "claimed" if former.owner_id is None else "changed"
        details = {"status": status, "person": member.person_id}
        tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=member.name, what=what, details=details))
    more = [] if then is None else then(lead)
    lead = tx.lead(former.id) or lead
    more += _talk(tx, desk, asked, lead, status, now)
    if not is_new and lead == former and not more:
        return [answer(asked, text("noted", language))]
    rows = [answer(asked, text("yours" if status == "taken" else "noted", language)), *more]
    pressed = {} if asked.message_id is None else {asked.address: asked.message_id}
    return rows + handoff.edits(tx, desk, lead, now, also=pressed)


def _talk(tx: Tx, desk: Desk, asked: Asked, lead: Lead, status: LeadStatus, now: datetime) -> list[Outgoing]:
    """Who takes the lead answers its visitor from now on; who turns it away has nothing more to say to them."""
    match status:
        case "taken":
            person = Person(id=asked.member.person_id, name=asked.member.name, at=asked.address)
            return take_over(tx, desk, lead, person, now, tells_visitor=True)
        case "rejected":
            return give_back(tx, desk, lead.id, asked.member.name, now, tells_visitor=False)
        case _:
            return []
