"""Rules about the length and the first step of a script."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.graph import edges
from dialogs.linting.finding import Found
from dialogs.linting.judging import left_open
from dialogs.linting.merging import MOST_WAYS
from dialogs.linting.paths import Walked
from dialogs.script import Ask, AskConsent, ContactAsk, Script


def too_many_questions(script: Script, walked: Walked) -> Iterable[Found]:
    """701: some way asks more than the script's own limit."""
    if len(walked.longest) > script.max_questions:
        way = " > ".join(walked.longest)
        message = f"{len(walked.longest)} questions on one way, the script's limit is {script.max_questions}: {way}"
        yield Found(code="HL701", path=("max_questions",), message=message, severity="warning")


def closed_first_question(script: Script, walked: Walked) -> Iterable[Found]:
    """702: the first question admits only yes or no, which draws a "no"."""
    node_id: str | None = script.start
    seen: set[str] = set()
    while node_id is not None and node_id in script.nodes and node_id not in seen:
        seen.add(node_id)
        node = script.nodes[node_id]
        if isinstance(node, Ask | ContactAsk | AskConsent):
            if isinstance(node, Ask) and node.kind == "yesno":
                message = "a first question that admits only yes or no draws a no; ask something open or offer a choice"
                yield Found(code="HL702", path=("nodes", node_id), message=message, severity="warning")
            return
        node_id = next((edge.target for edge in edges(node_id, node)), None)


def no_tests(script: Script, walked: Walked) -> Iterable[Found]:
    """703: a script without tests of its own."""
    if not script.tests:
        message = "no `tests:`; write one dialog for each tier"
        yield Found(code="HL703", path=("script",), message=message, severity="warning")


def too_many_paths(script: Script, walked: Walked) -> Iterable[Found]:
    """704: more ways than can be walked, and those that were do not show that every mark, tier and score can be reached."""
    if not walked.is_complete and left_open(script, walked):
        message = f"more than {MOST_WAYS} ways: whether every tier can be reached was not checked"
        yield Found(code="HL704", path=("nodes",), message=message, severity="warning")
