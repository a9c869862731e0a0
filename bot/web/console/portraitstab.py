"""Portraits: who the ideal and the wrong customer are, and what of the script tells them."""

from __future__ import annotations

from functools import partial
from typing import Any, get_args

from nicegui import events, ui
from pydantic import JsonValue

from bot.web.console.conditionform import condition_field
from bot.web.console.fields import texts_field, value_field
from bot.web.console.place import Place
from dialogs.editing import read_value, set_value
from dialogs.likeness import Told, told
from dialogs.portraits import Family, PortraitKind, PortraitSpec
from dialogs.texts import pick
from dialogs.yaml_text import Path

_QUESTIONS = ("problem", "who", "where", "often", "known_from")


async def draw(place: Place) -> None:
    """Draw each portrait with its fields, and a line for a new one."""
    _Portraits(place).draw()


class _Portraits:
    def __init__(self, place: Place) -> None:
        self._place = place
        self._telling: list[tuple[str, int, ui.label]] = []

    def draw(self) -> None:
        word = self._place.visit.word
        self._place.follow(self._changed)
        self._sheets = ui.element("div").classes("hc-work").props('data-testid="portraits"')
        self._redraw()
        with ui.element("div").classes("hc-row"):
            name = ui.input(word("id")).props('dense outlined maxlength=40 data-testid="new-portrait"').classes("w-40")
            for kind in get_args(PortraitKind):
                button = ui.button(word(f"portrait_{kind}"), icon="add", on_click=lambda kind=kind: self._add(str(name.value or ""), kind))
                button.props("flat dense no-caps")

    async def _changed(self, by: str) -> None:
        """What is typed here stays under the fingers; only what it comes to is shown anew."""
        if by != "form":
            self._redraw()
            return
        for name, number, label in self._telling:
            portrait = self._place.script.portraits.get(name)
            if portrait is not None and number < len(portrait.traits):
                self._show(label, told(self._place.script, portrait)[number])

    def _redraw(self) -> None:
        self._sheets.clear()
        self._telling.clear()
        with self._sheets:
            if not self._place.script.portraits:
                ui.label(self._place.visit.word("no_portraits")).classes("hc-empty")
            for name, portrait in self._place.script.portraits.items():
                with ui.element("div").classes("hc-sheet"):
                    self._portrait(name, portrait)

    def _portrait(self, name: str, portrait: PortraitSpec) -> None:
        place, word, path = self._place, self._place.visit.word, ("portraits", name)
        with ui.element("div").classes("hc-row"):
            ui.label(pick(portrait.title, place.visit.language, place.script.languages)).classes("hc-h2")
            ui.label(word(f"portrait_{portrait.kind}")).classes(f"hc-tag hc-{'yes' if portrait.kind == 'ideal' else 'no'}")
            ui.element("div").classes("hc-spacer")
            self._remove(path, name)
        texts_field(place, word("title"), (*path, "title"), portrait.title)
        for key in _QUESTIONS:
            texts_field(place, word(f"portrait_{key}"), (*path, key), getattr(portrait, key) or {})
        ui.label(word("traits")).classes("hc-h2")
        for number, one in enumerate(told(place.script, portrait)):
            self._trait(name, number, one)
        add = ui.button(word("trait"), icon="add", on_click=partial(self._add_trait, name, len(portrait.traits)))
        add.props("flat dense no-caps").classes("self-start")

    def _trait(self, name: str, number: int, one: Told) -> None:
        place, word, path = self._place, self._place.visit.word, ("portraits", name, "traits", number)
        with ui.element("div").classes("hc-option"):
            with ui.element("div").classes("hc-row"):
                families = {family: word(f"family_{family}") for family in get_args(Family)}
                family = ui.select(families, value=one.trait.family, on_change=partial(self._family, path))
                family.props(f'dense outlined aria-label="{word("trait")}"').classes("w-44")
                value_field(place, word("share"), (*path, "share"), "" if one.trait.share is None else str(one.trait.share))
                shown, field = place.bench.shown((*path, "when")), f"{'.'.join(map(str, path))}.when"
                condition_field(place, word("told_by"), shown, partial(self._when, path), field=field).classes("grow")
                self._remove(path, f"{name} {number + 1}")
            texts_field(place, "", (*path, "text"), one.trait.text)
            label = ui.label()
            self._show(label, one)
            self._telling.append((name, number, label))

    def _show(self, label: ui.label, one: Told) -> None:
        place, word = self._place, self._place.visit.word
        points = "; ".join(f"{rule.add:+d} {pick(rule.because, place.visit.language, place.script.languages)}" for rule in one.points)
        label.set_text(f"{word('asked_by', what=', '.join(one.by))} · {points or word('no_points')}" if one.by else word("nobody_asks"))
        label.classes(replace="hc-note" if one.points else "hc-muted" if not one.by else "hc-warm")

    def _remove(self, path: Path, name: str) -> None:
        button = ui.button(icon="close", on_click=partial(self._place.edit, lambda text: set_value(text, path, None), "rows"))
        button.props("flat dense round size=sm").tooltip(f"{self._place.visit.word('remove')}: {name}")

    async def _family(self, path: Path, event: events.ValueChangeEventArguments[Any]) -> None:
        value = event.value
        await self._place.edit(lambda text: set_value(text, (*path, "family"), value), "form")

    async def _when(self, path: Path, event: events.ValueChangeEventArguments[Any]) -> None:
        words = str(event.value or "").strip()
        await self._place.edit(lambda text: set_value(text, (*path, "when"), read_value(words) if words else None), "form")

    async def _add(self, name: str, kind: str) -> None:
        name, word = name.strip(), self._place.visit.word
        if not name or name in self._place.script.portraits:
            ui.notify(word("there_is_one" if name else "id"), type="warning")
            return
        blank: JsonValue = {"title": {self._place.script.languages[0]: word(f"portrait_{kind}")}, "kind": kind}
        await self._place.edit(lambda text: set_value(text, ("portraits", name), blank), "rows")

    async def _add_trait(self, name: str, number: int) -> None:
        row: JsonValue = {"family": "goal", "text": {self._place.script.languages[0]: self._place.visit.word("trait")}}
        await self._place.edit(lambda text: set_value(text, ("portraits", name, "traits", number), row), "rows")
