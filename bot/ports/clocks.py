"""The clocks part of a transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model import AnswerClock, LeadId


class ClocksTx(Protocol):
    """Clocks of leads that wait for an answer: one of a lead."""

    def put_clock(self, clock: AnswerClock) -> None:
        """Insert, or replace the one of the same lead."""
        ...

    def clock(self, lead: LeadId, *, lock: bool = False) -> AnswerClock | None:
        """The lead's. `lock`: nobody else changes it before this transaction ends; lock it before the lead's row is changed."""
        ...

    def drop_clock(self, lead: LeadId) -> AnswerClock | None:
        """Delete it, and what it was; None if there was none."""
        ...

    def due_clocks(self, now: datetime, limit: int) -> list[AnswerClock]:
        """Those to be looked at by now, who waits longest first."""
        ...

    def next_in_turn(self) -> list[LeadId]:
        """Of each person, and of nobody, the lead that waits longest for its turn, where none is in its turn and still to be looked at."""
        ...

    def clocks_of(self, person_id: int) -> list[AnswerClock]:
        """Those of the leads that this person has, by lead."""
        ...
