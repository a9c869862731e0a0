"""An admin edits a script in Telegram while the service is killed under their hands: nothing is lost, nothing is done twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.campaign import numbers
from tests.process.conftest import NewDatabase
from tests.process.programs import BotApiProgram, hotlead, settings_for

ADMIN = 5_005


def text_of(api: BotApiProgram, containing: str) -> str:
    """The next message to the admin that has these words."""
    return str(api.control("gets", chat=ADMIN, containing=containing, timeout_s=60.0)["text"])


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.slow)])
def test_an_edit_a_trial_and_a_publishing_outlive_kills(tmp_path: Path, api: BotApiProgram, new_database: NewDatabase, kind: str) -> None:
    api.control("user", first_name="Boss", id=ADMIN, has_started=True)
    with hotlead(tmp_path, settings_for(api.base, new_database(kind), ADMIN_IDS=str(ADMIN))) as service:
        service.start()

        def killed() -> None:
            service.kill()
            service.start()

        api.control("says", user=ADMIN, text="/scripts")
        text_of(api, "visit: version 1")
        for label, answer in (
            ("visit", "Version 1 is in force"),
            ("Questions and texts", "need (choice)"),
            ("need", "What are you looking for?"),
            ("✎ question · en", "Write the new text"),
        ):
            api.control("presses", user=ADMIN, label=label)
            text_of(api, answer)
        killed()
        api.control("says", user=ADMIN, text="1. What do you want?")
        killed()
        assert "1. What do you want?" in text_of(api, "Saved in the draft")
        api.control("presses", user=ADMIN, label="▶ Try it")
        text_of(api, "[trial] Hello")
        killed()
        api.control("presses", user=ADMIN, label="Just looking")
        text_of(api, "[trial] 2. What budget")
        api.control("presses", user=ADMIN, label="⏹ End the trial")
        text_of(api, "nothing is left of it")
        api.control("says", user=ADMIN, text="/scripts")
        text_of(api, "visit: version 1, the draft")
        api.control("presses", user=ADMIN, label="visit")
        text_of(api, "Draft: ")
        api.control("presses", user=ADMIN, label="✅ Publish")
        text_of(api, "Publish the draft of visit?")
        api.control("says", user=ADMIN, text="friendlier")
        killed()
        assert text_of(api, "is in force") == "✅ visit: version 2 is in force."
        history = service.command("scripts", "history", "visit").stdout.splitlines()
        assert [line.split()[0] for line in history] == ["2", "1"]
        assert f"member:{ADMIN}" in history[0] and "friendlier" in history[0]
        assert numbers(service, "SELECT count(*) FROM leads") == numbers(service, "SELECT count(*) FROM conversations") == [0]
