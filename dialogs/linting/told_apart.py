"""The answers to a question that the conditions of a script tell apart, one for each.

Choices take each option; amounts, numbers and times take a value on either side of each threshold that some condition names; answers no
condition looks at are given once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dialogs.graph import edges
from dialogs.script import Ask, Script
from qualification.answers import Answer, Choice, Choices, Money, Number, Phone, Text, Timing, YesNo
from qualification.conditions import Condition, Known, Test, holds, words_of

_DAY = date(2026, 3, 2)


def conditions_of(script: Script) -> list[Condition]:
    """Every condition in the script: of ways, magnets and rules."""
    found = [edge.when for node_id, node in script.nodes.items() for edge in edges(node_id, node) if edge.when is not None]
    return found + judging_conditions(script) + [spec.when for spec in script.magnets.values() if spec.when is not None]


def judging_conditions(script: Script) -> list[Condition]:
    """Every condition that the judgement rests on: of criteria, points, tiers and of who is targeted."""
    rules = script.qualification.rules
    found = [condition for rule in rules.criteria.values() for condition in (rule.yes, rule.no) if condition is not None]
    found += [rule.when for rule in rules.points]
    found += [condition for tier in rules.tiers.values() for condition in (tier.when, tier.or_when) if condition is not None]
    return found if rules.targeted.when is None else [*found, rules.targeted.when]


def answers_told_apart(question: str, node: Ask, looked_at: Sequence[Test]) -> list[Answer]:
    """One answer for each way in which the comparisons of this question can turn out; never empty unless a choice has no options."""
    apart: dict[tuple[bool | None, ...], Answer] = {}
    for answer in _candidates(node, looked_at):
        known = Known(answers={question: answer})
        apart.setdefault(tuple(holds(test, known) for test in looked_at), answer)
    return list(apart.values())


def _candidates(node: Ask, looked_at: Sequence[Test]) -> list[Answer]:
    match node.kind:
        case "choice":
            return [Choice(option=option) for option in node.options]
        case "choices":
            return [*(Choices(options=(option,)) for option in node.options), Choices(options=tuple(node.options))]
        case "yesno":
            return [YesNo(yes=True), YesNo(yes=False)]
        case "money":
            return [Money(low=value, high=value, currency=node.currency or "EUR") for value in _around(looked_at, node)]
        case "number":
            return [Number(value=value) for value in _around(looked_at, node)]
        case "timing":
            return [Timing(from_days=int(value), to_days=int(value), asked_on=_DAY) for value in _around(looked_at, node)]
        case "phone":
            return [Phone(e164="+10000000000", verified=True), Phone(e164="+10000000000")]
        case _:
            mentioned = sorted({word for test in looked_at for word in words_of(test.operand)})
            return [Text(text=word) for word in (*mentioned, "x")]


def _around(looked_at: Sequence[Test], node: Ask) -> list[float]:
    """A value on either side of each threshold and on it, within the limits of the question."""
    named = {float(test.operand) for test in looked_at if isinstance(test.operand, int | float)}
    values = {value for edge in named for value in (edge - 1, edge, edge + 1) if value >= 0} or {1.0}
    fitting = {value for value in values if (node.low is None or value >= node.low) and (node.high is None or value <= node.high)}
    return sorted(fitting or values)
