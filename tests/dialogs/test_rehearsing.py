"""A draft is tried by a test person; what they did is played anew on each change and can be kept as a test."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.editing import set_value
from dialogs.knowing import read_words
from dialogs.loading import link, load
from dialogs.rehearsing import Act, Rehearsal, as_test, rehearse
from dialogs.script import Script, ScriptTest, TestPerson
from dialogs.simulate import run_test
from qualification.answers import Choice, Choices, Number, YesNo

LIBRARY = Path(__file__).parents[2] / "dialogs" / "library"
SCRIPTS = {
    name: load((LIBRARY / f"{name}.yaml").read_text(encoding="utf-8")).script for name in ("cottages", "contact_block", "dairy_supply")
}
COTTAGES, DAIRY = link(SCRIPTS["cottages"], SCRIPTS), link(SCRIPTS["dairy_supply"], SCRIPTS)
TINY = "script: x\ntitle: X\nlanguages: [en]\nstart: a\nnodes:\n  a: {finish: true}\n"
WAY: tuple[Act, ...] = (
    {"press": "house"},
    "I have already chosen, ready to sign",
    "house 2, Solnechnaya street",
    "about 9 million",
    "in two weeks",
    {"press": "self"},
    {"press": "y"},
    {"share": True},
)
ANN = Rehearsal(person=TestPerson(language="en", source="ads", first_name="Ann"), acts=WAY)


def test_the_acts_are_played_from_the_first_one_on() -> None:
    played = rehearse(COTTAGES, ANN, country="RU")
    said = [(line.by, line.text) for line in played.lines]
    assert said[1] == ("visitor", "A finished house") and said[2] == ("bot", "How far along are you?")
    assert ("visitor", "📱") in said and played.stuck == 0
    assert [(line.what, line.text) for line in played.lines if line.by == "note"] == [("magnet", "layouts"), ("handoff", "tier")]
    assert played.player.verdict().temperature == "hot"


def test_another_text_is_said_as_soon_as_the_draft_has_it() -> None:
    texts = (LIBRARY / "cottages.yaml").read_text(encoding="utf-8").replace("How far along are you?", "How far are you?")
    changed = link(load(texts).script, SCRIPTS)
    assert "How far are you?" in [line.text for line in rehearse(changed, ANN).lines]


def test_a_button_that_is_gone_stops_the_play_there() -> None:
    played = rehearse(COTTAGES, replace(ANN, acts=(*WAY[:2], {"press": "no_such"}, "x")))
    assert played.stuck == 2 and [line.text for line in played.lines if line.by == "visitor"] == ["A finished house", WAY[1]]
    assert as_test(replace(ANN, acts=(*WAY[:2], {"press": "no_such"}, "x")), played, "short")["says"] == list(WAY[:2])


def test_what_was_tried_becomes_a_test_that_passes() -> None:
    for acts in (WAY, WAY[:2]):
        rehearsal = replace(ANN, acts=acts)
        test = as_test(rehearsal, rehearse(COTTAGES, rehearsal, country="RU"), "Ann")
        assert test["person"] == {"language": "en", "source": "ads", "first_name": "Ann"}
        assert run_test(COTTAGES, ScriptTest.model_validate(test), country="RU").failures == ()
    assert "person" not in as_test(Rehearsal(), rehearse(COTTAGES, Rehearsal()), "nobody")


def test_a_kept_test_says_when_it_is_played_and_what_is_known_before() -> None:
    at = datetime(2026, 12, 30, 23, 59, 58, 700_000, tzinfo=ZoneInfo("Europe/Moscow"))
    rehearsal = Rehearsal(person=TestPerson(language="en", known={"need": "house"}), at=at)
    kept = as_test(rehearsal, rehearse(COTTAGES, rehearsal, country="RU"), "at night")
    assert kept["person"] == {"language": "en", "today": "2026-12-30", "at": "23:59:58", "known": {"need": "house"}}
    assert ScriptTest.model_validate(kept).person.at == time(23, 59, 58)
    assert ScriptTest.model_validate(kept).person.today == date(2026, 12, 30)


@settings(max_examples=40, deadline=None)
@given(
    at=st.none() | st.floats(1.73e9, 1.9e9).map(lambda second: datetime.fromtimestamp(second, ZoneInfo("Europe/Moscow"))),
    known=st.dictionaries(st.sampled_from(["need", "stage", "budget", "timing"]), st.sampled_from(["house", "compare", "9 million"])),
    done=st.integers(0, len(WAY)),
    source=st.none() | st.just("ads"),
)
def test_whatever_was_tried_passes_once_it_is_kept(at: datetime | None, known: dict[str, str], done: int, source: str | None) -> None:
    rehearsal = Rehearsal(person=TestPerson(language="en", known=known, source=source), at=at, acts=WAY[:done])
    kept = as_test(rehearsal, rehearse(COTTAGES, rehearsal, country="RU"), "tried")
    (test,) = load(set_value(TINY, ("tests",), [kept])).script.tests
    assert run_test(COTTAGES, test, country="RU").failures == ()


def test_what_is_known_before_is_not_asked() -> None:
    known = {"need": "house", "stage": "compare", "budget": "not at all", "nothing": "x"}
    played = rehearse(COTTAGES, replace(ANN, person=TestPerson(language="en", known=known), acts=()))
    assert played.player.state.at == "budget" and set(played.player.state.given) == {"need", "stage"}


def test_the_dialog_begins_when_it_is_told_to() -> None:
    at = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)
    assert rehearse(COTTAGES, replace(ANN, at=at, acts=())).player.at.year == 2026
    assert rehearse(COTTAGES, replace(ANN, at=at, acts=())).player.at.month == 12


def test_commands_numbers_and_other_things_have_their_own_looks() -> None:
    acts: tuple[Act, ...] = ({"command": "help"}, {"send": "sticker"}, {"share": "+79123456789"}, {"press": "house"}, {"press": "house"})
    lines = rehearse(COTTAGES, replace(ANN, acts=acts)).lines
    assert [line.text for line in lines if line.by == "visitor"] == [
        "/help",
        "[sticker]",
        "📱 +79123456789",
        "A finished house",
        "A finished house",
    ]
    assert [line.what for line in lines if line.by == "note"] == ["toast"]


def test_ticks_are_drawn_into_the_message_they_belong_to() -> None:
    person = TestPerson(language="es")
    acts: tuple[Act, ...] = ("una tienda", {"press": "milk"})
    played = rehearse(DAIRY, Rehearsal(person=person, acts=acts))
    bot = [line for line in played.lines if line.by == "bot"]
    assert bot[-1].message is not None and any(
        "✓" in button.label or "☑" in button.label for row in bot[-1].message.buttons for button in row
    )


@pytest.mark.parametrize(
    ("script", "question", "words", "answer"),
    [
        (COTTAGES, "need", "house", Choice(option="house")),
        (COTTAGES, "need", "a plot of land", Choice(option="plot")),
        (COTTAGES, "need", "zzzz", None),
        (DAIRY, "products", "milk, cheese", Choices(options=("milk", "cheese"))),
        (DAIRY, "volume", "80", Number(value=80)),
    ],
)
def test_words_are_read_as_an_answer(script: Script, question: str, words: str, answer: object) -> None:
    assert read_words(script, question, words, datetime(2026, 3, 2, tzinfo=UTC), language="en") == answer


def test_a_yes_is_read_by_its_id() -> None:
    text = "script: x\ntitle: X\nlanguages: [en]\nstart: a\nnodes:\n  a: {ask: Really?, kind: yesno, next: b}\n  b: {finish: true}\n"
    script = load(text).script
    at = datetime(2026, 3, 2, tzinfo=UTC)
    assert [read_words(script, "a", words, at) for words in ("yes", "no", "sure")] == [YesNo(yes=True), YesNo(yes=False), YesNo(yes=True)]
