"""Who is on duty: over a night, a weekend, a change of summer time, days off, shifts by hand, and silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.app.duty import on_duty, work_ends
from bot.model import Member, WorkingHours

OFFICE = WorkingHours(week={"mon-fri": "09:00-18:00"}, zone="Europe/Berlin")
IVAN = Member(person_id=50, name="Ivan", role="manager", joined_at=datetime(2026, 1, 1, tzinfo=UTC), hours=OFFICE)


def at(written: str) -> datetime:
    """The moment in UTC."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "works"),
    [
        ("2026-11-23 07:59", False),  # Monday, 08:59 in Berlin
        ("2026-11-23 08:00", True),
        ("2026-11-23 16:59", True),
        ("2026-11-23 17:00", False),
        ("2026-11-24 02:00", False),  # the night
        ("2026-11-28 12:00", False),  # Saturday
        ("2026-11-29 12:00", False),
        ("2026-11-30 08:00", True),
        ("2026-03-27 08:00", True),  # Friday before the clocks go forward: 09:00 is 08:00 UTC
        ("2026-03-30 07:00", True),  # Monday after it: 07:00 UTC
        ("2026-03-30 06:59", False),
        ("2026-10-23 07:00", True),  # Friday before they go back
        ("2026-10-26 07:00", False),
        ("2026-10-26 08:00", True),
    ],
)
def test_work_goes_by_the_clocks_of_its_zone(now: str, works: bool) -> None:
    assert on_duty(IVAN, at(now)) is works


def test_a_night_shift_goes_on_after_midnight_and_belongs_to_the_day_it_began() -> None:
    nights = WorkingHours(week={"fri": "22:00-06:00"}, zone="UTC", days_off=((date(2026, 12, 4), date(2026, 12, 4)),))
    night = replace(IVAN, hours=nights)
    assert [on_duty(night, at(now)) for now in ("2026-11-27 23:00", "2026-11-28 05:59", "2026-11-28 06:00")] == [True, True, False]
    assert [on_duty(night, at(now)) for now in ("2026-12-04 23:00", "2026-12-05 05:59")] == [False, False]


def test_without_hours_one_always_works_but_on_days_off() -> None:
    free = replace(IVAN, hours=None)
    assert on_duty(free, at("2026-11-28 03:00"))
    christmas = replace(free, hours=WorkingHours(week={}, zone="Europe/Berlin", days_off=((date(2026, 12, 24), date(2026, 12, 26)),)))
    days = ("2026-12-23 22:59", "2026-12-23 23:00", "2026-12-26 22:59", "2026-12-26 23:00")
    assert [on_duty(christmas, at(day)) for day in days] == [True, False, False, True]


def test_a_teams_hours_hold_for_who_has_none_and_its_days_off_for_all() -> None:
    team = WorkingHours(week={"daily": "12:00-14:00"}, zone="UTC", days_off=((date(2026, 11, 24), date(2026, 11, 24)),))
    of_team = replace(IVAN, hours=None, team_hours=team)
    assert [on_duty(of_team, at(now)) for now in ("2026-11-23 12:30", "2026-11-23 15:00", "2026-11-24 12:30")] == [True, False, False]
    both = replace(IVAN, team_hours=team)
    assert [on_duty(both, at(now)) for now in ("2026-11-23 15:00", "2026-11-24 15:00", "2026-11-25 15:00")] == [True, False, True]


def test_who_is_away_or_removed_does_not_work() -> None:
    noon = at("2026-11-23 12:00")
    away = replace(IVAN, is_away=True)
    assert [on_duty(one, noon) for one in (IVAN, away, replace(IVAN, removed_at=noon))] == [True, False, False]
    until = replace(away, away_until=at("2026-11-23 13:00"))
    assert [on_duty(until, at(now)) for now in ("2026-11-23 12:59", "2026-11-23 13:00")] == [False, True]


def test_a_shift_by_hand_counts_outside_the_hours_until_it_ends() -> None:
    late = replace(IVAN, shift_until=at("2026-11-23 22:00"))
    assert [on_duty(late, at(now)) for now in ("2026-11-23 21:59", "2026-11-23 22:00")] == [True, False]


@pytest.mark.parametrize(
    ("seen", "now", "works"),
    [
        ("2026-11-20 16:00", "2026-11-23 08:59", True),  # silent since Friday, but the day began an hour ago
        ("2026-11-20 16:00", "2026-11-23 10:00", False),
        ("2026-11-23 09:30", "2026-11-23 11:29", True),
        ("2026-11-23 09:30", "2026-11-23 11:30", False),
        (None, "2026-11-23 10:00", False),
    ],
)
def test_who_gives_no_sign_for_too_long_while_working_counts_as_away(seen: str | None, now: str, works: bool) -> None:
    silent = replace(IVAN, seen_at=None if seen is None else at(seen))
    assert on_duty(silent, at(now), away_after=timedelta(hours=2)) is works
    assert on_duty(silent, at(now))


def test_the_end_of_the_work_is_known_where_it_has_one() -> None:
    assert work_ends(IVAN, at("2026-11-23 12:00")) == at("2026-11-23 17:00")
    assert work_ends(IVAN, at("2026-11-23 20:00")) is None
    assert work_ends(replace(IVAN, hours=None), at("2026-11-23 20:00")) is None
