"""The form of one node: its texts by language side by side, options, ways, and the rest. Every field changes the draft by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from nicegui import events, ui

from bot.web.console.fields import texts_field, value_field
from bot.web.console.optionsform import draw_options
from bot.web.console.place import Place
from bot.web.console.waysform import draw_ways
from dialogs.conditions import write_duration
from dialogs.editing import set_value
from dialogs.nodes import (
    Ask,
    AskConsent,
    Branch,
    ContactAsk,
    Finish,
    GiveMagnet,
    Go,
    KindName,
    Node,
    PassOn,
    RunScript,
    Say,
)
from dialogs.yaml_text import Path

_TEXTS: Mapping[type[Node], tuple[str, ...]] = {
    Say: ("say",),
    Ask: ("ask", "title", "why", "example", "error", "remind_text"),
    ContactAsk: ("ask", "why", "error", "remind_text"),
    PassOn: ("handoff",),
    Finish: ("finish",),
}
_KIND_WORDS: Mapping[type[Node], str] = {
    Say: "kind_say",
    ContactAsk: "kind_contact",
    AskConsent: "kind_consent",
    Branch: "kind_branch",
    Go: "kind_go",
    GiveMagnet: "kind_magnet",
    PassOn: "kind_handoff",
    RunScript: "kind_script",
    Finish: "kind_finish",
}
_WAYS: Mapping[type[Node], tuple[str, ...]] = {
    Say: ("next",),
    Ask: ("next", "on_misses"),
    ContactAsk: ("next", "on_misses"),
    AskConsent: ("next", "declined"),
    Branch: ("branch",),
    GiveMagnet: ("next",),
    PassOn: ("next",),
    RunScript: ("next",),
}


class NodeForm:
    """`reopen`: draws the form of a node anew."""

    def __init__(self, place: Place, node_id: str, reopen: Callable[[str], Awaitable[None]]) -> None:
        self._place = place
        self._id = node_id
        self._node = place.script.nodes[node_id]
        self._reopen = reopen

    def draw(self) -> None:
        """Draw it into the open element."""
        word = self._place.visit.word
        with ui.element("div").classes("hc-row"):
            ui.label(self._id).classes("hc-h2")
            kind = f"{word('kind_ask')} · {self._node.kind}" if isinstance(self._node, Ask) else word(_KIND_WORDS[type(self._node)])
            ui.label(kind).classes("hc-tag hc-muted")
            ui.element("div").classes("hc-spacer")
            if "." not in self._id:
                ui.button(icon="delete_outline", on_click=self._remove).props(f'flat dense round aria-label="{word("remove")}"')
        if "." in self._id:
            ui.label(word("of_another", script=self._id.partition(".")[0])).classes("hc-note")
            return
        path: Path = ("nodes", self._id)
        for name in _TEXTS.get(type(self._node), ()):
            texts = getattr(self._node, name)
            texts_field(self._place, word(f"text_{name}"), (*path, name), texts if isinstance(texts, dict) else {})
        if isinstance(self._node, Ask) and self._node.kind in ("choice", "choices"):
            draw_options(self._place, self._id, self._node, self._again)
        for name in _WAYS.get(type(self._node), ()):
            draw_ways(self._place, self._id, name, getattr(self._node, name) or [], self._again)
        self._rest(path)

    def _rest(self, path: Path) -> None:
        word = self._place.visit.word
        node = self._node
        with ui.element("div").classes("hc-pair"):
            if isinstance(node, Ask):
                self._choice("kind", list(KindName.__args__), node.kind)  # type: ignore[attr-defined]
            if isinstance(node, Ask | ContactAsk):
                value_field(self._place, word("tries"), (*path, "tries"), str(node.tries))
                value_field(
                    self._place, word("remind"), (*path, "remind"), ", ".join(write_duration(one) for one in node.remind), is_list=True
                )
                ui.checkbox(word("optional"), value=node.optional, on_change=partial(self._set, "optional")).props("dense")
            if isinstance(node, Ask) and node.kind in ("number", "money"):
                for name in ("low", "high"):
                    limit = getattr(node, name)
                    value_field(self._place, word(name), (*path, name), "" if limit is None else f"{limit:g}")
            if isinstance(node, Go):
                self._choice("go", list(self._place.script.nodes), node.go)
            if isinstance(node, AskConsent):
                self._choice("consent", list(self._place.script.consents), node.consent)
            if isinstance(node, GiveMagnet):
                self._choice("magnet", list(self._place.script.magnets), node.magnet)
        if isinstance(node, AskConsent):
            consent = self._place.script.consents.get(node.consent)
            texts_field(self._place, word("text_consent"), ("consents", node.consent, "text"), consent.text if consent else {})

    def _choice(self, name: str, options: list[str], value: str) -> None:
        field = ui.select(options, value=value, label=self._place.visit.word(name), on_change=partial(self._set, name, redraws=True))
        field.props("dense outlined")

    async def _set(self, name: str, event: events.ValueChangeEventArguments[Any], *, redraws: bool = False) -> None:
        value = event.value
        done = await self._place.edit(lambda text: set_value(text, ("nodes", self._id, name), value), "form")
        if redraws or not done:
            await self._again()

    async def _remove(self) -> None:
        if await self._place.edit(lambda text: set_value(text, ("nodes", self._id), None), "form"):
            await self._reopen(self._place.script.start)

    async def _again(self) -> None:
        await self._reopen(self._id)
