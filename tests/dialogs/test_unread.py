"""A message on which a reader breaks is taken as not understood; nothing is lost to the visitor but that one reading."""

from __future__ import annotations

import pytest

from dialogs import interpreter, listening, opening
from dialogs.effects import Missed, ReadingFailed
from tests.dialogs.playing import Visitor, nodes, of, visitor

WORDS = "my very secret words"
FAILED = ReadingFailed(question="first", error="IndexError in breaks")


def breaks(text: str, *_: object, **__: object) -> None:
    """A reader with a fault."""
    raise IndexError(text)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every reading of a typed message fails."""
    monkeypatch.setattr(listening, "courtesy_in", breaks)


def asked(*, begun: bool = True) -> Visitor:
    """A visitor at a question about an amount."""
    return breakable(visitor(nodes("first: {ask: How much?, kind: money, currency: EUR, next: end}"), begun=begun))


def breakable(person: Visitor) -> Visitor:
    """The visitor, in whose talk a reader is meant to fail."""
    person.may_break = True
    return person


@pytest.mark.usefixtures("broken")
def test_a_message_that_breaks_a_reader_is_asked_for_again_and_told_without_its_words() -> None:
    person = asked()

    done = person.says(WORDS)

    assert of(ReadingFailed, done) == [FAILED]
    assert of(Missed, done) == [Missed(question="first", text=WORDS, why="nothing")]
    assert (person.last.text.startswith("I did not quite get that."), person.last.text.endswith("How much?")) == (True, True)
    assert (person.state.misses, person.state.at) == (1, "first")


@pytest.mark.usefixtures("broken")
def test_a_caption_that_breaks_a_reader_is_taken_likewise() -> None:
    person = asked()

    assert of(ReadingFailed, person.attaches("photo", caption=WORDS)) == [FAILED]
    assert person.state.misses == 1


@pytest.mark.usefixtures("broken")
def test_after_the_end_the_visitor_is_answered_though_a_reader_breaks() -> None:
    person = breakable(visitor(nodes("first: {say: Hello., next: end}")))

    done = person.says(WORDS)

    assert of(ReadingFailed, done) == [ReadingFailed(question="", error="IndexError in breaks")]
    assert person.state.status == "finished"
    assert done != of(ReadingFailed, done)


def test_a_first_message_that_breaks_a_reader_opens_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_unasked", breaks)
    person = asked(begun=False)

    done = person.says(WORDS)

    assert of(ReadingFailed, done) == [ReadingFailed(question="", error="IndexError in breaks")]
    assert (person.state.status, person.last.text) == ("active", "How much?")


def test_what_breaks_without_any_words_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "press", breaks)
    person = asked()

    with pytest.raises(IndexError):
        person.sends("c.1")
