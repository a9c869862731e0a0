"""Short messages in a row are one answer; whatever is no typed message ends the waiting at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from qualification.answers import VagueTiming
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import key_of
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

WINDOW = timedelta(seconds=2)
TIMED = {
    "script": "timed",
    "title": "Timed",
    "languages": ["ru"],
    "start": "when",
    "nodes": {
        "when": {"ask": "Когда?", "kind": "timing", "next": "task"},
        "task": {"ask": "Какая задача?", "kind": "text", "next": "end"},
        "end": {"finish": "Спасибо!"},
    },
}


@pytest_asyncio.fixture
async def patient(tmp_path: Path) -> AsyncIterator[Journey]:
    """A service that waits two seconds for the next typed message."""
    async with begun(tmp_path, TIMED, HOUSES, typing_window=WINDOW) as opened:
        yield opened


async def test_three_short_messages_are_one_answer_with_one_reply(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()
    before = len(anna.texts)

    for text in ("до", "то есть", "не раньше чем через год"):
        await anna.says(text)
        patient.clock.pass_(timedelta(seconds=1))
    await patient.passes(WINDOW)

    assert anna.texts[before:] == ["Какая задача?"]
    (answer,) = await patient.ask(lambda tx: tx.answers(key_of(7), 1))
    assert answer.raw == "до\nто есть\nне раньше чем через год"


async def test_nothing_is_answered_before_the_window_is_over(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()
    before = len(anna.texts)

    await anna.says("не знаю")
    assert anna.texts[before:] == []
    await patient.passes(WINDOW)

    assert anna.texts[before:] == ["Какая задача?"]
    (answer,) = await patient.ask(lambda tx: tx.answers(key_of(7), 1))
    assert answer.answer == VagueTiming(when="unknown")


async def test_a_command_behind_the_messages_ends_the_waiting_and_is_not_lost(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()
    before = len(anna.texts)

    await anna.says("не знаю")
    await anna.does({"is": "commanded", "name": "back"})

    assert anna.texts[before:] == ["Какая задача?", "Когда?"]


async def test_a_button_in_the_window_is_not_lost(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, typing_window=WINDOW) as journey:
        anna = journey.person(7)
        await anna.starts()
        await anna.says("hmm let me see")
        notes = await anna.presses("A house")

    assert len(notes) == 1
    assert "What may it cost?" in anna.texts[-1] or "What are you looking for?" in anna.texts[-1]


async def test_who_types_on_and_on_is_answered_after_half_a_minute(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()
    before = len(anna.texts)

    for _ in range(31):
        await anna.says("э")
        patient.clock.pass_(timedelta(seconds=1))
    await patient.settle()

    assert len(anna.texts) > before


async def test_a_restart_in_the_window_loses_nothing(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()
    before = len(anna.texts)
    await anna.update({"is": "typed", "text": "не"})
    await anna.update({"is": "typed", "text": "знаю"})

    waiting = await patient.ask(lambda tx: tx.queue_of(key_of(7), 10))
    await patient.passes(WINDOW)

    assert [stored.received_at for stored in waiting] == [MORNING, MORNING]
    assert anna.texts[before:] == ["Какая задача?"]


async def test_a_stop_behind_an_answer_is_heard_and_the_answer_kept(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()

    for text in ("через месяц", "стоп"):
        await anna.says(text)
    await patient.passes(WINDOW)

    (conversation,) = (await patient.ask(lambda tx: tx.conversations([key_of(7)]))).values()
    assert conversation.state.status == "stopped"
    assert [answer.question for answer in await patient.ask(lambda tx: tx.answers(key_of(7), 1))] == ["when"]


async def test_a_wish_to_be_deleted_behind_an_answer_is_heard(patient: Journey) -> None:
    anna = patient.person(7, language="ru")
    await anna.starts()

    for text in ("через месяц", "удалите мои данные"):
        await anna.says(text)
    await patient.passes(WINDOW)

    assert anna.sees[-1].labels == ["Да, удалить всё", "Нет, оставить"]
