"""The workbench of one `step`: the state as it changes, the effects gathered so far, the words waiting to be said."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dialogs.describe import answer_words, options_of
from dialogs.effects import Effect, Message, Send
from dialogs.events import Person
from dialogs.script import Ask, Script, shares_number
from dialogs.state import State
from dialogs.texts import fill, names_in, phrase, pick
from qualification.answers import Answer
from qualification.conditions import FactValue, Known
from qualification.reading import Hints
from qualification.verdict import Verdict, judge


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """What was taken from free words and is to be shown back. `asking`: with "is that right?"; `plain`: the bare words."""

    asking: str
    plain: str
    question: str


@dataclass(slots=True)
class Turn:
    """One event being played. `state` is replaced, never changed in place; `effects` grow in the order they shall happen.

    `lines`: texts that wait to be joined with the next message; `notes`: the same, said last, right before the next question.
    `at`: the event's time in the service's time zone.
    """

    script: Script
    state: State
    at: datetime
    person: Person
    country: str | None = None
    effects: list[Effect] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    echo: Echo | None = None
    is_judged_anew: bool = False
    _judged: tuple[tuple[object, ...], Verdict] | None = None

    def change(self, **values: object) -> None:
        """Replace fields of the state."""
        self.state = self.state.changed(**values)

    def do(self, effect: Effect) -> None:
        """Add an effect."""
        self.effects.append(effect)

    def line(self, text: str) -> None:
        """Say this in front of the next message."""
        self.lines.append(text)

    def note(self, text: str) -> None:
        """Say this right before the next question, after the waiting lines."""
        self.notes.append(text)

    def send(self, message: Message) -> None:
        """Send the waiting lines and the message as one.

        The keyboard that shares the number goes with the first message after its question; the channel sees to it that such a
        message may have buttons all the same.
        """
        text = "\n\n".join(part for part in (*self.lines, *self.notes, message.text) if part)
        self.lines, self.notes = [], []
        drops = self.state.keyboard_shown and message.share_label is None and not self._may_share()
        if message.share_label is not None or drops:
            self.change(keyboard_shown=not drops)
        self.do(Send(message=dataclasses.replace(message, text=text, drops_keyboard=drops)))

    def flush(self) -> None:
        """Send the waiting lines, if any, as a message of their own."""
        if self.lines or self.notes:
            self.send(Message(text=""))

    def _may_share(self) -> bool:
        return self.state.status == "active" and shares_number(self.script.nodes.get(self.state.at or ""))

    def text(self, texts: Mapping[str, str]) -> str:
        """A text of the script in the visitor's language with its names filled in."""
        text = pick(texts, self.state.language, self.script.languages)
        return fill(text, {name: value for name in names_in(text) if (value := self._value(name))})

    def _value(self, name: str) -> str | None:
        if name in ("first_name", "name"):
            return self.state.first_name
        given = self.state.given.get(name)
        return answer_words(self.script, name, given.answer, self.state.language) if given else None

    def phrase(self, name: str, **values: str) -> str:
        """One of the machine's own phrases."""
        return phrase(self.script, name, self.state.language, **values)

    def hints(self, node: Ask) -> Hints:
        """What the readers of replies are told about the question."""
        return Hints(
            lang=self.state.language,
            question=pick(node.ask, self.state.language, self.script.languages),
            options=options_of(self.script, node, self.state.language),
            currency=node.currency or "EUR",
            country=self.script.country or self.country,
            today=self.at.date(),
        )

    def verdict(self) -> Verdict:
        """The judgement on what is known now; judged anew only where something it rests on has changed since."""
        state = self.state
        reach = (state.phone, state.phone_verified, state.email)
        basis = (state.given, *reach, state.agreed, state.objections, state.magnets, state.language, state.source_first, state.source_last)
        if self._judged is None or self._judged[0] != basis:
            verdict = judge(self.script.qualification.rules, self._before_judging())
            self._judged = (basis, verdict)
        return self._judged[1]

    def known(self) -> Known:
        """What the conditions of nodes may look at: answers, facts, and the judgement on them."""
        verdict = self.verdict()
        judged: Mapping[str, FactValue] = {
            "targeted": verdict.targeted,
            "temperature": verdict.temperature,
            "score": float(verdict.score.total),
        }
        known = self._before_judging()
        return dataclasses.replace(known, facts={**known.facts, **judged})

    def _before_judging(self) -> Known:
        return Known(answers=self.state.answers, facts=self._facts(), units=self.script.units)

    def _facts(self) -> Mapping[str, FactValue]:
        state = self.state
        ways = {"phone": state.phone is not None, "email": state.email is not None, "verified": state.phone_verified}
        return {
            "source": state.source_first or "unknown",
            "campaign": state.source_last or "unknown",
            "language": state.language,
            "contact": frozenset(way for way, is_there in ways.items() if is_there),
            "consent": frozenset(state.agreed),
            "returning": state.run > 1,
            "objection": frozenset(state.objections),
            "magnet": state.magnets,
        }


def rules_known(script: Script, answers: Mapping[str, Answer], *, has_contact: bool) -> Known:
    """What conditions may look at for a set of answers without a visitor: the answers, a contact, the judgement on them."""
    facts: Mapping[str, FactValue] = {"contact": frozenset({"phone"} if has_contact else ())}
    known = Known(answers=answers, facts=facts, units=script.units)
    verdict = judge(script.qualification.rules, known)
    judged = {"targeted": verdict.targeted, "temperature": verdict.temperature, "score": float(verdict.score.total)}
    return dataclasses.replace(known, facts={**facts, **judged})
