"""The terms a member works on, as the head writes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.app.terms import BadTerm, hours_in_words, with_team_term, with_term
from bot.model import Member, Team, WorkingHours

IVAN = Member(person_id=50, name="Ivan", role="manager", joined_at=datetime(2026, 11, 21, tzinfo=UTC))
WEEK = {"mon-fri": "09:00-13:00,14:00-18:00", "sat": "10:00-14:00"}


@pytest.mark.parametrize(
    ("term", "written", "member"),
    [
        ("name", " Ivan\nthe Great ", replace(IVAN, name="Ivan the Great")),
        ("team", "north", replace(IVAN, team="north")),
        ("team", "-", IVAN),
        ("limit", "7", replace(IVAN, load_limit=7)),
        ("limit", "-", IVAN),
        ("skills", "Dental,  hotels,dental", replace(IVAN, skills=("dental", "hotels"))),
        ("regions", "Омск", replace(IVAN, regions=("омск",))),
        ("languages", "ru, EN", replace(IVAN, languages=("ru", "en"))),
        ("hours", "Mon-Fri 09:00-13:00,14:00-18:00; sat 10:00-14:00", replace(IVAN, hours=WorkingHours(week=WEEK, zone="UTC"))),
        ("hours", "-", IVAN),
        ("zone", "Asia/Omsk", replace(IVAN, hours=WorkingHours(week={}, zone="Asia/Omsk"))),
        (
            "off",
            "2026-12-31..2027-01-08, 2026-12-24",
            replace(
                IVAN,
                hours=WorkingHours(
                    week={},
                    zone="UTC",
                    days_off=((date(2026, 12, 24), date(2026, 12, 24)), (date(2026, 12, 31), date(2027, 1, 8))),
                ),
            ),
        ),
    ],
)
def test_a_term_is_read(term: str, written: str, member: Member) -> None:
    assert with_term(IVAN, term, written, "UTC") == member


@pytest.mark.parametrize(
    ("term", "written"),
    [
        ("role", "admin"),
        ("person_id", "5"),
        ("name", ""),
        ("limit", "many"),
        ("limit", "-1"),
        ("hours", "always"),
        ("hours", "mon 25:00-26:00"),
        ("off", "Christmas"),
        ("off", "2026-12-26..2026-12-24"),
        ("zone", "Moon/Crater"),
        ("zone", "../etc/passwd"),
    ],
)
def test_what_cannot_be_read_is_named(term: str, written: str) -> None:
    with pytest.raises(BadTerm) as caught:
        with_term(IVAN, term, written, "UTC")
    assert caught.value.term == term


def test_hours_in_words_say_everything() -> None:
    hours = WorkingHours(week=WEEK, zone="Asia/Omsk", days_off=((date(2026, 12, 24), date(2026, 12, 26)),))
    assert hours_in_words(hours) == "mon-fri 09:00-13:00,14:00-18:00; sat 10:00-14:00 (Asia/Omsk), - 2026-12-24..2026-12-26"
    assert hours_in_words(WorkingHours(week={}, zone="UTC")) == "24/7 (UTC)"


def test_a_team_has_hours_and_nothing_else() -> None:
    north = with_team_term(Team(name="north"), "hours", "mon 09:00-18:00", "UTC")
    assert north == Team(name="north", hours=WorkingHours(week={"mon": "09:00-18:00"}, zone="UTC"))
    assert with_team_term(north, "hours", "-", "UTC") == Team(name="north")
    with pytest.raises(BadTerm):
        with_team_term(north, "limit", "7", "UTC")
