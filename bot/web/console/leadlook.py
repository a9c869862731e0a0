"""What the pages of leads share: their style sheet, and how they follow what happens elsewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib.resources import files

from nicegui import ui

from bot.web.console.visit import SignedOut

FOLLOW_S = 1.0
"""How often an open page looks whether anything has changed."""


def dress() -> None:
    """Add the style sheet of these pages."""
    ui.add_css((files("bot.web.console") / "leads.css").read_text(encoding="utf-8"))


def followed(every_s: float, look: Callable[[], Awaitable[None]]) -> None:
    """Look again and again for as long as the page is open and its session lasts."""

    async def again() -> None:
        try:
            await look()
        except SignedOut:
            timer.cancel()

    timer = ui.timer(every_s, again)
