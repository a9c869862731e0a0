"""Tasks that a script wants made when something happens to a lead: somebody took it, it came to a stage, something was written down."""

from __future__ import annotations

from datetime import datetime

from bot.app.choosing import facts_of
from bot.app.desk import Desk
from bot.app.sales import tasks
from bot.app.sales.doing import PROGRAM, short
from bot.model import Lead, Outgoing
from bot.ports import Tx
from dialogs.texts import pick
from qualification.answers import Answer, Text
from qualification.conditions import Known, holds


def entailed(tx: Tx, desk: Desk, lead: Lead, what: str, now: datetime) -> list[Outgoing]:
    """Make the tasks of `sale.tasks` for that; the rows are their reminders. One that is open already is not made again, nor one about a
    lead that was taken before.
    """
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    wanted = [one for one in script.sale.tasks if one.on == what]
    if not wanted:
        return []
    answers: dict[str, Answer] = {name: Text(text=words) for name, words in lead.fields.items()}
    answers |= {one.question: one.answer for one in tx.answers(lead.conversation, lead.run)}
    known = Known(answers=answers, facts=facts_of(lead), units=script.units)
    there = {task.text for task in tx.tasks(lead=lead.id, only_open=what != "taken")}
    rows: list[Outgoing] = []
    for one in wanted:
        words = pick(one.text, desk.config.language, [*script.languages, "en"])
        if short(words) not in there and (one.when is None or holds(one.when, known) is True):
            due_at = None if one.after is None else now + one.after
            rows += tasks.give(tx, desk, lead, words, PROGRAM, now, due_at=due_at)[1]
    return rows
