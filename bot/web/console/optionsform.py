"""The options of a choice: labels and further words by language, one more, one less."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from nicegui import events, ui

from bot.web.console.fields import PAUSE_MS, move_buttons, texts_field
from bot.web.console.place import Place
from dialogs.editing import add_option, set_synonyms, set_value
from dialogs.nodes import Ask, OptionSpec
from dialogs.part import ANY_LANGUAGE

_MOST_WORDS = 4000


def draw_options(place: Place, node_id: str, node: Ask, again: Callable[[], Awaitable[None]]) -> None:
    """Draw all of them, and a line for a new one."""
    word = place.visit.word
    ui.label(word("options")).classes("hc-fieldname")
    for number, (option, spec) in enumerate(node.options.items()):
        with ui.element("div").classes("hc-option"):
            with ui.element("div").classes("hc-row"):
                ui.label(option).classes("hc-code")
                ui.element("div").classes("hc-spacer")
                move_buttons(place, ("nodes", node_id, "options"), number, len(node.options) - 1)
                remove = ui.button(icon="close", on_click=partial(_remove, place, node_id, option, again))
                remove.props(f'flat dense round size=sm aria-label="{word("remove")} {option}"')
            texts_field(place, word("label"), ("nodes", node_id, "options", option, "label"), spec.label)
            _synonyms(place, node_id, option, spec)
    with ui.element("div").classes("hc-row hc-option"):
        name = ui.input(word("id")).props('dense outlined maxlength=40 data-testid="new-option"').classes("w-32")
        label = ui.input(word("label")).props('dense outlined maxlength=64 data-testid="new-label"')

        async def add() -> None:
            id_, shown = str(name.value or "").strip(), str(label.value or "").strip()
            language = place.script.languages[0]
            if id_ and shown and await place.edit(lambda text: add_option(text, node_id, id_, language, shown), "form"):
                await again()

        ui.button(word("add_option"), icon="add", on_click=add).props("flat dense no-caps")


def _synonyms(place: Place, node_id: str, option: str, spec: OptionSpec) -> None:
    languages = [*([ANY_LANGUAGE] if ANY_LANGUAGE in spec.synonyms else []), *place.script.languages]
    with ui.element("div").classes("hc-pair"):
        for language in languages:
            shown = place.visit.word("all_languages") if language == ANY_LANGUAGE else language
            field = ui.textarea(
                place.visit.word("synonyms", language=shown),
                value=", ".join(spec.synonyms.get(language, [])),
                on_change=partial(_set_synonyms, place, node_id, option, language),
            )
            field.props(f"autogrow dense outlined debounce={PAUSE_MS} maxlength={_MOST_WORDS}")


async def _set_synonyms(place: Place, node_id: str, option: str, language: str, event: events.ValueChangeEventArguments[Any]) -> None:
    words = [one.strip() for one in str(event.value or "").replace("\n", ",").split(",") if one.strip()]
    await place.edit(lambda text: set_synonyms(text, node_id, option, language, words), "form")


async def _remove(place: Place, node_id: str, option: str, again: Callable[[], Awaitable[None]]) -> None:
    if await place.edit(lambda text: set_value(text, ("nodes", node_id, "options", option), None), "form"):
        await again()
