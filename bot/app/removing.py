"""A member leaves: whatever way it was asked for, the leads, the talks and the tasks go on with others, and nothing more comes to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.chiefs import chiefs
from bot.app.desk import Desk
from bot.app.giving import pass_on
from bot.app.inviting import remove
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.sales import tasks
from bot.app.sales.doing import By
from bot.app.staff.menus import show_menu
from bot.app.talks.owning import out_of_private
from bot.app.talks.returning import give_back
from bot.app.texts import text
from bot.model import Address, LeadQuery, LeadStatus, Member, Outgoing, Task
from bot.ports import Tx

WHY = "left"
"""Why a lead passed on, in its history."""
_AT_WORK: tuple[LeadStatus, ...] = ("new", "assigned", "taken", "later")
_AT_ONCE, _MOST_TASKS = 200, 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Who is out. `passed`: open leads that others have now; `waiting`: those nobody has; `tasks`: open ones that others have now."""

    member: Member
    passed: int
    waiting: int
    tasks: int
    rows: list[Outgoing]

    def words(self, language: str) -> str:
        """What became of it all, in one line."""
        return text("member_removed", language, name=self.member.name, passed=self.passed, waiting=self.waiting, tasks=self.tasks)


def remove_member(tx: Tx, desk: Desk, person_id: int, by: By, now: datetime, *, audit: str, near: Address) -> Removed | None:
    """Take all rights away from this moment on, with all that follows; None if there is no such member.

    `audit`: who does it, as in the audit; `near`: an address of the bot that speaks to the staff. Who is named in the settings stays an
    admin, and is left what waits for them.
    """
    tx.members(lock=True)
    gone = remove(tx, person_id, now, by=audit)
    if gone is None:
        return None
    if not desk.staff.is_admin(person_id):
        tx.withdraw_from(person_id, now)
    passed, waiting, rows = _leads_go_on(tx, desk, person_id, by, now)
    rows += _talks_end(tx, desk, person_id, by, now)
    moved, reminders = _tasks_go_on(tx, desk, person_id, by, now)
    if not desk.staff.is_admin(person_id):
        rows.append(show_menu(desk, gone, near))
    removed = Removed(member=gone, passed=passed, waiting=waiting, tasks=moved, rows=[*rows, *reminders])
    told = plain_card(removed.words(desk.config.language))
    others = [one.person_id for one in chiefs(tx, desk, now) if one.person_id != by.person_id]
    rows = [Outgoing(lane="card", address=replace(near, chat=person, thread=None), payload=told) for person in others]
    return replace(removed, rows=[*removed.rows, *rows])


def _leads_go_on(tx: Tx, desk: Desk, person_id: int, by: By, now: datetime) -> tuple[int, int, list[Outgoing]]:
    """Every open lead to the next by the rules, or into the queue."""
    passed = waiting = 0
    rows: list[Outgoing] = []
    query = LeadQuery(owner=person_id, kinds=("open",), statuses=_AT_WORK, only_leads=False)
    while leads := [lead for lead in tx.find_leads(query, limit=_AT_ONCE) if lead.address.channel != PLAYGROUND]:
        for lead in leads:
            given = pass_on(tx, desk, lead, who=by.name, by=person_id, now=now, why=WHY)
            passed += given is not None and given.to is not None
            waiting += given is not None and given.to is None
            rows += [] if given is None else given.rows
    return passed, waiting, handoff.unhurried(rows)


def _talks_end(tx: Tx, desk: Desk, person_id: int, by: By, now: datetime) -> list[Outgoing]:
    """What is left are talks about leads that are over: the bot has them again."""
    rows: list[Outgoing] = []
    for talk in tx.talks_with(person_id):
        tx.put_talk(out_of_private(tx, talk, now))
        if talk.owner == "person" and talk.person_id == person_id:
            rows += give_back(tx, desk, talk.lead, by.name, now)
    return rows


def _tasks_go_on(tx: Tx, desk: Desk, person_id: int, by: By, now: datetime) -> tuple[int, list[Outgoing]]:
    """Each open task to whoever has its lead now, else to the head; with a reminder there."""
    head = next(iter(chiefs(tx, desk, now)), None)
    rows: list[Outgoing] = []
    open_ones = tx.tasks(assigned_to=person_id, limit=_MOST_TASKS)
    for task in open_ones:
        lead = None if task.lead is None else tx.lead(task.lead)
        owner = None if lead is None or lead.owner_id is None else tx.member(lead.owner_id)
        to = owner if owner is not None and owner.removed_at is None else head
        rows += _handed(tx, desk, task, to, by, now)
    return len(open_ones), rows


def _handed(tx: Tx, desk: Desk, task: Task, to: Member | None, by: By, now: datetime) -> list[Outgoing]:
    lead = None if task.lead is None else tx.lead(task.lead)
    return tasks.hand_on(tx, desk, task, lead, to, by, now)
