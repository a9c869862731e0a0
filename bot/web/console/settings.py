"""The settings as they are, secrets masked. They are changed where the service is started."""

from __future__ import annotations

from fastapi import Request

from bot.web.console.frame import table, title
from bot.web.console.visit import Visit


async def draw(visit: Visit, request: Request) -> None:
    """Draw the table."""
    title(visit.word("settings"), visit.word("settings_note"))
    rows = [[name, value or visit.word("not_set")] for name, value in visit.parts.settings.items()]
    table([visit.word("name"), visit.word("value")], rows)
