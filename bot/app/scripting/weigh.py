"""The points of a rule are to be changed: waits for the number."""

from __future__ import annotations

from pydantic import JsonValue

from bot.app.scripting.change import asking
from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.marks import data, mark
from bot.app.scripting.points import rule_mark
from bot.app.scripting.showing import button
from dialogs.loading import load
from dialogs.texts import pick


def think(seen: Seen) -> Reply:
    """The question for the number, or that the rule was changed meanwhile."""
    loaded = load(seen.text, seen.name)
    rules = loaded.script.qualification.points
    number = next((number for number in range(len(rules)) if seen.args and rule_mark(loaded, number) == seen.args[0]), None)
    if number is None:
        again = button(seen.says("button_script_points"), data("script_points", mark(seen.name)))
        return said(seen.says("points_gone"), buttons=((again,),))
    rule = rules[number]
    details: dict[str, JsonValue] = {"path": ["qualification", "points", number, "add"], "before": rule.add}
    because = pick(rule.because, seen.language, loaded.script.languages)
    return asking(seen, seen.says("edit_points", because=because, now=f"{rule.add:+d}"), "points", details)


ACT = act_of("script_weigh")
