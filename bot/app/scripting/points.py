"""The rules that give points, of the whole script or those that look at one question; each with a button that changes its number."""

from __future__ import annotations

import orjson

from bot.app.oneline import one_line
from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.marks import data, mark, named
from bot.app.scripting.node import MOST_BUTTONS
from bot.app.scripting.showing import button, fitted, in_rows
from dialogs.editing import value_at
from dialogs.loading import LoadedScript, load
from dialogs.script import Ask, PointSpec, question_of
from dialogs.texts import pick


def think(seen: Seen) -> Reply:
    """The list, with the question's own rules alone where a node is named."""
    loaded = load(seen.text, seen.name)
    script, own = loaded.script, mark(seen.name)
    node_id = named(seen.args[0], script.nodes) if seen.args else None
    node = script.nodes[node_id] if node_id is not None else None
    question = question_of(node_id, node) if node_id is not None and isinstance(node, Ask) else None
    rules = [
        (number, rule) for number, rule in enumerate(script.qualification.points) if question is None or _is_about(loaded, number, question)
    ]
    lines = [seen.says("points_list") if rules else seen.says("points_none")]
    lines += [f"{number + 1}. {_sum(rule.add)} · {_because(seen, loaded, rule)} · {_when(loaded, number)}" for number, rule in rules]
    changes = [button(f"✎ {number + 1}: {_sum(rule.add)}", data("script_weigh", own, rule_mark(loaded, number))) for number, rule in rules]
    back = (button(seen.says("button_script_nodes"), data("script_nodes", own)), button(seen.says("button_script"), data("script", own)))
    return said(fitted(lines, seen.language), buttons=(*in_rows(changes[:MOST_BUTTONS], columns=3), back))


def rule_mark(loaded: LoadedScript, number: int) -> str:
    """Stands for a rule as it is written; one that was changed since is not found under it."""
    return mark(orjson.dumps([number, value_at(loaded, ("qualification", "points", number))]).decode())


def _sum(points: int) -> str:
    return f"{points:+d}"


def _because(seen: Seen, loaded: LoadedScript, rule: PointSpec) -> str:
    return pick(rule.because, seen.language, loaded.script.languages)


def _when(loaded: LoadedScript, number: int) -> str:
    condition = value_at(loaded, ("qualification", "points", number, "when"))
    return one_line(orjson.dumps(condition).decode(), 120)


def _is_about(loaded: LoadedScript, number: int, question: str) -> bool:
    return f'"{question}"' in orjson.dumps(value_at(loaded, ("qualification", "points", number, "when"))).decode()


ACT = act_of("script_points")
