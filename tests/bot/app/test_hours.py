"""Working hours as scripts write them, and the next opening."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.app.hours import BadHours, next_opening, week_of

MOSCOW = ZoneInfo("Europe/Moscow")
BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS = {"mon-fri": "09:00-18:00", "sat": "10:00-14:00"}
NIGHTS = {"fri": "22:00-06:00"}


def local(zone: ZoneInfo, *parts: int) -> datetime:
    return datetime(*parts, tzinfo=zone)  # type: ignore[arg-type,misc]  # year, month, day, hour, minute


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        (local(MOSCOW, 2026, 11, 23, 12, 0), None),
        (local(MOSCOW, 2026, 11, 23, 9, 0), None),
        (local(MOSCOW, 2026, 11, 23, 8, 59), local(MOSCOW, 2026, 11, 23, 9, 0)),
        (local(MOSCOW, 2026, 11, 23, 18, 0), local(MOSCOW, 2026, 11, 24, 9, 0)),
        (local(MOSCOW, 2026, 11, 27, 19, 0), local(MOSCOW, 2026, 11, 28, 10, 0)),
        (local(MOSCOW, 2026, 11, 28, 14, 0), local(MOSCOW, 2026, 11, 30, 9, 0)),
    ],
)
def test_the_next_opening_is_none_while_open_and_the_following_one_otherwise(now: datetime, opening: datetime | None) -> None:
    found = next_opening(WEEKDAYS, MOSCOW, now.astimezone(UTC))
    assert found == (None if opening is None else opening.astimezone(UTC))


def test_the_opening_is_told_in_utc() -> None:
    found = next_opening(WEEKDAYS, MOSCOW, datetime(2026, 11, 23, 3, 0, tzinfo=UTC))
    assert found == datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    assert found.tzinfo is UTC


def test_a_night_shift_goes_on_after_midnight() -> None:
    assert next_opening(NIGHTS, MOSCOW, local(MOSCOW, 2026, 11, 28, 5, 59)) is None
    assert next_opening(NIGHTS, MOSCOW, local(MOSCOW, 2026, 11, 28, 6, 0)) == local(MOSCOW, 2026, 12, 4, 22, 0)


def test_a_shop_open_on_one_day_of_the_week_opens_again_a_week_later() -> None:
    assert next_opening({"mon": "09:00-10:00"}, MOSCOW, local(MOSCOW, 2026, 11, 23, 10, 0)) == local(MOSCOW, 2026, 11, 30, 9, 0)


def test_without_hours_it_is_always_open() -> None:
    assert next_opening({}, MOSCOW, local(MOSCOW, 2026, 11, 22, 3, 0)) is None


def test_an_opening_keeps_the_wall_clock_when_the_clocks_change() -> None:
    saturday_evening = local(BERLIN, 2026, 3, 28, 20, 0)
    assert next_opening({"daily": "09:00-18:00"}, BERLIN, saturday_evening) == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)


def test_an_opening_in_the_hour_that_is_skipped_is_right_after_it() -> None:
    before = local(BERLIN, 2026, 3, 29, 1, 0)
    assert next_opening({"sun": "02:30-05:00"}, BERLIN, before) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_days_and_spans_may_be_listed() -> None:
    assert week_of({"sat,sun": "10:00-12:00, 13:00-24:00", "fri-mon": "08:00-09:00"}) == (
        ((480, 540),),
        (),
        (),
        (),
        ((480, 540),),
        ((480, 540), (600, 720), (780, 1440)),
        ((480, 540), (600, 720), (780, 1440)),
    )


@pytest.mark.parametrize(
    ("hours", "part"),
    [
        ({"monday": "09:00-18:00"}, "monday"),
        ({"mon-": "09:00"}, "09:00"),
        ({"mon": "9-18"}, "9-18"),
        ({"mon": "09:60-18:00"}, "09:60-18:00"),
        ({"mon": "09:00-24:30"}, "09:00-24:30"),
        ({"": "09:00-18:00"}, ""),
    ],
)
def test_hours_that_cannot_be_read_name_the_part(hours: dict[str, str], part: str) -> None:
    with pytest.raises(BadHours) as caught:
        week_of(hours)
    assert caught.value.written == part
