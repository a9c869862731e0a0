"""A lead that the managers were to get, or got, as less than hot has become hot: they hear of it at once, not in the morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.card import name_of
from bot.app.chiefs import places_of
from bot.app.clock.running import begin
from bot.app.desk import Desk
from bot.app.leads import Kept
from bot.app.playing import Turn
from bot.app.texts import text
from bot.model import CardButton, Lead, Outgoing
from bot.ports import Tx


def heat_up(tx: Tx, desk: Desk, turn: Turn, kept: Kept, now: datetime) -> list[Outgoing]:
    """The card as it is now where it stands, and a message about it; a card that waits for the morning goes now instead.

    Nobody is told of a lead that was turned down or closed.
    """
    lead, former = kept.lead, kept.former
    assert former is not None and former.handed_at is not None and lead.handed_at is not None, "it was handed over before"
    if lead.status == "rejected" or lead.kind != "open":
        return handoff.refresh(tx, desk, turn, kept, now)
    if former.handed_at <= now:
        return [*handoff.edits(tx, desk, lead, now), *_alerts(tx, desk, lead)]
    if lead.handed_at <= now:
        tx.hasten_cards(lead.id, former.handed_at)
        tx.drop_clock(lead.id)
        begin(tx, desk, turn.script, lead, now)
    return handoff.edits(tx, desk, lead, now)


def _alerts(tx: Tx, desk: Desk, lead: Lead) -> list[Outgoing]:
    """To whoever has the lead; to where the cards stand while nobody has it. Once in each chat."""
    language = desk.config.language
    owner = None if lead.owner_id is None else tx.member(lead.owner_id)
    act = "lead" if tx.members() else "take"
    words = plain_card(text("became_hot", language, lead=lead.id, name=name_of(language, lead)))
    payload = replace(words, buttons=((CardButton(label=text(f"button_{act}", language), data=f"lead:{lead.id}:{act}"),),))
    return [
        Outgoing(lane="card", address=place, payload=payload, lead=lead.id, key=f"hot:{lead.id}:{place.chat}")
        for place in places_of(desk, lead, [] if owner is None else [owner])
    ]
