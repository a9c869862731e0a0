"""Editing a script's text keeps its comments and order, and what was added passes from then on."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.editing import EditError, add_synonym
from dialogs.loading import ScriptError, load

LIBRARY = Path(__file__).parents[2] / "dialogs" / "library"


def test_a_synonym_is_added_and_nothing_else_changes() -> None:
    before = (LIBRARY / "cottages.yaml").read_text(encoding="utf-8")

    after = add_synonym(before, question="need", option="house", words="избушка", language="ru")

    changed = [(old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new]
    assert len(changed) == 1
    assert changed[0][1] == changed[0][0].replace("таунхаус, дом]", "таунхаус, дом, избушка]")
    node = load(after).script.questions["need"]
    assert node.options["house"].synonyms["ru"][-1] == "избушка"


def test_adding_it_again_changes_nothing() -> None:
    before = (LIBRARY / "cottages.yaml").read_text(encoding="utf-8")

    assert add_synonym(before, question="need", option="house", words="коттедж", language="ru") == before


def test_an_option_without_synonyms_gets_a_list_for_all_languages() -> None:
    text = (Path(__file__).parent / "sound.yaml").read_text(encoding="utf-8")

    after = add_synonym(text, question="need", option="plot", words="a field")

    assert load(after).script.questions["need"].options["plot"].synonyms == {"*": ["a field"]}


@pytest.mark.parametrize(
    ("question", "option", "message"),
    [
        ("role", "boss", "no question stores `role` (there are: need, budget, phone)"),
        ("need", "castle", "`need` has no option `castle` (it has: house, plot, other)"),
        ("budget", "big", "`budget` has no option `big` (it has: none)"),
    ],
)
def test_what_is_not_there_is_named(question: str, option: str, message: str) -> None:
    text = (Path(__file__).parent / "sound.yaml").read_text(encoding="utf-8")

    with pytest.raises(EditError) as error:
        add_synonym(text, question=question, option=option, words="x")

    assert str(error.value) == message


def test_a_broken_script_is_refused() -> None:
    with pytest.raises(ScriptError):
        add_synonym("nodes: [", question="need", option="house", words="x")
