"""Rules about ways between nodes."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.graph import all_edges, edges, reachable
from dialogs.linting.finding import Found
from dialogs.linting.paths import Walked
from dialogs.script import Ask, AskConsent, Branch, ContactAsk, Finish, Go, Script


def unknown_node(script: Script, walked: Walked) -> Iterable[Found]:
    """101: a way leads to a node that does not exist."""
    if script.start not in script.nodes:
        yield Found(code="HL101", path=("start",), message=f"there is no node `{script.start}`")
    for edge in all_edges(script):
        if edge.target not in script.nodes:
            key = {"next": "next", "branch": "branch", "declined": "declined", "misses": "on_misses"}[edge.why]
            place = ("go",) if isinstance(script.nodes[edge.source], Go) else (key, edge.place, "go")
            yield Found(code="HL101", path=("nodes", edge.source, *place), message=f"there is no node `{edge.target}`")


def unreachable_node(script: Script, walked: Walked) -> Iterable[Found]:
    """102: no way leads to the node."""
    reached = reachable(script, script.start)
    for node_id in script.nodes:
        if node_id not in reached:
            yield Found(code="HL102", path=("nodes", node_id), message=f"no way leads to `{node_id}`", severity="warning")


def endless_loop(script: Script, walked: Walked) -> Iterable[Found]:
    """103: a loop in which nothing is asked: the visitor would never get a word in."""
    silent = {
        node_id: [edge.target for edge in edges(node_id, node)]
        for node_id, node in script.nodes.items()
        if not isinstance(node, Ask | ContactAsk | AskConsent)
    }
    for node_id in silent:
        if node_id in _from(node_id, silent):
            yield Found(code="HL103", path=("nodes", node_id), message=f"`{node_id}` leads back to itself without a question")


def _from(start: str, ways: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    stack = list(ways[start])
    while stack:
        node_id = stack.pop()
        if node_id in ways and node_id not in seen:
            seen.add(node_id)
            stack.extend(ways[node_id])
    return seen


def dead_end(script: Script, walked: Walked) -> Iterable[Found]:
    """104: every way out has a condition, so there may be none left."""
    for node_id, node in script.nodes.items():
        if isinstance(node, Finish | Go):
            continue
        jumps = node.branch if isinstance(node, Branch) else node.next
        if all(jump.when is not None for jump in jumps):
            key = "branch" if isinstance(node, Branch) else "next"
            message = "every way has a condition; add a last one without `when`"
            yield Found(code="HL104", path=("nodes", node_id, key), message=message, severity="warning")
