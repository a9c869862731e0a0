"""/leads WORDS: leads found by name, phone or company and by filters, two lines and a button each. See `sales.finding`."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.card import name_of, status_of, summary
from bot.app.clock.running import wait_of
from bot.app.desk import Desk
from bot.app.lasting import lasted
from bot.app.oneline import one_line
from bot.app.sales import stages
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.sales.telling import happened
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Lead, LeadEvent, LeadId, LeadQuery, Outgoing
from bot.ports import Tx

LISTS = ("mine", "waiting", "team", "late")
"""Words of `/leads` that have a button."""
_SHOWN = 10
_WIDTH, _LABEL = 80, 24
_LATE = "\N{ALARM CLOCK}"
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
        return [message(asked, text("no_leads", language), buttons=_tabs(language))]
    lines = [line for lead in found for line in _lines(tx, desk, lead, now)]
    more, rows = _more(tx, query, found, words)
    if more:
        lines.append(text("leads_more", language, n=more))
    following = tuple((CardButton(label=text("button_next", language), data=data),) for data in rows)
    return [message(asked, "\n".join(lines), buttons=(*_opening(asked, found, language), *following, *_tabs(language)))]


def _lines(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> tuple[str, str]:
    """Who it is and where the sale stands; below it how old the record is, and what happened last."""
    language, events = desk.config.language, tx.lead_events(lead.id)
    words = f"#{lead.id} {name_of(language, lead)}: {summary(language, lead)}. {status_of(language, lead)}."
    if lead.stage != stages.sale_of(tx, desk, lead).first:
        words += f" {text('card_stage', language, stage=stages.title_of(tx, desk, lead, lead.stage))}."
    age = lasted(language, now - lead.created_at)
    if not events:
        return words, text("leads_age", language, age=age)
    last = events[-1]
    what = one_line(happened(last, language), _WIDTH)
    told = text("leads_last", language, age=age, what=what, ago=lasted(language, now - last.at))
    return (f"{_LATE} {words}" if _is_late(tx, desk, lead, events, now) else words), told


def _is_late(tx: Tx, desk: Desk, lead: Lead, events: list[LeadEvent], now: datetime) -> bool:
    """The date of a further word is past, or the first answer is overdue."""
    if lead.next_contact_at is not None and lead.next_contact_at <= now:
        return True
    wait = wait_of(tx, desk, desk.shelf.pinned(tx, lead.script, lead.script_version), lead, events)
    return wait is not None and wait.answered_at is None and wait.overdue_at is not None and wait.overdue_at <= now


def _opening(asked: Asked, found: list[Lead], language: str) -> tuple[tuple[CardButton, ...], ...]:
    """A button for each lead that the member may open, two in a row."""
    from bot.app.staff.acts import ACTS, may  # the table of all acts has this one in it

    mine = [lead for lead in found if may(ACTS["lead"], asked.member, lead)]
    buttons = [CardButton(label=f"#{lead.id} {one_line(name_of(language, lead), _LABEL)}", data=f"lead:{lead.id}:lead") for lead in mine]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))


def _tabs(language: str) -> tuple[tuple[CardButton, ...], ...]:
    """The usual lists."""
    return (tuple(CardButton(label=text(f"tab_leads_{one}", language), data=f"staff:leads:{one}") for one in LISTS),)


def _more(tx: Tx, query: LeadQuery, found: list[Lead], words: str) -> tuple[int, list[str]]:
    """How many are left after this page, and the data of the button to them where it has room for the question."""
    if len(found) < _SHOWN:
        return 0, []
    left = tx.count_leads(query, before=found[-1].id)
    data = ",".join((*words.split(), f"before:{found[-1].id}"))
    has_room = left > 0 and len(data.encode()) <= _MOST_BYTES
    return left, [f"staff:leads:{data}"] if has_room else []


ACT = Act(name="leads", does=show, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
