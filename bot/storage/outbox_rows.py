"""A row of the outbox and the message it stands for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Row

from bot.model import LANES, Address, AnswerPress, ClaimedMessage, ConversationKey, LeadId, OutboxId, Outgoing, Payload, SendCard
from bot.storage.payloads import kind_of, payload_json, read_payload

MAX_ATTEMPTS = 8
"""So many sends that may have arrived, then the row is dead."""


def outbox_row(message: Outgoing, now: datetime) -> dict[str, object]:
    """The columns of a message just put in."""
    payload, address = message.payload, message.address
    is_for_later = message.not_before is not None and message.not_before > now
    return {
        "lane": LANES.index(message.lane),
        "queue": queue_of(payload, address),
        "channel": address.channel,
        "bot": address.bot,
        "chat": address.chat,
        "thread": address.thread,
        "kind": kind_of(payload),
        "payload": payload_json(payload),
        "conversation": message.conversation,
        "lead": message.lead if message.lead is not None or not isinstance(payload, SendCard) else payload.lead,
        "talk": message.talk,
        "key": message.key,
        "not_before": message.not_before,
        "due_at": message.not_before if is_for_later else None,
        "was_tried": False,
        "attempts": 0,
        "created_at": now,
    }


def queue_of(payload: Payload, address: Address) -> str:
    """The queue that the message waits in."""
    if isinstance(payload, AnswerPress):
        return f"press:{payload.press_id}"
    return chat_queue(address)


def chat_queue(address: Address) -> str:
    """The queue of a chat."""
    return f"{address.channel}:{address.bot}:{address.chat}"


def claimed_message(row: Row[tuple[object, ...]]) -> ClaimedMessage | str:
    """The message of a row just leased, or why it must be given up. The send under way is in `row.attempts` already."""
    if row.attempts > MAX_ATTEMPTS:
        return f"tried {MAX_ATTEMPTS} times"
    try:
        payload = read_payload(row.kind, row.payload)
    except ValueError as error:
        return str(error)
    outgoing = outgoing_of(row, payload)
    return ClaimedMessage(id=OutboxId(row.id), outgoing=outgoing, attempts=row.attempts - 1, was_tried=row.was_tried)


def outgoing_of(row: Row[tuple[object, ...]], payload: Payload) -> Outgoing:
    """What was put in, with the payload that was read from the row."""
    return Outgoing(
        lane=LANES[row.lane],
        address=Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread),
        payload=payload,
        conversation=None if row.conversation is None else ConversationKey(row.conversation),
        lead=None if row.lead is None else LeadId(row.lead),
        talk=None if row.talk is None else LeadId(row.talk),
        key=row.key,
        not_before=row.not_before,
    )
