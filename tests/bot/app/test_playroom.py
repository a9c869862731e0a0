"""The rooms of the playground, held in memory and never more than so many."""

from __future__ import annotations

from bot.app.playroom import MOST_LINES, MOST_ROOMS, Playroom, update
from dialogs.effects import Message
from tests.bot.standing import MORNING


def test_a_room_is_found_by_the_chat_of_either_half() -> None:
    playroom = Playroom()
    room = playroom.room(7, "en")
    assert playroom.find(7) is room and playroom.find(-7) is room and playroom.find(8) is None
    assert playroom.room(7, "ru") is room


def test_the_room_not_used_for_longest_goes_and_not_the_oldest() -> None:
    playroom = Playroom()
    for number in range(1, MOST_ROOMS + 1):
        playroom.room(number, "en")
    assert playroom.find(1) is not None
    playroom.room(MOST_ROOMS + 1, "en")
    assert playroom.find(1) is not None and playroom.find(2) is None


def test_a_chat_keeps_its_newest_lines() -> None:
    playroom = Playroom()
    room = playroom.room(7, "en")
    for number in range(MOST_LINES + 5):
        playroom.add_line(room, str(number))
    assert (len(room.lines), room.lines[0].text, room.lines[-1].text) == (MOST_LINES, "5", str(MOST_LINES + 4))


def test_the_last_message_is_the_bots() -> None:
    playroom = Playroom()
    room = playroom.room(7, "en")
    assert room.last_message is None
    question = Message(text="What?")
    playroom.add_line(room, "What?", message=question)
    playroom.add_line(room, "a house")
    assert room.last_message == question


def test_replacing_what_is_not_there_changes_nothing_that_is_shown() -> None:
    playroom = Playroom()
    room = playroom.room(7, "en")
    playroom.add_line(room, "hello")
    playroom.put_card(room, "card", (), None)
    lines, cards = room.lines, room.cards
    playroom.edit_line(room, 99, Message(text="x"))
    playroom.edit_card(room, 99, "x", ())
    assert (room.lines, room.cards) == (lines, cards)


def test_ten_acts_of_one_moment_have_ten_numbers() -> None:
    playroom = Playroom()
    room = playroom.room(7, "en")
    numbers = {update(playroom, room, {"by": "visitor", "text": "x"}, MORNING).update_id for _ in range(10)}
    assert len(numbers) == 10 and max(numbers) < 2**63
