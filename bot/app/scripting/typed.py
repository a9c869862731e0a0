"""What an admin wrote while an edit waited for it: put into the draft, shown as the visitor will see it, with what the linter finds.

What cannot be taken changes nothing, and the edit goes on waiting.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from pydantic import JsonValue

from bot.app.scripting import points, publish
from bot.app.scripting.change import cancelling, stands
from bot.app.scripting.errand import Reply, Say, Seen
from bot.app.scripting.node import buttons_of, preview
from bot.app.scripting.script import buttons_of as buttons_of_script
from bot.app.scripting.showing import counted, finding_lines, fitted
from bot.model import EditWhat, ScriptEdit
from dialogs.editing import EditError, add_option, set_text, set_value, value_at
from dialogs.examining import examine
from dialogs.loading import ScriptError, load
from dialogs.script import Ask, Script
from dialogs.yaml_text import Path

NAME = "typed"
"""The errand that a message becomes. Its details are those of the edit, with `what` and the `words`."""
_POINTS = re.compile(r"\s*([+\-−–]?)\s*([0-9]{1,4})\s*")
_NAMED_OPTION = re.compile(r"([a-z0-9][a-z0-9_]{0,39})\s*:\s+(\S.*)", re.DOTALL)
_NO_ID = re.compile(r"[^a-z0-9]+")


def think(seen: Seen) -> Reply:
    """The draft with the words in it, or why they cannot be taken."""
    details = seen.errand.details
    what, words = cast("EditWhat", details["what"]), str(details["words"]).strip()
    if what == "move":
        return _again(seen, seen.says("move_press"))
    if what == "note":
        return publish.noted(seen, words, details)
    try:
        if what == "option":
            return _with_option(seen, words, details)
        return _with_value(seen, words, details, _number(words) if what == "points" else words)
    except (EditError, ScriptError) as error:
        return _again(seen, seen.says("edit_refused", why=str(error)))


def waiting(seen: Seen, **changed: JsonValue) -> ScriptEdit:
    """The edit as it was before the message came."""
    details = {name: value for name, value in seen.errand.details.items() if name not in ("what", "words")} | changed
    what = cast("EditWhat", seen.errand.details["what"])
    return ScriptEdit(conversation=seen.errand.conversation, script=seen.name, what=what, begun_at=seen.now, details=details)


def _with_value(seen: Seen, words: str, details: Mapping[str, JsonValue], value: str | int | None) -> Reply:
    loaded, path = load(seen.text, seen.name), cast("Path", tuple(cast("list[str | int]", details["path"])))
    language = str(details.get("language", ""))
    if value is None:
        return _again(seen, seen.says("edit_number"))
    if value_at(loaded, path) != details.get("before"):
        now = stands(loaded, path, language)
        return _again(seen, seen.says("edit_overtaken", now=now), before=value_at(loaded, path))
    changed = set_value(seen.text, path, value) if isinstance(value, int) else set_text(seen.text, path, language, words)
    return shown(seen, changed, details.get("node"))


def _with_option(seen: Seen, words: str, details: Mapping[str, JsonValue]) -> Reply:
    script, node_id = load(seen.text, seen.name).script, str(details["node"])
    node = script.nodes.get(node_id)
    if not isinstance(node, Ask):
        raise EditError(seen.says("node_gone"))
    given = _NAMED_OPTION.fullmatch(words)
    label = given[2] if given is not None else words
    option = given[1] if given is not None else _option_id(script, node, label)
    return shown(seen, add_option(seen.text, node_id, option, str(details["language"]), label), node_id)


def shown(seen: Seen, changed: str, node_id: object) -> Reply:
    """The draft saved, the node as the visitor will see it, and the findings."""
    after = replace(seen, draft=seen.drafted(changed))
    examined = examine(changed, seen.force.texts, file=seen.name, expected=seen.name, country=seen.country, with_tests=False)
    script = load(changed, seen.name).script
    head = [seen.says("edit_saved")]
    if isinstance(node_id, str) and node_id in script.nodes:
        head += preview(after, script, node_id)
        buttons = buttons_of(after, script, node_id)
    else:
        buttons = buttons_of_script(after)
    if seen.errand.details["what"] == "points":
        head += points.think(replace(after, args=())).says[0].words.splitlines()
    findings = ["", counted(examined, seen.language), *finding_lines(examined, seen.language)]
    return Reply(says=(Say(words=fitted([*head, *findings], seen.language), buttons=buttons),), draft=after.draft, ends_edit=True)


def _again(seen: Seen, words: str, **changed: JsonValue) -> Reply:
    """Nothing is changed; the next message may do better."""
    return Reply(says=(Say(words=words, buttons=cancelling(seen)),), edit=waiting(seen, **changed))


def _number(words: str) -> int | None:
    found = _POINTS.fullmatch(words)
    return None if found is None else int(found[2]) * (-1 if found[1] in ("-", "−", "–") else 1)


def _option_id(script: Script, node: Ask, label: str) -> str:
    """Made of the label where it is written in Latin letters, else a number."""
    plain = _NO_ID.sub("_", label.lower()).strip("_")[:30].strip("_") if label.isascii() else ""
    wanted = plain or f"option_{len(node.options) + 1}"
    names = [wanted, *(f"{wanted}_{number}" for number in range(2, len(node.options) + 3))]
    return next(name for name in names if name not in node.options)
