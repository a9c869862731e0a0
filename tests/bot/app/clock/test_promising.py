"""Off hours the visitor is told once when somebody answers, and the alert comes at the opening."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import dialogs
from bot.app.clock.promising import spoken
from bot.model import LeadId, WorkingHours
from dialogs.collection import collect
from tests.bot.app.clock.clocking import HEAD, IVAN, OFFICE, TALKING, hire, look_around, moves, until, with_handoff
from tests.bot.journeys import begun
from tests.bot.messenger import GROUP
from tests.bot.people import hot_lead, warm_lead

NIGHT = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
OPENING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PROMISE = "We are closed now. A person will answer you at 9:00 tomorrow."


async def test_at_night_the_visitor_is_told_once_and_the_lead_is_given_at_the_opening(tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, at=NIGHT) as journey:
        await hire(journey, IVAN, "Ivan", hours=OFFICE)
        await hire(journey, HEAD, "Boss", role="head")
        anna = await hot_lead(journey)
        await anna.says("I want to talk to a human")
        await look_around(journey)
        assert anna.texts.count(PROMISE) == 1
        assert (journey.cards(IVAN), journey.channel.of(HEAD)) == ([], [])
        await until(journey, OPENING)
        assert len(journey.cards(IVAN)) == 1
        assert await moves(journey) == [("clock", "promised", NIGHT), ("rule", "assigned", OPENING)]
        await until(journey, OPENING + timedelta(minutes=5))
        assert journey.channel.of(IVAN)[-1].text.startswith("Lead #1 (Anna) has waited 5 min")


async def test_a_lead_of_the_night_that_somebody_has_already_is_told_of_at_the_opening(tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, at=NIGHT) as journey:
        await hire(journey, IVAN, "Ivan")
        anna = await hot_lead(journey)
        assert anna.texts[-1] == PROMISE and len(journey.cards(IVAN)) == 1
        await until(journey, OPENING)
        await until(journey, OPENING + timedelta(minutes=4))
        assert await moves(journey) == [("rule", "assigned", NIGHT), ("clock", "promised", NIGHT), ("clock", "opened", OPENING)]
        assert "has waited 0 min" in journey.channel.of(IVAN)[-1].text


async def test_a_shipped_script_names_no_day_beside_the_one_that_the_service_names(tmp_path: Path) -> None:
    library = Path(dialogs.__file__).parent / "library"
    (cottages,) = collect({"cottages": (library / "cottages.yaml").read_text(encoding="utf-8")})
    assert cottages.script is not None
    async with begun(tmp_path, cottages.script.model_dump(mode="json", exclude_defaults=True), at=NIGHT) as journey:
        anna = journey.person(7, first_name="Anna")
        await anna.starts("ads")
        for words in ("house", "waiting for the documents", "house 2", "9 million", "this week", "me", "I agree"):
            await anna.says(words)
        await anna.shares("+79123456789")
        assert {"Thank you! A manager prepares the documents and will write to you here.", PROMISE} <= set(anna.texts)
        assert [text for text in anna.texts if "today" in text] == []


async def test_what_waits_for_the_opening_anyway_has_its_card_for_an_alert(tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, at=NIGHT) as journey:
        anna = await warm_lead(journey)
        assert anna.texts[-1] == PROMISE
        assert journey.cards() == []
        await until(journey, OPENING)
        assert len(journey.channel.of(GROUP.chat)) == 1
        await until(journey, OPENING + timedelta(minutes=5))
        assert await moves(journey) == [("clock", "promised", NIGHT), ("clock", "reminded", OPENING + timedelta(minutes=5))]


async def test_nothing_is_promised_while_somebody_works(tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, at=NIGHT) as journey:
        await hire(journey, IVAN, "Ivan", hours=OFFICE, shift_until=NIGHT + timedelta(hours=2))
        anna = await hot_lead(journey)
        assert PROMISE not in anna.texts and await moves(journey) == [("rule", "assigned", NIGHT)]
        await until(journey, NIGHT + timedelta(minutes=5))
        assert (await moves(journey))[-1] == ("clock", "reminded", NIGHT + timedelta(minutes=5))


async def test_nothing_is_promised_where_there_are_no_hours(tmp_path: Path) -> None:
    async with begun(tmp_path, with_handoff(hours={}), at=NIGHT) as journey:
        anna = await hot_lead(journey)
        clock = await journey.ask(lambda tx: tx.clock(LeadId(1)))
        assert clock is not None and clock.promised_at is None and await moves(journey) == []
        assert not any("closed" in words for words in anna.texts)


async def test_the_moment_is_told_by_the_clocks_of_the_service(tmp_path: Path) -> None:
    friday = datetime(2026, 10, 23, 20, 0, tzinfo=UTC)
    async with begun(tmp_path, TALKING, at=friday, zone="Europe/Berlin") as journey:
        await hire(journey, IVAN, "Ivan", hours=WorkingHours(week={"mon-fri": "10:30-18:00"}, zone="Europe/Moscow"))
        anna = await hot_lead(journey)
        assert anna.texts[-1] == "We are closed now. A person will answer you on Monday at 8:30."


@pytest.mark.parametrize(
    ("moment", "language", "said"),
    [
        ((2026, 11, 23, 23, 30), "en", "at 23:30 today"),
        ((2026, 11, 24, 9, 5), "en", "at 9:05 tomorrow"),
        ((2026, 11, 24, 9, 5), "ru", "завтра в 9:05"),
        ((2026, 11, 29, 10, 0), "es", "el domingo a las 10:00"),
        ((2026, 11, 30, 9, 0), "fr", "le 30.11.2026 à 9:00"),
    ],
)
def test_a_day_has_the_name_one_calls_it_by(moment: tuple[int, int, int, int, int], language: str, said: str) -> None:
    zone = ZoneInfo("Europe/Moscow")
    now = datetime(2026, 11, 23, 22, 0, tzinfo=zone)
    assert spoken(datetime(*moment, tzinfo=zone).astimezone(UTC), language, zone, now) == said
