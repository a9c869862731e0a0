"""A service with a group that has topics."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES

TALKING = {**HOUSES, "answers": {"visit": {"en": "Come on Sunday, {first_name}!", "ru": "Приезжайте в воскресенье!"}}}


@pytest_asyncio.fixture
async def telegram(tmp_path: Path) -> AsyncIterator[Live]:
    """The managers' group has topics."""
    async with live(tmp_path, TALKING) as opened:
        yield opened
