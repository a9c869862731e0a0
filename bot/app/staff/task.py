"""/task N WHEN: WORDS, or N >PERSON WHEN: WORDS: a task about the lead, one's own or for somebody else; without words, its tasks."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import tasks
from bot.app.sales.fitting import fitted
from bot.app.sales.moments import parted
from bot.app.staff import moving
from bot.app.staff.asked import HEADS, OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.due import moments
from bot.app.staff.finding import named
from bot.app.staff.questions import ask
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import Member, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Make it, with a reminder when due; heads may give it to others."""
    language, lead = asked.language_at(desk), asked.about
    if not asked.args and asked.press_id is not None:
        return ask(desk, asked)
    if not asked.args:
        lines = [text("usage_task", language), *(tasks.line_of(asked.spoken(desk), one, now) for one in tx.tasks(lead=lead.id))]
        return [message(asked, fitted(lines))]
    to, words = _whom(tx, asked)
    if to is None:
        return [answer(asked, text("no_such_member", language))]
    due_at, words = parted(words, desk.config.timezone, now, language)
    if not words:
        return [answer(asked, text("usage_task", language))]
    task, rows = tasks.give(tx, desk, lead, words, moving.by(asked), now, due_at=due_at, to=to)
    made = text("task_made", language, task=task.id, text=tasks.line_of(asked.spoken(desk), task, now))
    return [message(asked, made, buttons=moments(language, task.id) if due_at is None else ()), *rows]


def _whom(tx: Tx, asked: Asked) -> tuple[Member | None, str]:
    """The member named as `>1234567` in front, who may be anybody where a head asks; else who asked."""
    if not asked.args.startswith(">"):
        return asked.member, asked.args
    if asked.member.role not in HEADS:
        return None, asked.args
    return named(tx, asked.args[1:])


ACT = Act(name="task", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
