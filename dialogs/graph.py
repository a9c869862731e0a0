"""The script as a graph: which node leads where, and what can be reached from where."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal, assert_never

from dialogs.script import (
    Ask,
    AskConsent,
    Branch,
    ContactAsk,
    Finish,
    GiveMagnet,
    Go,
    Jump,
    Node,
    PassOn,
    RunScript,
    Say,
    Script,
    condition_of,
)
from qualification.conditions import Condition

EdgeWhy = Literal["next", "branch", "declined", "misses"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A way from one node to another. `when` None: taken when no edge before it was. `place`: which jump of its list, from 0."""

    source: str
    target: str
    why: EdgeWhy
    when: Condition | None = None
    place: int = field(default=0, compare=False)


def edges(node_id: str, node: Node) -> tuple[Edge, ...]:
    """The ways out of a node, in the order they are tried."""
    match node:
        case Finish():
            return ()
        case Go(go=target):
            return (Edge(source=node_id, target=target, why="next"),)
        case Branch(branch=jumps):
            return _edges(node_id, jumps, "branch")
        case Say() | GiveMagnet() | PassOn() | RunScript():
            return _edges(node_id, node.next, "next")
        case AskConsent():
            return _edges(node_id, node.next, "next") + _edges(node_id, node.declined or [], "declined")
        case Ask() | ContactAsk():
            return _edges(node_id, node.next, "next") + _edges(node_id, node.on_misses or [], "misses")
        case _:
            assert_never(node)


def all_edges(script: Script) -> tuple[Edge, ...]:
    """Every way in the script."""
    return tuple(edge for node_id, node in script.nodes.items() for edge in edges(node_id, node))


def reachable(script: Script, start: str) -> frozenset[str]:
    """The node and all nodes that some way leads to from it; ids that do not exist are left out."""
    seen = {start} & script.nodes.keys()
    queue = deque(seen)
    while queue:
        node_id = queue.popleft()
        for edge in edges(node_id, script.nodes[node_id]):
            if edge.target in script.nodes and edge.target not in seen:
                seen.add(edge.target)
                queue.append(edge.target)
    return frozenset(seen)


def _edges(node_id: str, jumps: list[Jump], why: EdgeWhy) -> tuple[Edge, ...]:
    return tuple(Edge(source=node_id, target=jump.go, why=why, when=condition_of(jump), place=place) for place, jump in enumerate(jumps))
