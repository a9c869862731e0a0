"""The talks part of a transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Protocol

from bot.model import Address, ClaimedMessage, ConversationKey, LeadId, OutboxId, Outgoing, Talk, TalkMessage, TalkMessageId


class TalksTx(Protocol):
    """Talks, their messages, and what else of the outbox a talk needs."""

    def talks(self, keys: Sequence[ConversationKey]) -> Mapping[ConversationKey, Talk]:
        """Those that exist, in one query; a conversation without one is the bot's."""
        ...

    def talk_of(self, lead: LeadId) -> Talk | None:
        """The talk that this lead's managers have, if it is this lead's now."""
        ...

    def talk_at(self, place: Address) -> Talk | None:
        """The talk whose topic this is; None for a place without a thread and for a topic of nobody."""
        ...

    def talks_with(self, person_id: int) -> list[Talk]:
        """Those that this member owns, or whose staff's side is in their private chat."""
        ...

    def put_talk(self, talk: Talk) -> None:
        """Insert, or replace the one of the same conversation."""
        ...

    def put_talk_message(self, message: TalkMessage) -> TalkMessageId:
        """Insert (`id` 0) or replace; its id."""
        ...

    def talk_messages(self, lead: LeadId) -> list[TalkMessage]:
        """What was said in the lead's talk, oldest first."""
        ...

    def visitor_said(self, key: ConversationKey, message_ids: Sequence[int]) -> list[TalkMessage]:
        """The messages that stand in the visitor's chat under these ids, whoever said them, oldest first."""
        ...

    def staff_said(self, chat: int, message_ids: Sequence[int]) -> list[TalkMessage]:
        """The messages that stand in that chat of the staff under these ids, whoever said them, oldest first."""
        ...

    def uncopied(self, lead: LeadId, by: Literal["visitor", "staff"], album: str) -> list[TalkMessage]:
        """The messages of an album that the other side has not got yet, oldest first."""
        ...

    def lead_at(self, place: Address, message_id: int) -> LeadId | None:
        """Whose card this message is."""
        ...

    def withdraw_outgoing(self, key: ConversationKey, now: datetime) -> None:
        """Take back what the bot was about to tell this visitor: queued rows go, rows being sent are not tried again.

        The ends of buttons' spinners and what people said stay.
        """
        ...

    def withdraw_talk(self, lead: LeadId, now: datetime) -> None:
        """Take back what was about to go to the staff's side of the lead's talk; rows being sent are not tried again."""
        ...

    def withdraw_from(self, person_id: int, now: datetime) -> None:
        """Take back what was about to go to this member's private chat, but for what they get as a visitor."""
        ...

    def reroute_outgoing(self, message: ClaimedMessage) -> None:
        """Keep the thread and the payload with which a claimed row goes out."""
        ...

    def move_chat(self, old: Address, new_chat: int) -> None:
        """A group has a new id: everything that waits for it, stands in it or is talked about in it follows."""
        ...

    def outgoing(self, message: OutboxId) -> Outgoing | None:
        """A row of the outbox that was not delivered yet; None if it was, or cannot be read."""
        ...
