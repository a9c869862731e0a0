"""Rolling back: an older version's text is published as the newest. Asked once more, and refused where it is not fit any more."""

from __future__ import annotations

from bot.app.publishing import Published, Wish
from bot.app.scripting.compare import differences
from bot.app.scripting.errand import Publishing, Reply, Say, Seen, act_of, said
from bot.app.scripting.marks import data, mark
from bot.app.scripting.script import buttons_of
from bot.app.scripting.showing import button, change_line, counted, finding_lines, fitted
from dialogs.examining import examine

_GO = "go"


def think(seen: Seen) -> Reply:
    """What it would change, with the button that does it; with `go`, the older version in force again."""
    if seen.older is None or not seen.args:
        return said(seen.says("history_gone"), buttons=buttons_of(seen))
    version = int(seen.args[0])
    file = f"{seen.name}@{version}"
    examined = examine(seen.older, seen.force.texts, file=file, expected=seen.name, country=seen.country)
    if not examined.is_fit:
        lines = [seen.says("publish_refused", script=file), counted(examined, seen.language), *finding_lines(examined, seen.language)]
        return said(fitted(lines, seen.language), buttons=buttons_of(seen))
    if seen.args[1:2] != (_GO,):
        return _asked(seen, seen.older, version)
    wish = Wish(text=seen.older, author=seen.author, file=file, expected=seen.name, restores=version)
    return Reply(publishing=Publishing(examined=examined, wish=wish, then=lambda done: _told(seen, done, version)))


def _asked(seen: Seen, older: str, version: int) -> Reply:
    changes = differences(seen, seen.force.texts.get(seen.name, older), older)
    lines = [seen.says("restore_ask", script=seen.name, version=version), seen.says("compare_count", n=len(changes))]
    lines += [change_line(one, seen.language) for one in changes]
    own = mark(seen.name)
    go = button(seen.says("button_really_restore", version=version), data("script_restore", own, version, _GO))
    return said(fitted(lines, seen.language), buttons=((go,), (button(seen.says("button_script"), data("script", own)),)))


def _told(seen: Seen, done: Published, version: int) -> Say:
    own, *along = done.editions
    lines = [seen.says("restored", script=seen.name, version=own.version, older=version)]
    lines += [seen.says("published_along", script=one.script.script, version=one.version) for one in along]
    return Say(words="\n".join(lines), buttons=buttons_of(seen))


ACT = act_of("script_restore")
