"""Members with hours, and the script of houses with a ready answer, whose first word stops the clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.bot.app.clock.clocking import TALKING
from tests.bot.journeys import Journey, begun


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """Monday, nine in the morning, UTC: the house opens."""
    async with begun(tmp_path, TALKING, admins=[5]) as opened:
        yield opened
