"""The script as a graph: which node leads where, and what can be reached from where."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
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


def near(script: Script, node_id: str, most: int) -> frozenset[str]:
    """The node and those fewest steps from it, forwards or backwards, at most so many. Of as many steps those found first."""
    around: dict[str, list[str]] = {name: [] for name in script.nodes}
    for edge in all_edges(script):
        if edge.target in around:
            around[edge.source].append(edge.target)
            around[edge.target].append(edge.source)
    found = dict.fromkeys([node_id])
    queue = deque(found)
    while queue:
        for name in around[queue.popleft()]:
            if name not in found and len(found) < most:
                found[name] = None
                queue.append(name)
    return frozenset(found)


def components(ways: Mapping[str, Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """The nodes in groups that lead to each other, a group before those that it leads to. A node in no loop is a group of its own.

    Targets that are no nodes are passed over. Tarjan's algorithm, without recursion: a script may be thousands of nodes deep.
    """
    found: list[tuple[str, ...]] = []
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_nodes: dict[str, None] = {}
    for start in ways:
        stack = [(start, iter(ways[start]))] if start not in number else []
        while stack:
            node_id, ahead = stack[-1]
            if node_id not in number:
                number[node_id] = lowest[node_id] = len(number)
                open_nodes[node_id] = None
            target = next(ahead, None)
            if target is not None and target in ways and target not in number:
                stack.append((target, iter(ways[target])))
            elif target is not None and target in open_nodes:
                lowest[node_id] = min(lowest[node_id], number[target])
            elif target is None:
                stack.pop()
                if stack:
                    before = stack[-1][0]
                    lowest[before] = min(lowest[before], lowest[node_id])
                if lowest[node_id] == number[node_id]:
                    found.append(_close(node_id, open_nodes))
    return tuple(reversed(found))


def _close(node_id: str, open_nodes: dict[str, None]) -> tuple[str, ...]:
    """Take the group that begins with the node off the open ones."""
    group: list[str] = []
    while not group or group[-1] != node_id:
        group.append(open_nodes.popitem()[0])
    return tuple(reversed(group))


def _edges(node_id: str, jumps: list[Jump], why: EdgeWhy) -> tuple[Edge, ...]:
    return tuple(Edge(source=node_id, target=jump.go, why=why, when=condition_of(jump), place=place) for place, jump in enumerate(jumps))
