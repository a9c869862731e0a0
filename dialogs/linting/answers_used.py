"""Rules about answers that conditions look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.graph import edges
from dialogs.linting.finding import Found
from dialogs.linting.paths import Walked
from dialogs.script import Ask, Script, question_of
from dialogs.yaml_text import Path
from qualification.conditions import FACTS, Condition, Test, tests, words_of
from qualification.kinds import KINDS


def places_of_conditions(script: Script) -> Iterator[tuple[Path, Condition]]:
    """Every condition with its place."""
    for node_id, node in script.nodes.items():
        for edge in edges(node_id, node):
            if edge.when is not None:
                key = {"next": "next", "branch": "branch", "declined": "declined", "misses": "on_misses"}[edge.why]
                yield ("nodes", node_id, key), edge.when
    yield from _judging_conditions(script)
    for magnet, spec in script.magnets.items():
        if spec.when is not None:
            yield ("magnets", magnet, "when"), spec.when
    for portrait, described in script.portraits.items():
        for number, trait in enumerate(described.traits):
            if trait.when is not None:
                yield ("portraits", portrait, "traits", number, "when"), trait.when
    yield from _conditions_of_work(script)


def _conditions_of_work(script: Script) -> Iterator[tuple[Path, Condition]]:
    """Of who gets a lead, and of what is to be done with it."""
    for number, rule in enumerate(script.handoff.rules):
        if rule.when is not None:
            yield ("handoff", "rules", number, "when"), rule.when
    for number, task in enumerate(script.sale.tasks):
        if task.when is not None:
            yield ("sale", "tasks", number, "when"), task.when


def _judging_conditions(script: Script) -> Iterator[tuple[Path, Condition]]:
    judging = script.qualification
    for name, criterion in judging.criteria.items():
        for key, condition in (("yes", criterion.yes), ("no", criterion.no)):
            if condition is not None:
                yield ("qualification", "criteria", name, key), condition
    for number, rule in enumerate(judging.points):
        yield ("qualification", "points", number, "when"), rule.when
    for tier, spec in judging.tiers.items():
        for key, condition in (("when", spec.when), ("or_when", spec.or_when)):
            if condition is not None:
                yield ("qualification", "tiers", tier, key), condition
    if judging.targeted.when is not None:
        yield ("qualification", "targeted", "when"), judging.targeted.when


def never_asked(script: Script, walked: Walked) -> Iterable[Found]:
    """201: a condition looks at an answer that no question stores."""
    for path, condition in places_of_conditions(script):
        for test in tests(condition):
            if test.subject not in FACTS and test.subject not in script.questions:
                message = f"`{test.subject}` is used here, but no question stores an answer of that name"
                yield Found(code="HL201", path=path, message=message)
    for number, rule in enumerate(script.handoff.rules):
        if rule.region is not None and rule.region not in script.questions:
            path = ("handoff", "rules", number, "region")
            yield Found(code="HL201", path=path, message=f"regions are looked up by `{rule.region}`, but no question stores it")
    for question in script.qualification.targeted.answered:
        if question not in script.questions:
            path = ("qualification", "targeted", "answered")
            yield Found(code="HL201", path=path, message=f"`{question}` is compulsory, but no question stores it")


def asked_later(script: Script, walked: Walked) -> Iterable[Found]:
    """202: a way rests on an answer that is never given before it."""
    for node_id, node in script.nodes.items():
        own = {question_of(node_id, node)} if isinstance(node, Ask) else set()
        asked = walked.before.get(node_id)
        if asked is None:
            continue
        for edge in edges(node_id, node):
            for test in tests(edge.when) if edge.when is not None else ():
                if test.subject in script.questions and test.subject not in asked | own:
                    message = f"`{test.subject}` is not asked before this way is chosen"
                    yield Found(code="HL202", path=("nodes", node_id), message=message, severity="warning")


def unsuited_test(script: Script, walked: Walked) -> Iterable[Found]:
    """203: a test that answers of this kind do not know, or an option the question does not have."""
    for path, condition in places_of_conditions(script):
        for test in tests(condition):
            node = script.questions.get(test.subject)
            if node is not None and (message := _unsuited(test, node)):
                yield Found(code="HL203", path=path, message=message)


def _unsuited(test: Test, node: Ask) -> str | None:
    kind = KINDS[node.kind]
    if test.operator not in kind.operators:
        return f"`{test.subject}` is of kind {node.kind}, which knows no test `{test.operator}` ({', '.join(sorted(kind.operators))})"
    if node.kind in ("choice", "choices") and test.operator in ("is", "in"):
        unknown = sorted(words_of(test.operand) - node.options.keys())
        if unknown:
            return f"`{test.subject}` has no option `{unknown[0]}`"
    return None


def shared_name(script: Script, walked: Walked) -> Iterable[Found]:
    """204: two questions of different kinds store under one name, or a question is named like a fact."""
    first: dict[str, Ask] = {}
    for node_id, node in script.nodes.items():
        if not isinstance(node, Ask):
            continue
        question = question_of(node_id, node)
        if question in FACTS:
            yield Found(
                code="HL204", path=("nodes", node_id), message=f"`{question}` is the name of a fact; store the answer under another"
            )
        known = first.setdefault(question, node)
        if known.kind != node.kind or set(known.options) != set(node.options):
            message = f"`{question}` is stored by another question of another kind or with other options"
            yield Found(code="HL204", path=("nodes", node_id), message=message)
