"""Leads found as people ask for them, the same query for all faces; lists handed over as one batch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.app.sales.doing import Problem
from bot.app.sales.finding import FILTERS, query_of
from bot.model import ClientId, LeadQuery, Member
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey
from tests.bot.messenger import plain
from tests.bot.people import hot_lead, warm_lead
from tests.bot.standing import MORNING

ZONE = ZoneInfo("Europe/Moscow")
ME = Member(person_id=IVAN, name="Ivan", role="manager", joined_at=MORNING)
OPEN = ("open", "deferred")


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("", LeadQuery(kinds=("open", "deferred"))),
        ("mine", LeadQuery(kinds=("open", "deferred"), owner=IVAN)),
        ("waiting temp:hot,warm", LeadQuery(kinds=("open",), owner=0, temperatures=("hot", "warm"))),
        ("team", LeadQuery(kinds=("open", "deferred"))),
        ("late", LeadQuery(kinds=("open", "deferred"), late_at=MORNING)),
        ("all Орлова +7912", LeadQuery(words=("Орлова", "+7912"))),
        ("stage:won,lost source:ads", LeadQuery(stages=("won", "lost"), source="ads")),
        ('SOURCE:"Fair 2026" Temp:HOT', LeadQuery(kinds=OPEN, source="Fair 2026", temperatures=("hot",))),
        ('7" pipe source:Fair', LeadQuery(kinds=OPEN, source="Fair", words=('7"', "pipe"))),
        ("owner:nobody script:houses", LeadQuery(kinds=("open", "deferred"), owner=0, script="houses")),
        ("owner:7 status:taken target:no", LeadQuery(kinds=("open", "deferred"), owner=7, statuses=("taken",), targeted=False)),
        (
            "origin:import check:target interests:yes",
            LeadQuery(kinds=("open", "deferred"), origin="import", verification="target", only_leads=False),
        ),
        ("client:3", LeadQuery(client=ClientId(3))),
        (
            "since:2026-11-01 until:2026-11-02",
            LeadQuery(
                kinds=("open", "deferred"), since=datetime(2026, 10, 31, 21, tzinfo=UTC), until=datetime(2026, 11, 2, 21, tzinfo=UTC)
            ),
        ),
        ("grade:personal,named sort:score", LeadQuery(kinds=OPEN, grades=("named", "personal"), order="score")),
        ("answer:need=House", LeadQuery(kinds=OPEN, answer=("need", "House"))),
        ("10:30 a:b", LeadQuery(kinds=("open", "deferred"), words=("10:30", "a:b"))),
    ],
)
def test_a_question_is_read(words: str, query: LeadQuery) -> None:
    assert query_of(words, ME, ZONE, MORNING) == query


@pytest.mark.parametrize(
    "words",
    [
        "temp:mild",
        "owner:x",
        "since:soon",
        "target:maybe",
        "origin:sky",
        "check:x",
        "client:x",
        "status:x",
        "interests:x",
        "grade:x",
        "answer:x",
        "sort:x",
    ],
)
def test_a_filter_with_a_value_it_cannot_have_is_told(words: str) -> None:
    came = query_of(words, ME, ZONE, MORNING)
    assert isinstance(came, Problem)
    assert came.words("en") == f"I do not understand {words}. Filters: {', '.join(f'{name}:' for name in FILTERS)}"


async def test_the_list_is_found_by_name_and_filter_and_goes_on_by_a_button(journey: Journey) -> None:
    for number in range(1, 13):
        await hot_lead(journey, number, first_name=f"Ёлка {number}")
    await warm_lead(journey, 20, first_name="José")
    assert (await writes(journey, "leads", "JOSE")).splitlines() == [
        "#13 José: Warm, targeted, lead. Nobody has it.",
        "   age under a minute; last: handed over, under a minute ago",
    ]
    first = (await writes(journey, "leads", "елка temp:hot")).splitlines()
    assert (len(first), first[-1]) == (21, "2 more: narrow the question or press Next.")
    page = journey.channel.of(-100)[-1]
    await journey.staff_presses(5, "Boss", page, "Next")
    assert plain(journey.channel.of(-100)[-1].text).splitlines()[::2] == [
        "#2 Ёлка 2: Hot, targeted, lead. Nobody has it.",
        "#1 Ёлка 1: Hot, targeted, lead. Nobody has it.",
    ]
    assert (await writes(journey, "leads", "temp:mild")).startswith("I do not understand temp:mild")


async def test_a_lead_of_the_list_is_opened_by_its_button_and_lists_follow_each_other_by_tabs(journey: Journey) -> None:
    await hot_lead(journey, 1, first_name="Anna")
    await hot_lead(journey, 2, first_name="Boris")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "later", "1 1h", who=IVAN)
    await journey.passes(timedelta(days=3))
    await writes(journey, "leads", "", who=51)
    page = journey.cards()[-1]
    assert page.labels == ["#2 Boris", "Mine", "Waiting", "Team", "Late"]
    assert plain(page.text).splitlines() == [
        "\N{ALARM CLOCK} #2 Boris: Hot, targeted, lead. Nobody has it.",
        "   age 3 days; last: handed over, 3 days ago",
        "\N{ALARM CLOCK} #1 Anna: Hot, targeted, lead. Put off by Boss. Stage: deferred.",
        "   age 3 days; last: returned to the bot, under a minute ago",
    ]
    await journey.staff_presses(51, "Olga", page, "Waiting")
    assert [line.split(":")[0][-8:] for line in plain(journey.cards()[-1].text).splitlines()[::2]] == ["#2 Boris"]
    await journey.staff_presses(51, "Olga", journey.cards()[-1], "#2 Boris")
    assert journey.cards()[-1].labels[:1] == ["Take"]
    await journey.staff_presses(IVAN, "Ivan", page, "Mine")
    assert journey.cards()[-1].labels[0] == "#1 Anna"


async def test_leads_are_sorted_and_found_by_grade_and_answer(journey: Journey) -> None:
    await warm_lead(journey, 1, first_name="Anna")
    await hot_lead(journey, 2, first_name="Boris")
    await writes(journey, "new", "name=Clara; phone=+79990000003; need=A house")
    await writes(journey, "card", "1 grade=personal")

    async def shown(words: str) -> list[str]:
        lines = [line for line in (await writes(journey, "leads", words)).splitlines() if line.startswith("#")]
        return [line.split(":")[0] for line in lines]

    assert await shown("sort:oldest") == ["#1 Anna", "#2 Boris", "#3 Clara"]
    assert await shown("sort:score") == ["#2 Boris", "#1 Anna", "#3 Clara"]
    assert await shown("sort:grade") == ["#1 Anna", "#3 Clara", "#2 Boris"]
    assert await shown("grade:named") == ["#3 Clara", "#2 Boris"]
    assert await shown("answer:need=house") == ["#2 Boris", "#1 Anna"]
    assert await shown('answer:"need=a house" sort:oldest') == ["#1 Anna", "#2 Boris", "#3 Clara"]
    assert await shown("answer:need=plot") == []


async def test_a_page_in_another_order_goes_on_where_the_former_ended(journey: Journey) -> None:
    for number in range(1, 13):
        await (hot_lead if number % 2 else warm_lead)(journey, number, first_name=f"N{number}")
    await writes(journey, "leads", "sort:score")
    page = journey.cards()[-1]
    await journey.staff_presses(5, "Boss", page, "Next")
    names = [label for one in (page, journey.cards()[-1]) for label in one.labels if label.startswith("#")]
    assert names == [f"#{n} N{n}" for n in (11, 9, 7, 5, 3, 1, 12, 10, 8, 6, 4, 2)]


async def test_a_filtered_list_goes_to_one_member_as_one_batch(journey: Journey) -> None:
    olga = Member(person_id=60, name="Olga", role="manager", joined_at=MORNING)
    for number in range(1, 4):
        await hot_lead(journey, number, first_name=f"Anna {number}")
    await warm_lead(journey, 9)
    await journey.store.write(lambda tx: tx.put_member(olga))
    told = await writes(journey, "handover", "60 temp:hot waiting")
    assert told.splitlines()[0] == "3 handed over to Olga. Others were quicker with 0, 0 left."
    assert [(await lead_of(journey, number)).owner_name for number in (1, 2, 3, 4)] == ["Olga", "Olga", "Olga", None]
    assert [plain(one.text) for one in journey.channel.of(60)] == ["Boss hands over leads to you (3): #3, #2, #1"]
    assert ["Given to Olga" in plain(card.text) for card in journey.cards()[:3]] == [True, True, True]
    assert [details["why"] for _, _, details in await history(journey, "assigned")] == ["batch"]
    assert (await writes(journey, "handover", "60 mine")).startswith("0 handed over")
    assert (await writes(journey, "handover", "61 temp:hot")).startswith("Write it so: /handover")
    assert (await writes(journey, "handover", "60 temp:mild")).startswith("I do not understand")


async def test_a_manager_may_not_hand_over_lists(journey: Journey) -> None:
    await hot_lead(journey)
    assert await writes(journey, "handover", "60 temp:hot", who=IVAN) == "Not for you."


async def test_the_numbers_of_a_member_and_of_everybody(journey: Journey) -> None:
    await hot_lead(journey, 1)
    await hot_lead(journey, 2)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "task", "1 1h: call", who=IVAN)
    await writes(journey, "won", "2")
    assert (await writes(journey, "stats", who=IVAN)).splitlines() == [
        "new: 1",
        "Hot: 1",
        "New in 30 days: 1. Won: 0, ended in all: 0. Due for another word: 0.",
        "Tasks: 1 open, 0 overdue, 0 done in 30 days.",
        "Thin cards: 0.",
    ]
    await writes(journey, "stage", "1 proposal", who=IVAN)
    assert (await writes(journey, "stats", "team")).splitlines()[:3] == [
        "offer made: 1, won: 1",
        "Hot: 1",
        "New in 30 days: 2. Won: 1, ended in all: 1. Due for another word: 0.",
    ]
