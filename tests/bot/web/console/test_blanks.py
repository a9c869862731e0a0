"""A new node of each kind can be loaded as it begins."""

from __future__ import annotations

import pytest

from bot.web.console.blanks import KINDS, blank_node
from bot.web.console.words import WORDS, word
from dialogs.editing import set_value
from dialogs.loading import load

TEXT = "script: x\ntitle: X\nlanguages: [en]\nstart: end\nnodes:\n  end: {finish: Bye}\n"
REST = "consents: {keep: {text: May we?}}\nmagnets: {book: {link: x}}\n"


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_node_is_whole(kind: str) -> None:
    node = blank_node(load(TEXT + REST).script, kind, lambda name: word(name, "en"))
    assert "fresh" in load(set_value(TEXT + REST, ("nodes", "fresh"), node)).script.nodes
    assert f"kind_{kind}" in WORDS


def test_nothing_is_begun_that_could_name_nothing() -> None:
    script = load(TEXT).script
    assert [kind for kind in KINDS if blank_node(script, kind, lambda name: name) is None] == ["consent", "magnet"]
