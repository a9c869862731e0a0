"""Deletes everything kept about a visitor who asked for it, blanks the managers' cards, and confirms it once."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.playing import Turn
from bot.app.texts import text
from bot.model import EditCard, Outgoing, SendText
from bot.ports import Tx
from dialogs.effects import Message


def erase(tx: Tx, desk: Desk, turn: Turn, now: datetime) -> list[Outgoing]:
    """Erase the person; the rows that tell it to them and to the managers, which carry no data of theirs but the chat to send to."""
    rows = _blanked_cards(tx, desk, turn)
    tx.erase(turn.key, now)
    confirmation = SendText(message=Message(text=text("erased", turn.state.language), drops_keyboard=True))
    return [*rows, Outgoing(lane="reply", address=turn.visit.address, payload=confirmation)]


def _blanked_cards(tx: Tx, desk: Desk, turn: Turn) -> list[Outgoing]:
    rows: list[Outgoing] = []
    for run in range(1, turn.state.run + 1):
        lead = tx.lead_of(turn.key, run)
        if lead is None:
            continue
        blank = plain_card(text("card_erased", desk.config.language, lead=lead.id))
        rows += [
            Outgoing(lane="card", address=card.address, payload=EditCard(message_id=card.message_id, html=blank.html, plain=blank.plain))
            for card in tx.cards(lead.id)
        ]
    return rows
