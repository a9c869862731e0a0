"""A visitor presses a button of the farewell: the reason is kept, or the lead is at work again and its owner is told at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.sales import farewell, stages, tasks
from bot.app.sales.doing import PROGRAM, By
from bot.app.texts import text
from bot.model import Outgoing, VisitorEvent
from bot.ports import Tx


def press(tx: Tx, desk: Desk, visit: VisitorEvent, now: datetime) -> list[Outgoing]:
    """The rows to the visitor and to the managers. The same button twice changes nothing the second time."""
    lead, is_back, rows = farewell.answered(tx, desk, visit, now)
    if lead is None:
        return rows
    if not is_back:
        return rows + handoff.edits(tx, desk, lead, now)
    if lead.kind == "open":
        return rows
    moved, more = stages.back_to_work(tx, desk, lead, By(name="visitor"), now)
    words = text("task_came_back", desk.config.language)
    reminder = tasks.give(tx, desk, moved, words, PROGRAM, now, due_at=now, kind="reply")[1]
    return [*rows, *more, *(replace(row, not_before=None) for row in reminder), *handoff.edits(tx, desk, moved, now)]
