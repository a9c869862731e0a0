"""The three outcomes of reading, and the hints that readers may cache by."""

from __future__ import annotations

from qualification.answers import Choice
from qualification.reading import SURE, UNSURE, Hints, Option, Unclear, Understood


def test_hints_with_the_same_content_are_the_same_key() -> None:
    one, other = (Hints(lang="en", options=(Option(id="a", label="A", synonyms=("x",)),)) for _ in range(2))

    assert (one, hash(one)) == (other, hash(other))


def test_what_is_offered_is_less_sure_than_what_is_taken() -> None:
    assert 0 < UNSURE < SURE < Understood(answer=Choice(option="a")).confidence == 1.0


def test_a_reply_without_an_answer_is_about_nothing_unless_told() -> None:
    assert Unclear() == Unclear(why="nothing")
