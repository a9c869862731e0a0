"""How many records became leads, targeted, hot and clients, and how fast, by where they came from or by who has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from bot.app.lasting import lasted
from bot.app.sales.aiming import target_of
from bot.app.texts import text
from bot.model import LeadGrouping, LeadQuery, LeadSpan
from bot.ports import Tx
from dialogs.script import Script
from dialogs.texts import pick

ReportBy = Literal["source", "manager"]
SPANS: tuple[LeadSpan, ...] = get_args(LeadSpan)
_COLUMNS: Mapping[ReportBy, LeadGrouping] = {"source": "source_last", "manager": "owner_id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """The records of one source or manager. `name` None: it is not known, or nobody has them.

    `begun`: dialogs and entries begun in the span, interests among them; the others are counted among those, `aimed`: of whom the action
    that their script aims at is done. The times are medians, None
    where there is nothing to count: from the first word to the contact, in dialogs; from the handoff to the first answer, in working
    time; from the contact to won.

    `thin`: leads whose cards have fewer fields than usual. Of managers: tasks done in the span, and those due in it that were done late,
    or not at all.
    """

    name: str | None
    begun: int
    leads: int
    targeted: int
    hot: int
    won: int
    aimed: int = 0
    to_lead: timedelta | None = None
    to_answer: timedelta | None = None
    to_client: timedelta | None = None
    thin: int = 0
    tasks_done: int = 0
    tasks_late: int = 0

    @property
    def to_lead_percent(self) -> int:
        """Of those begun, how many left a contact."""
        return round(100 * self.leads / self.begun) if self.begun else 0

    @property
    def to_client_percent(self) -> int:
        """Of the leads, how many were won."""
        return round(100 * self.won / self.leads) if self.leads else 0


def report(tx: Tx, by: ReportBy, since: datetime, until: datetime | None = None, *, now: datetime) -> tuple[ReportLine, ...]:
    """A line for each, the one with most leads first, of records begun from `since` to before `until` (None: to now).

    Records of tests and of the playground are left out.
    """
    leads = LeadQuery(since=since, until=until, with_tests=False)
    column = _COLUMNS[by]
    begun = tx.lead_numbers(replace(leads, only_leads=False), column)
    counted = {
        "leads": tx.lead_numbers(leads, column),
        "targeted": tx.lead_numbers(replace(leads, targeted=True), column),
        "hot": tx.lead_numbers(replace(leads, temperatures=("hot",)), column),
        "won": tx.lead_numbers(replace(leads, kinds=("won",)), column),
        "aimed": tx.lead_numbers(replace(leads, has_done_target=True), column),
    }
    counted["thin"] = tx.lead_numbers(replace(leads, is_thin=True), column)
    kept = tx.tasks_kept(since, until or now) if by == "manager" else {}
    keys: dict[object, int] = {**dict.fromkeys(kept, 0), **begun}
    took = {span: tx.lead_medians(leads, column, span) for span in SPANS}
    lines = [
        ReportLine(
            name=_name(tx, by, key),
            begun=count,
            leads=counted["leads"].get(key, 0),
            targeted=counted["targeted"].get(key, 0),
            hot=counted["hot"].get(key, 0),
            won=counted["won"].get(key, 0),
            aimed=counted["aimed"].get(key, 0),
            to_lead=took["to_lead"].get(key),
            to_answer=took["to_answer"].get(key),
            to_client=took["to_client"].get(key),
            thin=counted["thin"].get(key, 0),
            tasks_done=kept.get(key, (0, 0))[0] if isinstance(key, int) else 0,
            tasks_late=kept.get(key, (0, 0))[1] if isinstance(key, int) else 0,
        )
        for key, count in keys.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.leads, -line.begun, line.name or "")))


def period_of(words: str, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """From the first of two days to the end of the second, written `2026-10-01..2026-10-31`; one day alone is both. None: it is none."""
    first, dots, last = words.partition("..")
    try:
        begins, ends = date.fromisoformat(first), date.fromisoformat(last if dots else first)
    except ValueError:
        return None
    if ends < begins:
        return None
    since, until = (datetime.combine(day, time(), tzinfo=zone).astimezone(UTC) for day in (begins, ends + timedelta(days=1)))
    return since, until


def times_of(line: ReportLine, language: str) -> str:
    """How fast it went, in words; empty where nothing of it is known."""
    known = {span: took for span in SPANS if (took := getattr(line, span)) is not None}
    return ", ".join(text(f"report_{span}", language, took=lasted(language, took)) for span, took in known.items())


def aims(scripts: Iterable[Script], language: str) -> tuple[tuple[str, str, str], ...]:
    """What the scripts that name it aim at now: title, the action, and when it counts as done."""
    found = [(script, target_of(script, language)) for script in scripts]
    return tuple((pick(script.title, language, script.languages), aim, script.target_when) for script, aim in found if aim is not None)


def _name(tx: Tx, by: ReportBy, key: object) -> str | None:
    if key is None or by == "source":
        return None if key is None else str(key)
    member = tx.member(int(str(key)))
    return str(key) if member is None else member.name
