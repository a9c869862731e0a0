"""Journeys over the script of houses for tests that need no other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.journeys import Journey, begun
from tests.bot.scripts import CRM, HOUSES
from tests.databases import postgres_database, why_no_postgres


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """Houses (the default script) and CRM, with a managers' group and admin 5."""
    async with begun(tmp_path, HOUSES, CRM, admins=[5]) as opened:
        yield opened


@pytest_asyncio.fixture
async def two_processes(tmp_path: Path) -> AsyncIterator[tuple[Journey, Journey]]:
    """The same service in two processes at one PostgreSQL database, behind one messenger."""
    why = why_no_postgres()
    if why is not None:
        pytest.skip(why)
    with postgres_database() as url:
        async with begun(tmp_path, HOUSES, CRM, url=url) as first, begun(tmp_path, HOUSES, CRM, url=url, channel=first.channel) as second:
            yield first, second
