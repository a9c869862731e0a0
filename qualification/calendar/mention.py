"""One time said in a reply."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from qualification.calendar.stretches import Recurring, Span, Weekly


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of the calendar as said, before "until" and the like are applied.

    `when`: a fixed span, or something that recurs and is meant the next time it comes. `is_duration`: "two weeks", as the
    span that is so far from today; `slack` days around it are meant as well. `is_range`: both ends were said.
    `part`: "begin", "middle" or "end" of something longer was said. `is_relative`: "this week", "next month".
    """

    when: Span | Recurring
    is_duration: bool = False
    slack: int = 0
    is_range: bool = False
    part: str = ""
    is_relative: bool = False

    def span(self, today: date) -> Span:
        """The days meant by somebody who speaks today; the next weekday is never today."""
        if isinstance(self.when, Span):
            return self.when
        return self.when.at(today + timedelta(days=1) if isinstance(self.when, Weekly) else today)


Found = tuple[Mention, int] | None
"""A mention and the place of the sign behind it."""
