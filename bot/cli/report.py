"""`hotlead report`: how many began, left a contact and became clients, and how fast, by source or by manager."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Annotated, get_args

import typer

from bot.app.sales.reporting import SPANS, ReportBy, ReportLine, period_of, report, times_of
from bot.app.texts import text
from bot.cli.finding import settings_or_fail
from bot.cli.opening import read_database
from bot.cli.saying import fail, say, say_json

_HEADINGS = ("begun", "leads", "targeted", "hot", "aimed", "won")


def report_(
    by: Annotated[str, typer.Option("--by", help=f"What the lines are: {', '.join(get_args(ReportBy))}.")] = "source",
    days: Annotated[int, typer.Option(min=1, max=3_650, help="Of records begun in the last days.")] = 30,
    first: Annotated[str | None, typer.Option("--from", help="Instead of --days: the first day, 2026-10-01.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="The last day; else today.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output.")] = False,
) -> None:
    """How many began, left a contact, are targeted, hot, became clients, and how fast (medians). Tests and the playground are left out."""
    grouping = next((one for one in get_args(ReportBy) if one == by), None)
    if grouping is None:
        fail(f"there is no report by {by!r} (there are: {', '.join(get_args(ReportBy))})", code=2)
    now = datetime.now(tz=UTC)
    since, until = _span(days, first, last, now)
    lines = read_database(lambda tx: report(tx, grouping, since, until, now=now))
    if as_json:
        say_json([_record(line) for line in lines])
        return
    width = max((len(line.name or "-") for line in lines), default=1)
    say(f"{by:{width}}  {'  '.join(f'{heading:>8}' for heading in _HEADINGS)}  to lead  to client")
    for line in lines:
        counts = "  ".join(f"{getattr(line, heading):8}" for heading in _HEADINGS)
        say(f"{line.name or '-':{width}}  {counts}  {line.to_lead_percent:6}%  {line.to_client_percent:8}%")
        if times := times_of(line, "en"):
            say(f"{'':{width}}  median {times}")
        if grouping == "manager" and line.name is not None:
            say(f"{'':{width}}  {text('report_kept', 'en', thin=line.thin, done=line.tasks_done, late=line.tasks_late)}")


def _span(days: int, first: str | None, last: str | None, now: datetime) -> tuple[datetime, datetime | None]:
    """From when, and before when (None: to now); ends the program where that cannot be read."""
    if first is None and last is None:
        return now - timedelta(days=days), None
    zone = settings_or_fail().zone
    found = None if first is None else period_of(f"{first}..{last or now.astimezone(zone).date()}", zone)
    if found is None:
        fail(f"--from and --to are days, the first not after the last: {first} {last or ''}".rstrip(), code=2)
    return found


def _record(line: ReportLine) -> dict[str, object]:
    counted = {name: value for name, value in dataclasses.asdict(line).items() if name not in SPANS}
    percents = {"to_lead_percent": line.to_lead_percent, "to_client_percent": line.to_client_percent}
    took = {span: getattr(line, span) for span in SPANS}
    return {**counted, **percents, **{f"median_{span}_s": None if one is None else int(one.total_seconds()) for span, one in took.items()}}
