"""A new script from one of the library or one in force, with the files it gives and the scripts it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from bot.app.drafts import begun
from bot.app.publishing import Refused, Wish, in_force, publish_text
from bot.model import file_place
from bot.web.console.visit import Visit
from bot.web.uploads import keep
from dialogs.editing import copied, set_value
from dialogs.loading import ScriptError, load
from dialogs.nodes import RunScript


async def templates(visit: Visit) -> Mapping[str, str]:
    """Texts to begin from, by id: the library, each as it is in force here if it is, then the other scripts in force."""
    library = await asyncio.to_thread(visit.parts.library)
    texts = (await visit.read(in_force)).texts
    return {**library, **texts}


async def begin(visit: Visit, name: str, title: str, template: str) -> str | None:
    """Begin a draft of that name; what it runs is published where it is not yet. None, or why nothing was begun.

    Files that it gives are copied to those of the console where the scripts' folder has them not.
    """
    known = await templates(visit)
    if name in (await visit.read(in_force)).texts:
        return visit.word("there_is_one")
    try:
        text = await asyncio.to_thread(_with_files, copied(known[template], name, title), visit)
    except ScriptError as error:
        return str(error)
    except OSError as error:
        return visit.word("file_not_kept", why=error.strerror or "")
    if (why := await _publish_parts(visit, known, template)) is not None:
        return why
    now = visit.now()
    saved = await visit.write(lambda tx: tx.save_draft(begun(name, text, visit.author, now)))
    return visit.word("there_is_one") if saved is None else None


def _with_files(text: str, visit: Visit) -> str:
    parts = visit.parts
    for magnet, spec in load(text).script.magnets.items():
        here = file_place(spec.file, parts.files, parts.uploads) if spec.file else None
        there = file_place(spec.file, parts.library_files, None) if spec.file and parts.library_files is not None else None
        if here is None or here.is_file() or there is None or not there.is_file() or parts.uploads is None:
            continue
        path = keep(parts.uploads, Path(str(spec.file)).name, there.read_bytes())
        text = set_value(text, ("magnets", magnet, "file"), path)
    return text


async def _publish_parts(visit: Visit, known: Mapping[str, str], template: str) -> str | None:
    """Put in force what the template runs, the innermost first; None, or why it cannot be."""
    texts = (await visit.read(in_force)).texts
    for part in (node.run for node in load(known[template]).script.nodes.values() if isinstance(node, RunScript)):
        if part in texts or part not in known:
            continue
        if (why := await _publish_parts(visit, known, part)) is not None:
            return why
        country = visit.desk.config.default_country
        wish = Wish(text=known[part], author=visit.author, note=template, expected=part)
        done = await publish_text(visit, visit, wish, shelf=visit.desk.shelf, country=country)
        if isinstance(done, Refused):
            return "\n".join(done.examined.lines(language=visit.language))
    return None
