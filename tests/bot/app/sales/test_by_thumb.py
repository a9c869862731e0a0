"""What the sale needs in words, asked for by a button and taken from the reply, over the Bot API server."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model import LeadId
from tests.bot.app.talks.test_passing import hire
from tests.bot.live import live
from tests.bot.scripts import HOUSES


@pytest.mark.parametrize(
    ("button", "question", "what"), [("Agreement", "What was agreed on?", "agreement"), ("Note", "What is to be noted?", "note")]
)
async def test_what_says_nothing_without_words_is_asked_for(tmp_path: Path, button: str, question: str, what: str) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager")
        await telegram.hot_lead()
        ivan = telegram.managers[0]
        for label in ("Take", "More…", "Write down", button):
            ivan.presses(label)
            await telegram.settle()
        asked = ivan.shown[-1]
        assert asked.text == f"Lead #1. {question} Reply to this message."
        assert what not in await telegram.history()
        ivan.answers(asked.message_id, "5 % off until Friday")
        await telegram.settle()
        events = await telegram.ask(lambda tx: tx.lead_events(LeadId(1)))
        assert [(one.what, one.details) for one in events if one.what == what] == [(what, {"text": "5 % off until Friday"})]
