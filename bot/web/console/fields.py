"""Fields that write what is typed into the draft, a moment after the last key."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from nicegui import events, ui
from pydantic import JsonValue

from bot.web.console.place import Place
from dialogs.editing import move, read_value, set_text, set_value
from dialogs.part import ANY_LANGUAGE
from dialogs.yaml_text import Path

PAUSE_MS = 250
"""How long typing has to rest before it counts."""
LONGEST = 4096
"""Signs of one field."""


def texts_field(place: Place, name: str, path: Path, texts: Mapping[str, str]) -> None:
    """A text in every language of the script, side by side; one that is the same for all is shown once, under all."""
    languages = place.script.languages
    with ui.element("div").classes("hc-field"):
        ui.label(name).classes("hc-fieldname")
        with ui.element("div").classes("hc-pair"):
            for language in languages:
                shared = texts.get(ANY_LANGUAGE, "")
                text_field(place, language if len(languages) > 1 else "", path, language, texts.get(language, shared))


def text_field(place: Place, label: str, path: Path, language: str, words: str) -> None:
    """A text in one language; empty: it is not there."""

    async def typed(event: events.ValueChangeEventArguments[Any]) -> None:
        said = str(event.value or "")
        await place.edit(lambda text: set_text(text, path, language, said), "form")

    where = ".".join(map(str, path))
    field = ui.textarea(label or None, value=words, on_change=typed)
    field.props(f'autogrow dense outlined debounce={PAUSE_MS} maxlength={LONGEST} data-field="{where}:{language}"')


def value_field(place: Place, name: str, path: Path, written: str, *, is_list: bool = False) -> None:
    """A number or a few words; empty takes the key out. `is_list`: words between commas."""

    async def typed(event: events.ValueChangeEventArguments[Any]) -> None:
        said = str(event.value or "").strip()
        await place.edit(lambda text: set_value(text, path, _read(said, is_list=is_list)), "form")

    where = ".".join(map(str, path))
    ui.input(name, value=written, on_change=typed).props(f'dense outlined debounce={PAUSE_MS} maxlength={LONGEST} data-field="{where}"')


def move_buttons(place: Place, path: Path, number: int, last: int, by: str = "rows") -> None:
    """Two buttons that change places with the neighbour above and below. `by`: who is told of it, see `Bench`."""
    for step, icon, name in ((-1, "keyboard_arrow_up", "move_up"), (1, "keyboard_arrow_down", "move_down")):
        button = ui.button(icon=icon, on_click=partial(place.edit, partial(move, path=path, number=number, by=step), by))
        button.props(
            f'flat dense round size=sm aria-label="{place.visit.word(name)}" data-move="{".".join(map(str, path))}.{number}.{step}"'
        )
        button.set_enabled(0 <= number + step <= last)


def _read(said: str, *, is_list: bool) -> JsonValue:
    if not said:
        return None
    listed: list[JsonValue] = [one.strip() for one in said.split(",") if one.strip()]
    return listed if is_list else read_value(said)
