"""What goes out to carry a talk from one chat to another: copies, their edits, marks on them, and topics."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMessages:
    """Messages of another chat as they are, without their sender's name; several arrive as one album.

    `album`: the ids are gathered when it is sent, from what has come of this album by then. `reply_to`: in the chat it goes to.
    """

    from_chat: int
    message_ids: tuple[int, ...] = ()
    reply_to: int | None = None
    album: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCopy:
    """Replace the words of a copy. `message_id` 0: the copy was still in the queue; it is found before sending by its original.

    `entities`: the messenger's own JSON, "" for none. `is_caption`: the words stand under a picture or a file.
    """

    original: int
    text: str
    message_id: int = 0
    entities: str = ""
    is_caption: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteMessages:
    """Take messages of the bot away again. One that is gone already is success."""

    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class React:
    """A mark on a message of somebody else: delivered, not delivered, kept as a note."""

    message_id: int
    emoji: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeTopic:
    """A new topic; `Delivered.message_id` is its thread. Refused where the chat has no topics."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenTopic:
    """Open a closed topic again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTopic:
    """Delete a topic with all that was said in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PinCard:
    """Pin the newest card of the row's lead in its topic."""

    message_id: int = 0


Relay = CopyMessages | EditCopy | DeleteMessages | React | MakeTopic | ReopenTopic | RemoveTopic | PinCard
