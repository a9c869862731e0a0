"""Plays a dialog without a messenger: the script's own tests, the terminal, the playground. Pure like the machine itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from dialogs.effects import BeginAgain, Button, Effect, GiveMagnet, HandOff, Judged, Message, Redraw, Send
from dialogs.events import Attached, Commanded, ContactShared, Event, Person, Pressed, Started, Typed
from dialogs.interpreter import fresh, step
from dialogs.knowing import known_before
from dialogs.leadness import is_lead
from dialogs.script import Expectation, Script, ScriptTest, TestPerson
from dialogs.state import State
from dialogs.turn import Turn
from qualification.answers import to_json
from qualification.normalize import fold
from qualification.verdict import Verdict

DEFAULT_DAY = date(2026, 3, 2)
"""The day a test is played on when its person names none: a Monday."""
DEFAULT_TIME = time(12)
"""The hour it begins at when its person names none."""
ANY_NUMBER = "+79123456789"
"""The number that a test's person shares when neither the person nor the line names one."""


@dataclass(slots=True)
class Player:
    """One simulated visitor. `messages`: what the bot said so far, `effects`: all it asked for, oldest first."""

    script: Script
    person: Person = Person()
    at: datetime = datetime.combine(DEFAULT_DAY, time(12), tzinfo=UTC)
    country: str | None = None
    version: int = 1
    state: State = field(init=False)
    messages: list[Message] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.state = fresh(None, self.script.script, self.version, "")

    def start(self, payload: str | None = None) -> list[Effect]:
        """Begin, as by a link that carries the payload."""
        return self.play(Started(at=self.at, person=self.person, payload=payload))

    def says(self, text: str) -> list[Effect]:
        """Type a message."""
        return self.play(Typed(at=self.at, text=text, person=self.person))

    def commands(self, name: str) -> list[Effect]:
        """Give a slash command, without the slash."""
        return self.play(Commanded(at=self.at, name=name, person=self.person))

    def presses(self, wanted: str) -> list[Effect]:
        """Press the button with this label, or with this option's id, on the newest message that has one.

        Raises:
            LookupError: there is no such button.
        """
        return self.play(Pressed(at=self.at, data=self._button(wanted).data, person=self.person))

    def play(self, event: Event) -> list[Effect]:
        """Play one event, a second after the one before."""
        self.at += timedelta(seconds=1)
        done = step(self.script, self.state, event, country=self.country)
        self.state = done.state
        effects = list(done.effects)
        again = next((effect for effect in effects if isinstance(effect, BeginAgain)), None)
        self._note(effects)
        if again is not None:
            self.state = fresh(self.state, self.script.script, self.version, self.state.language)
            effects += self.start(again.payload)
        return effects

    def verdict(self) -> Verdict:
        """The judgement as it stands."""
        return Turn(script=self.script, state=self.state, at=self.at, person=self.person).verdict()

    def _note(self, effects: Sequence[Effect]) -> None:
        self.effects.extend(effects)
        for effect in effects:
            if isinstance(effect, Send):
                self.messages.append(effect.message)
            elif isinstance(effect, Redraw) and self.messages:
                self.messages[-1] = effect.message

    def _button(self, wanted: str) -> Button:
        for message in reversed(self.messages):
            for row in message.buttons:
                for button in row:
                    if button.data.endswith(f":{wanted}") or fold(wanted) in (fold(button.label), fold(button.label[1:])):
                        return button
        raise LookupError(f"no button {wanted!r} to press")


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """A script's test as played. `failures` empty: it passed; each line says what was expected and what came."""

    name: str
    failures: tuple[str, ...]


def run_test(script: Script, test: ScriptTest, *, country: str | None = None) -> TestResult:
    """Play a test of the script and compare. Never raises for anything a test may say."""
    player = player_of(script, test.person, country=country)
    player.start(test.person.source)
    try:
        for line in test.says:
            play_line(player, line, test.person.contact)
    except LookupError as error:
        return TestResult(name=test.name, failures=(str(error),))
    return TestResult(name=test.name, failures=tuple(_failures(player, test.expect)))


def player_of(script: Script, person: TestPerson, *, at: datetime | None = None, country: str | None = None) -> Player:
    """The person before their first word, with all that is known of them. `at`: the moment, None: the one that the person names."""
    moment = at or datetime.combine(person.today or DEFAULT_DAY, person.at or DEFAULT_TIME, tzinfo=UTC)
    visitor = Person(first_name=person.first_name, language=person.language or script.languages[0])
    player = Player(script=script, person=visitor, at=moment, country=country)
    given = known_before(script, person.known, moment, country=country)
    player.state = replace(player.state, given=given, prefilled=frozenset(given))
    return player


def play_line(player: Player, line: str | dict[Any, Any], contact: str | None) -> None:
    """Do what a line of a test says. `contact`: the number that is shared where the line names none.

    Raises:
        LookupError: there is no such button.
    """
    if isinstance(line, str):
        player.says(line)
        return
    for verb, what in line.items():
        if verb == "press":
            player.presses(str(what))
        elif verb == "share":
            number = what if isinstance(what, str) else contact or ANY_NUMBER
            player.play(ContactShared(at=player.at, phone=number, is_own=True, person=player.person))
        elif verb == "command":
            player.commands(str(what))
        else:
            player.play(Attached(at=player.at, what=str(what), person=player.person))


def _failures(player: Player, expect: Expectation) -> list[str]:
    state, verdict = player.state, player.verdict()
    marks = {criterion.name: criterion.mark for criterion in verdict.criteria}
    came: dict[str, Any] = {
        "targeted": verdict.targeted,
        "mark": verdict.mark,
        "temperature": verdict.temperature,
        "score": verdict.score.total,
        "handoff": any(isinstance(effect, HandOff) for effect in player.effects),
        "lead": is_lead(player.script, state),
        "finished": state.status == "finished",
        "at": state.at,
    }
    failures = [
        f"{name}: expected {wanted!r}, came {came[name]!r}"
        for name in sorted(expect.model_fields_set & came.keys())
        if (wanted := getattr(expect, name)) != came[name]
    ]
    failures += [
        f"criterion {name}: expected {mark}, came {marks.get(name)}" for name, mark in expect.criteria.items() if marks.get(name) != mark
    ]
    given = [effect.magnet for effect in player.effects if isinstance(effect, GiveMagnet)]
    if expect.magnet is not None and expect.magnet not in given:
        failures.append(f"magnet: expected {expect.magnet}, given {given}")
    failures += [f"objection {name} was not noticed" for name in expect.objections if name not in state.objections]
    return failures + _answer_failures(state, expect) + _word_failures(player, expect)


def _answer_failures(state: State, expect: Expectation) -> list[str]:
    failures = []
    for question, wanted in expect.answers.items():
        answer = state.answers.get(question)
        record = to_json(answer) if answer is not None else {}
        values = [value for name, value in record.items() if name != "is"]
        is_right = all(record.get(name) == value for name, value in wanted.items()) if isinstance(wanted, dict) else wanted in values
        if not is_right:
            failures.append(f"answer {question}: expected {wanted!r}, came {record or None}")
    return failures


def _word_failures(player: Player, expect: Expectation) -> list[str]:
    said = "\n".join(message.text for message in player.messages)
    failures = [f"the bot never said {words!r}" for words in expect.said if words not in said]
    return failures + [f"the bot said {words!r}" for words in expect.not_said if words in said]


def last_verdict(effects: Sequence[Effect]) -> Verdict | None:
    """The newest judgement among the effects."""
    return next((effect.verdict for effect in reversed(effects) if isinstance(effect, Judged)), None)
