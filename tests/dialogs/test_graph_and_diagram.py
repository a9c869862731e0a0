"""The script as a graph and as a picture: every way out of every node, and words that cannot break the picture."""

from __future__ import annotations

import json
import re

import pytest

from dialogs.diagram import as_json, mermaid
from dialogs.graph import Edge, all_edges, components, edges, near, reachable
from qualification.conditions import Test as Comparison
from tests.dialogs.playing import everything, nodes

WAYS = """
    first:
      ask: Well?
      kind: yesno
      on_misses: end
      next: [{when: {first: true}, go: say}, {go: fork}]
    say: {say: Hm., next: consent}
    fork: {branch: [{when: {first: false}, go: consent}, {go: hop}]}
    hop: {go: contact}
    consent: {consent: keep, next: contact, declined: end}
    contact: {contact: [phone], ask: Phone?, on_misses: pass, next: gift}
    gift: {magnet: book, next: pass}
    pass: {handoff: true, next: block}
    block: {run: other, next: end}
    island: {go: nowhere}
"""


def edge(source: str, target: str, why: str, when: Comparison | None = None) -> Edge:
    """One way."""
    return Edge(source=source, target=target, why=why, when=when)  # type: ignore[arg-type]


def test_every_way_out_of_every_kind_of_node_is_known() -> None:
    yes = Comparison(subject="first", operator="is", operand=True)
    no = Comparison(subject="first", operator="is", operand=False)

    assert all_edges(nodes(WAYS)) == (
        edge("first", "say", "next", yes),
        edge("first", "fork", "next"),
        edge("first", "end", "misses"),
        edge("say", "consent", "next"),
        edge("fork", "consent", "branch", no),
        edge("fork", "hop", "branch"),
        edge("hop", "contact", "next"),
        edge("consent", "contact", "next"),
        edge("consent", "end", "declined"),
        edge("contact", "gift", "next"),
        edge("contact", "pass", "misses"),
        edge("gift", "pass", "next"),
        edge("pass", "block", "next"),
        edge("block", "end", "next"),
        edge("island", "nowhere", "next"),
    )
    assert edges("end", nodes(WAYS).nodes["end"]) == ()


def test_what_can_be_reached_from_a_node() -> None:
    played = nodes(WAYS)

    assert reachable(played, "first") == set(played.nodes) - {"island"}
    assert reachable(played, "gift") == {"gift", "pass", "block", "end"}
    assert reachable(played, "island") == {"island"}
    assert reachable(played, "nowhere") == set()


def test_a_loop_is_walked_once() -> None:
    assert reachable(nodes("first: {go: second}\nsecond: {go: first}"), "first") == {"first", "second"}


def test_groups_of_nodes_that_lead_to_each_other_come_before_those_they_lead_to() -> None:
    ways = {"a": ["b", "nowhere"], "b": ["c", "d"], "c": ["b"], "d": ["d"], "e": ["a"]}

    assert components(ways) == (("e",), ("a",), ("b", "c"), ("d",))
    assert components({}) == ()


def test_what_is_near_a_node_forwards_and_backwards() -> None:
    played = nodes(WAYS)

    assert near(played, "gift", 1) == {"gift"}
    assert near(played, "gift", 3) == {"gift", "pass", "contact"}
    assert near(played, "gift", 99) == set(played.nodes) - {"island"}
    assert near(played, "island", 99) == {"island"}


def test_a_part_of_a_script_is_drawn_with_the_names_of_what_follows() -> None:
    drawn = mermaid(nodes(WAYS), only={"gift", "pass"})

    assert drawn == (
        "flowchart TD\n"
        '    n7[("<b>gift</b> · magnet")]\n'
        '    n8[["<b>pass</b> · handoff"]]\n'
        '    n9("block …")\n'
        "    n7 --> n8\n"
        "    n8 --> n9\n"
    )


def test_the_picture_of_a_script() -> None:
    drawn = mermaid(nodes("first: {ask: Well?, kind: yesno, on_misses: end, next: [{when: {first: true}, go: end}, {go: end}]}"))

    assert drawn == (
        "flowchart TD\n"
        '    n0(["<b>end</b> · finish<br/>The end."])\n'
        '    n1[/"<b>first</b> · yesno<br/>Well?"/]\n'
        '    n1 -->|"first: {is: True}"| n0\n'
        "    n1 --> n0\n"
        '    n1 -->|"misses"| n0\n'
    )


def test_the_picture_speaks_the_language_asked_for_and_takes_notes() -> None:
    drawn = mermaid(everything(), "ru", {"need": "12 % <left>"})

    assert "Что вы ищете?<br/>12 % &lt;left&gt;" in drawn


def test_every_shape_is_drawn_and_ways_to_nowhere_are_left_out() -> None:
    drawn = mermaid(nodes(WAYS))

    assert drawn.count("-->") == len(all_edges(nodes(WAYS))) - 1
    for name in ("ask", "consent", "contact", "branch", "go", "say", "magnet", "handoff", "run", "finish"):
        assert f"· {name}" in drawn or (name == "ask" and "· yesno" in drawn)


@pytest.mark.parametrize("words", ['say "no"', "a|b", "<b>x</b>", "#quot; &amp;", "`code`", "]) --> n1", "end", "line\nbreak", "x" * 200])
def test_words_of_a_script_cannot_break_the_picture(words: str) -> None:
    drawn = mermaid(
        nodes(f"first: {{ask: {json.dumps(words)}, kind: text, next: [{{when: {{first: {{mentions: {json.dumps(words)}}}}}, go: end}}]}}")
    )

    for line in drawn.splitlines()[1:]:
        assert re.fullmatch(r'    n\d+(\[/|\(\[)"[^"`|\n]*"(/\]|\]\))|    n\d+ -->(\|"[^"`|\n]*"\|)? n\d+', line), line
    assert max(len(line) for line in drawn.splitlines()) < 400


def test_the_graph_as_json() -> None:
    record = as_json(nodes("first: {ask: Well?, kind: yesno, next: [{when: {first: true}, go: end}, {go: end}]}"))

    assert json.loads(json.dumps(record)) == {
        "script": "tried",
        "start": "first",
        "nodes": [{"id": "end", "is": "finish"}, {"id": "first", "is": "yesno"}],
        "edges": [
            {"from": "first", "to": "end", "why": "next", "when": {"first": {"is": True}}},
            {"from": "first", "to": "end", "why": "next", "when": None},
        ],
    }
