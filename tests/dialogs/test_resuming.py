"""A person had the word: the machine asks its open question once more, in one message, and helps with ready answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from dialogs.events import Pressed, Started
from dialogs.interpreter import fresh, step
from dialogs.resuming import ready_answer, resume
from dialogs.script import Script
from dialogs.state import Pending, State

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SCRIPT = Script.model_validate(
    {
        "script": "houses",
        "title": "Houses",
        "languages": ["en", "ru"],
        "start": "need",
        "nodes": {
            "need": {
                "ask": {"en": "What do you want?", "ru": "Что вы ищете?"},
                "kind": "choice",
                "options": {"house": {"label": {"en": "A house", "ru": "Дом"}}, "plot": {"label": {"en": "A plot", "ru": "Участок"}}},
                "remind": ["1h"],
                "next": "end",
            },
            "end": {"finish": {"en": "Thank you!", "ru": "Спасибо!"}},
        },
        "answers": {
            "visit": {"en": "Come and see {need} on Sunday, {first_name}!", "ru": "Приезжайте в воскресенье: {need}!"},
        },
    }
)


def asked(language: str = "en") -> State:
    """The first question is open."""
    return step(SCRIPT, fresh(None, "houses", 1, language), Started(at=NOW)).state


def test_the_open_question_is_asked_once_more_with_its_buttons_and_no_reminder() -> None:
    before = replace(asked(), pending=Pending(kind="restart"))

    resumed = resume(SCRIPT, before, NOW)

    assert resumed is not None
    assert resumed.message.text == "What do you want?"
    assert [[button.label for button in row] for row in resumed.message.buttons] == [["A house"], ["A plot"]]
    assert resumed.state == replace(before, pending=None)


def test_with_no_question_open_there_is_nothing_to_ask() -> None:
    before = asked()
    ended = step(SCRIPT, before, Pressed(at=NOW, data=f"{before.seq}:o:house")).state

    assert ended.at is None
    assert resume(SCRIPT, ended, NOW) is None


def test_a_ready_answer_is_in_the_visitors_language_with_what_is_known_filled_in() -> None:
    before = asked("ru")
    ended = step(SCRIPT, before, Pressed(at=NOW, data=f"{before.seq}:o:house")).state

    assert ready_answer(SCRIPT, ended, "visit", NOW) == "Приезжайте в воскресенье: Дом!"
