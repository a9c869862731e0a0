"""/report [days | 2026-10-01..2026-10-31] [source|manager]: a span by source, or by manager; 30 days where none is named."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales.fitting import fitted
from bot.app.sales.reporting import ReportLine, aims, period_of, report, times_of
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx

_DAYS, _MOST_DAYS = 30, 3_650
_WIDTH = 60
_SPANS, _GROUPINGS = (7, 30, 90), ("source", "manager")


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """A line each, or how to ask."""
    language, words = desk.config.language, asked.args.replace(",", " ").split()
    span = next((word for word in words if word[:1].isdecimal()), str(_DAYS))
    others = [word for word in words if not word[:1].isdecimal()]
    period = _period(span, desk, now)
    if period is None or others not in ([], *([by] for by in _GROUPINGS)):
        return [message(asked, text("usage_report", language))]
    since, until, told = period
    by_manager = others == ["manager"]
    lines = report(tx, "manager" if by_manager else "source", since, until, now=now)
    if not lines:
        return [message(asked, text("report_empty", language, span=told), buttons=_others(language))]
    nameless = text("report_nobody" if by_manager else "source_unknown", language)
    head = text("report_head", language, span=told)
    shown = [words for line in lines for words in _lines(language, line, nameless, by_manager=by_manager)]
    return [message(asked, fitted([head, *_aims(desk), *shown]), buttons=_others(language))]


def _period(span: str, desk: Desk, now: datetime) -> tuple[datetime, datetime | None, str] | None:
    """From when, before when (None: to now), and the span in words; None where it cannot be read."""
    language = desk.config.language
    if span.isdecimal():
        days = int(span) if len(span) < 6 else 0
        return (now - timedelta(days=days), None, text("report_days", language, days=days)) if 1 <= days <= _MOST_DAYS else None
    found = period_of(span, desk.config.timezone)
    if found is None:
        return None
    first, last = (at.astimezone(desk.config.timezone) for at in (found[0], found[1] - timedelta(seconds=1)))
    return (*found, f"{first:%Y-%m-%d}..{last:%Y-%m-%d}")


def _others(language: str) -> tuple[tuple[CardButton, ...], ...]:
    """Other spans and the other grouping."""
    return tuple(
        tuple(CardButton(label=text(f"button_report_{by}", language, days=days), data=f"staff:report:{days},{by}") for days in _SPANS)
        for by in _GROUPINGS
    )


def _aims(desk: Desk) -> list[str]:
    """What counts as the action aimed at, in a line; nothing where no script names one."""
    language = desk.config.language
    told = [
        text("report_aim", language, script=one_line(title, _WIDTH), aim=one_line(aim, _WIDTH), when=text(f"target_{when}", language))
        for title, aim, when in aims((desk.shelf.newest(script).script for script in desk.shelf.ids), language)
    ]
    return [text("report_aims", language, aims="; ".join(told))] if told else []


def _lines(language: str, line: ReportLine, nameless: str, *, by_manager: bool) -> list[str]:
    """How many, and below it how fast, where that is known; of a manager how well cards and tasks are kept."""
    times = times_of(line, language)
    kept = text("report_kept", language, thin=line.thin, done=line.tasks_done, late=line.tasks_late)
    return [
        _words(language, line, nameless),
        *([text("report_times", language, times=times)] if times else []),
        *([kept] if by_manager and line.name is not None else []),
    ]


def _words(language: str, line: ReportLine, nameless: str) -> str:
    return text(
        "report_line",
        language,
        name=nameless if line.name is None else one_line(line.name, _WIDTH),
        begun=line.begun,
        leads=line.leads,
        to_lead=line.to_lead_percent,
        targeted=line.targeted,
        hot=line.hot,
        aimed=line.aimed,
        won=line.won,
        to_client=line.to_client_percent,
    )


ACT = Act(name="report", does=does, rights=HEADS, is_command=True, is_button=True, has_choices=True)
