"""/client N: the client that lead N became; /client N tax_id=7701; +Boris; accountant; +7912 writes onto its card; =7 links client 7.

Contact persons have numbers: 2=Boris; director; +7912 changes one, -2 takes one away.

owner=1234567 makes another member responsible for the client, which heads may do; the lead keeps its owner.
"""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import clients
from bot.app.sales.cards import client_card
from bot.app.sales.doing import Problem
from bot.app.sales.fields import parted
from bot.app.sales.fitting import fitted
from bot.app.staff import moving
from bot.app.staff.asked import HEADS, OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.finding import named
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import AuditRow, CardButton, Client, ClientId, Outgoing
from bot.ports import Tx

_PERSON = re.compile(r"-(?P<gone>[0-9]{1,18})|(?P<number>[0-9]{1,18})=(?P<written>.+)", re.DOTALL | re.ASCII)


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The client's card, or what was written onto it."""
    language, lead = asked.language_at(desk), asked.about
    if asked.args.startswith("="):
        return _linked(tx, desk, asked, now)
    client = None if lead.client is None else tx.client(lead.client)
    if client is None:
        return [message(asked, text("no_client_yet", language, lead=lead.id))]
    if not asked.args:
        tx.put_audit(AuditRow(at=now, who=f"member:{asked.member.person_id}", what="read_card", about=f"client:{client.id}"))
        return [message(asked, fitted(client_card(tx, asked.spoken(desk), client, now)), buttons=_leads(tx, language, client))]
    if asked.args.startswith("+"):
        clients.add_contact(tx, desk, client, asked.args[1:], moving.by(asked), now)
        return [answer(asked, text("field_set", language))]
    person = _PERSON.fullmatch(asked.args)
    if person is not None:
        return [answer(asked, _of_person(tx, desk, asked, client, person, now))]
    for name, value in parted(asked.args).items():
        is_owner = name == "owner"
        changed = _handed(tx, asked, client, value, now) if is_owner else clients.set_field(tx, client, name, value, moving.by(asked), now)
        if isinstance(changed, Problem):
            return [answer(asked, changed.words(language))]
        client = changed
    return [answer(asked, text("field_set", language))]


def _of_person(tx: Tx, desk: Desk, asked: Asked, client: Client, found: re.Match[str], now: datetime) -> str:
    """A contact person is changed, or taken away; what became of it."""
    by, language = moving.by(asked), asked.language_at(desk)
    if found["gone"] is not None:
        done = clients.drop_contact(tx, client, int(found["gone"]), by, now)
    else:
        done = clients.change_contact(tx, desk, client, int(found["number"]), found["written"], by, now)
    return text("field_set" if done else "no_such_contact", language)


def _handed(tx: Tx, asked: Asked, client: Client, value: str, now: datetime) -> Client | Problem:
    if asked.member.role not in HEADS:
        return Problem(name="not_for_you")
    to, _ = named(tx, value)
    return Problem(name="no_such_member") if to is None else clients.hand_to(tx, client, to, moving.by(asked), now)


def _linked(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    number = asked.args[1:].strip()
    client = ClientId(int(number)) if re.fullmatch(r"[0-9]{1,18}", number) else ClientId(0)
    came = clients.link(tx, asked.about, client, moving.by(asked), now)
    return [answer(asked, came.words(asked.language_at(desk)) if isinstance(came, Problem) else text("field_set", asked.language_at(desk)))]


def _leads(tx: Tx, language: str, client: Client) -> tuple[tuple[CardButton, ...], ...]:
    """The way back to the lead's record and its early talks."""
    found = clients.leads_of(tx, client.id)[:10]
    return tuple((CardButton(label=f"{text('button_lead', language)} #{one.id}", data=f"lead:{one.id}:card"),) for one in found)


ACT = Act(name="client", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, is_of_client=True)
