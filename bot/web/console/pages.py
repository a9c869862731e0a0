"""Every page of the console."""

from __future__ import annotations

from collections.abc import Mapping

from bot.app.console import PATH
from bot.web.console import audit, leadpage, leads, script, scripts, settings, staff
from bot.web.console.frame import Draw, add_page
from bot.web.parts import WebParts

PAGES: Mapping[str, tuple[str, Draw]] = {
    "/scripts": ("scripts", scripts.draw),
    "/scripts/{script}": ("scripts", script.draw),
    "/leads": ("leads", leads.draw_list),
    "/leads/{lead}": ("leads", leadpage.draw_one),
    "/staff": ("staff", staff.draw),
    "/settings": ("settings", settings.draw),
    "/audit": ("audit", audit.draw),
}
"""By address: the place it belongs to in the first row, and what draws it."""


def add_console(parts: WebParts) -> None:
    """Add all pages."""
    for path, (place, draw) in PAGES.items():
        add_page(parts, f"{PATH}{path}", place, draw)
