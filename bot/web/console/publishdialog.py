"""Publishing: what was found, whether the tests pass, who stands where and what becomes of them, a note. One press."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping

from nicegui import ui

from bot.app.publishing import Behind, Overtaken, Published, Refused, Wish, publish_text
from bot.app.transferring import take_over
from bot.model import Standing
from bot.web.console.historytab import show_changes
from bot.web.console.place import Place
from dialogs.comparing import compare
from dialogs.examining import Examined, examine
from dialogs.moving import unmapped
from dialogs.script import Ask, AskConsent, ContactAsk

_MOST_LINES = 30


async def ask_to_publish(place: Place) -> None:
    """Show the dialog; publish if it is pressed."""
    bench, visit = place.bench, place.visit
    standings = await visit.read(lambda tx: tx.standings(bench.name))
    country = visit.desk.config.default_country
    examined = await asyncio.to_thread(examine, bench.text, bench.around.texts, file=bench.name, expected=bench.name, country=country)
    await _Dialog(place, examined, standings).show()


class _Dialog:
    def __init__(self, place: Place, examined: Examined, standings: list[Standing]) -> None:
        self._place = place
        self._examined = examined
        self._standings = standings
        self._ways: dict[str, str] = {}

    async def show(self) -> None:
        word, examined = self._place.visit.word, self._examined
        with ui.dialog() as dialog, ui.card().classes("w-[720px] max-w-full").props('data-testid="publish"'):
            ui.label(word("publish_title")).classes("hc-h2")
            self._findings()
            if self._place.bench.published is not None and examined.script is not None:
                show_changes(self._place, compare(self._place.bench.published, examined.script))
            moves = self._people()
            note = ui.input(word("note")).props('maxlength=300 data-testid="note"').classes("w-full")
            with ui.row():
                yes = ui.button(word("publish"), on_click=lambda: dialog.submit(True)).props('unelevated no-caps data-testid="publish-yes"')
                yes.set_enabled(examined.is_fit)
                ui.button(word("cancel"), on_click=lambda: dialog.submit(False)).props("flat no-caps")
        if await dialog:
            await self._publish(str(note.value or ""), is_moving=moves is not None and moves.value == "move")

    def _findings(self) -> None:
        word, examined = self._place.visit.word, self._examined
        tests = len(examined.script.tests) if examined.script is not None else 0
        if examined.is_fit:
            ui.label(word("is_fit", n=tests, warnings=len(examined.warnings))).classes("hc-yes")
        else:
            ui.label(word("not_fit")).classes("hc-no")
        with ui.element("div"):
            for line in examined.lines(language=self._place.visit.language)[:_MOST_LINES]:
                ui.label(line).classes("hc-note")

    def _people(self) -> ui.radio | None:
        """Who stands where in the older versions, and what becomes of them; None where nobody does."""
        word, people = self._place.visit.word, self._counted()
        if not people:
            ui.label(word("nobody_stands")).classes("hc-note")
            return None
        ui.label(word("stand", n=sum(people.values()))).classes("hc-h2")
        ui.label(", ".join(f"{node}: {number}" for node, number in people.items())).classes("hc-note")
        moves = ui.radio({"finish": word("let_finish"), "move": word("move_them")}, value="finish")
        script = self._examined.script
        if script is not None:
            asking = [node for node, spec in script.nodes.items() if isinstance(spec, Ask | ContactAsk | AskConsent)]
            with ui.element("div").bind_visibility_from(moves, "value", value="move"):
                for problem in unmapped(script, people, {}):
                    choice = ui.select([word("stays"), *asking], value=word("stays"), label=problem.node)
                    choice.props("dense outlined").on_value_change(lambda event, node=problem.node: self._map(node, event.value, asking))
        return moves

    def _map(self, node: str, target: object, asking: list[str]) -> None:
        if target in asking:
            self._ways[node] = str(target)
        else:
            self._ways.pop(node, None)

    def _counted(self) -> Mapping[str, int]:
        people: Counter[str] = Counter()
        for one in self._standings:
            people[one.node] += one.people
        return people

    async def _publish(self, note: str, *, is_moving: bool) -> None:
        bench, visit = self._place.bench, self._place.visit
        draft = bench.draft if bench.is_draft else None
        wish = Wish(text=bench.text, author=visit.author, note=note, file=bench.name, expected=bench.name, draft=draft)
        try:
            done = await publish_text(visit, visit, wish, shelf=visit.desk.shelf, country=visit.desk.config.default_country)
        except Overtaken:
            ui.notify(visit.word("overtaken"), type="negative")
            return
        match done:
            case Published(editions=editions):
                if is_moving:
                    moved = await take_over(visit, visit, visit.desk.shelf, editions[0], self._ways, author=visit.author)
                    ui.notify(visit.word("moved", moved=moved.moved, stayed=moved.stayed), type="positive")
                ui.navigate.to(f"?tab=history&lang={visit.language}")
            case Refused(examined=examined):
                ui.notify("\n".join(examined.lines(language=visit.language)[:5]), type="negative", multi_line=True)
            case Behind(newest=newest):
                ui.notify(visit.word("behind", n=newest.version, who=newest.author), type="negative", multi_line=True)
