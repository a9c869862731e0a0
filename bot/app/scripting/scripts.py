"""/scripts: all scripts, those with a draft marked; each with a button that opens it."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Say, Seen, act_of
from bot.app.scripting.marks import data, mark
from bot.app.scripting.showing import button, fitted, in_rows

MOST = 90
"""A message has room for 100 buttons (https://limits.tginfo.me, read 2026-11)."""


def think(seen: Seen) -> Reply:
    """The list, with how to bring a file; the way out of a trial where one is open."""
    names = sorted({*seen.force.lines, *seen.all_drafts})
    lines = [seen.says("scripts_list"), *(_line(seen, name) for name in names), "", seen.says("scripts_upload")]
    buttons = [button(name, data("script", mark(name))) for name in names[:MOST]]
    end = ((button(seen.says("button_end_trial"), data("script_end")),),) if seen.is_trying else ()
    return Reply(says=(Say(words=fitted(lines, seen.language), buttons=(*end, *in_rows(buttons))),))


def _line(seen: Seen, name: str) -> str:
    line = seen.force.lines.get(name)
    version = seen.says("script_new") if line is None else seen.says("script_version", version=line.version)
    return f"• {name}: {version}" + (f", {seen.says('script_has_draft')}" if name in seen.all_drafts else "")


ACT = act_of("scripts", is_command=True)
