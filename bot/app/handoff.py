"""Passes a lead to the managers: one card in their group, or one in every admin's private chat, and keeps it current."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.app.card import CardFacts, edit_card, send_card
from bot.app.clock.running import wait_of
from bot.app.desk import Desk
from bot.app.hours import next_opening
from bot.app.leads import Kept
from bot.app.membership import may_see
from bot.app.playing import Turn
from bot.app.sales.history import of_kind, signed, words_of
from bot.app.talks.waiting import on_card
from bot.app.verdicts import verdict_from_json
from bot.model import Address, EditCard, Lead, LeadEvent, Outgoing
from bot.ports import Tx
from dialogs.effects import Finished, HandOff
from qualification.answers import Answer

_NOT_SENT_YET = 0


def handed_at(desk: Desk, turn: Turn, effect: HandOff | None, now: datetime) -> datetime | None:
    """When the managers get what this effect hands over: now, or at the next opening of their day."""
    if effect is None:
        return None
    if effect.when == "now":
        return now
    return next_opening(turn.script.handoff.hours, desk.config.timezone, now) or now


def pass_on(tx: Tx, desk: Desk, turn: Turn, lead: Lead, effect: HandOff, now: datetime) -> list[Outgoing]:
    """The card for every place where managers are. A lead never gets a second card in the same chat by this way."""
    facts = CardFacts(
        script=turn.script,
        lead=lead,
        answers=turn.state.answers,
        verdict=None if lead.verdict is None else verdict_from_json(lead.verdict),
        reason=effect.reason,
        waits_since=now,
        waiting=on_card(tx, lead.id, None),
        objections=turn.state.objections,
        before=_before(tx, lead),
    )
    card = send_card(desk.config, facts, now)
    return [
        Outgoing(
            lane="card",
            address=address,
            payload=card,
            lead=lead.id,
            key=f"card:{lead.id}:{address.chat}",
            not_before=lead.handed_at if lead.handed_at is not None and lead.handed_at > now else None,
        )
        for address in desk.staff.addresses(lead.address)
    ]


def refresh(tx: Tx, desk: Desk, turn: Turn, kept: Kept, now: datetime) -> list[Outgoing]:
    """Edits of the cards that stand already, where the turn changed what a manager goes by; no second alert."""
    former, lead = kept.former, kept.lead
    if former is None or former.handed_at is None:
        return []
    is_finished = any(isinstance(effect, Finished) for effect in turn.effects)
    if _face(former) == _face(lead) and not is_finished:
        return []
    return edits(tx, desk, lead, now)


def edits(tx: Tx, desk: Desk, lead: Lead, now: datetime, *, also: Mapping[Address, int] | None = None) -> list[Outgoing]:
    """The lead's card, in each chat the newest, edited wherever it stands or is about to stand; `also`: further places, by message id."""
    facts = facts_of(tx, desk, lead)
    places: dict[Address, int] = dict.fromkeys(_expected(desk, lead), _NOT_SENT_YET)
    places.update({card.address: card.message_id for card in tx.cards(lead.id) if may_see(tx, desk, card.address)})
    places.update(also or {})
    due = lead.handed_at if lead.handed_at is not None and lead.handed_at > now else None
    return [
        Outgoing(
            lane="card",
            address=address,
            payload=edit_card(desk.config, facts, now, message_id=message_id),
            lead=lead.id,
            not_before=due if message_id == _NOT_SENT_YET else None,
        )
        for address, message_id in places.items()
    ]


def unhurried(rows: Iterable[Outgoing]) -> list[Outgoing]:
    """The rows with edits of cards behind all else: hundreds of them at once must not hold up a new lead's card."""
    return [replace(row, lane="mass") if isinstance(row.payload, EditCard) else row for row in rows]


def facts_of(tx: Tx, desk: Desk, lead: Lead) -> CardFacts:
    """What the lead's card is made of, from the database."""
    events = tx.lead_events(lead.id)
    handed = of_kind(events, "handed")
    answers: Mapping[str, Answer] = {one.question: one.answer for one in tx.answers(lead.conversation, lead.run)}
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    talk = tx.talk_of(lead.id)
    return CardFacts(
        script=script,
        lead=lead,
        answers=answers,
        verdict=None if lead.verdict is None else verdict_from_json(lead.verdict),
        reason=str(max(handed, key=_at).details["reason"]) if handed else None,
        waits_since=min(map(_at, handed), default=None),
        objections=tuple(dict.fromkeys(str(event.details["objection"]) for event in reversed(of_kind(events, "objected")))),
        before=_before(tx, lead),
        talk="queue" if talk is None else talk.owner,
        waiting=on_card(tx, lead.id, talk),
        agreed=tuple(words_of(event) for event in of_kind(events, "agreement")),
        comments=tuple(signed(event, desk.config.timezone) for event in of_kind(events, "note")),
        wait=wait_of(tx, desk, script, lead, events),
    )


def _at(event: LeadEvent) -> datetime:
    return event.at


def _before(tx: Tx, lead: Lead) -> Lead | None:
    """What the person was when they came the last time; None where they left no contact then."""
    former = tx.lead_of(lead.conversation, lead.run - 1) if lead.run > 1 else None
    return former if former is not None and former.is_lead else None


def _expected(desk: Desk, lead: Lead) -> Iterable[Address]:
    """Chats whose card may still be in the queue."""
    return desk.staff.addresses(lead.address) if lead.handed_at is not None else ()


def _face(lead: Lead) -> tuple[object, ...]:
    """What a manager goes by: a change of it is worth an edit."""
    return (
        lead.name,
        lead.username,
        lead.phone,
        lead.phone_verified,
        lead.email,
        lead.targeted,
        lead.temperature,
        lead.score,
        lead.contact_at,
    )
