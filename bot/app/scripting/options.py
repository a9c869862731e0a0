"""The options of a question, each with a button by language that changes its label."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.marks import data, mark, named
from bot.app.scripting.node import MOST_BUTTONS
from bot.app.scripting.showing import button, fitted
from dialogs.loading import load
from dialogs.script import Ask, OptionSpec, Script
from dialogs.texts import pick


def think(seen: Seen) -> Reply:
    """The list, or that the question is there no more."""
    script = load(seen.text, seen.name).script
    node_id = named(seen.args[0], script.nodes) if seen.args else None
    node = script.nodes[node_id] if node_id is not None else None
    back = button(seen.says("button_script"), data("script", mark(seen.name)))
    if node_id is None or not isinstance(node, Ask):
        return said(seen.says("node_gone"), buttons=((back,),))
    own, at = mark(seen.name), mark(node_id)
    rows = []
    for name, option in node.options.items():
        labels = [
            button(f"✎ {pick(option.label, one, script.languages)} · {one}", data("script_change", own, at, "label", one, mark(name)))
            for one in script.languages
        ]
        rows += [tuple(labels[start : start + 2]) for start in range(0, len(labels), 2)]
    lines = [f"{seen.name} · {node_id}", *(_line(script, name, option) for name, option in node.options.items())]
    node_button = button(seen.says("button_node"), data("script_node", own, at))
    return said(fitted(lines, seen.language), buttons=(*rows[: MOST_BUTTONS // 2], (node_button, back)))


def _line(script: Script, name: str, option: OptionSpec) -> str:
    labels = " / ".join(pick(option.label, one, script.languages) for one in script.languages)
    words = ", ".join(word for words in option.synonyms.values() for word in words)
    return f"• {name}: {labels}" + (f" ({words})" if words else "")


ACT = act_of("script_options")
