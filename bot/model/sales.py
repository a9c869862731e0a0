"""The sale after the talk: tasks, clients, and a question to the lead base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NewType

from bot.model.naming import Address, LeadId

ClientId = NewType("ClientId", int)
TaskId = NewType("TaskId", int)

StageKind = Literal["open", "won", "lost", "refused", "deferred"]
"""What a stage means; see `dialogs.sale`."""
Origin = Literal["dialog", "hand", "import"]
Verification = Literal["unverified", "target", "reject"]
"""What one touch by a person found: nothing yet, a task that we solve, or none."""
Grade = Literal["none", "switchboard", "named", "personal"]
"""How near the contact is: none, a company's switchboard only, a named person, a personal phone and e-mail."""
GRADES: tuple[Grade, ...] = ("none", "switchboard", "named", "personal")
LEAD_NORM = (3, 5)
"""Least and most fields of a lead's card that are usual."""
LeadOrder = Literal["newest", "oldest", "score", "grade"]
"""How a list of leads is sorted; by score and grade the best come first."""
LeadGrouping = Literal["stage", "kind", "temperature", "owner_id", "source_last"]
"""What leads can be counted by."""
LeadSpan = Literal["to_lead", "to_answer", "to_client"]
"""From the first word to the contact, in dialogs; from the handoff to the first answer, in working time; from the contact to won."""
TaskKind = Literal["task", "again", "decider", "service", "reply", "responsible"]
"""`again`: the date of a further word; `decider`: get the contact of who decides; `service`: ask a client how things go;
`reply`: somebody came back by themselves; `responsible`: find somebody for a lead that nobody has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something a member has to do by a moment. `result`: what came of it, in words, once `done_at` is set.

    `given_by` None: the program itself. `assigned_to` None: whoever has the lead. `place`: where the reminder goes. `due_at` None: no
    reminder. `lead` or `client`: what it is about.
    """

    id: TaskId
    lead: LeadId | None = None
    client: ClientId | None = None
    kind: TaskKind = "task"
    text: str
    due_at: datetime | None = None
    given_by: int | None = None
    given_by_name: str = ""
    assigned_to: int | None = None
    assigned_name: str = ""
    place: Address | None = None
    made_at: datetime
    done_at: datetime | None = None
    result: str | None = None

    @property
    def reminder(self) -> str:
        """The key of the reminder's row in the outbox: another due moment is another reminder, and so is another member."""
        return f"task:{self.id}:{0 if self.due_at is None else int(self.due_at.timestamp())}:{self.assigned_to or 0}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientContact:
    """Somebody at a client's: another person than the lead's, perhaps. `lead`: whose words these are, None: written by a manager."""

    id: int = 0
    name: str
    position: str = ""
    phone: str | None = None
    email: str | None = None
    lead: LeadId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A customer. `fields`: of `CLIENT_FIELDS`, filled ones only. `won_at`, `event`: when and by what it became one; `made_from`: the lead
    that made it. `owner_*`: who is responsible for the client, whoever was for the lead.
    """

    id: ClientId
    title: str
    fields: Mapping[str, str] = field(default_factory=dict)
    script: str
    language: str
    event: str
    won_at: datetime
    made_from: LeadId | None
    owner_id: int | None = None
    owner_name: str | None = None
    is_test: bool = False


CLIENT_FIELDS = (
    *("legal_name", "tax_id", "registration", "certificate", "legal_address", "postal_address"),
    *("phone", "email", "site", "bank", "industry", "size", "contract", "decider", "comment"),
)
"""What a client's card can hold beside its title and contact persons, in the order of the card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientEvent:
    """A line of a client's own history."""

    client: ClientId
    at: datetime
    who: str
    what: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadQuery:
    """Which leads are wanted; every part that is given must hold. The same for `/leads`, the command line and the console.

    `words`: pieces of names, companies, phones and e-mail addresses, in any order and case. `owner` 0: nobody's. `kinds`: of stages.
    `since`, `until`: of the moment the record began, `until` itself left out. `only_leads` False: interests too. `late_at`: the date of
    the next contact is not after it. `with_tests`: also those that are left out of all numbers.
    `has_done_target`: only those of whom the action that their script aims at is done. `is_thin`: only cards
    with fewer fields than usual. `answer`: a question, and the option or words that
    were the reply. `order`: of a list; numbers do without.
    """

    words: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    kinds: tuple[StageKind, ...] = ()
    statuses: tuple[str, ...] = ()
    temperatures: tuple[str, ...] = ()
    targeted: bool | None = None
    source: str | None = None
    owner: int | None = None
    script: str | None = None
    origin: Origin | None = None
    verification: Verification | None = None
    client: ClientId | None = None
    since: datetime | None = None
    until: datetime | None = None
    late_at: datetime | None = None
    only_leads: bool = True
    with_tests: bool = True
    has_done_target: bool = False
    is_thin: bool = False
    grades: tuple[Grade, ...] = ()
    answer: tuple[str, str] | None = None
    order: LeadOrder = "newest"
