"""What other rules would have made of the leads there are: the same answers judged twice, by the rules in force and by a draft's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.model import LeadId, LeadQuery
from bot.ports import Tx
from dialogs.script import Script
from dialogs.turn import rules_known
from qualification.answers import Answer
from qualification.verdict import Temperature, Verdict, judge

MOST = 1000
"""Leads that are judged anew at most, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejudged:
    """`leads`: how many were looked at. `tiers`: how many went from one temperature to another, those that stayed among them.
    `targeted`: the same of being targeted. `moved`: leads whose temperature or mark is another, newest first.
    """

    leads: int
    tiers: Mapping[tuple[Temperature, Temperature], int]
    targeted: Mapping[tuple[bool | None, bool | None], int]
    moved: tuple[LeadId, ...]


def rejudge(tx: Tx, before: Script, after: Script, since: datetime) -> Rejudged:
    """Judge the runs begun since then by both scripts' rules. What a visitor said counts; where they came from does not."""
    tiers: Counter[tuple[Temperature, Temperature]] = Counter()
    targeted: Counter[tuple[bool | None, bool | None]] = Counter()
    moved: list[LeadId] = []
    found = tx.find_leads(LeadQuery(script=before.script, since=since, only_leads=False, with_tests=False), limit=MOST)
    for lead in found:
        answers = {one.question: one.answer for one in tx.answers(lead.conversation, lead.run)}
        old, new = (_judged(script, answers, has_contact=lead.is_lead) for script in (before, after))
        tiers[old.temperature, new.temperature] += 1
        targeted[old.targeted, new.targeted] += 1
        if (old.temperature, old.targeted) != (new.temperature, new.targeted):
            moved.append(lead.id)
    return Rejudged(leads=len(found), tiers=tiers, targeted=targeted, moved=tuple(moved))


def _judged(script: Script, answers: Mapping[str, Answer], *, has_contact: bool) -> Verdict:
    return judge(script.qualification.rules, rules_known(script, answers, has_contact=has_contact))
