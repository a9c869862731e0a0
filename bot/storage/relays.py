"""The JSON form of payloads that carry a talk; `payloads` has the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, assert_never

from bot.model import CopyMessages, DeleteMessages, EditCopy, MakeTopic, PinCard, React, Relay, RemoveTopic, ReopenTopic

Record = Mapping[str, Any]


def relay_fields(relay: Relay) -> Record:
    """The fields as JSON."""
    match relay:
        case CopyMessages(from_chat=from_chat, message_ids=ids, reply_to=reply_to, album=album):
            return {"from_chat": from_chat, "message_ids": list(ids), "reply_to": reply_to, "album": album}
        case EditCopy():
            return {
                "original": relay.original,
                "text": relay.text,
                "message_id": relay.message_id,
                "entities": relay.entities or None,
                "is_caption": relay.is_caption,
            }
        case DeleteMessages(message_ids=ids):
            return {"message_ids": list(ids)}
        case React(message_id=message_id, emoji=emoji):
            return {"message_id": message_id, "emoji": emoji}
        case MakeTopic(name=name):
            return {"name": name}
        case PinCard(message_id=message_id):
            return {"message_id": message_id}
        case ReopenTopic() | RemoveTopic():
            return {}
        case _:
            assert_never(relay)


def _copy(record: Record) -> CopyMessages:
    return CopyMessages(
        from_chat=record.get("from_chat", 0),
        message_ids=tuple(record.get("message_ids", ())),
        reply_to=record.get("reply_to"),
        album=record.get("album"),
    )


def _edit(record: Record) -> EditCopy:
    return EditCopy(
        original=record.get("original", 0),
        text=record["text"],
        message_id=record.get("message_id", 0),
        entities=record.get("entities", ""),
        is_caption=record.get("is_caption", False),
    )


RELAY_READERS: Mapping[str, Callable[[Record], Relay]] = {
    "CopyMessages": _copy,
    "EditCopy": _edit,
    "DeleteMessages": lambda record: DeleteMessages(message_ids=tuple(record.get("message_ids", ()))),
    "React": lambda record: React(message_id=record.get("message_id", 0), emoji=record["emoji"]),
    "MakeTopic": lambda record: MakeTopic(name=record["name"]),
    "PinCard": lambda record: PinCard(message_id=record.get("message_id", 0)),
    "ReopenTopic": lambda record: ReopenTopic(),
    "RemoveTopic": lambda record: RemoveTopic(),
}
