"""Tries a draft: a test person's acts, played from the first one on each time anything changes, and kept as a test of the script.

The acts are written as in the tests inside scripts, so that what was tried can be saved as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from pydantic import JsonValue

from dialogs.effects import Effect, GiveMagnet, HandOff, Message, Redraw, Send, Toast
from dialogs.leadness import is_lead
from dialogs.script import Script, TestPerson
from dialogs.simulate import Player, play_line, player_of

Act = str | dict[Any, Any]
"""Something the test person does, as in `says` of a test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """Who tries the draft, and what they did so far. `at`: when it begins, None: as the person says, see `simulate.moment_of`."""

    person: TestPerson = TestPerson()
    at: datetime | None = None
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
    player = player_of(script, person, at=rehearsal.at, country=country)
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
    """The rehearsal as an entry of the script's `tests:`, expecting what came of it. It is played at the rehearsal's own moment."""
    verdict, state = played.player.verdict(), played.player.state
    done = len(rehearsal.acts) - played.stuck
    moment = {} if rehearsal.at is None else {"today": rehearsal.at.date(), "at": rehearsal.at.time().replace(microsecond=0)}
    person: JsonValue = rehearsal.person.model_copy(update=moment).model_dump(mode="json", exclude_defaults=True)
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
