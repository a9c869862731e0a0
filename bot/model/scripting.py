"""Editing scripts in the messenger: what an admin is in the middle of, a trial of a draft, errands that are done beside the writer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NewType

from pydantic import JsonValue

from bot.model.naming import Address, ConversationKey
from dialogs.state import State

ErrandId = NewType("ErrandId", int)

EditWhat = Literal["text", "option", "points", "note", "move"]
"""What the admin's next message is: words of a text, the label of a new option, a number of points, a note to a version.

`move`: people are being moved, which is done by buttons alone.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptEdit:
    """An edit that waits for the admin's next message. At most one a conversation.

    `details`: where it goes and what stood there when it was begun.
    """

    conversation: ConversationKey
    script: str
    what: EditWhat
    begun_at: datetime
    details: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A draft that an admin plays, as it was when the trial was begun: `text` is the linked script as JSON.

    It has no version and is in none of the tables that figures are made of.
    """

    conversation: ConversationKey
    text: str
    state: State
    begun_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Something about a script that takes too long for a turn. `id` 0: not stored yet. `tries`: how often it was taken.

    `script` None: about none in particular, or not known yet.
    """

    conversation: ConversationKey
    address: Address
    person_id: int
    what: str
    put_at: datetime
    script: str | None = None
    details: Mapping[str, JsonValue] = field(default_factory=dict)
    id: ErrandId = ErrandId(0)
    tries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWork:
    """Conversations in which an admin is in the middle of something."""

    edits: frozenset[ConversationKey] = frozenset()
    trials: frozenset[ConversationKey] = frozenset()
