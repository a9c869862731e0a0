"""Taking people over to the version in force: a step for each question that it has no more, then once more yes, then it is done.

The map is kept as the admin's open edit, so that it outlives a restart; without the last yes nobody is moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import cast

from pydantic import JsonValue

from bot.app.oneline import one_line
from bot.app.scripting.change import asking, cancelling
from bot.app.scripting.errand import Moving, Reply, Rows, Say, Seen, act_of, said
from bot.app.scripting.linked import linked
from bot.app.scripting.marks import data, mark, named
from bot.app.scripting.node import main_words
from bot.app.scripting.showing import button, fitted, in_rows
from bot.app.transferring import Transferred
from dialogs.moving import unmapped
from dialogs.script import Ask, AskConsent, ContactAsk, Script

PAGE = 24
_SHOWN = 10
_GO, _TO, _STAY = "go", "to", "stay"


def think(seen: Seen) -> Reply:
    """Without arguments the first step; with them the answer to one, or the last yes."""
    people = older(seen, seen.line.version) if seen.line is not None else {}
    if seen.line is None or not people:
        return Reply(says=(Say(words=seen.says("move_nobody"), buttons=_back(seen)),), ends_edit=_is_open(seen))
    new = linked(seen, seen.force.texts[seen.name])
    if not seen.args:
        return _step(seen, new, people, {"version": seen.line.version, "lost": _lost(new, people), "ways": {}})
    if not _is_open(seen) or seen.edit is None:
        return _again(seen)
    details = dict(seen.edit.details)
    if seen.args[0] == _GO:
        return _moved(seen, new, people, _ways(details)) if not _left(details) else _step(seen, new, people, details)
    return _answered(seen, new, people, details)


def older(seen: Seen, version: int) -> Mapping[str, int]:
    """How many stand at which question of versions before that one."""
    people: Counter[str] = Counter()
    for one in seen.standings:
        if one.version < version:
            people[one.node] += one.people
    return people


def standing_lines(people: Mapping[str, int]) -> list[str]:
    """Who stands where, the most first."""
    ordered = sorted(people.items(), key=lambda one: (-one[1], one[0]))
    return [f"   {node}: {number}" for node, number in ordered[:_SHOWN]] + (["   …"] if len(ordered) > _SHOWN else [])


def _answered(seen: Seen, new: Script, people: Mapping[str, int], details: dict[str, JsonValue]) -> Reply:
    """Where the people of one lost question go, or that they stay; or another page of targets."""
    node = named(seen.args[1], _left(details)) if len(seen.args) > 1 else None
    if node is None:
        return _step(seen, new, people, details)
    if seen.args[0] == _STAY:
        return _step(seen, new, people, details | {"ways": {**_ways(details), node: None}})
    target = named(seen.args[2], _targets(new)) if seen.args[0] == _TO and len(seen.args) > 2 else None
    if target is not None:
        return _step(seen, new, people, details | {"ways": {**_ways(details), node: target}})
    page = int(seen.args[2]) if len(seen.args) > 2 and seen.args[2].isdecimal() and len(seen.args[2]) < 4 else 0
    return _step(seen, new, people, details, page=page)


def _step(seen: Seen, new: Script, people: Mapping[str, int], details: dict[str, JsonValue], *, page: int = 0) -> Reply:
    """The next question that has to be given a place, or the last yes. The map so far is kept."""
    left = _left(details)
    edit = asking(seen, "", "move", details).edit
    if not left:
        return Reply(says=(_confirming(seen, people, _ways(details)),), edit=edit)
    node, own = left[0], mark(seen.name)
    targets = _targets(new)
    shown = targets[page * PAGE : (page + 1) * PAGE]
    lines = [seen.says("move_where", node=node, n=people.get(node, 0), version=seen.force.lines[seen.name].version), ""]
    lines += [f"• {one}: {one_line(main_words(new, one, seen.language), 80)}" for one in shown]
    to = in_rows([button(f"→ {one}", data("script_move", own, _TO, mark(node), mark(one))) for one in shown])
    turns = [button("◀", data("script_move", own, "page", mark(node), page - 1))] if page else []
    turns += [button("▶", data("script_move", own, "page", mark(node), page + 1))] if (page + 1) * PAGE < len(targets) else []
    stay = (button(seen.says("button_move_stay"), data("script_move", own, _STAY, mark(node))),)
    buttons = (*to, *((tuple(turns),) if turns else ()), stay, *cancelling(seen))
    return Reply(says=(Say(words=fitted(lines, seen.language), buttons=buttons),), edit=edit)


def _confirming(seen: Seen, people: Mapping[str, int], ways: Mapping[str, str | None]) -> Say:
    """What will become of whom, with the button that does it."""
    version = seen.force.lines[seen.name].version
    staying = sum(number for node, number in people.items() if ways.get(node, node) is None)
    lines = [seen.says("move_ask", n=sum(people.values()) - staying, version=version)]
    lines += [f"   {node} → {target}" for node, target in ways.items() if target is not None]
    lines += [seen.says("move_staying", n=staying)] if staying else []
    go = button(seen.says("button_really_move", version=version), data("script_move", mark(seen.name), _GO))
    return Say(words=fitted(lines, seen.language), buttons=((go,), *cancelling(seen)))


def _moved(seen: Seen, new: Script, people: Mapping[str, int], ways: Mapping[str, str | None]) -> Reply:
    """It is done, by the map; a question that was lost meanwhile, or never was given a place, keeps its people."""
    plain = {node: target for node, target in ways.items() if target in new.nodes}
    version = seen.force.lines[seen.name].version
    moving = Moving(version=version, ways=cast("Mapping[str, str]", plain), then=lambda done: _told(seen, done))
    return Reply(moving=moving, ends_edit=True)


def _told(seen: Seen, done: Transferred) -> Say:
    lines = [seen.says("move_done", moved=done.moved, version=seen.force.lines[seen.name].version)]
    lines += [seen.says("move_asked", n=done.asked)] if done.asked else []
    lines += [seen.says("move_staying", n=done.stayed)] if done.stayed else []
    return Say(words="\n".join(lines), buttons=_back(seen))


def _again(seen: Seen) -> Reply:
    """The map was put aside, or another version is in force: it is begun anew."""
    anew = button(seen.says("button_script_move"), data("script_move", mark(seen.name)))
    return said(seen.says("move_again"), buttons=((anew,), *_back(seen)))


def _is_open(seen: Seen) -> bool:
    """True while the map that is being made is for the version in force."""
    edit = seen.edit
    is_own = edit is not None and edit.what == "move" and edit.script == seen.name
    return is_own and edit is not None and seen.line is not None and edit.details.get("version") == seen.line.version


def _lost(new: Script, people: Mapping[str, int]) -> list[JsonValue]:
    return [one.node for one in unmapped(new, people, {})]


def _left(details: Mapping[str, JsonValue]) -> list[str]:
    ways = _ways(details)
    return [node for node in cast("list[str]", details["lost"]) if node not in ways]


def _ways(details: Mapping[str, JsonValue]) -> dict[str, str | None]:
    return cast("dict[str, str | None]", details["ways"])


def _targets(new: Script) -> list[str]:
    return [name for name, node in new.nodes.items() if isinstance(node, Ask | ContactAsk | AskConsent)]


def _back(seen: Seen) -> Rows:
    return ((button(seen.says("button_script"), data("script", mark(seen.name))),),)


ACT = act_of("script_move")
