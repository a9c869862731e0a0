"""Gives a lead to a member: one owner at any moment, a line in the history with who, when and why, and the card where they see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.card import send_card
from bot.app.clock.running import begin, given
from bot.app.desk import Desk
from bot.app.talks.owning import hand_on
from bot.app.texts import text
from bot.model import Address, Lead, LeadEvent, Member, Outgoing
from bot.ports import Tx


def assign(tx: Tx, desk: Desk, lead: Lead, to: Member, *, who: str, why: Mapping[str, object], now: datetime) -> Lead | None:
    """The lead with its new owner; None if its owner is not the one `lead` shows any more. `who`: in whose name the history has it."""
    clock = tx.clock(lead.id, lock=True)
    if not tx.assign_lead(lead.id, to, was=lead.owner_id):
        return None
    given(tx, clock, to.person_id, now)
    _hand_on(tx, desk, lead, to.person_id, now)
    end_search(tx, lead, to.name, now)
    tx.mark_given(to.person_id, now)
    details = {"person": to.person_id, "name": to.name, "was": lead.owner_id, **why}
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=who, what="assigned", details=details))
    return tx.lead(lead.id)


def end_search(tx: Tx, lead: Lead, name: str, now: datetime) -> None:
    """The task to find somebody for the lead is done: this one has it."""
    for task in tx.tasks(lead=lead.id, only_open=True):
        if task.kind == "responsible":
            tx.finish_task(task.id, name, now)


def release(tx: Tx, desk: Desk, lead: Lead, *, now: datetime) -> Lead | None:
    """The lead without an owner; None if its owner is not the one `lead` shows any more."""
    clock = tx.clock(lead.id, lock=True)
    if not tx.release_lead(lead.id, was=lead.owner_id):
        return None
    given(tx, clock, None, now)
    _hand_on(tx, desk, lead, None, now)
    return tx.lead(lead.id)


def _hand_on(tx: Tx, desk: Desk, lead: Lead, owner: int | None, now: datetime) -> None:
    """The talk goes along; whoever waits for an answer through that alone has the clock again."""
    is_waiting = hand_on(tx, lead.id, owner, now)
    after = tx.lead(lead.id) if is_waiting else None
    if after is not None and after.kind == "open":
        begin(tx, desk, desk.shelf.pinned(tx, after.script, after.script_version), after, now)


def shown_to(tx: Tx, desk: Desk, lead: Lead, to: Member, *, who: str, former: int | None, now: datetime) -> list[Outgoing]:
    """The cards as they are now, a new one in the new owner's private chat, and a word there to who had it before.

    A lead nobody was to see before some moment keeps waiting for it.
    """
    language = desk.config.language
    rows = handoff.edits(tx, desk, lead, now)
    rows.append(own_card(tx, desk, lead, to, now))
    if former is not None and former != to.person_id:
        words = text("given_away", language, lead=lead.id, name=to.name, who=who)
        rows.append(Outgoing(lane="card", address=private(lead, former), payload=plain_card(words)))
    return rows


def own_card(tx: Tx, desk: Desk, lead: Lead, to: Member, now: datetime) -> Outgoing:
    """The lead's card in the member's private chat; one that nobody is to see yet waits for its moment."""
    due = lead.handed_at if lead.handed_at is not None and lead.handed_at > now else None
    card = send_card(desk.config, handoff.facts_of(tx, desk, lead), now)
    return Outgoing(lane="card", address=private(lead, to.person_id), payload=card, lead=lead.id, not_before=due)


def offer_rows(tx: Tx, desk: Desk, lead: Lead, people: Sequence[Member], now: datetime) -> list[Outgoing]:
    """The card in the private chat of each of them, where no group shows it to all of them."""
    if desk.staff.managers_chat is not None:
        return []
    shown = {address.chat for address in desk.staff.addresses(lead.address)}
    return [own_card(tx, desk, lead, member, now) for member in people if member.person_id not in shown]


def private(lead: Lead, person_id: int) -> Address:
    """The member's private chat with the bot that the lead talks to."""
    return Address(channel=lead.address.channel, bot=lead.address.bot, chat=person_id)
