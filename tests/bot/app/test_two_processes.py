"""Two processes at one database play the same inbox: nothing is played twice, nobody overtakes themselves."""

from __future__ import annotations

import asyncio
import random

from bot.model import LeadId
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, staff_press
from tests.bot.people import hot_lead

PEOPLE = 40
SAID = ("a spreadsheet", "twelve people", "lost calls")


async def play_all(journey: Journey) -> None:
    """Until nothing waits that this process may take."""
    while await journey.turns.play_batch():
        pass


async def test_every_reply_is_taken_once_and_in_order(two_processes: tuple[Journey, Journey]) -> None:
    first, second = two_processes
    people = [first.person(number) for number in range(1, PEOPLE + 1)]
    waiting = [number for number in range(PEOPLE) for _ in range(1 + len(SAID))]
    random.Random(7).shuffle(waiting)
    said = {
        number: iter([{"is": "started", "payload": "crm"}, *({"is": "typed", "text": text} for text in SAID)]) for number in range(PEOPLE)
    }
    for number in waiting:
        await people[number].update(next(said[number]))

    await asyncio.gather(play_all(first), play_all(second))
    await play_all(first)
    await first.deliver()
    await second.deliver()

    questions = ["Which system do you use?", "How many of you?", "What hurts most?", "Noted."]
    assert [person.texts for person in people] == [questions] * PEOPLE
    records = await first.ask(lambda tx: tx.leads(limit=1000, only_leads=False))
    assert len({record.conversation for record in records}) == len(records) == PEOPLE
    told = await first.ask(lambda tx: [[one.raw for one in tx.answers(person.key, 1)] for person in people])
    assert told == [list(SAID)] * PEOPLE


async def test_a_claim_in_one_process_is_not_undone_by_a_visitors_turn_in_the_other(two_processes: tuple[Journey, Journey]) -> None:
    first, second = two_processes
    anna = await hot_lead(first)
    card = first.cards()[0]
    await first.update(card.chat, staff_press(GROUP.chat, 50, "Ivan", "p1", card.message_id, "lead:1:take"))
    await anna.update({"is": "typed", "text": "one more thing"})
    await asyncio.gather(play_all(first), play_all(second))
    lead = await first.ask(lambda tx: tx.lead(LeadId(1)))
    assert lead is not None and (lead.owner_name, lead.status) == ("Ivan", "taken")


async def test_two_admins_press_in_two_processes_and_one_wins(two_processes: tuple[Journey, Journey]) -> None:
    first, second = two_processes
    await hot_lead(first)
    for number in range(10):
        await first.update(GROUP.chat - number, staff_press(GROUP.chat, 100 + number, f"M{number}", f"p{number}", 1, "lead:1:take"))
    await asyncio.gather(play_all(first), play_all(second))
    await first.deliver()
    notes = [first.channel.answered[f"p{number}"] for number in range(10)]
    assert notes.count(["The lead is yours."]) == 1
    winner = notes.index(["The lead is yours."])
    assert notes.count([f"M{winner} has it already."]) == 9
