"""A button on a lead: its talk becomes a test in the draft of the script it was led by, without anything of the person."""

from __future__ import annotations

from functools import partial

from nicegui import ui

from bot.app.console import PATH
from bot.app.recalling import recalled
from bot.app.shelf import NoSuchScript
from bot.model import Lead
from bot.web.console.bench import Overtaken, open_bench
from bot.web.console.visit import Visit
from dialogs.editing import set_value
from dialogs.recalling import Recalled


def draw(visit: Visit, lead: Lead) -> None:
    """Draw the button; under it stands what came of pressing it."""
    with ui.element("div").classes("hc-row"):
        button = ui.button(visit.word("make_test"), icon="add_task").props("flat dense no-caps")
        told = ui.element("div").classes("hc-row").props('data-testid="talk-test"')

    async def pressed() -> None:
        button.disable()
        why, made = await _keep(visit, lead)
        told.clear()
        with told:
            ui.label(why).classes("hc-note" if made is not None else "hc-no")
            if made is not None:
                ui.link(visit.word("open_tests"), f"{PATH}/scripts/{lead.script}?tab=tests")
            for difference in made.differences if made is not None else ():
                ui.label(difference).classes("hc-warm")
        button.set_enabled(made is None)

    button.on_click(pressed)


async def _keep(visit: Visit, lead: Lead) -> tuple[str, Recalled | None]:
    """Put the test into the draft; what to say, and the test, None where there is none or the draft does not take it."""
    config = visit.desk.config
    make = partial(recalled, shelf=visit.desk.shelf, lead=lead, zone=config.timezone, country=config.default_country)
    try:
        made = await visit.read(make)
    except NoSuchScript:
        made = None
    bench = await open_bench(visit, lead.script)
    if made is None or bench is None:
        return visit.word("talk_is_gone"), None
    if bench.script is None or not bench.can_be_edited:
        return visit.word("unreadable"), None
    if any(test.name == made.entry["name"] for test in bench.script.tests):
        return visit.word("test_is_there"), made
    entry, number = made.entry, len(bench.script.tests)
    try:
        why = await bench.edit(lambda text: set_value(text, ("tests", number), entry), "")
    except Overtaken:
        why = visit.word("overtaken")
    return (visit.word("test_made"), made) if why is None else (why, None)
