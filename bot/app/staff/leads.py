"""/leads WORDS: leads found by name, phone or company and by filters, newest first, one line each. See `sales.finding`."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.card import name_of, status_of, summary
from bot.app.desk import Desk
from bot.app.sales import stages
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Lead, LeadId, LeadQuery, Outgoing
from bot.ports import Tx

_SHOWN = 10
_PAGE = re.compile(r"(?:^|[,\s])before:([0-9]{1,18})(?=$|[,\s])", re.ASCII)
_MOST_BYTES = 48
"""What a button's data has room for after `staff:leads:` (64 bytes in all)."""


def show(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The list, a button for each lead that may be opened, and the way to the next page; or that there are none."""
    language = desk.config.language
    written = asked.args.replace(",", " ") if asked.press_id is not None else asked.args
    page = _PAGE.search(written)
    words = _PAGE.sub(" ", written).strip()
    query = query_of(words, asked.member, desk.config.timezone, now)
    if isinstance(query, Problem):
        return [answer(asked, query.words(language))]
    found = tx.find_leads(query, limit=_SHOWN, before=None if page is None else LeadId(int(page[1])))
    if not found:
        return [message(asked, text("no_leads", language))]
    lines = [_line(tx, desk, lead) for lead in found]
    more, rows = _more(tx, query, found, words)
    if more:
        lines.append(text("leads_more", language, n=more))
    buttons = tuple((CardButton(label=text("button_next", language), data=data),) for data in rows)
    return [message(asked, "\n".join(lines), buttons=buttons)]


def _line(tx: Tx, desk: Desk, lead: Lead) -> str:
    language = desk.config.language
    words = f"#{lead.id} {name_of(language, lead)}: {summary(language, lead)}. {status_of(language, lead)}."
    sale = stages.sale_of(tx, desk, lead)
    return (
        words if lead.stage == sale.first else f"{words} {text('card_stage', language, stage=stages.title_of(tx, desk, lead, lead.stage))}."
    )


def _more(tx: Tx, query: LeadQuery, found: list[Lead], words: str) -> tuple[int, list[str]]:
    """How many are left after this page, and the data of the button to them where it has room for the question."""
    if len(found) < _SHOWN:
        return 0, []
    left = tx.count_leads(query, before=found[-1].id)
    data = ",".join((*words.split(), f"before:{found[-1].id}"))
    has_room = left > 0 and len(data.encode()) <= _MOST_BYTES
    return left, [f"staff:leads:{data}"] if has_room else []


ACT = Act(name="leads", does=show, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
