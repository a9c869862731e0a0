"""The newest versions of a script: who, when, why; each may be compared with the one in force, fetched, and restored."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.marks import data, mark
from bot.app.scripting.showing import button, edition_line, fitted


def think(seen: Seen) -> Reply:
    """The list, newest first."""
    own = mark(seen.name)
    back = (button(seen.says("button_script"), data("script", own)),)
    lines = [f"{seen.name}: {seen.says('history_list' if seen.history else 'history_none')}"]
    lines += [f"• {edition_line(seen, line)}" for line in seen.history]
    newest = 0 if seen.line is None else seen.line.version
    rows = tuple(
        (
            button(f"≠ {line.version}", data("script_compare", own, line.version)),
            button(f"⬇ {line.version}", data("script_file", own, line.version)),
            button(f"↩ {line.version}", data("script_restore", own, line.version)),
        )
        for line in seen.history
        if line.version != newest
    )
    return said(fitted([*lines, "", *([seen.says("history_ways")] if rows else [])], seen.language), buttons=(*rows, back))


ACT = act_of("script_history")
