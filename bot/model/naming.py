"""Ids, lanes and addresses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NewType

ConversationKey = NewType("ConversationKey", str)
"""`<channel>:<bot id>:<chat id>`: one conversation, whatever kinds of updates it sends."""
LeadId = NewType("LeadId", int)
InboxId = NewType("InboxId", int)
OutboxId = NewType("OutboxId", int)

Lane = Literal["reply", "card", "other", "mass"]
LANES: tuple[Lane, ...] = ("reply", "card", "other", "mass")
"""Lanes of the outbox, the one served first in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A chat of a bot in a channel. `thread`: forum topic, None for the general one."""

    channel: str
    bot: str
    chat: int
    thread: int | None = None
