"""/log N KIND WORDS = RESULT > NEXT STEP: what was done with the lead; without a kind, buttons to choose from."""

from __future__ import annotations

from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.sales.entailing import entailed
from bot.app.sales.history import KINDS, write_down
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.questions import QUESTIONS, ask
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Write it into the history. A button alone notes that it was done; what says nothing without words is asked for."""
    language, lead = asked.language_at(desk), asked.about
    if not asked.args:
        buttons = tuple((CardButton(label=text(f"log_{kind}", language), data=f"lead:{lead.id}:log:{kind}"),) for kind in KINDS)
        return [message(asked, text("choose_log", language, lead=lead.id), buttons=buttons)]
    if asked.press_id is not None and f"ask_{asked.args}" in QUESTIONS:
        return ask(desk, asked, f"ask_{asked.args}")
    kind, _, words = asked.args.partition(" ")
    words, _, step = words.partition(" > ")
    words, _, result = words.partition(" = ")
    changes_card = kind.lower().rstrip(":") in ("agreement", "note") or tx.clock(lead.id) is not None
    problem = write_down(tx, desk, lead, kind.lower().rstrip(":"), words, moving.by(asked), now, result=result, step=step)
    if problem is not None:
        return [answer(asked, f"{problem.words(language)}. {text('usage_log', language)}")]
    told = [answer(asked, text("field_set", language)), *entailed(tx, desk, lead, kind.lower().rstrip(":"), now)]
    return told + (handoff.edits(tx, desk, tx.lead(lead.id) or lead, now) if changes_card else [])


ACT = Act(name="log", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
