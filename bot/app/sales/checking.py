"""One touch: is the number genuine, is it a person, have they a task that we solve? And who decides, where that is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import stages, tasks
from bot.app.sales.doing import PROGRAM, By, Problem, tell
from bot.app.texts import text
from bot.app.verdicts import verdict_from_json
from bot.model import Lead, Outgoing, Verification
from bot.ports import Tx

CHECKS: Mapping[str, Mapping[str, bool]] = {
    "real": {"number": True, "human": True},
    "wrong": {"number": False},
    "spam": {"human": False},
    "task": {"number": True, "human": True, "task": True},
    "no_task": {"number": True, "human": True, "task": False},
}
"""What one tap says."""
_REASON = {"wrong": "wrong_number", "spam": "spam", "no_task": "no_need"}


def check(tx: Tx, desk: Desk, lead: Lead, found: str, by: By, now: datetime) -> tuple[Lead, list[Outgoing]] | Problem:
    """The lead after this touch. A task of theirs makes it a target and a deal, its want makes it a reject; a genuine number is noted.

    A reject goes to the stage of refusal with the reason of the touch, where the script has that reason, else with its first.
    """
    if found not in CHECKS:
        return Problem(name="no_such_check", values={"checks": ", ".join(CHECKS)})
    checks = {**lead.checks, **CHECKS[found]}
    verification = _verification(checks)
    checked = replace(
        lead,
        checks=checks,
        verification=verification,
        targeted=lead.targeted if verification == "unverified" else verification == "target",
    )
    tx.change_lead(lead, checked)
    tell(tx, lead, by, "checked", {"found": found, "verification": verification}, now)
    if verification == "reject":
        sale = stages.sale_of(tx, desk, lead)
        reason = _REASON[found] if _REASON.get(found) in sale.reasons else next(iter(sale.reasons))
        return stages.move(tx, desk, checked, sale.end("refused"), by, now, reason=reason)
    return (checked, []) if verification == "unverified" else stages.back_to_work(tx, desk, checked, by, now)


def turned_away(tx: Tx, lead: Lead) -> Lead:
    """The lead as somebody found it to be none: it counts as non-targeted from now on, whatever its visitor answers."""
    away = replace(lead, targeted=False, verification="reject")
    tx.change_lead(lead, away)
    return away


def taken_back(tx: Tx, lead: Lead) -> Lead:
    """The lead as its answers and the touches say, after somebody had turned it away without one; else as it is."""
    found = _verification(lead.checks)
    if lead.verification != "reject" or found == "reject":
        return lead
    judged = None if lead.verdict is None else verdict_from_json(lead.verdict).targeted
    back = replace(lead, targeted=True if found == "target" else judged, verification=found)
    tx.change_lead(lead, back)
    return back


def ask_who_decides(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> list[Outgoing]:
    """A task to get the contact of who decides, once a lead, where the script asks for authority and nobody is known to have it."""
    if lead.decider or not _lacks_authority(lead):
        return []
    if any(task.kind == "decider" for task in tx.tasks(lead=lead.id, only_open=False)):
        return []
    words = text("task_decider", desk.config.language)
    return tasks.give(tx, desk, lead, words, PROGRAM, now, kind="decider")[1]


def _lacks_authority(lead: Lead) -> bool:
    if lead.verdict is None:
        return False
    criteria = verdict_from_json(lead.verdict).criteria
    return any(criterion.name == "authority" and criterion.mark != "yes" for criterion in criteria)


def _verification(checks: Mapping[str, bool]) -> Verification:
    if False in checks.values():
        return "reject"
    return "target" if checks.get("task") else "unverified"
