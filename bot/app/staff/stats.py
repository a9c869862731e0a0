"""/stats: what I have in hand; /stats team is for heads."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.numbers import numbers_of
from bot.app.staff.asked import EVERYBODY, HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx
from dialogs.texts import pick


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Leads by stage and temperature, tasks, thin cards."""
    language = desk.config.language
    is_for_all = asked.args == "team" and asked.member.role in HEADS
    numbers = numbers_of(tx, None if is_for_all else asked.member.person_id, now)
    by_stage = ", ".join(f"{_stage(desk, stage)}: {count}" for stage, count in numbers.by_stage.items())
    shown = [by_stage or text("no_leads", language)]
    if numbers.by_temperature:
        shown.append(", ".join(f"{text(name, language)}: {count}" for name, count in numbers.by_temperature.items()))
    shown.append(text("stats_leads", language, fresh=numbers.fresh, won=numbers.won, ended=numbers.ended, late=numbers.late))
    shown.append(text("stats_tasks", language, open=numbers.tasks_open, overdue=numbers.tasks_overdue, done=numbers.tasks_done))
    shown.append(text("stats_thin", language, thin=numbers.thin))
    return [message(asked, "\n".join(shown))]


def _stage(desk: Desk, stage: str) -> str:
    """The stage in words of the first script that has it, where leads of several scripts are counted together; else its id."""
    found = ((script, script.sale.stages[stage]) for script in desk.shelf.scripts.values() if stage in script.sale.stages)
    return next((pick(spec.title, desk.config.language, [*script.languages, "en"]) for script, spec in found), stage)


ACT = Act(name="stats", does=does, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
