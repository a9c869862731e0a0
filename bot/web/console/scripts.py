"""All scripts: which version is in force, what is being edited, a new one begun from another."""

from __future__ import annotations

from fastapi import Request
from nicegui import ui

from bot.app.console import PATH
from bot.web.console.authors import authors
from bot.web.console.beginning import begin, templates
from bot.web.console.frame import table, title
from bot.web.console.visit import Visit
from dialogs.loading import ScriptError, load
from dialogs.texts import pick


async def draw(visit: Visit, request: Request) -> None:
    """Draw the list."""
    word, shelf = visit.word, visit.desk.shelf
    lines, drafts = await visit.read(
        lambda tx: ({one.script: one for one in tx.newest_editions()}, {one.script: one for one in tx.drafts()})
    )
    name_of = await authors(visit)
    names = sorted({*shelf.ids, *drafts})
    rows, links = [], []
    for name in names:
        script = shelf.newest(name).script if name in shelf.ids else None
        line, draft = lines.get(name), drafts.get(name)
        rows.append(
            [
                pick(script.title, visit.language, script.languages) if script else name,
                name,
                ", ".join(script.languages) if script else "",
                word("version", n=line.version) if line else word("never_published"),
                f"{visit.when(draft.changed_at)} · {name_of(draft.author)}" if draft else "",
            ]
        )
        links.append(f"{PATH}/scripts/{name}")
    with ui.element("div").classes("hc-row"):
        title(word("scripts"))
        ui.element("div").classes("hc-spacer")
        ui.button(word("new_script"), icon="add", on_click=lambda: _ask_new(visit)).props("unelevated no-caps")
    table([word("title"), word("id"), word("languages"), word("in_force"), word("the_draft")], rows, links=links)


async def _ask_new(visit: Visit) -> None:
    word, known = visit.word, await templates(visit)
    shown = {name: f"{_title(visit, text)} · {name}" for name, text in known.items()}
    with ui.dialog() as dialog, ui.card():
        ui.label(word("new_script")).classes("hc-h2")
        name = ui.input(word("id")).props('maxlength=40 data-testid="new-script"')
        own = ui.input(word("title")).props('maxlength=100 data-testid="new-title"')
        template = ui.select(shown, value=visit.desk.config.default_script, label=word("template")).props('data-testid="template"')
        ui.button(word("add"), on_click=lambda: dialog.submit(True)).props("unelevated no-caps")
    if await dialog and name.value:
        id_ = str(name.value).strip()
        why = await begin(visit, id_, str(own.value or "").strip(), str(template.value))
        if why is None:
            ui.navigate.to(f"{PATH}/scripts/{id_}")
        else:
            ui.notify(why, type="negative", multi_line=True)


def _title(visit: Visit, text: str) -> str:
    try:
        script = load(text).script
    except ScriptError:
        return ""
    return pick(script.title, visit.language, script.languages)
