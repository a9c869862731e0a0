"""Published versions: who, when and why; compared with one another, restored."""

from __future__ import annotations

import json
from functools import partial

from nicegui import ui
from pydantic import JsonValue

from bot.app.publishing import Overtaken, Published, roll_back
from bot.app.shelf import edition_at
from bot.model import EditionLine
from bot.web.console.authors import authors
from bot.web.console.frame import table
from bot.web.console.place import Place
from dialogs.comparing import Change, compare
from dialogs.script import Script

_MOST = 100


async def draw(place: Place) -> None:
    """Draw the history and, on demand, what changed."""
    await _History(place).draw()


class _History:
    def __init__(self, place: Place) -> None:
        self._place = place

    async def draw(self) -> None:
        place, word = self._place, self._place.visit.word
        lines = await place.visit.read(lambda tx: tx.history(place.bench.name, _MOST))
        self._name = await authors(place.visit)
        versions = [line.version for line in lines]
        if not lines:
            ui.label(word("never_published")).classes("hc-empty")
            return
        with ui.element("div").classes("hc-row") as comparing:
            names: dict[int, str] = {version: word("version", n=version) for version in versions}
            is_draft, former = place.bench.is_draft, versions[min(1, len(versions) - 1)]
            self._before = ui.select(names, value=versions[0] if is_draft else former, label=word("compare")).props("dense outlined")
            self._after = ui.select({**names, 0: word("the_draft")}, value=0 if is_draft else versions[0], label=word("with"))
            self._after.props("dense outlined")
            ui.button(word("compare"), on_click=self._compare).props("flat dense no-caps")
        comparing.set_visibility(len(lines) > 1 or is_draft)
        self._changes = ui.element("div").props('data-testid="changes"')
        with ui.element("div").classes("hc-sheet").props('data-testid="history"'):
            for line in lines:
                self._line(line, is_newest=line.version == versions[0])

    def _line(self, line: EditionLine, *, is_newest: bool) -> None:
        visit = self._place.visit
        with ui.element("div").classes("hc-option"), ui.element("div").classes("hc-row"):
            ui.label(visit.word("version", n=line.version)).classes("hc-h2")
            ui.label(f"{visit.when(line.at)} · {self._name(line.author)}").classes("hc-note")
            if line.because_of:
                ui.label(visit.word("because_of", what=line.because_of)).classes("hc-note")
            ui.label(line.note)
            ui.element("div").classes("hc-spacer")
            if is_newest:
                ui.label(visit.word("in_force")).classes("hc-tag hc-yes")
            else:
                ui.button(visit.word("restore"), on_click=partial(self._restore, line.version)).props("flat dense no-caps")

    async def _compare(self) -> None:
        before, after = await self._version(int(self._before.value or 0)), await self._version(int(self._after.value or 0))
        self._changes.clear()
        if before is not None and after is not None:
            with self._changes:
                show_changes(self._place, compare(before, after))

    async def _version(self, version: int) -> Script | None:
        """That version; 0: the draft."""
        place = self._place
        if version == 0:
            return place.bench.script
        found = await place.visit.read(lambda tx: edition_at(tx, place.bench.name, version))
        return None if found is None else found.script

    async def _restore(self, version: int) -> None:
        visit, bench = self._place.visit, self._place.bench
        with ui.dialog() as dialog, ui.card():
            ui.label(visit.word("restore_sure", n=version)).classes("hc-h2")
            note = ui.input(visit.word("note")).props("maxlength=300").classes("w-full")
            with ui.row():
                ui.button(visit.word("restore"), on_click=lambda: dialog.submit(True)).props('unelevated no-caps data-testid="restore-yes"')
                ui.button(visit.word("cancel"), on_click=lambda: dialog.submit(False)).props("flat no-caps")
        if not await dialog:
            return
        country = visit.desk.config.default_country
        try:
            done = await roll_back(
                visit, visit, bench.name, version, author=visit.author, note=str(note.value or ""), shelf=visit.desk.shelf, country=country
            )
        except Overtaken:
            ui.notify(visit.word("overtaken"), type="negative")
            return
        if isinstance(done, Published):
            ui.navigate.reload()
        else:
            ui.notify("\n".join(done.examined.lines(language=visit.language)[:5]), type="negative", multi_line=True)


def show_changes(place: Place, changes: tuple[Change, ...]) -> None:
    """What differs, a row each."""
    word = place.visit.word
    rows = [[word(f"kind_of_{one.kind}"), one.path, _shown(one.before), _shown(one.after)] for one in changes]
    table([word("what"), word("where"), word("before"), word("after")], rows, empty=word("no_changes"))


def _shown(value: JsonValue) -> str:
    if value is None:
        return "—"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
