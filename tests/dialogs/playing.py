"""A visitor for tests of the machine: presses buttons by their text, types, and is taken through JSON after every event."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from textwrap import dedent, indent

from dialogs.effects import Button, Effect, Message, ReadingFailed, Redraw, Send, Toast
from dialogs.events import Attached, ContactShared, Event, Person, Pressed, TimerFired
from dialogs.loading import link, load
from dialogs.script import Script
from dialogs.simulate import Player
from dialogs.state import State, from_record, to_record
from dialogs.texts import DATA_LIMIT

HERE = Path(__file__).parent


@cache
def everything() -> Script:
    """The script with every kind of node and question."""
    return load((HERE / "everything.yaml").read_text(encoding="utf-8"), "everything.yaml").script


def script(text: str, *others: str) -> Script:
    """A script from indented YAML, with those that it runs."""
    inner = {one.script: one for one in (load(dedent(other)).script for other in others)}
    return link(load(dedent(text)).script, inner)


def nodes(text: str, rest: str = "") -> Script:
    """A script in English from its nodes, beginning with `first`; `end` is there already. `rest`: what else it declares."""
    head = "script: tried\ntitle: Tried\nlanguages: [en]\nstart: first\nnodes:\n  end: {finish: The end.}\n"
    return load(head + indent(dedent(text), "  ") + "\n" + dedent(rest)).script


@dataclass(slots=True)
class Visitor(Player):
    """A player whose state is stored and read back after each event, and whose every message could be sent.

    `may_break`: a reader is meant to fail; anywhere else that is a fault, though the visitor would be answered.
    """

    may_break: bool = False

    def play(self, event: Event) -> list[Effect]:
        """Play one event; the state must survive its JSON form, the effects must keep the promises of their records."""
        done = Player.play(self, event)
        self.state = stored(self.state)
        check(event, done)
        assert self.may_break or not of(ReadingFailed, done)
        return done

    @property
    def heard(self) -> list[str]:
        """What the bot said, oldest first."""
        return [message.text for message in self.messages]

    @property
    def last(self) -> Message:
        """What the bot said last."""
        return self.messages[-1]

    @property
    def labels(self) -> list[list[str]]:
        """The labels of the buttons under the last message, by row."""
        return [[button.label for button in row] for row in self.last.buttons]

    def button(self, label: str) -> Button:
        """The newest button with this label."""
        found = [one for message in self.messages for row in message.buttons for one in row if one.label == label]
        return found[-1]

    def sends(self, data: str) -> list[Effect]:
        """Press a button with this data, whether it was ever shown or not."""
        return self.play(Pressed(at=self.at, data=data, person=self.person))

    def shares(self, phone: str, *, is_own: bool = True) -> list[Effect]:
        """Send a contact card."""
        return self.play(ContactShared(at=self.at, phone=phone, is_own=is_own, person=self.person))

    def attaches(self, what: str, caption: str | None = None) -> list[Effect]:
        """Send something that is no text."""
        return self.play(Attached(at=self.at, what=what, caption=caption, person=self.person))

    def waits(self, name: str, stamp: int, after: timedelta = timedelta(hours=1)) -> list[Effect]:
        """Let the time pass until a timer fires."""
        self.at += after
        return self.play(TimerFired(at=self.at, name=name, stamp=stamp))

    def answers(self, *lines: str) -> list[Effect]:
        """Type one line after the other; what came of the last."""
        done: list[Effect] = []
        for line in lines:
            done = self.says(line)
        return done


def visitor(played: Script, *, language: str = "en", first_name: str | None = "Ann", begun: bool = True) -> Visitor:
    """A visitor who has begun the script, unless told otherwise."""
    new = Visitor(script=played, person=Person(first_name=first_name, language=language))
    if begun:
        new.start()
    return new


def stored(state: State) -> State:
    """The state written and read again, which is the same."""
    again = from_record(json.loads(json.dumps(to_record(state))))
    assert again == state
    return again


def check(event: Event, effects: Sequence[Effect]) -> None:
    """Promises of every turn: nothing empty, nothing too long for a button, one end of the spinner for each press and no other."""
    for effect in effects:
        if isinstance(effect, Send | Redraw):
            assert effect.message.text.strip()
            assert not (effect.message.share_label and effect.message.buttons)
            assert all(len(one.data.encode()) <= DATA_LIMIT and one.label for row in effect.message.buttons for one in row)
    toasts = [effect for effect in effects if isinstance(effect, Toast)]
    assert len(toasts) == (1 if isinstance(event, Pressed) else 0)


def of(kind: type[Effect], effects: Sequence[Effect]) -> list[Effect]:
    """The effects of one kind."""
    return [effect for effect in effects if isinstance(effect, kind)]


def acts(*ways: Callable[[Visitor], list[Effect]]) -> tuple[Callable[[Visitor], list[Effect]], ...]:
    """Several ways to do the same."""
    return ways
