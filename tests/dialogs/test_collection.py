"""A folder of scripts: each by itself, so that a broken one hinders no other."""

from __future__ import annotations

from dialogs.collection import collect
from dialogs.loading import Problem
from tests.dialogs.playing import HERE

SOUND = (HERE / "sound.yaml").read_text(encoding="utf-8")
HEAD = "title: x\nlanguages: [en]\nhandoff: {hot: never}\n"
CALLER = "script: caller\nstart: call\nnodes:\n  call: {run: other, next: end}\n  end: {finish: Bye}\n" + HEAD
OTHER = "script: other\nstart: a\nnodes: {a: {finish: true}}\n" + HEAD


def test_scripts_are_loaded_linked_and_linted_by_name() -> None:
    entries = collect({"b.yaml": SOUND, "a.yaml": CALLER, "c.yaml": OTHER})

    assert [(entry.file, entry.is_fit, entry.problems) for entry in entries] == [
        ("a.yaml", True, ()),
        ("b.yaml", True, ()),
        ("c.yaml", True, ()),
    ]
    assert entries[0].script is not None
    assert set(entries[0].script.nodes) == {"call", "call.a", "end"}
    assert [finding.code for finding in entries[1].findings] == []


def test_a_broken_script_does_not_hinder_the_others() -> None:
    broken, sound = collect({"a.yaml": "script: [", "b.yaml": SOUND})

    assert (broken.script, broken.loaded, broken.is_fit, sound.is_fit) == (None, None, False, True)
    assert [problem.file for problem in broken.problems] == ["a.yaml"]


def test_a_script_that_cannot_be_linked_is_refused_at_the_line_of_its_call() -> None:
    (entry,) = collect({"a.yaml": CALLER})

    assert entry.loaded is not None
    assert (entry.script, entry.is_fit) == (None, False)
    assert entry.problems == (
        Problem(file="a.yaml", line=4, column=10, path="nodes.call.run", message="`run: other`: there is no such script"),
    )


def test_two_files_cannot_hold_the_same_script() -> None:
    first, second = collect({"a.yaml": OTHER, "b.yaml": OTHER})

    assert first.script is not None
    assert second.problems == (Problem(file="b.yaml", line=1, column=1, path="script", message="`other` is the script of a.yaml already"),)


def test_a_script_with_a_fault_that_forbids_publishing_is_not_fit() -> None:
    (entry,) = collect({"a.yaml": SOUND.replace("next: budget", "next: nowhere")})

    assert (entry.script is not None, entry.is_fit) == (True, False)


def test_an_empty_folder_has_no_scripts() -> None:
    assert collect({}) == ()
