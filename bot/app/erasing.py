"""Deletes everything kept about a visitor who asked for it, blanks the managers' cards, and confirms it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.playing import Turn
from bot.app.texts import text
from bot.model import ConversationKey, DeleteMessages, EditCard, Outgoing, RemoveTopic, SendText
from bot.ports import Tx
from dialogs.effects import Message

_AT_ONCE = 100
"""Messages deleted by one row."""


def erase(tx: Tx, desk: Desk, turn: Turn, now: datetime) -> list[Outgoing]:
    """Erase the person; the rows that tell it to them and to the managers, which carry no data of theirs but the chat to send to."""
    rows = forget(tx, desk, turn.key, turn.state.run, now)
    confirmation = SendText(message=Message(text=text("erased", turn.state.language), drops_keyboard=True))
    return [*rows, Outgoing(lane="reply", address=turn.visit.address, payload=confirmation)]


def forget(tx: Tx, desk: Desk, key: ConversationKey, runs: int, now: datetime) -> list[Outgoing]:
    """Erase the person of this key, who may never have written to the bot; the rows that take them from the managers' chats too.

    `runs`: how many runs there are of them.
    """
    rows = [*_blanked_cards(tx, desk, key, runs), *_talk_taken_away(tx, key)]
    tx.erase(key, now)
    return rows


def _blanked_cards(tx: Tx, desk: Desk, key: ConversationKey, runs: int) -> list[Outgoing]:
    rows: list[Outgoing] = []
    for run in range(1, runs + 1):
        lead = tx.lead_of(key, run)
        if lead is None:
            continue
        blank = plain_card(text("card_erased", desk.config.language, lead=lead.id))
        rows += [
            Outgoing(lane="card", address=card.address, payload=EditCard(message_id=card.message_id, html=blank.html, plain=blank.plain))
            for card in tx.cards(lead.id)
        ]
    return rows


def _talk_taken_away(tx: Tx, key: ConversationKey) -> list[Outgoing]:
    """What the person said is taken from the staff's side too: the topic as a whole, else the copies."""
    talk = tx.talks([key]).get(key)
    if talk is None or talk.place is None:
        return []
    if talk.in_topic and talk.place.thread is not None:
        return [Outgoing(lane="card", address=talk.place, payload=RemoveTopic())]
    copies = tuple(one.staff_message for one in tx.talk_messages(talk.lead) if one.by == "visitor" and one.staff_message)
    place = replace(talk.place, thread=None)
    return [
        Outgoing(lane="card", address=place, payload=DeleteMessages(message_ids=copies[start : start + _AT_ONCE]))
        for start in range(0, len(copies), _AT_ONCE)
    ]
