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
from dialogs.events import Commanded, Person

Answering = Callable[[Tx, Desk, StaffCommand, datetime], Payload]

COMMANDS: Mapping[str, Answering] = {
    "id": ids.answer,
    "leads": leads.answer,
    "lead": lead.answer,
    "phrases": phrases.answer,
}
OPEN = frozenset({"id"})
"""Commands for anybody: one must learn the ids before one can write them into the settings."""


def visit_instead(desk: Desk, command: StaffCommand) -> VisitorEvent | None:
    """The command as a visitor's, if who wrote it in private is no staff; None if it is answered (or ignored) here."""
    if command.address.chat != command.person_id or command.command in OPEN or desk.staff.may_read(command.person_id, command.address):
        return None
    event = Commanded(at=command.at, name=command.command, person=Person(first_name=command.name))
    return VisitorEvent(address=command.address, person_id=command.person_id, event=event)


def command(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> list[Outgoing]:
    """The answer, or nothing to somebody who may not ask and to a command that is none of ours."""
    answering = COMMANDS.get(asked.command)
    if answering is None or not (asked.command in OPEN or desk.staff.may_read(asked.person_id, asked.address)):
        return []
    payload = answering(tx, desk, asked, now)
    return [Outgoing(lane="card", address=asked.address, payload=payload)]
