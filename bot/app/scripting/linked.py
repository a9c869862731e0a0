"""A text as the script that visitors would play, with the scripts that it runs linked in."""

from __future__ import annotations

from bot.app.scripting.errand import Seen
from dialogs.loading import LoadedScript, ScriptError, link, load, placed
from dialogs.script import RunScript, Script


def linked(seen: Seen, text: str) -> Script:
    """The script.

    Raises:
        ScriptError: it cannot be read, or runs a script that is not there.
    """
    loaded = load(text, seen.name)
    if not any(isinstance(node, RunScript) for node in loaded.script.nodes.values()):
        return loaded.script
    others = {name: one.script for name, written in seen.force.texts.items() if (one := _readable(written, name)) is not None}
    try:
        return link(loaded.script, {**others, seen.name: loaded.script})
    except ScriptError as error:
        raise ScriptError(placed(loaded, error.problems)) from error


def _readable(text: str, name: str) -> LoadedScript | None:
    try:
        return load(text, name)
    except ScriptError:
        return None
