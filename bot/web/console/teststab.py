"""The script's own tests, played on the draft; what was tried in the phone becomes one."""

from __future__ import annotations

import asyncio

from nicegui import ui

from bot.web.console.place import Place
from dialogs.editing import set_value
from dialogs.rehearsing import as_test, rehearse
from dialogs.simulate import TestResult, run_test


async def draw(place: Place) -> None:
    """Draw the tests and play them."""
    await _Tests(place).draw()


class _Tests:
    def __init__(self, place: Place) -> None:
        self._place = place

    async def draw(self) -> None:
        word = self._place.visit.word
        with ui.element("div").classes("hc-row"):
            ui.button(word("run_tests"), icon="play_arrow", on_click=self._run).props("unelevated no-caps")
            self._sum = ui.label().classes("hc-tag").props('data-testid="test-sum"')
            ui.element("div").classes("hc-spacer")
            self._name = ui.input(word("test_name")).props("dense outlined maxlength=120")
            ui.button(word("save_preview"), icon="add_task", on_click=self._save).props("flat dense no-caps")
        self._list = ui.element("div").classes("hc-sheet").props('data-testid="tests"')
        self._place.follow(self._changed)
        await self._run()

    async def _run(self) -> None:
        script, word = self._place.script, self._place.visit.word
        country = self._place.visit.desk.config.default_country
        results = await asyncio.to_thread(lambda: [run_test(script, test, country=country) for test in script.tests])
        failed = sum(bool(result.failures) for result in results)
        self._sum.set_text(word("tests_sum", n=len(results), failed=failed))
        self._sum.classes(replace=f"hc-tag {'hc-no' if failed else 'hc-yes'}")
        self._list.clear()
        with self._list:
            if not results:
                ui.label(word("no_tests")).classes("hc-empty")
            for number, result in enumerate(results):
                self._result(number, result)

    def _result(self, number: int, result: TestResult) -> None:
        word = self._place.visit.word
        with ui.element("div").classes("hc-option"):
            with ui.element("div").classes("hc-row"):
                ui.label("✗" if result.failures else "✓").classes("hc-no" if result.failures else "hc-yes")
                ui.label(result.name)
                ui.element("div").classes("hc-spacer")
                drop = ui.button(icon="close", on_click=lambda: self._drop(number))
                drop.props(f'flat dense round size=sm aria-label="{word("remove")}"')
            for failure in result.failures:
                ui.label(failure).classes("hc-no")

    async def _changed(self, _by: str) -> None:
        await self._run()

    async def _drop(self, number: int) -> None:
        await self._place.edit(lambda text: set_value(text, ("tests", number), None))

    async def _save(self) -> None:
        place = self._place
        name = str(self._name.value or "").strip()
        if not name or not place.rehearsal.acts:
            ui.notify(place.visit.word("name_and_play"), type="warning")
            return
        played = await asyncio.to_thread(rehearse, place.script, place.rehearsal, country=place.visit.desk.config.default_country)
        test, number = as_test(place.rehearsal, played, name), len(place.script.tests)
        if await place.edit(lambda text: set_value(text, ("tests", number), test)):
            self._name.value = ""
