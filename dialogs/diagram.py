"""The script as a picture in words: a Mermaid flowchart, and the table behind it as JSON."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from dialogs.conditions import write_condition
from dialogs.graph import Edge, all_edges
from dialogs.script import Ask, AskConsent, Branch, ContactAsk, Finish, GiveMagnet, Go, Node, PassOn, RunScript, Say, Script
from dialogs.texts import pick
from qualification.conditions import Condition

_LONGEST_LABEL = 48
_SHAPES: Mapping[type[Node], tuple[str, str]] = {
    Ask: ("[/", "/]"),
    ContactAsk: ("[/", "/]"),
    AskConsent: ("[/", "/]"),
    Branch: ("{", "}"),
    Finish: ("([", "])"),
    PassOn: ("[[", "]]"),
    GiveMagnet: ("[(", ")]"),
    Say: ("[", "]"),
    Go: ("[", "]"),
    RunScript: ("[[", "]]"),
}

_NAMES: Mapping[type[Node], str] = {
    ContactAsk: "contact",
    AskConsent: "consent",
    GiveMagnet: "magnet",
    PassOn: "handoff",
    RunScript: "run",
}
"""What a node is called in the picture: the word that a script begins it with, where its own is another."""


def mermaid(
    script: Script, language: str | None = None, notes: Mapping[str, str] | None = None, only: Collection[str] | None = None
) -> str:
    """A Mermaid flowchart of the script. `notes`: a line to be added to a node's label (the drop-off, say).

    `only`: the nodes to be drawn, None for all; where they lead to others, these are names alone. A node's id is `n` and its number.
    """
    language = language or script.languages[0]
    ids = {node_id: f"n{number}" for number, node_id in enumerate(script.nodes)}
    drawn = ids.keys() if only is None else only
    ways = [edge for edge in all_edges(script) if edge.source in drawn and edge.target in ids]
    lines = ["flowchart TD"]
    for node_id, node in script.nodes.items():
        if node_id not in drawn:
            continue
        opening, closing = _SHAPES[type(node)]
        label = _label(script, node_id, node, language)
        if notes and node_id in notes:
            label += f"<br/>{_escape(notes[node_id])}"
        lines.append(f'    {ids[node_id]}{opening}"{label}"{closing}')
    beyond = dict.fromkeys(edge.target for edge in ways if edge.target not in drawn)
    lines += [f'    {ids[node_id]}("{node_id} …")' for node_id in beyond]
    lines += [f"    {ids[edge.source]} -->{_edge_label(edge)} {ids[edge.target]}" for edge in ways]
    return "\n".join(lines) + "\n"


def as_json(script: Script) -> dict[str, object]:
    """Nodes and edges as plain JSON."""
    return {
        "script": script.script,
        "start": script.start,
        "nodes": [{"id": node_id, "is": _word(node)} for node_id, node in script.nodes.items()],
        "edges": [
            {"from": edge.source, "to": edge.target, "why": edge.why, "when": write_condition(edge.when) if edge.when else None}
            for edge in all_edges(script)
        ],
    }


def _word(node: Node) -> str:
    return node.kind if isinstance(node, Ask) else type(node).__name__.lower()


def _label(script: Script, node_id: str, node: Node, language: str) -> str:
    texts = next((getattr(node, key) for key in ("ask", "say", "finish", "handoff") if isinstance(getattr(node, key, None), dict)), None)
    words = pick(texts, language, script.languages) if texts else ""
    if len(words) > _LONGEST_LABEL:
        words = words[:_LONGEST_LABEL].rstrip() + "…"
    return f"<b>{node_id}</b> · {_NAMES.get(type(node)) or _word(node)}" + (f"<br/>{_escape(words)}" if words else "")


def _edge_label(edge: Edge) -> str:
    words = _condition_words(edge.when) if edge.when is not None else ("" if edge.why in ("next", "branch") else edge.why)
    return f'|"{_escape(words)}"|' if words else ""


def _condition_words(condition: Condition) -> str:
    written = str(write_condition(condition)).replace("'", "")
    return written[1:-1] if len(written) <= _LONGEST_LABEL else written[1:_LONGEST_LABEL] + "…"


_ENTITIES = str.maketrans(
    {"&": "&amp;", "#": "&num;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "`": "&#96;", "\n": " ", "\r": " "}
)


def _escape(words: str) -> str:
    return words.translate(_ENTITIES)
