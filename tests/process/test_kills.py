"""The service is killed with SIGKILL again and again while visitors play; afterwards nothing acknowledged is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.databases import postgres_database, sqlite_database, why_no_postgres
from tests.process.campaign import Remains, managers_group, play
from tests.process.programs import bot_api, hotlead, settings_for

ROUNDS = [("ptb", "sqlite", 20, 4), ("aiogram", "sqlite", 8, 2)]
"""Driver, database, visitors, kills: short ones for every change."""
LONG_ROUNDS = [(driver, database, 100, 20) for driver in ("ptb", "aiogram") for database in ("sqlite", "postgres")]


def campaign(folder: Path, driver: str, database: str, visitors: int, kills: int) -> Remains:
    """Play one run with everything started anew."""
    with database_of(folder, database) as url, bot_api() as api:
        group = managers_group(api)
        settings = settings_for(api.base, url, TELEGRAM_DRIVER=driver, MANAGERS_CHAT_ID=str(group))
        with hotlead(folder, settings) as service:
            service.start()
            return play(api, service, group, visitors=visitors, kills=kills, seed=7, stagger_s=0.25)


@contextmanager
def database_of(folder: Path, database: str) -> Iterator[str]:
    """The address of an empty database; skips where there is no PostgreSQL."""
    if database == "sqlite":
        yield sqlite_database(folder)
        return
    why = why_no_postgres()
    if why is not None:
        pytest.skip(why)
    with postgres_database() as url:
        yield url


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("driver", "database", "visitors", "kills"), ROUNDS)
def test_kills_lose_no_answer_no_lead_and_no_order(tmp_path: Path, driver: str, database: str, visitors: int, kills: int) -> None:
    left = campaign(tmp_path, driver, database, visitors, kills)

    assert left.wrong == (), str(left)
    assert len(left.kills) == kills
    assert left.extra <= kills, str(left)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("driver", "database", "visitors", "kills"), LONG_ROUNDS)
def test_a_hundred_visitors_survive_twenty_kills(tmp_path: Path, driver: str, database: str, visitors: int, kills: int) -> None:
    left = campaign(tmp_path, driver, database, visitors, kills)

    assert left.wrong == (), str(left)
    assert left.extra <= kills, str(left)
