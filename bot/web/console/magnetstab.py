"""The magnets of the draft: files, links, texts and promo codes; what became of each."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Any, Literal

from nicegui import events, ui
from pydantic import JsonValue

from bot.model import MagnetNumbers, file_place
from bot.web.console.conditionform import condition_field
from bot.web.console.fields import PAUSE_MS, texts_field, value_field
from bot.web.console.place import Place
from bot.web.uploads import KINDS, MOST_BYTES, is_taken, keep
from dialogs.editing import read_value, set_value
from dialogs.script import MagnetSpec
from dialogs.yaml_text import Path

MagnetKind = Literal["file", "link", "magnet_text", "magnet_codes"]
_KINDS: tuple[MagnetKind, ...] = ("file", "link", "magnet_text", "magnet_codes")
_NEEDS = ("contact", "consent")
_MOST_CODES = 100_000
_MB = 1024 * 1024


async def draw(place: Place) -> None:
    """Draw each magnet with its fields, and a line for a new one."""
    numbers = await place.visit.read(lambda tx: tx.magnet_numbers(place.bench.name))
    _Magnets(place, numbers).draw()


class _Magnets:
    def __init__(self, place: Place, numbers: Mapping[str, MagnetNumbers]) -> None:
        self._place = place
        self._word = place.visit.word
        self._numbers = numbers

    def draw(self) -> None:
        self._place.follow(self._changed)
        self._sheets = ui.element("div").classes("hc-work").props('data-testid="magnets"')
        self._redraw()
        with ui.element("div").classes("hc-row"):
            name = ui.input(self._word("id")).props('dense outlined maxlength=40 data-testid="new-magnet"').classes("w-40")
            for kind in _KINDS:
                button = ui.button(self._word(kind), icon="add", on_click=lambda kind=kind: self._add(str(name.value or ""), kind))
                button.props("flat dense no-caps")

    async def _changed(self, by: str) -> None:
        if by != "form":
            self._redraw()

    def _redraw(self) -> None:
        self._sheets.clear()
        with self._sheets:
            if not self._place.script.magnets:
                ui.label(self._word("no_magnets")).classes("hc-empty")
            for name, magnet in self._place.script.magnets.items():
                with ui.element("div").classes("hc-sheet").props(f'data-magnet="{name}"'):
                    self._magnet(name, magnet)

    def _magnet(self, name: str, magnet: MagnetSpec) -> None:
        place, word, path = self._place, self._word, ("magnets", name)
        self._head(name, magnet)
        with ui.element("div").classes("hc-pair"):
            texts_field(place, word("text_title"), (*path, "title"), magnet.title or {})
            texts_field(place, word("caption"), (*path, "caption"), magnet.caption or {})
        if magnet.file is not None:
            self._file(path, magnet.file)
        if magnet.link is not None:
            value_field(place, word("link"), (*path, "link"), magnet.link)
        if magnet.text is not None:
            texts_field(place, word("magnet_text"), (*path, "text"), magnet.text)
        if magnet.codes or "codes" in magnet.model_fields_set:
            self._codes(name, magnet)
        needs = ui.select({one: word(f"need_{one}") for one in _NEEDS}, value=list(magnet.needs), label=word("magnet_needs"), multiple=True)
        needs.on_value_change(partial(self._set, (*path, "needs"))).props(f'dense outlined data-field="magnets.{name}.needs"')
        shown, field = place.bench.shown((*path, "when")), f"magnets.{name}.when"
        condition_field(place, word("when"), shown, partial(self._when, (*path, "when")), field=field)

    def _head(self, name: str, magnet: MagnetSpec) -> None:
        word, done = self._word, self._numbers.get(name, MagnetNumbers())
        with ui.element("div").classes("hc-row"):
            ui.label(name).classes("hc-h2")
            told = ui.label(word("magnet_given", given=done.given, contacts=done.contacts)).classes("hc-tag hc-muted")
            told.props(f'data-testid="given-{name}"')
            ui.element("div").classes("hc-spacer")
            active = ui.switch(word("magnet_active"), value=magnet.active, on_change=partial(self._set_active, name))
            active.props(f'dense data-field="magnets.{name}.active"')
            drop = ui.button(
                icon="delete_outline", on_click=partial(self._place.edit, lambda text: set_value(text, ("magnets", name), None), "rows")
            )
            drop.props(f'flat dense round aria-label="{word("remove")} {name}"')

    async def _remove(self, name: str) -> None:
        await self._place.edit(lambda text: set_value(text, ("magnets", name), None), "rows")

    def _file(self, path: Path, file: str) -> None:
        word, parts = self._word, self._place.visit.parts
        value_field(self._place, word("file"), (*path, "file"), file)
        found = file_place(file, parts.files, parts.uploads) if file else None
        is_there = found is not None and found.is_file()
        ui.label(word("file_there" if is_there else "file_gone")).classes("hc-note" if is_there else "hc-no")
        if parts.uploads is not None:
            upload = ui.upload(
                label=word("upload"), auto_upload=True, on_upload=partial(self._take, (*path, "file")), on_rejected=self._refuse
            )
            upload.props(f'flat bordered max-file-size={MOST_BYTES} accept="{",".join(f".{kind}" for kind in KINDS)}"')

    async def _take(self, path: Path, event: events.UploadEventArguments) -> None:
        """Keep what was sent, for who is still signed in, and name it in the draft."""
        word, folder, file = self._word, self._place.visit.parts.uploads, event.file
        await self._place.visit.read(lambda tx: None)
        if folder is None or not is_taken(file.name, file.size()):
            self._refuse()
            return
        try:
            kept = await asyncio.to_thread(keep, folder, file.name, await file.read())
        except OSError as error:
            ui.notify(word("file_not_kept", why=error.strerror or ""), type="negative")
            return
        await self._place.edit(lambda text: set_value(text, path, kept), "rows")

    def _refuse(self) -> None:
        ui.notify(self._word("file_refused", most=MOST_BYTES // _MB, kinds=", ".join(KINDS)), type="negative", multi_line=True)

    def _codes(self, name: str, magnet: MagnetSpec) -> None:
        word, used = self._word, self._numbers.get(name, MagnetNumbers()).codes
        field = ui.textarea(word("codes"), value="\n".join(magnet.codes), on_change=partial(self._set_codes, name))
        field.props(f'autogrow dense outlined debounce={PAUSE_MS} maxlength={_MOST_CODES} data-field="magnets.{name}.codes"')
        ui.label(word("codes_left", left=max(0, len(magnet.codes) - used), n=len(magnet.codes))).classes("hc-note")

    async def _set_codes(self, name: str, event: events.ValueChangeEventArguments[Any]) -> None:
        codes: JsonValue = list(dict.fromkeys(one.strip() for one in str(event.value or "").splitlines() if one.strip()))
        await self._place.edit(lambda text: set_value(text, ("magnets", name, "codes"), codes), "form")

    async def _set(self, path: Path, event: events.ValueChangeEventArguments[Any]) -> None:
        value: JsonValue = list(event.value or [])
        await self._place.edit(lambda text: set_value(text, path, value), "form")

    async def _when(self, path: Path, event: events.ValueChangeEventArguments[Any]) -> None:
        words = str(event.value or "").strip()
        await self._place.edit(lambda text: set_value(text, path, read_value(words) if words else None), "form")

    async def _set_active(self, name: str, event: events.ValueChangeEventArguments[Any]) -> None:
        put: JsonValue = None if event.value else False
        await self._place.edit(lambda text: set_value(text, ("magnets", name, "active"), put), "form")

    async def _add(self, name: str, kind: MagnetKind) -> None:
        name, word = name.strip(), self._word
        if not name or name in self._place.script.magnets:
            ui.notify(word("there_is_one" if name else "id"), type="warning")
            return
        blank: Mapping[MagnetKind, JsonValue] = {
            "file": {"file": ""},
            "link": {"link": word("new_link")},
            "magnet_text": {"text": {self._place.script.languages[0]: word("new_text")}},
            "magnet_codes": {"codes": [word("new_code")]},
        }
        await self._place.edit(lambda text: set_value(text, ("magnets", name), blank[kind]), "rows")
