"""The action that a script aims at (`target_action`): noted once, when what its `target_when` says first happens to the lead."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.doing import By, tell
from bot.model import Lead
from bot.ports import Tx
from dialogs.script import Script
from dialogs.texts import pick


def note_target(tx: Tx, desk: Desk, lead: Lead, what: str, by: By, now: datetime) -> Lead:
    """The lead, with the moment and a line of its history if `what` (a talk's kind, or `won`) is what its script aims at."""
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    if script.target_action is None or script.target_when != what or lead.target_at is not None:
        return lead
    done = replace(lead, target_at=now)
    tx.change_lead(lead, done)
    tell(tx, lead, by, "target_action", {"by": what}, now)
    return done


def target_of(script: Script, language: str) -> str | None:
    """The action in words; None where the script names none."""
    return None if script.target_action is None else pick(script.target_action, language, [*script.languages, "en"])
