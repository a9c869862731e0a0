"""The page: three panes that follow the room, and what is pressed or typed goes into the inbox like any update."""

from __future__ import annotations

import secrets
from importlib.resources import files

from fastapi import Request
from nicegui import ui

from bot.app.playroom import Playroom, Room, update
from bot.web.parts import WebParts
from bot.web.playground.panes import draw_cards, draw_chat, draw_lead
from bot.web.playground.words import word

FOLLOW_S = 0.1
"""How often the page looks whether its room has changed; a look without a change costs a comparison."""
LANGUAGE_NAMES = {"ru": "Русский", "en": "English", "es": "Español", "fr": "Français"}


def add_playground(parts: WebParts) -> None:
    """Add the page at `/`."""
    playroom = parts.playroom
    assert playroom is not None
    css = (files("bot.web.playground") / "style.css").read_text(encoding="utf-8")

    @ui.page("/", title="hotlead: playground", dark=None)
    async def page(request: Request) -> None:
        ui.add_css(css)
        asked = request.query_params
        language = asked.get("lang", "")
        await _Page(parts, playroom, language if language in LANGUAGE_NAMES else parts.language, asked.get("start", "")).show()


_TO_CARD = "const k = m && [...m.querySelectorAll('.hl-card')].pop(); if (k) m.scrollTop = k.offsetTop - m.offsetTop - 12;"
"""Shows the newest card from its top."""


class _Page:
    """One open page: its room and what it draws."""

    def __init__(self, parts: WebParts, playroom: Playroom, language: str, start: str) -> None:
        self._parts = parts
        self._playroom = playroom
        self._language = language
        self._start = start if start in parts.desk.shelf.ids else parts.desk.config.default_script
        self._room = self._new_room()
        self._drawn = -1
        self._toasted = 0

    async def show(self) -> None:
        """Draw the page and begin the dialog."""
        with ui.element("main").classes("hl-page"):
            self._head()
            with ui.element("section").classes("hl-pane hl-visitor"):
                self._title("visitor", "visitor_hint")
                self._chat = ui.element("div").classes("hl-chat").props('data-testid="chat" aria-live="polite"')
                self._typing()
            with ui.element("section").classes("hl-pane hl-managers"):
                self._title("managers", "managers_hint")
                self._cards = ui.element("div").classes("hl-chat").props('data-testid="cards"')
            with ui.element("section").classes("hl-pane hl-lead").props('data-testid="lead"'):
                self._lead = ui.element("div")
        ui.timer(FOLLOW_S, self._follow)
        await self._act({"by": "visitor", "start": self._start})

    def _head(self) -> None:
        telegram = self._parts.telegram
        with ui.element("header").classes("hl-head"):
            ui.label("hotlead").classes("hl-brand")
            note = f"{word('connected', self._language)}: @{telegram}" if telegram else word("connect", self._language)
            ui.label(note).classes("hl-note")
            ui.element("div").classes("hl-spacer")
            script_word, language_word = word("script", self._language), word("language", self._language)
            scripts = ui.select(list(self._parts.desk.shelf.ids), value=self._start, label=script_word, on_change=self._choose_script)
            languages = ui.select(LANGUAGE_NAMES, value=self._language, label=language_word, on_change=self._choose_language)
            for choice in (scripts, languages):
                choice.props("dense outlined")
            ui.button(word("restart", self._language), on_click=self._restart).props("flat no-caps")

    def _title(self, name: str, hint: str) -> None:
        with ui.element("div").classes("hl-title"):
            ui.label(word(name, self._language))
            ui.label(word(hint, self._language)).classes("hl-note")

    def _typing(self) -> None:
        with ui.element("form").classes("hl-type").on("submit.prevent", self._send):
            self._typed = ui.input(placeholder=word("type", self._language)).props('dense borderless autofocus data-testid="type"')
            ui.button(icon="send", on_click=self._send).props(f'flat round dense aria-label="{word("send", self._language)}"')

    async def _send(self) -> None:
        text = (self._typed.value or "").strip()
        self._typed.value = ""
        if text:
            await self.say(text)

    async def say(self, text: str) -> None:
        """The visitor types."""
        said = self._playroom.add_line(self._room, text)
        await self._act({"by": "visitor", "start": ""} if text == "/start" else {"by": "visitor", "text": text, "said": said})

    async def press(self, message_id: int, data: str) -> None:
        """The visitor presses a button under a message."""
        await self._act({"by": "visitor", "press": data, "message": message_id})

    async def share(self) -> None:
        """The visitor shares a number; the playground's visitor has one."""
        number = "79123456789"
        self._playroom.add_line(self._room, f"+{number}")
        await self._act({"by": "visitor", "share": number})

    async def press_card(self, message_id: int, data: str) -> None:
        """A manager presses a button of a card."""
        await self._act({"by": "manager", "press": data, "message": message_id})

    async def _act(self, what: dict[str, object]) -> None:
        moment = self._parts.clock.now()
        named = {**what, "name": word("guest", self._language)}
        await self._parts.take_in([update(self._playroom, self._room, named, moment)])

    async def _follow(self) -> None:
        room = self._room
        if room.changes == self._drawn:
            return
        self._drawn = room.changes
        if room.toast is not None and room.toast[0] > self._toasted:
            self._toasted = room.toast[0]
            ui.notify(room.toast[1], position="top-left")
        draw_chat(self._chat, room, self)
        draw_cards(self._cards, room, self)
        await draw_lead(self._lead, room, self._parts, self._language)
        ui.run_javascript(f"const c = getHtmlElement({self._chat.id}); if (c) c.scrollTop = c.scrollHeight;")
        ui.run_javascript(f"const m = getHtmlElement({self._cards.id}); {_TO_CARD}")

    async def _restart(self) -> None:
        self._room = self._new_room()
        self._drawn = -1
        await self._act({"by": "visitor", "start": self._start})

    async def _choose_script(self, chosen: object) -> None:
        self._start = str(getattr(chosen, "value", self._start))
        await self._restart()

    def _choose_language(self, chosen: object) -> None:
        ui.navigate.to(f"/?lang={getattr(chosen, 'value', self._language)}&start={self._start}")

    def _new_room(self) -> Room:
        return self._playroom.room(secrets.randbelow(2**46) + 1, self._language)
