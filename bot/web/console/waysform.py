"""The ways out of a node as rows: a condition and the node it leads to, tried from the top."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from nicegui import events, ui
from nicegui.elements.select import Select

from bot.web.console.conditionform import condition_field
from bot.web.console.fields import move_buttons
from bot.web.console.place import Place
from dialogs.editing import add_way, set_value, set_way
from dialogs.nodes import Jump
from dialogs.yaml_text import Path

Again = Callable[[], Awaitable[None]]


def draw_ways(place: Place, node_id: str, key: str, jumps: list[Jump], again: Again) -> None:
    """Draw the rows, and a button for one more."""
    _Ways(place, node_id, key, jumps, again).draw()


class _Ways:
    def __init__(self, place: Place, node_id: str, key: str, jumps: list[Jump], again: Again) -> None:
        self._place = place
        self._node = node_id
        self._key = key
        self._path: Path = ("nodes", node_id, key)
        self._rows = [(place.bench.shown((*self._path, number, "when")), jump.go) for number, jump in enumerate(jumps)]
        self._again = again

    def draw(self) -> None:
        word = self._place.visit.word
        where = ".".join(map(str, self._path))
        ui.label(word(f"ways_{self._key}")).classes("hc-fieldname")
        for number, (when, go) in enumerate(self._rows):
            with ui.element("div").classes("hc-row hc-way"):
                field = condition_field(self._place, word("when"), when, partial(self._set, number, "when"), field=f"{where}.{number}.when")
                field.classes("hc-grow")
                ui.label("→").classes("hc-muted")
                to = ui.select([go], value=go, on_change=partial(self._set, number, "go"))
                to.on("focus", partial(self._offer, to))
                to.props(f'dense outlined aria-label="{word("go")}"').classes("hc-to")
                if len(self._rows) > 1:
                    move_buttons(self._place, self._path, number, len(self._rows) - 1)
                drop = ui.button(icon="close", on_click=partial(self._drop, number))
                drop.props(f'flat dense round size=sm aria-label="{word("remove")}"')
        ui.button(word("add_way"), icon="add", on_click=self._add).props("flat dense no-caps").classes("self-start")

    def _offer(self, to: Select) -> None:
        """All nodes, once somebody wants to choose: a dozen rows with hundreds of nodes each would make the page slow."""
        nodes = list(self._place.script.nodes)
        to.set_options(nodes if to.value in nodes else [*nodes, to.value])

    async def _set(self, number: int, what: str, event: events.ValueChangeEventArguments[Any]) -> None:
        value = str(event.value or "")
        when, go = self._rows[number]
        when, go = self._rows[number] = (value, go) if what == "when" else (when, value)
        await self._place.edit(lambda text: set_way(text, self._node, self._key, number, when=when, go=go), "form")

    async def _drop(self, number: int) -> None:
        path = (*self._path, number) if len(self._rows) > 1 else self._path
        await self._place.edit(lambda text: set_value(text, path, None), "form")
        await self._again()

    async def _add(self) -> None:
        start = self._place.script.start
        await self._place.edit(lambda text: add_way(text, self._node, self._key, start), "form")
        await self._again()
