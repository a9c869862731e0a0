"""The draft as it is written, with what was found marked where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, islice
from typing import Any

from nicegui import events, ui

from bot.app.oneline import one_line
from bot.web.console.bench import Overtaken
from bot.web.console.completion import Completion, Offered
from bot.web.console.place import Place
from dialogs.completing import offers
from dialogs.linting import Finding
from dialogs.linting.sentences import told
from dialogs.loading import Problem
from dialogs.yaml_cursor import cursor

_MOST_SHOWN = 200
_SAID = 120
"""UTF-16 units of a finding behind its line; the list below has the whole."""
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
        marks, tips = self._marks()
        self._editor = ui.codemirror(
            place.bench.typed,
            language="YAML",
            theme="githubDark" if place.visit.is_dark else "githubLight",
            indent="  ",
            line_wrapping=True,
            on_change=self._typed,
            decorations=marks,
            line_tooltips=tips,
        )
        self._editor.classes("hc-editor").props('data-testid="yaml"').style("height: min(66vh, 720px)")
        Completion(self._editor, self._offered, follows_system=place.visit.is_dark is None)
        self._found = ui.element("div").classes("hc-sheet").props('data-testid="findings"')
        self._list()
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

    def _offered(self, line: int, column: int) -> Offered:
        """What may be written there, of the text as it is in the editor."""
        at = cursor(self._editor.value or "", line, column)
        return Offered(size=0, offers=()) if at is None else Offered(size=len(at.word), offers=offers(self._place.bench.script, at))

    async def _changed(self, by: str) -> None:
        """Show the text if somebody else changed it, and the marks.

        Marks go past the editor's properties: with any of these NiceGUI sends the whole value too, and the browser goes back to it, so
        that letters typed meanwhile were lost (NiceGUI 3.18, 2026-11).
        """
        if by != BY and self._editor.value != self._place.bench.text:
            self._editor.value = self._place.bench.text
        marks, tips = self._marks()
        self._editor.run_method("setDecorations", marks)
        self._editor.run_method("setLineTooltips", tips)
        self._list()

    def _marks(self) -> tuple[list[dict[str, object]], dict[int, str]]:
        """What the editor shows of each finding: in its line, behind it, and on pointing there."""
        lines = f"{self._place.bench.text}\n".splitlines(keepends=True)
        ends = list(accumulate(map(len, lines)))
        tips: dict[int, str] = {}
        marks: list[dict[str, object]] = []
        for one, code, severity in islice(_found(self._place), _MOST_SHOWN):
            line = min(one.line, len(lines))
            marks += _marks_of(one, told(one, self._place.visit.language), line, severity, ends)
            said = f"{code} {told(one, self._place.visit.language)}"
            tips[line] = f"{tips[line]}\n{said}" if line in tips else said
        return marks, tips

    def _list(self) -> None:
        """List all findings below."""
        found = list(_found(self._place))
        self._found.clear()
        with self._found:
            if not found:
                ui.label(self._place.visit.word("no_findings")).classes("hc-yes")
            for one, code, severity in found[:_MOST_SHOWN]:
                with ui.element("div").classes("hc-finding").on("click", lambda _, line=one.line: self._editor.reveal_line(line)):
                    ui.label(f"{one.line}:{one.column}").classes("hc-code")
                    ui.label(code).classes("hc-code" + (" hc-no" if severity == "error" else " hc-warm"))
                    said = told(one, self._place.visit.language)
                    ui.label(f"{one.path}: {said}" if one.path else said)


def _marks_of(one: Problem | Finding, said: str, line: int, severity: str, ends: list[int]) -> Iterator[dict[str, object]]:
    """The line, what the finding is about, and what is said of it behind it. `ends`: of the lines with their breaks."""
    begins, ends_at = ends[line - 2] if line > 1 else 0, ends[line - 1] - 1
    yield {"kind": "line", "line": line, "class": f"hc-line-{severity}"}
    if begins + one.column - 1 < ends_at:
        yield {"kind": "mark", "from": begins + max(0, one.column - 1), "to": ends_at, "class": f"hc-mark-{severity}"}
    yield {"kind": "widget", "position": ends_at, "text": one_line(said, _SAID), "class": f"hc-said hc-said-{severity}"}


def _found(place: Place) -> Iterator[tuple[Problem | Finding, str, str]]:
    """What was found, with its code and severity; errors first."""
    examined = place.bench.examined
    yield from ((one, "HL001", "error") for one in examined.problems)
    yield from ((one, one.code, one.severity) for one in sorted(examined.findings, key=lambda one: one.severity))
