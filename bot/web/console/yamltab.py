"""The draft as it is written, with what was found marked where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nicegui import events, ui

from bot.web.console.bench import Overtaken
from bot.web.console.place import Place
from dialogs.linting import Finding
from dialogs.loading import Problem

_MOST_SHOWN = 200
BY = "yaml"


async def draw(place: Place) -> None:
    """Draw the editor and the list of what was found."""
    await _Yaml(place).draw()


class _Yaml:
    def __init__(self, place: Place) -> None:
        self._place = place

    async def draw(self) -> None:
        place = self._place
        place.follow(self._changed)
        self._editor = ui.codemirror(place.bench.text, language="YAML", indent="  ", line_wrapping=True, on_change=self._typed)
        self._editor.theme = "githubDark" if place.visit.is_dark else "githubLight"
        self._editor.classes("hc-editor").props('data-testid="yaml"').style("height: min(66vh, 720px)")
        self._found = ui.element("div").classes("hc-sheet").props('data-testid="findings"')
        self._mark()
        if place.line is not None:
            self._editor.reveal_line(place.line)
            place.line = None

    async def _typed(self, event: events.ValueChangeEventArguments[Any]) -> None:
        text = str(event.value or "")
        if text == self._place.bench.text:
            return
        try:
            await self._place.bench.type(text, BY)
        except Overtaken:
            ui.notify(self._place.visit.word("overtaken"), type="negative", multi_line=True)

    async def _changed(self, by: str) -> None:
        if by != BY and self._editor.value != self._place.bench.text:
            self._editor.value = self._place.bench.text
        self._mark()

    def _mark(self) -> None:
        """Put each finding to its line, and list all below."""
        found = list(_found(self._place))
        last = max(1, len(self._place.bench.text.splitlines()))
        tips: dict[int, str] = {}
        decorations: list[dict[str, object]] = []
        for one, code, severity in found:
            line = min(one.line, last)
            decorations.append({"kind": "line", "line": line, "class": f"hc-line-{severity}"})
            tips[line] = f"{tips[line]}\n{code} {one.message}" if line in tips else f"{code} {one.message}"
        self._editor.decorations = decorations
        self._editor.line_tooltips = tips
        self._found.clear()
        with self._found:
            if not found:
                ui.label(self._place.visit.word("no_findings")).classes("hc-yes")
            for one, code, severity in found[:_MOST_SHOWN]:
                with ui.element("div").classes("hc-finding").on("click", lambda _, line=one.line: self._editor.reveal_line(line)):
                    ui.label(f"{one.line}:{one.column}").classes("hc-code")
                    ui.label(code).classes("hc-code" + (" hc-no" if severity == "error" else " hc-warm"))
                    ui.label(f"{one.path}: {one.message}" if one.path else one.message)


def _found(place: Place) -> Iterator[tuple[Problem | Finding, str, str]]:
    """What was found, with its code and severity; errors first."""
    examined = place.bench.examined
    yield from ((one, "HL001", "error") for one in examined.problems)
    yield from ((one, one.code, one.severity) for one in sorted(examined.findings, key=lambda one: one.severity))
