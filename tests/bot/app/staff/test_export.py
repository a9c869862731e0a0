"""A head gets a filtered list as a file, in private, and the audit says so."""

from __future__ import annotations

import csv
import io

from bot.model import SendDocument
from tests.bot.app.staff.test_audited import rows
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead, warm_lead

ADMIN = 5


async def test_a_filtered_list_comes_as_a_file_with_answers_and_without_formulas(journey: Journey) -> None:
    await hot_lead(journey, 7, first_name="=1+1")
    await warm_lead(journey, 8, first_name="Boris")
    await journey.commands(ADMIN, "export", "temp:hot", chat=ADMIN)
    sent = [one.outgoing.payload for one in journey.channel.attempts]
    (file,) = [one for one in sent if isinstance(one, SendDocument)]
    (row,) = csv.DictReader(io.StringIO(file.text))
    assert (row["id"], row["name"], row["temperature"]) == ("1", "'=1+1", "hot") and "need: A house" in row["answers"]
    assert (file.name, file.caption) == ("leads-2026-11-23.csv", "Leads in the file: 1, left out: 0.")
    assert await rows(journey) == [("member:5", "export", "leads", {"leads": 1})]


async def test_no_file_goes_to_a_group_nor_to_who_is_no_head(journey: Journey) -> None:
    await hot_lead(journey, 7)
    assert await journey.commands(ADMIN, "export") == ["I send the file only in your private chat with the bot."]
    assert await journey.commands(50, "export") == ["Not for you."]
    assert await rows(journey) == []
