"""The magnet: given once, again on request, by the messenger's own id of the file after the first upload."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, key_of
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING


def giving(magnet: Mapping[str, Any]) -> dict[str, Any]:
    """A script of one contact question and a magnet."""
    nodes = {
        "phone": {"contact": ["phone"], "ask": "Phone?", "next": "gift"},
        "gift": {"magnet": "gift", "next": "end"},
        "end": {"finish": "Bye."},
    }
    return {"script": "gifts", "title": "Gifts", "languages": ["en", "ru"], "start": "phone", "nodes": nodes, "magnets": {"gift": magnet}}


async def test_a_file_is_uploaded_once_and_then_sent_by_its_id(journey: Journey) -> None:
    first, second = await hot_lead(journey, 7), await hot_lead(journey, 8)
    files = [message.file for person in (first, second) for message in person.sees if message.file is not None]
    assert [(file.path, file.file_id, file.caption) for file in files] == [
        ("plans.pdf", None, "The plans"),
        ("plans.pdf", "file-id:plans.pdf", "The plans"),
    ]


async def test_a_second_run_does_not_give_the_magnet_again(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.starts()
    await anna.presses("A house")
    await anna.says("9000000")
    assert anna.texts[-1].endswith("Thank you!")
    assert len([message for message in anna.sees if message.file is not None]) == 1


@pytest.mark.parametrize(
    ("magnet", "shown"),
    [
        (
            {"link": "https://example.com/plans", "caption": {"en": "The plans:", "ru": "Планировки:"}},
            "The plans:\nhttps://example.com/plans",
        ),
        ({"text": {"en": "Buy in May.", "ru": "Покупайте в мае."}}, "Buy in May."),
        ({"codes": ["RED", "BLUE"], "caption": "Your code:"}, "Your code:\nRED"),
    ],
)
async def test_a_link_a_text_or_a_code_comes_as_a_message(tmp_path: Path, magnet: Mapping[str, Any], shown: str) -> None:
    async with begun(tmp_path, giving(magnet)) as journey:
        anna = journey.person(7)
        await anna.starts()
        await anna.shares("+79123456789")
        assert shown in anna.texts


async def test_each_person_has_a_code_of_their_own_and_who_comes_too_late_is_told(tmp_path: Path) -> None:
    async with begun(tmp_path, giving({"codes": ["RED", "BLUE"]})) as journey:
        for number in (1, 2, 3):
            await journey.person(number).starts()
            await journey.person(number).shares(f"+7912345678{number}")
        codes = [journey.person(number).texts[-2] for number in (1, 2, 3)]
        assert codes == ["RED", "BLUE", "The promo codes have run out. A manager will send you a new one."]
        alerts = [message.text for message in journey.channel.of(GROUP.chat) if "promo" in message.text]
        assert [text.partition(": ")[0] for text in alerts] == ["The promo codes have run out and a person was promised a new one"]
        assert alerts[0].endswith(", #3.")


async def test_a_magnet_that_was_given_by_a_turn_nobody_remembers_is_not_given_twice(journey: Journey) -> None:
    await journey.store.write(lambda tx: tx.give_magnet_once(key_of(7), "houses:plans", MORNING))
    anna = await hot_lead(journey)
    assert [message.file for message in anna.sees if message.file is not None] == []


async def test_on_request_it_comes_again(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("magnet")
    assert len([message for message in anna.sees if message.file is not None]) == 2
