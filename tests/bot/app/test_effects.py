"""What a turn asks for is carried out in its own transaction."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model import RetryLater
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP
from tests.bot.people import up_to_the_phone


async def test_a_consent_is_kept_word_for_word(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000")
    consents = await journey.ask(lambda tx: tx.consents(anna.key))
    assert [(consent.consent, consent.text, consent.given) for consent, _ in consents] == [("contact", "May we call you?", True)]


async def test_a_corrected_answer_replaces_the_former_one(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("crm")
    await anna.says("a spreadsheet")
    await anna.presses("← Back")
    await anna.says("a notebook")
    answers = await journey.ask(lambda tx: tx.answers(anna.key, 1))
    assert [(one.question, one.raw) for one in answers] == [("hello", "a notebook")]


async def test_who_says_stop_gets_nothing_that_was_still_queued(journey: Journey) -> None:
    anna = journey.person(7)
    journey.channel.outcomes[7] = [RetryLater(after_s=60.0)]
    await anna.starts()
    await anna.writes_command("stop")
    await journey.passes(timedelta(hours=2))
    assert anna.texts == ["All right, I will not write any more. To come back, press /start."]


async def test_a_reply_that_was_not_understood_is_kept_for_the_admins(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.says("qwrtpsdfg")
    phrases = await journey.ask(lambda tx: tx.phrases(10))
    assert [(one.script, one.question, one.text, one.language) for one in phrases] == [("houses", "need", "qwrtpsdfg", "en")]


async def test_a_reply_that_breaks_a_reader_is_asked_for_again_and_the_operators_hear_of_it(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(text: str) -> None:
        raise IndexError(text)

    anna = journey.person(7)
    await anna.starts()
    monkeypatch.setattr("dialogs.listening.courtesy_in", breaks)
    await anna.says("my very secret words")

    assert anna.texts[-1].endswith("What are you looking for?")
    assert [message.text for message in journey.channel.of(GROUP.chat)] == [
        f"A visitor's reply could not be read and was asked for again: houses.need: IndexError in breaks ({anna.key}). "
        "Please report this fault."
    ]


async def test_ticks_redraw_the_message_that_was_pressed(tmp_path: Path) -> None:
    options = {"a": {"label": "Water"}, "b": {"label": "Gas"}}
    nodes = {"needs": {"ask": "What do you need?", "kind": "choices", "options": options, "next": "end"}, "end": {"finish": "Noted."}}
    script = {"script": "ticks", "title": "Ticks", "languages": ["en"], "start": "needs", "nodes": nodes}
    async with begun(tmp_path, script) as journey:
        anna = journey.person(7)
        await anna.starts()
        assert await anna.presses("☐ Gas") == [None]
        assert anna.sees[0].labels == ["☐ Water", "☑ Gas", "Done"]
        await anna.presses("Done")
        assert anna.texts == ["What do you need?", "Noted."]


async def test_an_answer_that_counts_no_more_is_dropped(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000")
    await anna.shares("+79123456789")
    await anna.writes_command("change")
    await anna.presses(next(label for label in anna.sees[-1].labels if label.startswith("Need")))
    await anna.presses("Just looking")
    answers = await journey.ask(lambda tx: tx.answers(anna.key, 1))
    assert [one.question for one in answers] == ["need"]


async def test_a_link_opened_after_the_end_opens_its_script(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.presses("Just looking")
    await anna.starts("crm-flyer")
    assert anna.texts[-1] == "Which system do you use?"
