"""How long something took, as one says it: 25 min, 2 h 10 min, 1 day 4 h, 12 days."""

from __future__ import annotations

from datetime import timedelta

from bot.app.texts import text

_MINUTES_A_DAY = 24 * 60
_IN_DAYS_ALONE = 3
"""From so many days on hours are no news."""


def lasted(language: str, span: timedelta) -> str:
    """The one or two biggest units, cut to whole minutes; below one minute in words."""
    minutes = int(span.total_seconds()) // 60
    days, hours, rest = minutes // _MINUTES_A_DAY, minutes // 60 % 24, minutes % 60
    if days:
        shown = [_days(language, days), text("hours", language, n=hours) if hours and days < _IN_DAYS_ALONE else ""]
    else:
        shown = [text(unit, language, n=n) if n else "" for unit, n in (("hours", hours), ("minutes", rest))]
    return " ".join(part for part in shown if part) or text("under_a_minute", language)


def _days(language: str, days: int) -> str:
    """Russian has a form for 2, 3, 4 (not 12, 13, 14), and says 21 like 1."""
    if days == 1 or (language == "ru" and days % 10 == 1 and days % 100 != 11):
        return text("days_one", language, n=days)
    is_few = days % 10 in (2, 3, 4) and days % 100 not in (12, 13, 14)
    return text("days_few" if is_few else "days_many", language, n=days)
