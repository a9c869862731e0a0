"""Acts at the console: the very acts of the messenger, answers for the page, everything else for whom it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.app.console import CHANNEL as CONSOLE
from bot.app.console import owner_of_machine
from bot.app.staff.acts import ACTS
from bot.app.staff.at_console import NOT_HERE, Errand, Told, do, offered, seat_of
from bot.app.talks.answering import answer
from bot.model import Address, Lead, LeadId, Member, Role, Said, StaffMessage
from tests.bot.app.staff.test_shifts import hire
from tests.bot.journeys import Journey
from tests.bot.messenger import BOT, CHANNEL, GROUP, plain
from tests.bot.people import hot_lead
from tests.bot.storage.records import lead as record

BOSS, IVAN, FIRST = 5, 50, LeadId(1)


def member(journey: Journey, person: int = BOSS, role: Role = "admin", name: str = "Boss") -> Member:
    """Somebody whom the console has let in."""
    return Member(person_id=person, name=name, role=role, joined_at=journey.clock.now())


async def first(journey: Journey) -> Lead:
    """Lead 1 as it is now."""
    found = await journey.ask(lambda tx: tx.lead(FIRST))
    assert found is not None
    return found


async def does(journey: Journey, act: str, args: str = "", *, who: Member | None = None) -> list[Told]:
    """Do it at the console, and send what follows; what the page is told."""
    errand = Errand(act=act, args=args, about=None if ACTS[act].about == "nothing" else FIRST)
    near, now, sits = await first(journey), journey.clock.now(), who or member(journey)
    told = await journey.store.write(lambda tx: do(tx, journey.desk, sits, near, errand, now))
    await journey.settle()
    return told


def words(told: Sequence[Told]) -> list[str]:
    """The words alone."""
    return [one.words for one in told]


async def test_a_lead_taken_at_the_console_is_taken_on_the_card_in_the_group_and_the_visitor_is_told(journey: Journey) -> None:
    anna = await hot_lead(journey)
    assert words(await does(journey, "take")) == ["The lead is yours."]
    card = journey.cards()[0]
    assert "Taken by Boss" in plain(card.text) and "Return to the bot" in card.labels
    assert anna.texts[-1].startswith("Boss is answering you") or "Boss" in anna.texts[-1]
    assert (await first(journey)).owner_id == BOSS
    talk = await journey.ask(lambda tx: tx.talk_of(FIRST))
    assert talk is not None and talk.place is not None and talk.place.chat == GROUP.chat


async def test_what_the_page_is_told_is_sent_nowhere(journey: Journey) -> None:
    await hot_lead(journey)
    for act, args in (("take", ""), ("stage", ""), ("stage", "proposal"), ("note", "rich"), ("task", "2h: call"), ("card", "")):
        assert await does(journey, act, args)
    assert [one.outgoing for one in journey.channel.attempts if one.outgoing.address.channel == CONSOLE] == []
    assert journey.channel.of(BOSS) == []


async def test_a_stage_that_needs_a_reason_asks_for_it_with_the_words_of_the_script(journey: Journey) -> None:
    await hot_lead(journey)
    (asks,) = await does(journey, "stage", "lost")
    assert asks.words == "Lead 1, why:" and {one.data for one in asks.choices} >= {"lead:1:lost:price"}
    assert (await first(journey)).stage == "new"
    assert words(await does(journey, "lost", "price")) == ["Stage: lost (too expensive)."]
    changed = await first(journey)
    assert (changed.stage, changed.reason) == ("lost", "price")
    assert "too expensive" in plain(journey.cards()[0].text)


async def test_a_task_given_at_the_console_is_told_to_whom_it_is_given_and_reminds_in_their_chat(journey: Journey) -> None:
    await hot_lead(journey)
    await hire(journey)
    (made,) = await does(journey, "task", f">{IVAN} 2026-11-24 15:00: send the estimate")
    assert "send the estimate" in made.words and "2026-11-24 15:00" in made.words
    assert "send the estimate" in plain(journey.channel.of(IVAN)[-1].text)
    (task,) = [one for one in await journey.ask(lambda tx: tx.tasks(lead=FIRST)) if one.text == "send the estimate"]
    assert task.place == Address(channel=CHANNEL, bot=BOT, chat=IVAN)
    assert words(await does(journey, "done", f"{task.id} sent")) == [f"Task {task.id} is done."]


async def test_a_note_of_the_console_is_seen_where_the_talk_is_and_never_by_the_visitor(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await does(journey, "take")
    before = anna.texts
    assert words(await does(journey, "note", "sounds rich")) == ["Note kept."]
    assert journey.channel.of(GROUP.chat)[-1].text == "✍ Boss: sounds rich"
    assert anna.texts == before


async def test_a_batch_is_handed_over_and_the_member_told_in_their_chat_of_the_leads_bot(journey: Journey) -> None:
    await hot_lead(journey)
    await hire(journey)
    (told,) = await does(journey, "handover", f"{IVAN} temp:hot")
    assert told.words.startswith("Given to Ivan: 1") or "Ivan" in told.words
    assert "#1" in journey.channel.of(IVAN)[-1].text
    assert (await first(journey)).owner_id == IVAN


@pytest.mark.parametrize(("role", "act", "answer"), [("manager", "stage", "Ivan has it already."), ("manager", "assign", "Not for you.")])
async def test_the_rights_are_those_of_the_messenger(journey: Journey, role: Role, act: str, answer: str) -> None:
    await hot_lead(journey)
    await hire(journey)
    await does(journey, "assign", str(IVAN))
    assert words(await does(journey, act, who=member(journey, 51, role, "Olga"))) == [answer]


async def test_what_is_offered_is_what_the_table_of_rights_allows(journey: Journey) -> None:
    await hot_lead(journey)
    await hire(journey)
    now, lead = journey.clock.now(), await first(journey)
    olga = member(journey, 51, "manager", "Olga")
    free = await journey.ask(lambda tx: offered(tx, journey.desk, olga, lead, now))
    assert {"take", "stage", "note"} <= set(free) and not {"assign", "return"} & set(free)
    await does(journey, "assign", str(IVAN))
    given = await first(journey)
    assert await journey.ask(lambda tx: offered(tx, journey.desk, olga, given, now)) == ()
    boss = await journey.ask(lambda tx: offered(tx, journey.desk, member(journey), given, now))
    assert "assign" in boss and "stage" in boss and not {"take", "later", "reject"} & set(boss)


async def test_every_act_about_a_lead_is_offered_in_some_state_or_says_why_not(journey: Journey) -> None:
    await hot_lead(journey)
    now, boss = journey.clock.now(), member(journey)
    shown: set[str] = set()
    for act in (None, "take"):
        told = [] if act is None else await does(journey, act)
        lead = await first(journey)
        shown |= set(await journey.ask(lambda tx, lead=lead: offered(tx, journey.desk, boss, lead, now)))  # type: ignore[misc]
        assert told or act is None
    about_leads = {act.name for act in ACTS.values() if act.about == "lead"}
    assert about_leads - shown - NOT_HERE.keys() in ({"say"}, set())
    assert all(NOT_HERE.values())


async def test_what_makes_no_sense_any_more_is_not_offered(journey: Journey) -> None:
    await hot_lead(journey)
    await does(journey, "take")
    now, taken = journey.clock.now(), await first(journey)
    held = await journey.ask(lambda tx: offered(tx, journey.desk, member(journey), taken, now))
    assert {"return", "silent"} <= set(held) and "take" not in held
    await does(journey, "lost", "price")
    lost = await first(journey)
    assert "lost" not in await journey.ask(lambda tx: offered(tx, journey.desk, member(journey), lost, now))


async def test_the_machines_own_shell_works_on_leads_and_never_has_one(journey: Journey) -> None:
    await hot_lead(journey)
    machine = owner_of_machine(journey.clock.now())
    lead, now = await first(journey), journey.clock.now()
    may = await journey.ask(lambda tx: offered(tx, journey.desk, machine, lead, now))
    assert {"stage", "note", "task", "assign"} <= set(may) and not {"take", "later", "reject", "say"} & set(may)
    await does(journey, "task", "2h: call", who=machine)
    assert words(await does(journey, "stage", "proposal", who=machine)) == ["Stage: offer made."]
    (task,) = [one for one in await journey.ask(lambda tx: tx.tasks(lead=FIRST)) if one.text == "call"]
    assert (task.given_by, task.assigned_to, task.place) == (None, None, GROUP)
    event = (await journey.ask(lambda tx: tx.lead_events(FIRST)))[-1]
    assert (event.who, event.what) == ("console", "stage")


async def test_in_the_playground_the_console_is_the_manager_of_the_leads_page(journey: Journey) -> None:
    page = Address(channel="playground", bot="browser", chat=777)
    played = await journey.store.write(lambda tx: tx.put_lead(replace(record(777), address=page)))
    found = await journey.ask(lambda tx: tx.lead(played))
    assert found is not None
    seat = await journey.ask(lambda tx: seat_of(tx, journey.desk, owner_of_machine(journey.clock.now()), found, journey.clock.now()))
    assert (seat.member.person_id, seat.member.role, seat.address.chat) == (-777, "manager", -777)


async def test_who_took_it_at_the_console_answers_in_the_messenger(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await does(journey, "take")
    card, now = journey.cards()[0], journey.clock.now()
    said = StaffMessage(
        address=GROUP, person_id=BOSS, name="Boss", said=Said(message_id=900, text="Hello", reply_to=card.message_id), at=now
    )
    rows = await journey.store.write(lambda tx: answer(tx, journey.desk, said, now))
    assert rows is not None and [row.address.chat for row in rows if row.conversation is not None] == [anna.person_id]
