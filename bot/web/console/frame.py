"""What all pages of the console have around them: the way to the others, language, light and dark, signing out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import ui

from bot.app.console import PATH
from bot.web.console.visit import Visit, enter
from bot.web.parts import WebParts
from bot.web.signin import DOOR

PLACES = ("scripts", "leads", "staff", "settings", "audit")
"""The pages of the first row."""
_ICONS = {"scripts": "account_tree", "leads": "people", "staff": "badge", "settings": "tune", "audit": "history"}
IS_DARK = "document.body.classList.contains('body--dark')"
"""Asks the browser, which alone knows how its system is set."""
_OTHER_LOOK = f"({IS_DARK} ? 0 : 1)"
LANGUAGE_NAMES = {"ru": "Русский", "en": "English"}

Draw = Callable[[Visit, Request], Awaitable[None]]


def add_page(parts: WebParts, path: str, place: str, draw: Draw) -> None:
    """Add a page: who may not see it is sent to the door, whatever it shows."""
    css = (files("bot.web.console") / "style.css").read_text(encoding="utf-8")

    @ui.page(path, title="hotlead", dark=None, response_timeout=20)
    async def page(request: Request) -> Response | None:
        visit = await enter(parts, request, lambda: ui.navigate.to(DOOR))
        if visit is None:
            return RedirectResponse(DOOR, 303)
        ui.add_css(css)
        ui.colors(primary="#2a63d8")
        if visit.is_dark is not None:
            ui.dark_mode(visit.is_dark)
        with _framed(visit, place):
            await draw(visit, request)
        return None


@contextmanager
def _framed(visit: Visit, place: str) -> Iterator[None]:
    with ui.element("div").classes("hc-page"):
        with ui.element("nav").classes("hc-side"):
            ui.label("hotlead").classes("hc-brand")
            with ui.element("div").classes("hc-places"):
                for one in PLACES:
                    with ui.element("a").classes("hc-place" + (" hc-here" if one == place else "")).props(f'href="{PATH}/{one}"'):
                        ui.icon(_ICONS[one])
                        ui.label(visit.word(one))
            ui.element("div").classes("hc-spacer")
            _choices(visit)
        with ui.element("main").classes("hc-main"):
            yield


def _choices(visit: Visit) -> None:
    with ui.element("div").classes("hc-choices"):
        other = next(one for one in LANGUAGE_NAMES if one != visit.language)
        change = ui.button(LANGUAGE_NAMES[other], on_click=lambda: _remember("language", f"'{other}'"))
        change.props("flat dense no-caps").classes("hc-quiet")
        dark = ui.button(icon="dark_mode", on_click=lambda: _remember("dark", _OTHER_LOOK)).props("flat dense round")
        dark.props(f'aria-label="{visit.word("dark")}"')
        if not visit.parts.is_open:
            with ui.element("form").props(f'method="post" action="{PATH}/out"'):
                ui.button(icon="logout").props(f'flat dense round type="submit" aria-label="{visit.word("sign_out")}"')


def _remember(name: str, value: str) -> None:
    """Keep a choice in the browser and draw the page anew. `value`: in the browser's own language."""
    kept = f"document.cookie = 'hotlead_{name}=' + {value} + '; path=/; max-age=31536000; samesite=strict'"
    ui.run_javascript(f"{kept}; location.search = ''")


def title(text: str, note: str = "") -> None:
    """The page's name."""
    with ui.element("div").classes("hc-title"):
        ui.label(text).classes("hc-h1")
        if note:
            ui.label(note).classes("hc-note")


def table(heads: list[str], rows: list[list[str]], *, links: list[str] | None = None, empty: str = "") -> None:
    """A table of words; on a phone each row is a card of its own. `links`: where each row leads."""
    if not rows:
        ui.label(empty).classes("hc-empty")
        return
    with ui.element("div").classes("hc-scroll"), ui.element("table").classes("hc-table hc-cards"):
        with ui.element("thead"), ui.element("tr"):
            for head in heads:
                with ui.element("th"):
                    ui.label(head)
        with ui.element("tbody"):
            for number, row in enumerate(rows):
                with ui.element("tr"):
                    for place, (head, cell) in enumerate(zip(heads, row, strict=True)):
                        _cell(head, cell, links[number] if links is not None and place == 0 else None)


def _cell(head: str, words: str, link: str | None) -> None:
    cell = ui.element("td").classes("" if words else "hc-blank")
    cell.props["data-label"] = head
    with cell:
        if link is None:
            ui.label(words)
        else:
            ui.link(words, link)
