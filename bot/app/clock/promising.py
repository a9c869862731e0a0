"""Who comes off hours is told once when somebody answers: in their language, by the clocks of the service."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.app.hours import DAYS
from bot.app.texts import text
from bot.model import AnswerClock, LeadEvent
from bot.ports import Tx

_A_WEEK = 7


def promise(tx: Tx, clock: AnswerClock, language: str, zone: ZoneInfo, now: datetime) -> str | None:
    """The words, noted in the lead's history; None where somebody answers now."""
    if clock.promised_at is None or clock.promised_at <= now:
        return None
    details = {"until": clock.promised_at.isoformat()}
    tx.put_lead_event(LeadEvent(lead=clock.lead, at=now, who="clock", what="promised", details=details))
    return text("off_hours", language, moment=spoken(clock.promised_at, language, zone, now))


def spoken(moment: datetime, language: str, zone: ZoneInfo, now: datetime) -> str:
    """A moment to come as one says it: today, tomorrow, on a weekday, or on a date."""
    there = moment.astimezone(zone)
    ahead = (there.date() - now.astimezone(zone).date()).days
    name = "at_today" if ahead == 0 else "at_tomorrow" if ahead == 1 else f"at_{DAYS[there.weekday()]}" if ahead < _A_WEEK else "at_date"
    return text(name, language, time=f"{there.hour}:{there.minute:02}", date=f"{there:%d.%m.%Y}")
