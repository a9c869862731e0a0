"""Publishing a draft: what was found, who stands where, what differs; then a note, and it is in force. Refused on errors."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from bot.app.publishing import Published, Wish
from bot.app.scripting import move
from bot.app.scripting.change import asking
from bot.app.scripting.compare import differences
from bot.app.scripting.errand import Publishing, Reply, Rows, Say, Seen, act_of, said
from bot.app.scripting.marks import data, mark
from bot.app.scripting.script import buttons_of
from bot.app.scripting.showing import button, counted, finding_lines, fitted
from bot.model import Draft
from dialogs.examining import Examined, examine

_GO = "go"


def think(seen: Seen) -> Reply:
    """The look before it, which then waits for the note; with `go` and the draft's number it is published without one."""
    if seen.draft is None:
        return said(seen.says("publish_nothing"), buttons=buttons_of(seen))
    if len(seen.args) > 1 and seen.args[0] == _GO:
        return _published(seen, seen.draft, "", seen.args[1])
    examined = _examined(seen, seen.draft)
    if not examined.is_fit:
        return _refused(seen, examined)
    lines = [seen.says("publish_ask", script=seen.name), *_around(seen, seen.draft), counted(examined, seen.language)]
    details: dict[str, JsonValue] = {"row_version": seen.draft.row_version}
    asked = asking(seen, "", "note", details)
    words = fitted([*lines, *finding_lines(examined, seen.language)], seen.language)
    return Reply(says=(Say(words=words, buttons=_ways(seen, seen.draft)),), edit=asked.edit)


def noted(seen: Seen, note: str, details: Mapping[str, JsonValue]) -> Reply:
    """Published with the note that the admin wrote."""
    if seen.draft is None:
        return said(seen.says("publish_nothing"), buttons=buttons_of(seen))
    return _published(seen, seen.draft, note, str(details.get("row_version")))


def _published(seen: Seen, draft: Draft, note: str, row_version: str) -> Reply:
    """`row_version`: of the draft that the admin looked at; another one is looked at anew."""
    if row_version != str(draft.row_version):
        again = ((button(seen.says("button_script_publish"), data("script_publish", mark(seen.name))),),)
        return Reply(says=(Say(words=seen.says("publish_changed"), buttons=again),), ends_edit=True)
    examined = _examined(seen, draft)
    if not examined.is_fit:
        return _refused(seen, examined)
    wish = Wish(text=draft.text, author=seen.author, note=note, file=seen.name, expected=seen.name, draft=draft, is_over=True)
    return Reply(publishing=Publishing(examined=examined, wish=wish, then=lambda done: _told(seen, done)), ends_edit=True)


def _told(seen: Seen, done: Published) -> Say:
    own, *along = done.editions
    lines = [seen.says("published" if done.is_new else "published_before", script=seen.name, version=own.version)]
    lines += [seen.says("published_along", script=one.script.script, version=one.version) for one in along]
    people = move.older(seen, own.version)
    if people:
        lines += [seen.says("published_people", n=sum(people.values())), *move.standing_lines(people)]
    own_mark = mark(seen.name)
    chosen = (
        button(seen.says("button_let_finish"), data("script", own_mark)),
        button(seen.says("button_script_move"), data("script_move", own_mark)),
    )
    after = (
        button(seen.says("button_script_history"), data("script_history", own_mark)),
        button(seen.says("button_script"), data("script", own_mark)),
    )
    return Say(words="\n".join(lines), buttons=((chosen, after) if people else (after,)))


def _around(seen: Seen, draft: Draft) -> list[str]:
    """What differs, what would be undone, and who stands where."""
    lines = []
    if seen.line is not None:
        changes = differences(seen, seen.force.texts[seen.name], draft.text)
        lines.append(seen.says("compare_count", n=len(changes)))
        if seen.line.version != draft.base_version:
            by = seen.says("script_in_force", version=seen.line.version, at=f"{seen.line.at:%Y-%m-%d %H:%M}", author=seen.line.author)
            lines.append(seen.says("publish_behind", by=by))
    if seen.standings:
        lines.append(seen.says("publish_standings"))
        lines += [f"   {one.node} ({one.version}): {one.people}" for one in seen.standings[:10]]
    return lines


def _refused(seen: Seen, examined: Examined) -> Reply:
    lines = [seen.says("publish_refused", script=seen.name), counted(examined, seen.language), *finding_lines(examined, seen.language)]
    return Reply(says=(Say(words=fitted(lines, seen.language), buttons=buttons_of(seen)),), ends_edit=True)


def _ways(seen: Seen, draft: Draft) -> Rows:
    go = button(seen.says("button_without_note"), data("script_publish", mark(seen.name), _GO, draft.row_version))
    return ((go,), (button(seen.says("button_cancel"), data("cancel")),))


def _examined(seen: Seen, draft: Draft) -> Examined:
    return examine(draft.text, seen.force.texts, file=seen.name, expected=seen.name, country=seen.country)


ACT = act_of("script_publish")
