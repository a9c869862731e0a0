"""Journeys for the sale after the talk: houses with a managers' group and an admin who is the head."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.bot.journeys import Journey, begun
from tests.bot.scripts import CRM, HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """Houses (the default script) and CRM, with a managers' group and admin 5."""
    async with begun(tmp_path, HOUSES, CRM, admins=[5]) as opened:
        yield opened
