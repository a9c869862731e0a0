"""The page of one script: the tabs on the left, the phone on the right, all of one draft."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from fastapi import Request
from nicegui import ui
from nicegui.element import Element

from bot.app.console import PATH
from bot.web.console import dialogtab, historytab, magnetstab, phrasestab, portraitstab, rulestab, teststab, textstab, yamltab
from bot.web.console.bench import Bench, open_bench
from bot.web.console.frame import title
from bot.web.console.phone import Phone
from bot.web.console.place import Place
from bot.web.console.publishdialog import ask_to_publish
from bot.web.console.visit import Visit
from dialogs.rehearsing import Rehearsal
from dialogs.script import TestPerson
from dialogs.texts import pick

TABS: Mapping[str, Callable[[Place], Awaitable[None]]] = {
    "dialog": dialogtab.draw,
    "yaml": yamltab.draw,
    "rules": rulestab.draw,
    "texts": textstab.draw,
    "tests": teststab.draw,
    "phrases": phrasestab.draw,
    "portraits": portraitstab.draw,
    "magnets": magnetstab.draw,
    "history": historytab.draw,
}


async def draw(visit: Visit, request: Request) -> None:
    """Draw the page, or say that there is no such script."""
    name = str(request.path_params["script"])
    bench = await open_bench(visit, name)
    if bench is None:
        title(visit.word("no_script"))
        ui.link(visit.word("scripts"), f"{PATH}/scripts")
        return
    tab = request.query_params.get("tab", "dialog")
    await _Page(visit, bench, tab if tab in TABS else "dialog").draw()


class _Page:
    def __init__(self, visit: Visit, bench: Bench, tab: str) -> None:
        language = visit.language if bench.script is not None and visit.language in bench.script.languages else None
        rehearsal = Rehearsal(person=TestPerson(language=language), at=visit.now().astimezone(visit.desk.config.timezone))
        self._place = Place(visit=visit, bench=bench, rehearsal=rehearsal, tab=tab, show=self.show)
        self._buttons: dict[str, Element] = {}
        bench.told.append(self._changed)

    async def draw(self) -> None:
        place = self._place
        with ui.element("div").classes("hc-row hc-head"):
            script = place.bench.script
            title(pick(script.title, place.visit.language, script.languages) if script else place.bench.name, place.bench.name)
            self._state = ui.label().classes("hc-tag hc-muted").props('data-testid="state"')
            ui.element("div").classes("hc-spacer")
            self._found = ui.button(on_click=self._to_findings).props("flat dense no-caps")
            self._discard = ui.button(place.visit.word("discard"), on_click=self._ask_discard).props("flat dense no-caps")
            self._publish = ui.button(place.visit.word("publish"), on_click=lambda: ask_to_publish(place)).props("unelevated no-caps")
        with ui.element("div").classes("hc-tabs").props("role=tablist"):
            for name in TABS:
                button = ui.element("button").classes("hc-tab").props(f'type=button role=tab data-tab="{name}"')
                with button.on("click", lambda _, name=name: self.show(name)):
                    ui.label(place.visit.word(f"tab_{name}"))
                self._buttons[name] = button
        with ui.element("div").classes("hc-bench"):
            self._work = ui.element("div").classes("hc-work").props('data-testid="work"')
            await Phone(place).draw()
        await self.show(place.tab)
        await self._changed("")

    async def show(self, tab: str) -> None:
        """Open the tab; the former one is forgotten."""
        place = self._place
        place.leave_tab()
        place.tab = tab
        for name, button in self._buttons.items():
            button.classes(add="hc-open") if name == tab else button.classes(remove="hc-open")
        ui.run_javascript(f"getHtmlElement({self._buttons[tab].id})?.scrollIntoView({{block: 'nearest', inline: 'nearest'}})")
        self._work.clear()
        with self._work:
            if place.bench.script is None and tab not in ("yaml", "history"):
                ui.label(place.visit.word("unreadable")).classes("hc-empty")
                return
            await TABS[tab](place)

    async def _changed(self, _by: str) -> None:
        bench, word = self._place.bench, self._place.visit.word
        line = bench.around.lines.get(bench.name)
        version = word("version", n=line.version) if line else word("never_published")
        self._state.set_text(word("draft_over", version=version) if bench.is_draft else version)
        self._discard.set_visibility(bench.is_draft)
        self._publish.set_enabled(bench.is_draft)
        errors = len(bench.examined.problems) + sum(one.severity == "error" for one in bench.examined.findings) + len(bench.examined.broken)
        warnings = len(bench.examined.warnings)
        self._found.set_text(word("errors", n=errors) if errors else word("warnings", n=warnings) if warnings else word("no_findings"))
        self._found.props(f"color={'negative' if errors else 'warning' if warnings else 'positive'}")

    async def _to_findings(self) -> None:
        await self.show("yaml")

    async def _ask_discard(self) -> None:
        word = self._place.visit.word
        with ui.dialog() as dialog, ui.card():
            ui.label(word("discard_sure"))
            with ui.row():
                ui.button(word("discard"), on_click=lambda: dialog.submit(True)).props("no-caps color=negative unelevated")
                ui.button(word("cancel"), on_click=lambda: dialog.submit(False)).props("no-caps flat")
        if await dialog:
            await self._place.bench.discard()
            ui.navigate.reload()
