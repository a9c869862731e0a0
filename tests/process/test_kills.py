"""The process is killed at any moment: no acknowledged answer is lost, no lead is doubled, at most one message a kill comes twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.campaign import (
    FIRST_VISITOR,
    REPEAT,
    begin,
    look,
    managers_group,
    play,
    said_in,
    wait_until,
    wait_until_sent,
)
from tests.process.conftest import NewDatabase
from tests.process.programs import BotApiProgram, hotlead, settings_for
from tests.process.visit import SAID

SLOW_S = 4.0
"""How long the server sits on a message, so that the service can be killed meanwhile; it delivers it all the same."""


@pytest.mark.parametrize(
    ("driver", "database", "visitors", "kills", "stagger_s"),
    [
        pytest.param("ptb", "sqlite", 20, 4, 0.25, id="default"),
        pytest.param("aiogram", "sqlite", 10, 2, 0.25, id="aiogram"),
        *(
            pytest.param(driver, database, 100, 20, 1.0, id=f"long-{driver}-{database}", marks=[pytest.mark.slow, pytest.mark.timeout(900)])
            for driver in ("ptb", "aiogram")
            for database in ("sqlite", "postgres")
        ),
    ],
)
def test_nothing_is_lost_or_doubled_when_the_process_is_killed_again_and_again(
    api: BotApiProgram,
    new_database: NewDatabase,
    tmp_path: Path,
    driver: str,
    database: str,
    visitors: int,
    kills: int,
    stagger_s: float,
) -> None:
    """A process killed (kill -9, out of memory) at any instant."""
    group = managers_group(api)
    settings = settings_for(api.base, new_database(database), TELEGRAM_DRIVER=driver, MANAGERS_CHAT_ID=str(group))
    with hotlead(tmp_path, settings) as service:
        service.start()
        left = play(api, service, group, visitors=visitors, kills=kills, seed=20261121, stagger_s=stagger_s)
        assert service.stop()[0] == 0
    assert left.wrong == (), str(left)
    assert left.extra <= kills, str(left)


def test_a_card_that_may_have_arrived_before_the_kill_is_sent_again_with_a_visible_mark(
    api: BotApiProgram, new_database: NewDatabase, tmp_path: Path
) -> None:
    """A card whose answer never came, because the process was killed while it waited for it."""
    group = managers_group(api)
    with hotlead(tmp_path, settings_for(api.base, new_database("sqlite"), MANAGERS_CHAT_ID=str(group))) as service:
        service.start()
        api.control("fault", method="sendMessage", chat=group, delay_s=SLOW_S)
        begin(api, visitors=1, stagger_s=0.0)
        wait_until(lambda: look(service).cards == 1)
        service.kill()
        service.start()
        wait_until(lambda: len(said_in(api, group)) == 2)
        wait_until_sent(service)
    assert sorted(card.partition("\n")[0] == REPEAT for card in said_in(api, group)) == [False, True]


def test_a_reply_that_may_have_arrived_before_the_kill_is_sent_again_and_the_dialog_goes_on(
    api: BotApiProgram, new_database: NewDatabase, tmp_path: Path
) -> None:
    """A message whose answer never came: once too often is better than never."""
    group = managers_group(api)
    with hotlead(tmp_path, settings_for(api.base, new_database("sqlite"), MANAGERS_CHAT_ID=str(group))) as service:
        service.start()
        api.control("fault", method="sendMessage", chat=FIRST_VISITOR, delay_s=SLOW_S)
        begin(api, visitors=1, stagger_s=0.0)
        wait_until(lambda: look(service).sending == 1)
        service.kill()
        service.start()
        report = api.control("ended", timeout_s=60)
        wait_until(lambda: len(said_in(api, FIRST_VISITOR)) == len(SAID) + 1)
    said = said_in(api, FIRST_VISITOR)
    del said[max(place for place, words in enumerate(said) if SAID[0] in words)]
    assert report["finished"] == 1
    assert all(mark in words for words, mark in zip(said, SAID, strict=True))
