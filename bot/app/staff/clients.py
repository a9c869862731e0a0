"""/clients WORDS: clients found by name, field or contact person, newest first; managers see those that they are responsible for."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales.clients import leads_of
from bot.app.sales.fitting import fitted
from bot.app.staff.asked import EVERYBODY, HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Client, ClientId, Outgoing
from bot.ports import Tx

_SHOWN, _WIDTH, _LABEL = 10, 160, 32
_PAGE = re.compile(r"before:([0-9]{1,18})", re.ASCII)


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """A line and a button each, and the way to the next page; or that there are none."""
    language = asked.language_at(desk)
    page = _PAGE.search(asked.args)
    words = tuple(_PAGE.sub(" ", asked.args.replace(",", " ") if asked.press_id is not None else asked.args).split())
    owner = None if asked.member.role in HEADS else asked.member.person_id
    found = tx.find_clients(words, limit=_SHOWN, before=None if page is None else ClientId(int(page[1])), owner=owner)
    if not found:
        return [message(asked, text("no_clients", language))]
    data = ",".join((*words, f"before:{found[-1].id}"))
    has_next = len(found) == _SHOWN and len(data.encode()) <= _MOST_BYTES
    following = ((CardButton(label=text("button_next", language), data=f"staff:clients:{data}"),),) if has_next else ()
    lines = (line_of(one, text("nobody", language)) for one in found)
    return [message(asked, fitted(lines), buttons=(*_opening(tx, found), *following))]


def line_of(client: Client, nobody: str) -> str:
    """The client in one line."""
    return one_line(f"{client.id}. {client.title}, {client.won_at:%Y-%m-%d}, {client.owner_name or nobody}", _WIDTH)


def _opening(tx: Tx, found: list[Client]) -> tuple[tuple[CardButton, ...], ...]:
    """The card of each client, by the newest of its leads; one whose leads were all erased has none."""
    newest = [(one, next(iter(leads_of(tx, one.id)), None)) for one in found]
    return tuple(
        (CardButton(label=one_line(f"{client.id}. {client.title}", _LABEL), data=f"lead:{lead.id}:client"),)
        for client, lead in newest
        if lead is not None
    )


_MOST_BYTES = 46
"""What a button's data has room for after `staff:clients:` (64 bytes in all)."""


ACT = Act(name="clients", does=does, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
