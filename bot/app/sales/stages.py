"""Moves a lead from stage to stage, forward and back. Nothing is ever deleted by it; each move is a line of history with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.desk import Desk
from bot.app.sales import clients, farewell, tasks
from bot.app.sales.aiming import note_target
from bot.app.sales.doing import PROGRAM, By, Problem, tell
from bot.app.sales.entailing import entailed
from bot.app.sales.history import of_kind
from bot.app.texts import text
from bot.model import Lead, Outgoing
from bot.ports import Tx
from dialogs.sale import NEEDS_REASON, Sale
from dialogs.texts import pick

SOON = timedelta(days=1)
"""When a lead that was put off without a date comes back."""


def sale_of(tx: Tx, desk: Desk, lead: Lead) -> Sale:
    """How leads of this script are sold to, by the version the lead came with."""
    return desk.shelf.pinned(tx, lead.script, lead.script_version).sale


def title_of(tx: Tx, desk: Desk, lead: Lead, stage: str) -> str:
    """The stage in words; its id where a later version took it away."""
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    spec = script.sale.stages.get(stage)
    return stage if spec is None else pick(spec.title, desk.config.language, [*script.languages, "en"])


def reason_title(tx: Tx, desk: Desk, lead: Lead, reason: str) -> str:
    """The reason in words."""
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    spec = script.sale.reasons.get(reason)
    return reason if spec is None else pick(spec.title, desk.config.language, [*script.languages, "en"])


def move(
    tx: Tx, desk: Desk, lead: Lead, stage: str, by: By, now: datetime, *, reason: str | None = None, until: datetime | None = None
) -> tuple[Lead, list[Outgoing]] | Problem:
    """The lead at that stage, and the rows that follow from it: tasks' reminders, the farewell. Its cards are the caller's to edit.

    `reason`: compulsory where the sale ends without success. `until`: when a lead that is put off comes back, `SOON` by default.
    """
    sale = sale_of(tx, desk, lead)
    kind = sale.kind(stage)
    if stage not in sale.stages:
        return Problem(name="no_such_stage", values={"stages": ", ".join(sale.stages)})
    if kind in NEEDS_REASON and reason not in sale.reasons:
        return Problem(name="reason_needed", values={"reasons": ", ".join(sale.reasons)})
    again_at = _again_at(sale, kind, reason, until, now)
    if (lead.stage, lead.reason, lead.next_contact_at) == (stage, reason, again_at):
        return lead, []
    moved = replace(lead, stage=stage, kind=kind, stage_at=now, reason=reason if kind in NEEDS_REASON else None, next_contact_at=again_at)
    details = {"from": lead.stage, "to": stage, "reason": moved.reason, "until": None if again_at is None else again_at.isoformat()}
    tell(tx, lead, by, "stage", {name: value for name, value in details.items() if value}, now)
    _no_more_waiting(tx, moved, now)
    rows: list[Outgoing] = []
    if again_at is not None:
        rows += tasks.give(tx, desk, moved, text("task_again", desk.config.language), PROGRAM, now, due_at=again_at, kind="again")[1]
    if kind == "won":
        moved, more = clients.make(tx, desk, moved, sale, by, now)
        rows += more
        moved = note_target(tx, desk, moved, "won", by, now)
    tx.change_lead(lead, moved)
    rows += entailed(tx, desk, moved, stage, now)
    return moved, [*rows, *farewell.letter(tx, desk, moved, sale)]


def back_to_work(tx: Tx, desk: Desk, lead: Lead, by: By, now: datetime) -> tuple[Lead, list[Outgoing]]:
    """An ended or deferred lead goes on where it was before; one that is at work stays where it is."""
    if lead.kind == "open":
        return lead, []
    sale = sale_of(tx, desk, lead)
    former = (str(event.details.get("from")) for event in of_kind(tx.lead_events(lead.id), "stage"))
    stage = next((one for one in former if one in sale.stages and sale.kind(one) == "open"), sale.first)
    moved = move(tx, desk, lead, stage, by, now)
    return (lead, []) if isinstance(moved, Problem) else moved


def _again_at(sale: Sale, kind: str, reason: str | None, until: datetime | None, now: datetime) -> datetime | None:
    if kind == "deferred":
        return until or now + SOON
    if kind in NEEDS_REASON and reason is not None:
        again = sale.reasons[reason].again
        return until or (None if again is None else now + again)
    return None


def _no_more_waiting(tx: Tx, lead: Lead, now: datetime) -> None:
    """The date of a further word that was set before counts no more."""
    for task in tx.tasks(lead=lead.id):
        if task.kind == "again":
            tx.finish_task(task.id, lead.stage, now)
