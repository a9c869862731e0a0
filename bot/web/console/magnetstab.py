"""The magnets of the draft: files, links, texts and promo codes."""

from __future__ import annotations

from nicegui import ui

from bot.web.console.fields import texts_field, value_field
from bot.web.console.place import Place


async def draw(place: Place) -> None:
    """Draw each magnet with its fields."""
    word = place.visit.word
    if not place.script.magnets:
        ui.label(word("no_magnets")).classes("hc-empty")
    for name, magnet in place.script.magnets.items():
        path = ("magnets", name)
        with ui.element("div").classes("hc-sheet"):
            ui.label(name).classes("hc-h2")
            texts_field(place, word("text_title"), (*path, "title"), magnet.title or {})
            texts_field(place, word("caption"), (*path, "caption"), magnet.caption or {})
            if magnet.file is not None:
                value_field(place, word("file"), (*path, "file"), magnet.file)
                is_there = (place.visit.parts.files / magnet.file).is_file()
                ui.label(word("file_there" if is_there else "file_gone")).classes("hc-note" if is_there else "hc-no")
            if magnet.link is not None:
                value_field(place, word("link"), (*path, "link"), magnet.link)
            if magnet.text is not None:
                texts_field(place, word("text_text"), (*path, "text"), magnet.text)
            if magnet.codes:
                value_field(place, word("codes", n=len(magnet.codes)), (*path, "codes"), ", ".join(magnet.codes), is_list=True)
            ui.label(word("needs", what=", ".join(magnet.needs))).classes("hc-note")
