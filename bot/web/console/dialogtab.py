"""The dialog: the script as a picture, and the form of the node that was tapped."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from nicegui import events, ui

from bot.app.dropoff import drop_off
from bot.web.console.blanks import KINDS, blank_node
from bot.web.console.nodeform import NodeForm
from bot.web.console.place import Place
from dialogs.diagram import mermaid
from dialogs.editing import set_value
from dialogs.graph import near

SINCE = timedelta(days=90)
MOST_DRAWN = 60
"""Nodes of a script that is drawn whole."""
NEAR = 16
"""Nodes of a larger one that are drawn around the open one."""
_LOOKS = {
    "theme": "base",
    "themeVariables": {"fontSize": "13px", "fontFamily": "system-ui, sans-serif"},
    "flowchart": {"useMaxWidth": False, "htmlLabels": True, "nodeSpacing": 28, "rankSpacing": 34, "padding": 8},
    "securityLevel": "strict",
}


async def draw(place: Place) -> None:
    """Draw the picture and, below it, the form."""
    await _Dialog(place).draw()


class _Dialog:
    def __init__(self, place: Place) -> None:
        self._place = place
        self._notes: dict[str, str] = {}
        self._shows_all = False

    async def draw(self) -> None:
        place, word = self._place, self._place.visit.word
        since = place.visit.now() - SINCE
        lost = await place.visit.read(lambda tx: drop_off(tx, place.script, since))
        self._notes = {
            node: word("dropped", reached=one.reached, left=one.left, share=one.share) for node, one in lost.items() if one.reached
        }
        place.follow(self._changed)
        place.node = place.node if place.node in place.script.nodes else place.script.start
        with ui.element("div").classes("hc-row").bind_visibility_from(self, "_is_large"):
            self._part = ui.label().classes("hc-note").props('data-testid="part"')
            self._whole = ui.button(on_click=self._show_all_or_near).props("flat dense no-caps")
        with ui.element("div").classes("hc-picture").props('data-testid="picture"'):
            self._picture = ui.mermaid("flowchart TD", config=_LOOKS, on_node_click=self._tapped)
        with ui.element("div").classes("hc-row"):
            self._nodes = ui.select(list(place.script.nodes), value=None, label=word("node"), with_input=True, on_change=self._chosen)
            self._nodes.props("dense outlined").classes("w-52")
            ui.label(word("tap_a_node")).classes("hc-note")
            ui.element("div").classes("hc-spacer")
            ui.button(word("add_node"), icon="add", on_click=self._ask_node).props("flat dense no-caps")
        self._form = ui.element("div").classes("hc-sheet").props('data-testid="form"')
        await self._open(place.node)

    @property
    def _is_large(self) -> bool:
        return len(self._place.script.nodes) > MOST_DRAWN

    def _draw_picture(self) -> None:
        """All of it, or of a large script what is near the open node: a browser takes seconds to lay out hundreds of nodes."""
        visit, script, node = self._place.visit, self._place.script, self._place.node or self._place.script.start
        only = near(script, node, NEAR) if self._is_large and not self._shows_all else script.nodes.keys()
        self._part.set_text(visit.word("part_of_picture", n=len(only), all=len(script.nodes)))
        self._whole.set_text(visit.word("part_again" if self._shows_all else "whole_picture"))
        self._picture.set_content(mermaid(script, visit.language if visit.language in script.languages else None, self._notes, only))

    def _show_all_or_near(self) -> None:
        self._shows_all = not self._shows_all
        self._draw_picture()

    async def _changed(self, by: str) -> None:
        self._draw_picture()
        self._nodes.set_options(list(self._place.script.nodes))
        if by != "form" and self._place.bench.can_be_edited:
            await self._open(self._place.node or self._place.script.start)

    async def _tapped(self, event: events.MermaidNodeClickEventArguments) -> None:
        number = event.node_id.rpartition("-")[2].removeprefix("n")  # mermaid may put the picture's own id before ours
        nodes = list(self._place.script.nodes)
        if number.isdigit() and int(number) < len(nodes):
            await self._open(nodes[int(number)])
            ui.run_javascript(f"getHtmlElement({self._form.id}).scrollIntoView({{behavior: 'smooth', block: 'nearest'}})")

    async def _chosen(self, event: events.ValueChangeEventArguments[Any]) -> None:
        if event.value and event.value != self._place.node:
            await self._open(str(event.value))

    async def _open(self, node: str) -> None:
        place = self._place
        node = node if node in place.script.nodes else place.script.start
        place.node = node
        self._nodes.value = node
        self._form.clear()
        with self._form:
            NodeForm(place, node, self._open).draw()
        self._draw_picture()

    async def _ask_node(self) -> None:
        word = self._place.visit.word
        with ui.dialog() as dialog, ui.card():
            ui.label(word("add_node")).classes("hc-h2")
            name = ui.input(word("id")).props('maxlength=40 data-testid="new-node"')
            kind = ui.select({one: word(f"kind_{one}") for one in KINDS}, value="choice", label=word("kind"))
            ui.button(word("add"), on_click=lambda: dialog.submit(True)).props("no-caps unelevated")
        if await dialog and name.value:
            await self._add(str(name.value).strip(), str(kind.value))

    async def _add(self, node: str, kind: str) -> None:
        """A node that is whole enough to be loaded; where it leads is the start, for the admin to change."""
        word, blank = self._place.visit.word, blank_node(self._place.script, kind, self._place.visit.word)
        if node in self._place.script.nodes or blank is None:
            ui.notify(word("nothing_to_name" if blank is None else "there_is_one"), type="negative")
        elif await self._place.edit(lambda text: set_value(text, ("nodes", node), blank), "add"):
            await self._open(node)
