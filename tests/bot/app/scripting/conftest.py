"""A service with the clinic in force, and its admin."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.bot.app.scripting.clinic import ADMIN, Editor, put_in_force
from tests.bot.journeys import Journey, begun
from tests.bot.scripts import CRM


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """The clinic beside a script of another trade."""
    async with begun(tmp_path, CRM, admins=[ADMIN]) as opened:
        await put_in_force(opened)
        yield opened


@pytest_asyncio.fixture
async def editor(journey: Journey) -> Editor:
    """The admin."""
    return Editor(journey=journey)
