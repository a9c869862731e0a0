"""What is seen to just before a message goes out."""

from __future__ import annotations

from datetime import timedelta

from bot.app.sales.batches import hand_over
from bot.app.sales.doing import By
from bot.model import LeadQuery, Member, RetryLater
from bot.ports import Tx
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING

OLGA = Member(person_id=60, name="Olga", role="manager", joined_at=MORNING)


async def test_an_edit_that_waited_behind_later_ones_brings_nothing_old_back(journey: Journey) -> None:
    await hot_lead(journey)

    def given(tx: Tx) -> None:
        tx.put_member(OLGA)
        batch = hand_over(tx, journey.desk, LeadQuery(), OLGA, By(name="Boss", person_id=5), MORNING)
        tx.put_outgoing(batch.rows, MORNING)

    journey.channel.outcomes[GROUP.chat] = [RetryLater(after_s=30.0)]
    await journey.store.write(given)
    await journey.deliver()
    await journey.staff_presses(OLGA.person_id, "Olga", journey.cards()[0], "Take")
    before = journey.cards()[0].edits
    await journey.passes(timedelta(seconds=31))
    card = journey.cards()[0]
    assert card.edits == before + 2
    assert "Given to Olga" not in plain(card.text)
