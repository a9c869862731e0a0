"""The file with the rules of giving."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.bootstrap.errors import StartError
from bot.bootstrap.rules import read_rules
from dialogs.giving import GiveRule


def test_without_a_file_there_are_no_rules() -> None:
    assert read_rules(None) == ()


def test_the_rules_are_read_in_their_order(tmp_path: Path) -> None:
    file = tmp_path / "rules.yaml"
    night = "- name: night\n  scripts: [cottages]\n  when: {temperature: [hot, warm]}\n  people: [50, 51]\n  how: order\n"
    file.write_text("- {name: dealers, region: city}\n" + night)
    assert read_rules(file) == (
        GiveRule(name="dealers", region="city"),
        GiveRule(name="night", scripts=["cottages"], when={"temperature": ["hot", "warm"]}, people=[50, 51], how="order"),
    )


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("- {name: north, tem: north}\n", "0.tem: Extra inputs are not permitted"),
        ("- {name: north, people: [ivan]}\n", "0.people.0: "),
        ("- {name: north, when: {budget: {more: 5}}}\n", "0.when: "),
        ("name: north\n", "the file: "),
        ("- {name: north\n", ":1:1: "),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, written: str, what: str) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(written)
    with pytest.raises(StartError) as caught:
        read_rules(file)
    assert str(caught.value).startswith(f"HOTLEAD_RULES_FILE: {file}") and what in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="HOTLEAD_RULES_FILE"):
        read_rules(tmp_path / "none.yaml")
