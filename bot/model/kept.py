"""What is kept: conversations, answers, leads and their history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.model.naming import Address, ConversationKey, LeadId
from bot.model.sales import ClientId, Grade, Origin, StageKind, Verification
from dialogs.effects import FollowedBy
from dialogs.state import State
from qualification.answers import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation as stored. `row_version`: raised with every save. `is_test`: left out of all numbers."""

    key: ConversationKey
    address: Address
    person_id: int
    state: State
    row_version: int
    is_gone: bool = False
    is_test: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswer:
    """An answer on a lead's card, with the words it came in."""

    question: str
    answer: Answer
    raw: str
    at: datetime


LeadStatus = Literal["new", "assigned", "taken", "rejected", "later"]
"""`assigned`: somebody was chosen for it, by a rule or by the head, and has not answered yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """One run of a script by one person: an interest until a contact is left (`contact_at`), a lead from then on.

    `name`, `username`: as the messenger shows or as told. `handed_at`: when the managers got it; `owner_*`: who took it.
    `verdict`: with its reasons as plain JSON. `status` says who deals with it, `stage` how far the sale is (an id of the script's list,
    `kind` what it means, `stage_at` since when, None: from the beginning; `reason` why it is lost or refused). `next_contact_at`: when
    a further word is due. `origin`: a talk with the bot, or written down by hand or imported; then `fields` hold what else was noted
    (`event`, `spoken_to`, a comment), under names of the house's own. `verification`, `checks`: what one touch found (`number`,
    `human`, `task`). `grade`: of the contact, as a manager marked it, None: as the record shows it. `decider`: who decides, in words.
    `client`: the client it became, or belongs to. `answered_after_s`: working time from the handoff to the first answer, None: nobody has
    answered, or nobody waited. `target_at`: when the action that the script aims at was done, None: not yet.
    """

    id: LeadId
    conversation: ConversationKey
    address: Address
    person_id: int
    run: int
    script: str
    script_version: int
    language: str
    name: str | None = None
    username: str | None = None
    phone: str | None = None
    phone_verified: bool = False
    email: str | None = None
    source_first: str | None = None
    source_last: str | None = None
    targeted: bool | None = None
    temperature: str = "cold"
    score: int = 0
    verdict: Mapping[str, object] | None = None
    status: LeadStatus = "new"
    owner_id: int | None = None
    owner_name: str | None = None
    created_at: datetime
    contact_at: datetime | None = None
    handed_at: datetime | None = None
    claimed_at: datetime | None = None
    finished_at: datetime | None = None
    is_test: bool = False
    company: str | None = None
    stage: str = "new"
    kind: StageKind = "open"
    stage_at: datetime | None = None
    reason: str | None = None
    next_contact_at: datetime | None = None
    origin: Origin = "dialog"
    fields: Mapping[str, str] = field(default_factory=dict)
    verification: Verification = "unverified"
    checks: Mapping[str, bool] = field(default_factory=dict)
    grade: Grade | None = None
    decider: str | None = None
    client: ClientId | None = None
    answered_after_s: int | None = None
    target_at: datetime | None = None

    @property
    def is_lead(self) -> bool:
        """True once a contact was left; before that the record is an interest and counts as no lead anywhere."""
        return self.contact_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadEvent:
    """A line of a lead's history: who did what, when, and the facts of it."""

    lead: LeadId
    at: datetime
    who: str
    what: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCard:
    """Where a lead's card stands, so that it can be edited."""

    lead: LeadId
    address: Address
    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedPhrase:
    """A reply that was not understood, as kept for the admins. `question`: to which it was the answer.

    `id`: 0 until it is stored. `followed_by`: what the visitor did next at that question (answer, skip, stop, human), None for nothing
    so far; `followed_words`, `followed_option`: the answer as given, and the option it was, where there is one.
    """

    id: int = 0
    script: str
    question: str
    text: str
    language: str
    why: str
    at: datetime
    followed_by: FollowedBy | None = None
    followed_words: str | None = None
    followed_option: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTimer:
    """A timer whose time has come."""

    conversation: ConversationKey
    name: str
    stamp: int
    due_at: datetime
