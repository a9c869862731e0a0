"""What one member, or everybody, has in hand: leads by stage, tasks, thin cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.app.sales import completeness
from bot.model import LeadQuery
from bot.ports import Tx

SPAN = timedelta(days=30)
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Of the leads with this owner. `fresh`: begun within `SPAN`; `thin`: cards with fewer fields than usual among the newest open ones."""

    by_stage: Mapping[str, int]
    by_temperature: Mapping[str, int]
    fresh: int
    won: int
    ended: int
    late: int
    tasks_open: int
    tasks_overdue: int
    tasks_done: int
    thin: int


def numbers_of(tx: Tx, owner: int | None, now: datetime) -> Numbers:
    """`owner` None: of everybody. Leads of the playground and of tests are left out."""
    mine = LeadQuery(owner=owner, with_tests=False)
    kinds = {str(kind): count for kind, count in tx.lead_numbers(mine, "kind").items()}
    tasks_open, overdue, done = tx.task_numbers(assigned_to=owner, since=now - SPAN, now=now)
    open_ones = LeadQuery(owner=owner, kinds=("open",), with_tests=False)
    return Numbers(
        by_stage={str(stage): count for stage, count in tx.lead_numbers(mine, "stage").items()},
        by_temperature={str(name): count for name, count in tx.lead_numbers(open_ones, "temperature").items()},
        fresh=tx.count_leads(LeadQuery(owner=owner, since=now - SPAN, with_tests=False)),
        won=kinds.get("won", 0),
        ended=sum(kinds.values()) - kinds.get("open", 0) - kinds.get("deferred", 0),
        late=tx.count_leads(LeadQuery(owner=owner, kinds=("open", "deferred"), late_at=now, with_tests=False)),
        tasks_open=tasks_open,
        tasks_overdue=overdue,
        tasks_done=done,
        thin=sum(
            completeness.of_lead(lead, answers=0 if lead.verdict is None else 1).is_thin
            for lead in tx.find_leads(open_ones, limit=_LOOKED_AT)
        ),
    )
