"""Tries a draft: a test person's acts, played from the first one on each time anything changes, and kept as a test of the script.

The acts are written as in the tests inside scripts, so that what was tried can be saved as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import Any, Literal

from pydantic import JsonValue

from dialogs.effects import Effect, GiveMagnet, HandOff, Message, Redraw, Send, Toast
from dialogs.events import Person
from dialogs.interpreter import fresh
from dialogs.leadness import is_lead
from dialogs.replying import read_answer
from dialogs.script import Ask, Script, TestPerson, question_of
from dialogs.simulate import DEFAULT_DAY, Player, play_line
from dialogs.state import Given, State
from dialogs.turn import Turn
from qualification.answers import Answer, Choice, Choices, YesNo
from qualification.reading import Understood

Act = str | dict[Any, Any]
"""Something the test person does, as in `says` of a test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """Who tries the draft, and what they did so far. `at`: when it begins, None: as in tests. `known`: answers in words."""

    person: TestPerson = TestPerson()
    at: datetime | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the chat. `by`: `bot` for what it says, `visitor`, `note` for what it does. `what`: of a note, its name in `text`."""

    by: Literal["bot", "visitor", "note"]
    text: str
    message: Message | None = None
    what: Literal["", "handoff", "magnet", "toast"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What came of it. `stuck`: how many acts at the end no longer fit the draft (a button that is gone) and were not played."""

    player: Player
    lines: tuple[Line, ...]
    stuck: int = 0


def rehearse(script: Script, rehearsal: Rehearsal, *, country: str | None = None) -> Played:
    """Play all acts on the script as it is now. Never raises, for a script in which the linter finds no errors."""
    person = rehearsal.person
    at = rehearsal.at or datetime.combine(person.today or DEFAULT_DAY, time(12), tzinfo=UTC)
    visitor = Person(first_name=person.first_name, language=person.language or script.languages[0])
    player = Player(script=script, person=visitor, at=at, country=country)
    player.state = _knowing(player, rehearsal.known)
    lines: list[Line] = []
    _hear(lines, player.start(person.source))
    for number, act in enumerate(rehearsal.acts):
        said = _said(act, player)
        before = len(player.effects)
        try:
            play_line(player, act, person.contact)
        except LookupError:
            return Played(player=player, lines=tuple(lines), stuck=len(rehearsal.acts) - number)
        lines.append(Line(by="visitor", text=said))
        _hear(lines, player.effects[before:])
    return Played(player=player, lines=tuple(lines))


def as_test(rehearsal: Rehearsal, played: Played, name: str) -> dict[str, JsonValue]:
    """The rehearsal as an entry of the script's `tests:`, expecting what came of it."""
    verdict, state = played.player.verdict(), played.player.state
    done = len(rehearsal.acts) - played.stuck
    person: JsonValue = rehearsal.person.model_dump(mode="json", exclude_defaults=True)
    expect: dict[str, JsonValue] = {
        "mark": verdict.mark,
        "temperature": verdict.temperature,
        "score": verdict.score.total,
        "handoff": any(isinstance(effect, HandOff) for effect in played.player.effects),
        "lead": is_lead(played.player.script, state),
        "finished": state.status == "finished",
    }
    if state.at is not None:
        expect["at"] = state.at
    return {"name": name, **({"person": person} if person else {}), "says": list(rehearsal.acts[:done]), "expect": expect}


def read_words(script: Script, question: str, words: str, at: datetime, *, language: str = "", country: str | None = None) -> Answer | None:
    """The answer that the words give to the question (for a choice its option's id does too); None where they give none."""
    node = script.questions[question]
    if node.kind == "choice" and words in node.options:
        return Choice(option=words)
    if node.kind == "choices" and all(one in node.options for one in words.replace(",", " ").split()):
        return Choices(options=tuple(words.replace(",", " ").split()))
    if node.kind == "yesno" and words in ("yes", "no"):
        return YesNo(yes=words == "yes")
    state = fresh(None, script.script, 1, language or script.languages[0])
    reading = read_answer(Turn(script=script, state=state, at=at, person=Person(), country=country), node, words)
    return reading.answer if isinstance(reading, Understood) else None


def _knowing(player: Player, known: Mapping[str, str]) -> State:
    """The state of somebody whose answers to these questions are known before the start; what cannot be read is left out."""
    script = player.script
    nodes = {question_of(node_id, node): node_id for node_id, node in reversed(script.nodes.items()) if isinstance(node, Ask)}
    given = {
        question: Given(answer=answer, raw=words, node=nodes[question])
        for question, words in known.items()
        if question in script.questions and (answer := read_words(script, question, words, player.at, country=player.country)) is not None
    }
    return replace(player.state, given=given, prefilled=frozenset(given))


def _hear(lines: list[Line], effects: list[Effect]) -> None:
    for effect in effects:
        match effect:
            case Send(message=message):
                lines.append(Line(by="bot", text=message.text, message=message))
            case Redraw(message=message):
                last = max(number for number, line in enumerate(lines) if line.by == "bot")
                lines[last] = Line(by="bot", text=message.text, message=message)
            case Toast(text=str() as text):
                lines.append(Line(by="note", text=text, what="toast"))
            case GiveMagnet(magnet=magnet):
                lines.append(Line(by="note", text=magnet, what="magnet"))
            case HandOff(reason=reason):
                lines.append(Line(by="note", text=reason, what="handoff"))
            case _:
                pass


def _said(act: Act, player: Player) -> str:
    """The act as it looks in the chat: the label of a button, the words typed."""
    if isinstance(act, str):
        return act
    verb, what = next(iter(act.items()))
    if verb == "press":
        buttons = [button for message in player.messages for row in message.buttons for button in row]
        return next((button.label for button in reversed(buttons) if button.data.endswith(f":{what}")), str(what))
    if verb == "share":
        return "📱" if what is True else f"📱 {what}"
    return f"/{what}" if verb == "command" else f"[{what}]"
