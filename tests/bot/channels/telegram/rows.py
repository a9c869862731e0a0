"""Rows of the outbox as the sender hands them to a channel."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Address, ClaimedMessage, Lane, LeadId, OutboxId, Outgoing, Payload, SendText
from dialogs.effects import Message


def row(payload: Payload, chat: int, *, number: int = 1, lane: Lane = "reply", thread: int | None = None) -> ClaimedMessage:
    """A row claimed for the first time."""
    address = Address(channel="telegram", bot="4242", chat=chat, thread=thread)
    outgoing = Outgoing(lane=lane, address=address, payload=payload)
    return ClaimedMessage(id=OutboxId(number), outgoing=outgoing, attempts=0, was_tried=False)


def of_talk(payload: Payload, chat: int, *, number: int = 1, thread: int | None = None) -> ClaimedMessage:
    """A row of lead 1's talk."""
    one = row(payload, chat, number=number, lane="card", thread=thread)
    return replace(one, outgoing=replace(one.outgoing, talk=LeadId(1)))


def words(text: str) -> SendText:
    """A message without buttons."""
    return SendText(message=Message(text=text))
