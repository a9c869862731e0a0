"""The managers' group takes cards again, or is another one: what is open and does not stand there is shown there, each lead once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.card import send_card
from bot.app.desk import Desk
from bot.app.leaving import leave_foreign
from bot.app.talks import healing
from bot.app.texts import text
from bot.model import Address, ClaimedMessage, GroupMembership, Lead, Outgoing, SendCard
from bot.ports import Clock, Store, Tx

MOST = 500
"""Cards at once; a group takes twenty a minute."""
_KEY = "again"


def change_membership(tx: Tx, desk: Desk, membership: GroupMembership, now: datetime) -> list[Outgoing]:
    """The bot was put into a group or out of it. Out of the managers': the admins are told; into it: see `show_again`; others are left."""
    if not membership.may_write:
        return healing.tell_lost(tx, desk, membership.address, now)
    if desk.staff.is_managers_chat(membership.address):
        return show_again(tx, desk, replace(membership.address, thread=None), now)
    return leave_foreign(desk, membership, now)


def show_again(tx: Tx, desk: Desk, group: Address, now: datetime) -> list[Outgoing]:
    """The bot may write there again: the cards that went elsewhere meanwhile, and the changes of those that stand there."""
    missing = tx.leads_not_shown(group, now=now, limit=MOST, even_if_refused=True)
    changed = [lead for number in tx.refused_edits(group, limit=MOST) if (lead := tx.lead(number)) is not None]
    edits = [row for lead in changed for row in handoff.edits(tx, desk, lead, now) if row.address.chat == group.chat]
    return [*_shown(tx, desk, group, missing, f"{now:%Y%m%d%H%M}", now), *edits]


async def show_in_new_group(store: Store, desk: Desk, clock: Clock) -> None:
    """At the start: cards of open leads that were never sent to the managers' group of the settings. Writes the outbox."""

    def work(tx: Tx) -> None:
        group, now = desk.staff.managers_chat, clock.now()
        if group is not None:
            missing = tx.leads_not_shown(group, now=now, limit=MOST, even_if_refused=False)
            tx.put_outgoing(_shown(tx, desk, group, missing, "new", now), now)

    await store.write(work)


def is_needless(tx: Tx, message: ClaimedMessage) -> bool:
    """True for a card shown again that stands in its chat by now, and for the line above the cards where the group has another id."""
    outgoing = message.outgoing
    kind, _, rest = (outgoing.key or "").partition(":")
    if kind != _KEY:
        return False
    if outgoing.lead is None:
        return not rest.startswith(f"{outgoing.address.chat}:")
    return any(_chat(card.address) == _chat(outgoing.address) for card in tx.cards(outgoing.lead))


def _shown(tx: Tx, desk: Desk, group: Address, leads: list[Lead], stamp: str, now: datetime) -> list[Outgoing]:
    """One line, then the cards."""
    if not leads:
        return []
    words = plain_card(text("cards_again", desk.config.language, n=len(leads)))
    cards = [(lead, send_card(desk.config, handoff.facts_of(tx, desk, lead), now)) for lead in leads]
    rows = [_row(group, card, stamp, lead) for lead, card in cards]
    return [_row(group, words, stamp), *rows]


def _row(group: Address, card: SendCard, stamp: str, lead: Lead | None = None) -> Outgoing:
    number = None if lead is None else lead.id
    return Outgoing(lane="card", address=group, payload=card, lead=number, key=f"{_KEY}:{group.chat}:{stamp}:{number or 'line'}")


def _chat(address: Address) -> tuple[str, str, int]:
    return address.channel, address.bot, address.chat
