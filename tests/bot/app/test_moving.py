"""The managers' group becomes a supergroup with a new id."""

from __future__ import annotations

from tests.bot.journeys import Journey
from tests.bot.people import hot_lead


async def test_cards_go_to_the_new_id_and_the_settings_are_asked_to_follow(journey: Journey) -> None:
    await journey.update(-100, {"is": "migrated", "chat": -100, "new_chat": -1001})
    await journey.settle()
    assert [message.text for message in journey.channel.of(-1001)] == [
        "This group has a new id, -1001. Put it into HOTLEAD_MANAGERS_CHAT_ID."
    ]
    await hot_lead(journey)
    assert (len(journey.cards(-100)), len(journey.cards(-1001))) == (0, 1)


async def test_another_group_that_moves_is_nothing_to_us(journey: Journey) -> None:
    await journey.update(-555, {"is": "migrated", "chat": -555, "new_chat": -1001})
    await journey.settle()
    assert journey.channel.messages == []
