"""Tests inside a script: who plays, what is said, what must come of it. `dialogs.simulate` runs them."""

from __future__ import annotations

from datetime import date, time
from typing import Any, Literal

from dialogs.part import Id, Language, Part
from qualification.verdict import Temperature


class TestPerson(Part):
    """Who plays a test. `contact`: the number that the person's share button gives. `today`, `at`: the day and the time it begins at.

    `known`: answers that are there before, in words, by question.
    """

    language: Language | None = None
    source: str | None = None
    first_name: str = "Test"
    contact: str | None = None
    today: date | None = None
    at: time | None = None
    known: dict[str, str] = {}


class Expectation(Part):
    """What must hold when a test has been played; what is not named is not looked at."""

    targeted: bool | None = None
    mark: Literal["targeted", "non-targeted", "undecided"] | None = None
    temperature: Temperature | None = None
    score: int | None = None
    handoff: bool | None = None
    lead: bool | None = None
    finished: bool | None = None
    magnet: Id | None = None
    at: Id | None = None
    criteria: dict[str, Literal["yes", "no", "unknown"]] = {}
    answers: dict[str, Any] = {}
    objections: list[str] = []
    said: list[str] = []
    not_said: list[str] = []


class ScriptTest(Part):
    """A dialog and what must come of it. A line of `says` is typed; {press: option}, {share: true}, {command: back} are not."""

    name: str
    person: TestPerson = TestPerson()
    says: list[str | dict[Literal["press", "share", "command", "send"], Any]]
    expect: Expectation
