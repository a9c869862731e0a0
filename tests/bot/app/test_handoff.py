"""A lead reaches the managers: one card a chat, at the right time, kept current."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app.sales import tasks
from bot.app.sales.doing import PROGRAM
from bot.model import Ambiguous, LeadId, Migrated, RetryLater, Undeliverable
from bot.ports import Tx
from tests.bot.app.talks.test_passing import hire
from tests.bot.journeys import Journey, Walker, begun
from tests.bot.live import live
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead, up_to_the_phone, warm_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

SATURDAY_NIGHT = datetime(2026, 11, 28, 22, 30, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


async def test_a_hot_lead_makes_one_card_with_all_a_manager_needs(journey: Journey) -> None:
    await hot_lead(journey, username="anna_k", first_name="Anna <3")
    cards = journey.cards()
    assert len(cards) == 1
    assert cards[0].labels == ["Take", "Not a lead", "Later"]
    assert '<a href="tg://user?id=7">open the chat</a>' in cards[0].text
    shown = plain(cards[0].text).splitlines()
    assert shown[:6] == [
        "Hot, targeted, lead #1",
        "Anna <3, @anna_k, open the chat",
        "Phone: +7 912 345-67-89, verified",
        "Handed over by the rules of the script",
        "Waiting since 2026-11-23 09:00",
        "Nobody has it",
    ]
    assert "Score: 70 (fit 40, readiness 30)" in shown
    assert [line for line in shown if line.startswith("+")] == ["+40: wants a house", "+30: can pay"]
    assert shown[-3:] == ["Source: ads", "Language: en", "Script: Cottage village, version 1"]


async def test_the_cards_language_is_the_managers_and_the_dialog_keeps_the_visitors(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, language="ru") as journey:
        anna = await hot_lead(journey)
        assert anna.texts[-1] == "Thank you!"
        shown = plain(journey.cards()[0].text).splitlines()
        assert shown[0] == "Горячий, целевой, лид #1"
        assert "+40: хочет дом" in shown


async def test_a_visitor_who_is_no_target_gets_a_polite_close_and_no_card(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.presses("Just looking")
    assert anna.texts[-1] == "Come back any time."
    assert journey.channel.of(GROUP.chat) == []


async def test_a_hot_verdict_without_a_contact_makes_no_card(journey: Journey) -> None:
    await up_to_the_phone(journey, 7, need="A house", budget="9000000")
    assert journey.channel.of(GROUP.chat) == []


async def test_without_a_group_every_admin_gets_the_card_and_a_claim_edits_them_all(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, managers_chat=None, admins=[5, 6]) as journey:
        await hot_lead(journey)
        assert [len(journey.cards(admin)) for admin in (5, 6)] == [1, 1]
        assert await journey.staff_presses(6, "Olga", journey.cards(6)[0], "Take") == ["The lead is yours."]
        assert ["Taken by Olga" in journey.cards(admin)[0].text for admin in (5, 6)] == [True, True]


async def test_without_group_and_admins_the_lead_is_kept_all_the_same(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, managers_chat=None) as journey:
        await hot_lead(journey)
        lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
        assert lead is not None and lead.handed_at == MORNING


async def test_a_warm_lead_waits_for_the_next_working_day(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, at=SATURDAY_NIGHT) as journey:
        await warm_lead(journey)
        lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
        assert lead is not None and lead.handed_at == MONDAY_NINE
        await journey.passes(MONDAY_NINE - SATURDAY_NIGHT - timedelta(seconds=1))
        assert journey.cards() == []
        await journey.passes(timedelta(seconds=1))
        assert len(journey.cards()) == 1
        assert "Waiting since 2026-11-28 22:30" in plain(journey.cards()[0].text)


async def test_a_card_that_waits_for_the_morning_keeps_no_hot_one_back(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, at=SATURDAY_NIGHT) as journey:
        await warm_lead(journey, 7)
        await hot_lead(journey, 8)
        assert [plain(card.text).splitlines()[0] for card in journey.cards()] == ["Hot, targeted, lead #2"]
        await journey.passes(MONDAY_NINE - SATURDAY_NIGHT)
        assert len(journey.cards()) == 2


async def test_a_warm_lead_in_working_hours_comes_at_once(journey: Journey) -> None:
    await warm_lead(journey)
    assert plain(journey.cards()[0].text).splitlines()[0] == "Warm, targeted, lead #1"


async def corrects_the_budget(anna: Walker, amount: str) -> None:
    """The visitor changes an answer after the end."""
    await anna.writes_command("change")
    await anna.presses(next(label for label in anna.sees[-1].labels if label.startswith("Budget")))
    await anna.says(amount)


async def test_a_lead_that_becomes_hot_later_is_hot_on_its_card_and_told_of_once(journey: Journey) -> None:
    anna = await warm_lead(journey)
    card = journey.cards()[0]
    await corrects_the_budget(anna, "9000000")
    told = journey.cards()
    assert [one.text for one in told if one != card] == ["Lead #1 (Anna) is hot now."]
    assert told[-1].labels == ["Take"]
    shown = plain(card.text).splitlines()
    assert shown[0] == "Hot, targeted, lead #1"
    assert "Score: 70 (fit 40, readiness 30)" in shown
    assert card.labels == ["Take", "Not a lead", "Later"]

    await corrects_the_budget(anna, "6000000")
    await corrects_the_budget(anna, "9500000")
    assert journey.cards() == told


async def test_whoever_has_the_lead_is_the_one_who_is_told(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager", "manager")
        anna = await telegram.half_way()
        owner = (await telegram.lead()).owner_id
        one, other = sorted(telegram.managers[:2], key=lambda user: user.id != owner)

        anna.says("9000000")
        await telegram.settle()

        told = [[got.text for got in user.shown if "is hot now" in got.text] for user in (one, other, telegram.group)]
        assert told == [["Lead #1 (Anna) is hot now."], [], []]
        card = next(got for got in one.shown if got.text.startswith("Hot, "))
        assert "Handed over by the rules of the script" in card.text


async def test_nobody_is_told_of_a_hot_lead_that_was_turned_down(journey: Journey) -> None:
    anna = await warm_lead(journey)
    card = journey.cards()[0]
    await journey.staff_presses(6, "Olga", card, "Not a lead")
    await journey.staff_presses(6, "Olga", journey.cards()[-1], "not a lead")
    before = len(journey.cards())
    await corrects_the_budget(anna, "9000000")
    assert len(journey.cards()) == before
    assert plain(card.text).splitlines()[0] == "Hot, non-targeted, lead #1"


async def test_a_change_while_the_card_is_still_in_the_queue_reaches_the_card(journey: Journey) -> None:
    journey.channel.outcomes[GROUP.chat] = [RetryLater(after_s=30.0)]
    anna = await warm_lead(journey)
    await corrects_the_budget(anna, "9000000")
    assert journey.cards() == []
    await journey.passes(timedelta(seconds=31))
    cards = journey.cards()
    assert [plain(card.text).splitlines()[0] for card in cards] == ["Hot, targeted, lead #1", "Lead #1 (Anna) is hot now."]
    assert cards[0].edits > 0


async def test_who_becomes_hot_before_the_morning_does_not_wait_for_it(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, at=SATURDAY_NIGHT) as journey:
        anna = await warm_lead(journey)
        await corrects_the_budget(anna, "9000000")
        shown = [plain(card.text).splitlines() for card in journey.cards()]
        assert [(one[0], one[3], one[4]) for one in shown] == [
            ("Hot, targeted, lead #1", "Handed over by the rules of the script", "Waiting since 2026-11-28 22:30")
        ]
        lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
        assert lead is not None and lead.handed_at == SATURDAY_NIGHT
        await journey.passes(MONDAY_NINE - SATURDAY_NIGHT)
        assert [card.text.splitlines()[0] for card in journey.cards()[1:] if "Hot" in card.text.splitlines()[0]] == []


async def test_a_reminder_of_a_task_keeps_its_moment_where_the_lead_becomes_hot_before_the_morning(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, at=SATURDAY_NIGHT) as journey:
        anna = await warm_lead(journey)

        def reminded(tx: Tx) -> None:
            lead = tx.lead(LeadId(1))
            assert lead is not None
            due_at = MONDAY_NINE + timedelta(hours=6)
            tx.put_outgoing(tasks.give(tx, journey.desk, lead, "call her", PROGRAM, SATURDAY_NIGHT, due_at=due_at)[1], SATURDAY_NIGHT)

        await journey.store.write(reminded)
        await corrects_the_budget(anna, "9000000")
        assert ["call her" in card.text for card in journey.cards()] == [False]
        await journey.passes(MONDAY_NINE + timedelta(hours=6) - SATURDAY_NIGHT)
        assert ["call her" in card.text for card in journey.cards()].count(True) == 1


async def test_an_edit_of_a_card_that_was_refused_for_good_is_given_up(journey: Journey) -> None:
    journey.channel.outcomes[GROUP.chat] = [Undeliverable(why="the bot was kicked")]
    anna = await warm_lead(journey)
    await corrects_the_budget(anna, "9000000")
    assert [got.text for got in journey.channel.of(GROUP.chat)] == ["Lead #1 (Anna) is hot now."]
    depth = await journey.ask(lambda tx: tx.outbox_depth())
    assert (depth["queued"], depth["sending"]) == (0, 0)


async def test_who_asks_for_a_person_without_a_contact_reaches_the_managers_as_an_interest(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.writes_command("human")
    shown = plain(journey.cards()[0].text).splitlines()
    assert shown[0] == "Cold, undecided, interest, no contact #1"
    assert "No contact yet" in shown and "Asks for a person" in shown


@pytest.mark.parametrize("times", [1, 2])
async def test_a_card_sent_again_after_a_broken_send_is_marked(journey: Journey, times: int) -> None:
    """The connection broke after the request was written: nobody knows whether the card arrived."""
    journey.channel.outcomes[GROUP.chat] = [Ambiguous(why="reset") for _ in range(times)]
    await hot_lead(journey)
    for _ in range(times):
        await journey.passes(timedelta(minutes=10))
    shown = [card.text.startswith("[repeat]\n") for card in journey.cards()]
    assert shown == [False] + [True] * times


async def test_a_card_that_was_refused_for_now_is_sent_later_without_a_mark(journey: Journey) -> None:
    journey.channel.outcomes[GROUP.chat] = [RetryLater(after_s=3600.0)]
    await hot_lead(journey)
    await journey.passes(timedelta(minutes=59))
    assert journey.cards() == []
    await journey.passes(timedelta(minutes=2))
    assert [card.text.startswith("[repeat]") for card in journey.cards()] == [False]


async def test_the_group_that_moved_gets_the_card_and_its_members_may_press(journey: Journey) -> None:
    journey.channel.outcomes[GROUP.chat] = [Migrated(new_chat=-1001)]
    await hot_lead(journey)
    card = journey.cards(-1001)[0]
    assert await journey.staff_presses(50, "Ivan", card, "Take") == ["The lead is yours."]
    assert "Taken by Ivan" in card.text


async def test_the_card_of_who_comes_again_tells_of_the_last_time_and_of_objections(journey: Journey) -> None:
    anna = await warm_lead(journey)
    await anna.writes_command("restart")
    await anna.says("too expensive")
    await anna.presses("A house")
    await anna.says("9000000")
    card = plain(journey.cards()[-2].text).splitlines()
    assert card[0] == "Hot, targeted, lead #2"
    assert [line for line in card if line.startswith(("Objections", "Was here"))] == [
        "Objections: too expensive",
        "Was here before: #1, 2026-11-23, warm",
    ]
