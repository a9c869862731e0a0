"""Whatever was written onto a card, it fits one message."""

from __future__ import annotations

import html

from bot.app.oneline import units
from bot.app.sales.fitting import ROOM, fitted
from tests.bot.app.sales.selling import writes
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP
from tests.bot.people import hot_lead


def test_short_lines_stay_as_they_are() -> None:
    assert fitted(["a", "", "b <c>"]) == "a\n\nb <c>"


def test_what_has_no_room_is_left_out_and_said_so() -> None:
    words = fitted(f"{number} " + "<&>" * 200 for number in range(50))
    assert units(html.escape(words, quote=False)) <= ROOM
    assert (words.splitlines()[-1], words.splitlines()[0][:4]) == ("…", "0 <&")


async def test_a_card_full_of_words_still_fits_one_message(journey: Journey) -> None:
    await hot_lead(journey)
    for number in range(12):
        await writes(journey, "log", f"1 agreement {number} " + "<&>" * 300)
        await writes(journey, "task", "1 " + "&" * 900)
        await writes(journey, "card", f"1 column_{'abcdefghijkl'[number]}=" + "<" * 900)
    await writes(journey, "client", "1")
    for command in ("card", "approach", "tasks", "task"):
        await writes(journey, command, "" if command == "tasks" else "1")
    assert max(units(message.text) for message in journey.channel.of(GROUP.chat)) <= 4096
