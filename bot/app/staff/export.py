"""/export WORDS: the leads that are asked for, with their answers, as a CSV file in the head's own chat; it is in the audit."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.sales.tabling import table_of
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import AuditRow, Outgoing, SendDocument
from bot.ports import Tx

MOST = 2000
"""Leads of one file: the rest is the command line's, or another question's."""


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The file, in private only: a group has people who may not have it."""
    language = asked.language_at(desk)
    if asked.address.chat != asked.member.person_id:
        return [answer(asked, text("only_in_private", language))]
    query = query_of(f"all {asked.args}", asked.member, desk.config.timezone, now)
    if isinstance(query, Problem):
        return [answer(asked, query.words(language))]
    found = tx.find_leads(query, limit=MOST)
    if not found:
        return [message(asked, text("no_leads", language))]
    who = f"member:{asked.member.person_id}"
    tx.put_audit(AuditRow(at=now, who=who, what="export", about="leads", details={"leads": len(found)}))
    caption = text("exported", language, n=len(found), more=tx.count_leads(query) - len(found))
    file = SendDocument(name=f"leads-{now:%Y-%m-%d}.csv", text=table_of(tx, found), caption=caption)
    return [Outgoing(lane="card", address=asked.address, payload=file)]


ACT = Act(name="export", does=does, rights=HEADS, is_command=True, is_button=True)
