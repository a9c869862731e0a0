"""The nodes of a script in the order they are written, a page at a time."""

from __future__ import annotations

from bot.app.oneline import one_line
from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.marks import data, mark
from bot.app.scripting.node import kind_of, main_words
from bot.app.scripting.showing import button, fitted, in_rows
from dialogs.loading import load

PAGE = 24


def think(seen: Seen) -> Reply:
    """A page of them; each button opens its node."""
    script = load(seen.text, seen.name).script
    names = list(script.nodes)
    page = int(seen.args[0]) if seen.args and seen.args[0].isdecimal() and len(seen.args[0]) < 6 else 0
    shown = names[page * PAGE : (page + 1) * PAGE]
    lines = [f"{seen.name} · {page + 1}/{-(-len(names) // PAGE)}"]
    for name in shown:
        words = one_line(main_words(script, name, seen.language), 100)
        lines.append(f"• {name} ({kind_of(script.nodes[name])})" + (f": {words}" if words else ""))
    own = mark(seen.name)
    ways = [button("◀", data("script_nodes", own, page - 1))] if page else []
    ways += [button("▶", data("script_nodes", own, page + 1))] if (page + 1) * PAGE < len(names) else []
    nodes = in_rows([button(name, data("script_node", own, mark(name))) for name in shown], columns=3)
    back = (button(seen.says("button_script"), data("script", own)),)
    return said(fitted(lines, seen.language), buttons=(*nodes, *((tuple(ways),) if ways else ()), back))


ACT = act_of("script_nodes")
