"""A text, an option's label or a new option is to be changed: shows what stands there and waits for the admin's next message."""

from __future__ import annotations

from pydantic import JsonValue

from bot.app.scripting.errand import Reply, Rows, Say, Seen, act_of, said
from bot.app.scripting.marks import data, mark, named
from bot.app.scripting.node import spots_of
from bot.app.scripting.showing import LIMIT, button, shortened
from bot.model import EditWhat, ScriptEdit
from dialogs.editing import value_at
from dialogs.loading import LoadedScript, load
from dialogs.script import ANY_LANGUAGE, Ask, Script
from dialogs.yaml_text import Path

_ROOM = LIMIT - 400
"""UTF-16 units for the text as it stands."""


def think(seen: Seen) -> Reply:
    """The question for the new words; the edit is open from then on."""
    loaded = load(seen.text, seen.name)
    script = loaded.script
    node_id = named(seen.args[0], script.nodes) if len(seen.args) > 2 else None
    if node_id is None or seen.args[2] not in script.languages:
        return said(seen.says("node_gone"), buttons=((button(seen.says("button_script"), data("script", mark(seen.name))),),))
    what, language = seen.args[1], seen.args[2]
    if what == "new" and isinstance(script.nodes[node_id], Ask):
        words = seen.says("edit_option", node=node_id, language=language)
        return asking(seen, words, "option", {"node": node_id, "language": language})
    path = path_of(script, node_id, what, seen.args[3] if len(seen.args) > 3 else "")
    if path is None:
        back = button(seen.says("button_node"), data("script_node", mark(seen.name), mark(node_id)))
        return said(seen.says("node_gone"), buttons=((back,),))
    details: dict[str, JsonValue] = {"node": node_id, "language": language, "path": list(path), "before": value_at(loaded, path)}
    field = seen.says("field_option" if what == "label" else f"field_{what}")
    words = seen.says("edit_text", field=field, node=node_id, language=language, now=shortened(stands(loaded, path, language), _ROOM))
    return asking(seen, words, "text", details)


def path_of(script: Script, node_id: str, what: str, option: str) -> Path | None:
    """Where the text stands in the file; None if there is no such text."""
    node = script.nodes[node_id]
    if what != "label":
        return next((spot.path for spot in spots_of(script, node_id) if spot.key == what), None)
    name = named(option, node.options) if isinstance(node, Ask) else None
    return None if name is None else ("nodes", node_id, "options", name, "label")


def stands(loaded: LoadedScript, path: Path, language: str) -> str:
    """The words that are said in that language now, empty for none of its own."""
    value = value_at(loaded, path)
    if isinstance(value, dict):
        value = value.get(language, value.get(ANY_LANGUAGE, ""))
    return "" if value is None or value is True else str(value)


def asking(seen: Seen, words: str, what: EditWhat, details: dict[str, JsonValue]) -> Reply:
    """The question, with the way out; and the edit that waits for the answer."""
    edit = ScriptEdit(conversation=seen.errand.conversation, script=seen.name, what=what, begun_at=seen.now, details=details)
    return Reply(says=(Say(words=words, buttons=cancelling(seen)),), edit=edit)


def cancelling(seen: Seen) -> Rows:
    """The way out of an edit."""
    return ((button(seen.says("button_cancel"), data("cancel")),),)


ACT = act_of("script_change")
