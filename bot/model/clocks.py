"""The clock that runs from the handoff of a lead until somebody of the staff has answered its visitor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.model.naming import LeadId

ClockMove = Literal["open", "remind", "pass", "tell"]
"""What is done while no answer comes: the alert at the opening, the reminder, passing on to the next, telling the head."""


ClockPace = Literal["free", "waits", "turn"]
"""Imported leads do not all wait at once: each `waits` until its turn has come, then it is its `turn`; all others are `free`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerClock:
    """A lead that waits for an answer. A lead without one was answered, or is not handed over.

    `since`: when the lead was to be seen. `person_id`: who has it, None: nobody; `worked`: their working time with it up to
    `counted_to`. `promised_at`: when the visitor was told that somebody answers, None: nothing was said. `done`: moves that were made.
    `due_at`: when it is to be looked at next, None: never. While its `pace` is `waits` nothing of it runs and nothing is due.
    """

    lead: LeadId
    since: datetime
    person_id: int | None = None
    worked: timedelta = timedelta(0)
    counted_to: datetime
    promised_at: datetime | None = None
    done: frozenset[ClockMove] = frozenset()
    due_at: datetime | None = None
    pace: ClockPace = "free"
