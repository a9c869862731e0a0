"""The part of a transaction that the sale after the talk needs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

from bot.model import Client, ClientContact, ClientEvent, ClientId, Lead, LeadGrouping, LeadId, LeadQuery, LeadSpan, Task, TaskId


class SalesTx(Protocol):
    """The lead base, clients and tasks."""

    # leads
    def change_lead(self, former: Lead, lead: Lead) -> None:
        """Write what differs between the two, but for owner and status (`claim_lead`'s); a turn leaves the stage and the like alone."""
        ...

    def find_leads(self, query: LeadQuery, *, limit: int, before: LeadId | None = None) -> list[Lead]:
        """In the order of the query; `before`: only those that stand behind this one."""
        ...

    def count_leads(self, query: LeadQuery, *, before: LeadId | None = None) -> int:
        """How many `find_leads` would find in all."""
        ...

    def lead_numbers(self, query: LeadQuery, by: LeadGrouping) -> Mapping[object, int]:
        """How many of those leads there are of each; what is nowhere is left out."""
        ...

    def leads_moved(self) -> tuple[int, int]:
        """Another pair after each new record and each line of any lead's history; costs next to nothing."""
        ...

    def lead_medians(self, query: LeadQuery, by: LeadGrouping, span: LeadSpan) -> Mapping[object, timedelta]:
        """How long it took in the middle of those leads of each; of which none has it are left out."""
        ...

    def leads_with_phone(self, phone: str) -> list[Lead]:
        """Records with this number (E.164), newest first, ten at most."""
        ...

    # clients
    def put_client(self, client: Client) -> ClientId:
        """Insert (`id` 0) or replace; its id."""
        ...

    def client(self, client: ClientId) -> Client | None:
        """By id."""
        ...

    def find_clients(self, words: tuple[str, ...], *, limit: int, before: ClientId | None = None, owner: int | None = None) -> list[Client]:
        """Clients with all of the words in title, fields or contacts' names and numbers, newest first; `owner`: this member's only."""
        ...

    def put_client_contact(self, client: ClientId, contact: ClientContact) -> int:
        """Insert (`id` 0) or replace; its id."""
        ...

    def drop_client_contact(self, client: ClientId, contact: int) -> bool:
        """Delete the contact person; False if this client has none of that id."""
        ...

    def client_contacts(self, client: ClientId) -> list[ClientContact]:
        """In the order they were written down."""
        ...

    def put_client_event(self, event: ClientEvent) -> None:
        """Append to the client's history."""
        ...

    def client_events(self, client: ClientId) -> list[ClientEvent]:
        """Oldest first."""
        ...

    # tasks
    def put_task(self, task: Task) -> TaskId:
        """Insert (`id` 0) or replace; its id."""
        ...

    def task(self, task: TaskId) -> Task | None:
        """By id."""
        ...

    def tasks(
        self,
        *,
        lead: LeadId | None = None,
        client: ClientId | None = None,
        assigned_to: int | None = None,
        only_open: bool = True,
        limit: int = 100,
    ) -> list[Task]:
        """Those that fit all that is given: open ones by due moment (without one last), then done ones, newest first."""
        ...

    def finish_task(self, task: TaskId, result: str, now: datetime) -> bool:
        """Mark as done and drop its reminder; False if it was done already or is not there."""
        ...

    def task_numbers(self, *, assigned_to: int | None, since: datetime, now: datetime) -> tuple[int, int, int]:
        """Open tasks, those of them that are overdue, and tasks done since then; of this member, of everybody where None."""
        ...

    def tasks_kept(self, since: datetime, until: datetime) -> Mapping[int, tuple[int, int]]:
        """Of each member: tasks done in that time, and those due in it that were done late or not by its end."""
        ...

    def drop_reminder(self, task: Task) -> None:
        """Take the task's reminder out of the outbox if it was not sent yet."""
        ...
