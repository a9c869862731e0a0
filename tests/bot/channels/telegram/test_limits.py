"""Counting what is sent."""

from __future__ import annotations

from bot.channels.telegram.limits import CHATS_REMEMBERED, UNHURRIED, FloodWatch, Pace, Pacer


async def test_bulk_is_held_to_its_rate_and_replies_go_before_it() -> None:
    pacer = Pacer(Pace(chat_burst=None, bulk_per_s=3, replies_per_s=5))
    assert [await pacer.wait_s("mass", chat) for chat in range(1, 5)] == [0.0, 0.0, 0.0, 1 / 3]
    assert [await pacer.wait_s("reply", chat) for chat in range(1, 7)] == [0.0] * 5 + [0.2]


async def test_a_group_gets_its_twenty_a_minute_and_a_person_a_burst() -> None:
    pacer = Pacer(Pace(bulk_per_s=None))
    assert [await pacer.wait_s("card", -5) for _ in range(21)] == [0.0] * 20 + [3.0]
    assert [await pacer.wait_s("reply", 5) for _ in range(21)] == [0.0] * 20 + [1.0]
    assert await pacer.wait_s("reply", 6) == 0.0, "other chats go on"


async def test_a_message_of_many_parts_counts_as_many_and_never_more_than_there_is_room_for() -> None:
    pacer = Pacer(Pace(chat_burst=3, bulk_per_s=None, replies_per_s=None))
    assert await pacer.wait_s("reply", 5, 2) == 0.0
    assert await pacer.wait_s("reply", 5, 2) == 1.0
    assert await pacer.wait_s("reply", 6, 50) == 0.0


async def test_without_limits_nothing_waits() -> None:
    pacer = Pacer(UNHURRIED)
    assert {await pacer.wait_s("mass", 5) for _ in range(1000)} == {0.0}


async def test_memory_stays_bounded() -> None:
    """A chat that was forgotten begins with a full burst, which harms nobody."""
    pacer = Pacer(Pace(chat_burst=1, bulk_per_s=None, replies_per_s=None))
    for chat in range(1, CHATS_REMEMBERED + 3):
        await pacer.wait_s("reply", chat)
    assert await pacer.wait_s("reply", 1) == 0.0
    assert await pacer.wait_s("reply", CHATS_REMEMBERED + 2) == 1.0


def test_several_chats_refused_at_once_are_the_whole_bot() -> None:
    moments = iter([0.0, 1.0, 2.0, 3.0, 20.0])
    watch = FloodWatch(lambda: next(moments))
    assert [watch.is_whole_bot(chat) for chat in (1, 1, 2, 3, 4)] == [False, False, False, True, False]
