"""Draws the three panes from the room and the lead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol
from urllib.parse import quote

from nicegui import ui
from nicegui.element import Element

from bot.app.leadview import LeadView, view_lead
from bot.app.playroom import Line, Room
from bot.web.parts import WebParts
from bot.web.playground.words import word
from dialogs.describe import phone_words

_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}


class Hands(Protocol):
    """What can be done on the page."""

    async def say(self, text: str) -> None:
        """The visitor types."""
        ...

    async def press(self, message_id: int, data: str) -> None:
        """The visitor presses a button."""
        ...

    async def share(self) -> None:
        """The visitor shares a number."""
        ...

    async def press_card(self, message_id: int, data: str) -> None:
        """A manager presses a button."""
        ...


def draw_chat(pane: Element, room: Room, hands: Hands) -> None:
    """The visitor's chat, oldest on top, with every message's buttons: old ones may be pressed too."""
    pane.clear()
    with pane:
        for line in room.lines:
            _bubble(line)
            _buttons(line, hands)
        last = room.last_message
        if last is not None and last.share_label:
            with ui.element("div").classes("hl-row"):
                _button(last.share_label, hands.share)
                for label in last.typed_buttons:
                    _button(label, partial(hands.say, label))


def draw_cards(pane: Element, room: Room, hands: Hands) -> None:
    """The managers' chat."""
    pane.clear()
    with pane:
        if not room.cards:
            ui.label(word("managers_hint", room.language)).classes("hl-empty")
        for card in room.cards:
            ui.html(card.html, sanitize=True).classes("hl-card")
            for row in card.buttons:
                with ui.element("div").classes("hl-row"):
                    for button in row:
                        _button(button.label, partial(hands.press_card, card.id, button.data))


async def draw_lead(pane: Element, room: Room, parts: WebParts, language: str) -> None:
    """The lead's card below: answers, criteria, points with their reasons."""
    view = await parts.store.read(lambda tx: view_lead(tx, parts.desk, room.conversation, language))
    pane.clear()
    with pane:
        _lead_title(view, language)
        if view is not None:
            with ui.element("div").classes("hl-facts"):
                _facts(word("answers", language), [(title, answer) for title, answer in view.answers])
                _criteria(view, language)
                _points(view, language)


def _bubble(line: Line) -> None:
    with ui.element("div").classes("hl-bubble" if line.message is not None or line.file else "hl-bubble hl-mine"):
        if line.file:
            ui.link(f"📎 {line.file.rpartition('/')[2]}", f"/playground/files/{quote(line.file)}")
        ui.label(line.text)


def _buttons(line: Line, hands: Hands) -> None:
    if line.message is None:
        return
    for row in line.message.buttons:
        with ui.element("div").classes("hl-row"):
            for button in row:
                _button(button.label, partial(hands.press, line.id, button.data))


def _button(label: str, act: Callable[[], Awaitable[None]]) -> None:
    with ui.element("button").classes("hl-button").props("type=button").on("click", act):
        ui.label(label)


def _lead_title(view: LeadView | None, language: str) -> None:
    with ui.element("div").classes("hl-title"):
        ui.label(word("lead", language))
        if view is None:
            ui.label(word("lead_hint", language)).classes("hl-note")
            return
        lead = view.lead
        mark = {"targeted": "hl-yes", "non-targeted": "hl-no"}.get(view.mark, "hl-unknown")
        ui.label(word(view.mark, language)).classes(f"hl-tag {mark}").props('data-testid="mark"')
        ui.label(word(lead.temperature, language)).classes(f"hl-tag hl-{lead.temperature}").props('data-testid="temperature"')
        score = f"{lead.score} = {word('fit', language)} {view.fit} + {word('readiness', language)} {view.readiness}"
        ui.label(score).props('data-testid="score"')
        ui.element("div").classes("hl-spacer")
        ui.label(word("is_lead" if lead.is_lead else "is_interest", language)).classes("hl-note")


def _facts(title: str, rows: list[tuple[str, str]]) -> None:
    with ui.element("div"):
        ui.html(title, tag="h4", sanitize=True)
        for key, value in rows:
            with ui.element("div").classes("hl-fact"):
                ui.label(key).classes("hl-key")
                ui.label(value).classes("hl-value")


def _criteria(view: LeadView, language: str) -> None:
    with ui.element("div"):
        ui.html(word("criteria", language), tag="h4", sanitize=True)
        for title, mark, rests_on in view.criteria:
            with ui.element("div").classes("hl-fact"):
                ui.label(_MARKS[mark]).classes(f"hl-points hl-{mark}")
                ui.label(title)
                ui.label(rests_on).classes("hl-note")
        if view.lacking:
            ui.label(f"{word('lacking', language)}: {', '.join(view.lacking)}").classes("hl-note")


def _points(view: LeadView, language: str) -> None:
    lead = view.lead
    with ui.element("div"):
        ui.html(word("points", language), tag="h4", sanitize=True)
        for points, because in view.points:
            with ui.element("div").classes("hl-fact"):
                ui.label(f"{points:+d}").classes(f"hl-points {'hl-yes' if points > 0 else 'hl-no'}")
                ui.label(because)
        contact = phone_words(lead.phone) if lead.phone else lead.email
        if contact:
            grade = word("verified" if lead.phone_verified else "unverified", language)
            with ui.element("div").classes("hl-fact"):
                ui.label(word("contact", language)).classes("hl-key")
                ui.label(f"{contact} ({grade})").classes("hl-value")
