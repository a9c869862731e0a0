"""Editing a script's text keeps its comments and order, and what was added passes from then on."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.editing import (
    EditError,
    add_option,
    add_synonym,
    add_way,
    copied,
    move,
    read_value,
    set_synonyms,
    set_text,
    set_value,
    set_way,
    value_at,
)
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


TEXT = """\
# a clinic
script: clinic
title: Clinic
languages: [en, ru]
start: need
nodes:
  need:  # the first question
    ask: {en: What brings you to us?, ru: Что вас привело?}
    kind: choice
    title: Need
    options:
      pain: {label: {en: A toothache, ru: Болит зуб}, synonyms: [ouch]}  # hurts
      other: {label: Something else}
    next:
      - {when: {need: pain}, go: soon}
      - {go: end}
  soon: {say: We see you today, next: end}
  end: {finish: true}
"""


def changed(before: str, after: str) -> list[str]:
    """Lines that came."""
    return [line for line in after.splitlines() if line not in before.splitlines()]


@pytest.mark.parametrize(
    ("path", "language", "words", "line"),
    [
        (("nodes", "need", "ask"), "ru", "Что болит?", "    ask: {en: What brings you to us?, ru: Что болит?}"),
        (("nodes", "need", "ask"), "fr", "Bonjour", "    ask: {en: What brings you to us?, ru: Что вас привело?, fr: Bonjour}"),
        (("nodes", "need", "ask"), "ru", " ", "    ask: {en: What brings you to us?}"),
        (("nodes", "need", "title"), "ru", "Нужно", '    title: {"*": Need, ru: Нужно}'),
        (("nodes", "need", "title"), "*", "Wish", "    title: Wish"),
        (("nodes", "need", "why"), "en", "To help", "    why: {en: To help}"),
        (("nodes", "end", "finish"), "en", "Bye", "  end: {finish: {en: Bye}}"),
    ],
)
def test_words_are_said_in_one_language(path: tuple[str, ...], language: str, words: str, line: str) -> None:
    assert changed(TEXT, set_text(TEXT, path, language, words)) == [line]


def test_the_last_words_of_a_text_take_it_out() -> None:
    assert set_text(TEXT, ("nodes", "need", "title"), "en", "") == TEXT.replace("    title: Need\n", "")
    with_why = set_text(TEXT, ("nodes", "need", "why"), "en", "To help")
    assert set_text(with_why, ("nodes", "need", "why"), "en", "") == TEXT


def test_a_script_of_one_language_keeps_its_texts_short() -> None:
    text = TEXT.replace("languages: [en, ru]", "languages: [en]")
    assert changed(text, set_text(text, ("title",), "en", "The clinic")) == ["title: The clinic"]
    assert "      no: {label: No}" in changed(text, add_option(text, "need", "no", "en", "No"))


@pytest.mark.parametrize(
    ("number", "when", "go", "line"),
    [
        (0, "{need: pain}", "end", "      - {when: {need: pain}, go: end}"),
        (0, "need: other", "soon", "      - {when: {need: other}, go: soon}"),
        (0, "", "soon", "      - {go: soon}"),
        (1, "{need: other}", "end", "      - {go: end, when: {need: other}}"),
    ],
)
def test_one_way_is_changed_and_no_other(number: int, when: str, go: str, line: str) -> None:
    after = set_way(TEXT, "need", "next", number, when=when, go=go)
    assert [one for one in changed(TEXT, after) if one != line] == [] and line in after


def test_the_only_way_gets_a_condition_or_another_target() -> None:
    assert changed(TEXT, set_way(TEXT, "soon", "next", 0, when="", go="need")) == ["  soon: {say: We see you today, next: need}"]
    after = set_way(TEXT, "soon", "next", 0, when="{need: pain}", go="need")
    assert changed(TEXT, after) == ["  soon: {say: We see you today, next: [{when: {need: pain}, go: need}]}"]


def test_a_new_way_is_tried_before_the_last() -> None:
    ways = load(add_way(TEXT, "need", "next", "need")).script.nodes["need"].next  # type: ignore[union-attr]
    assert [way.go for way in ways] == ["soon", "need", "end"]
    assert changed(TEXT, add_way(TEXT, "soon", "next", "need")) == ["  soon: {say: We see you today, next: [{go: need}, {go: end}]}"]
    assert "    on_misses: end" in changed(TEXT, add_way(TEXT, "need", "on_misses", "end"))


def test_an_option_is_added_once() -> None:
    after = add_option(TEXT, "need", "check", "ru", "Осмотр")
    assert changed(TEXT, after) == ["      check: {label: {ru: Осмотр}}"]
    with pytest.raises(EditError, match="already"):
        add_option(after, "need", "check", "ru", "Осмотр")


def test_synonyms_are_set_by_language() -> None:
    after = set_synonyms(TEXT, "need", "pain", "*", ["ouch", "it hurts"])
    assert "synonyms: [ouch, it hurts]}  # hurts" in after
    after = set_synonyms(TEXT, "need", "pain", "ru", ["ой"])
    assert 'synonyms: {"*": [ouch], ru: [ой]}}  # hurts' in after
    assert "ru: [ой, ай]" in set_synonyms(after, "need", "pain", "ru", ["ой", "ай"])
    assert "synonyms: {ru: [иное]}" in set_synonyms(TEXT, "need", "other", "ru", ["иное"])
    with pytest.raises(EditError, match="no option"):
        set_synonyms(TEXT, "need", "gone", "ru", ["x"])


def test_a_value_is_set_or_taken_out_and_what_is_no_script_is_refused() -> None:
    assert changed(TEXT, set_value(TEXT, ("nodes", "need", "tries"), 2)) == ["    tries: 2"]
    assert "soon" not in set_value(set_value(TEXT, ("nodes", "need", "next"), "end"), ("nodes", "soon"), None)
    with pytest.raises(ScriptError):
        set_value(TEXT, ("nodes", "need", "tries"), 99)
    with pytest.raises(EditError, match=r"start\.x"):
        set_value(TEXT, ("start", "x"), 1)


def test_a_value_is_found_by_its_path() -> None:
    loaded = load(TEXT)
    assert value_at(loaded, ("nodes", "need", "next", 1, "go")) == "end"
    assert [value_at(loaded, path) for path in [("nodes", "x"), ("nodes", "need", "next", 7), ("title", "x"), ("languages", "x")]] == [
        None
    ] * 4


def test_a_piece_of_yaml_is_read_as_it_is_typed() -> None:
    assert read_value("need: house") == read_value("{need: house}") == {"need": "house"}
    with pytest.raises(EditError):
        read_value("{need: house")


def test_a_way_is_moved_up_and_down_and_stays_at_either_end() -> None:
    two = add_way(TEXT, "soon", "next", "need")
    down = move(two, ("nodes", "soon", "next"), 0, 1)
    assert down == two.replace("[{go: need}, {go: end}]", "[{go: end}, {go: need}]") and down != two
    assert move(down, ("nodes", "soon", "next"), 1, -1) == two
    assert move(two, ("nodes", "soon", "next"), 0, -1) == move(two, ("nodes", "soon", "next"), 1, 1) == two


def test_a_copy_has_its_own_name_and_nothing_that_belongs_to_the_first_alone() -> None:
    after = copied(TEXT.rstrip() + "\nlinks: [tooth]\ninstead_of: [dentist]\n", "dentist_two", "Second clinic")
    script = load(after).script
    assert (script.script, script.title, script.links, script.instead_of) == ("dentist_two", {"en": "Second clinic"}, [], [])
    assert after.startswith("# a clinic\n") and load(copied(TEXT, "other", "")).script.title == load(TEXT).script.title
