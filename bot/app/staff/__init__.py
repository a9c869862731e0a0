"""What managers and admins can ask the bot by a slash command: one file a command, one line each in `COMMANDS`.

A command gets the transaction, the desk and what was written, and returns the rows that answer it. May import what `bot.app` may.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff import ids, lead, leads, phrases
from bot.model import Outgoing, Payload, StaffCommand, VisitorEvent
from bot.ports import Tx
from dialogs.events import Commanded

Answering = Callable[[Tx, Desk, StaffCommand, datetime], Payload]

COMMANDS: Mapping[str, Answering] = {
    "id": ids.answer,
    "leads": leads.answer,
    "lead": lead.answer,
    "phrases": phrases.answer,
}
OPEN = frozenset({"id"})
"""Commands for anybody: one must learn the ids before one can write them into the settings."""


def from_visitor(desk: Desk, visit: VisitorEvent) -> StaffCommand | None:
    """The command of somebody of the staff who wrote it to the bot in private; None for all that visitors do."""
    event = visit.event
    if not isinstance(event, Commanded) or event.name not in COMMANDS:
        return None
    if event.name not in OPEN and not desk.staff.may_read(visit.person_id, visit.address):
        return None
    name = event.person.first_name or str(visit.person_id)
    return StaffCommand(address=visit.address, person_id=visit.person_id, name=name, command=event.name, args=event.args, at=event.at)


def command(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> list[Outgoing]:
    """The answer, or nothing to somebody who may not ask and to a command that is none of ours."""
    answering = COMMANDS.get(asked.command)
    if answering is None or not (asked.command in OPEN or desk.staff.may_read(asked.person_id, asked.address)):
        return []
    payload = answering(tx, desk, asked, now)
    return [Outgoing(lane="card", address=asked.address, payload=payload)]
