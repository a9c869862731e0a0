"""Plays one event of a conversation: `step(script, state, event) -> Step(state, effects)`. Pure and total.

The way of a typed reply: pending side question, the machine's own words, the open question's kind, what may be said at any
moment. See `replying`, `interrupting`, `pressing` and `walking` for each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from dialogs.asking import open_node, remind
from dialogs.effects import CancelTimers, Effect, HandOff, Judged, Unsubscribed
from dialogs.events import (
    Attached,
    Commanded,
    ContactShared,
    Event,
    PeerBack,
    PeerGone,
    Person,
    Pressed,
    Started,
    TimerFired,
    Typed,
)
from dialogs.interrupting import interrupt, offer_restart, repeat, restart
from dialogs.listening import listen
from dialogs.opening import begin
from dialogs.pressing import press
from dialogs.script import Script
from dialogs.state import State
from dialogs.taking import take_shared_number
from dialogs.turn import Turn
from qualification.answers import Phone
from qualification.kinds import phone as phones
from qualification.reading import Hints, Understood

HINT_EVERY = timedelta(seconds=10)
"""An album is many messages: the hint that only text is understood comes at most this often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The state after the event and what shall be done, in order."""

    state: State
    effects: tuple[Effect, ...]


def fresh(former: State | None, script: str, version: int, language: str) -> State:
    """The state before a run of the script; of a former run it keeps what is known of the person, not the answers."""
    if former is None:
        return State(script=script, version=version, language=language)
    return State(
        script=script,
        version=version,
        run=former.run + 1,
        language=former.language or language,
        seq=former.seq,
        stamp=former.stamp,
        agreed=former.agreed,
        phone=former.phone,
        phone_verified=former.phone_verified,
        email=former.email,
        first_name=former.first_name,
        magnets=former.magnets,
        source_first=former.source_first,
        source_last=former.source_last,
    )


def step(script: Script, state: State, event: Event, *, country: str | None = None) -> Step:
    """Play one event. `event.at` is in the time zone in which "today" is meant. Never raises on any event.

    `country`: ISO 3166-1 of visitors whose script names none, for phone numbers without a country code.
    """
    person = getattr(event, "person", Person())
    turn = Turn(script=script, state=state, at=event.at, person=person, country=country)
    _play(turn, event)
    turn.flush()
    _judge(turn)
    return Step(state=turn.state, effects=tuple(turn.effects))


def _play(turn: Turn, event: Event) -> None:
    match event:
        case Started(payload=payload):
            _start(turn, payload)
        case Typed(text=text):
            listen(turn, text)
        case Pressed(data=data):
            press(turn, data)
        case ContactShared():
            _share(turn, event)
        case Attached(caption=caption):
            _attach(turn, caption)
        case Commanded(name=name):
            _command(turn, name)
        case TimerFired(name=name, stamp=stamp):
            _timer(turn, name, stamp)
        case PeerGone():
            turn.do(CancelTimers())
            turn.do(Unsubscribed(by="messenger"))
        case PeerBack():
            pass
        case _:
            assert_never(event)


def _start(turn: Turn, payload: str | None) -> None:
    if payload:
        turn.change(source_last=payload, source_first=turn.state.source_first or payload)
    if turn.state.status == "new":
        begin(turn)
    elif turn.state.status == "active":
        offer_restart(turn)
    else:
        restart(turn)


def _share(turn: Turn, event: ContactShared) -> None:
    if turn.state.status == "new":
        begin(turn)
        return
    typed = event.phone if event.phone.startswith("+") else f"+{event.phone}"
    reading = phones.read(typed, Hints(lang=turn.state.language, country=turn.script.country or turn.country))
    if isinstance(reading, Understood) and isinstance(reading.answer, Phone):
        take_shared_number(turn, replace(reading.answer, verified=event.is_own))
    else:
        turn.line(turn.phrase("hint_phone"))
    if not any(isinstance(effect, HandOff) for effect in turn.effects) and not turn.effects:
        repeat(turn)


def _attach(turn: Turn, caption: str | None) -> None:
    if caption and caption.strip():
        listen(turn, caption)
        return
    if turn.state.status == "new":
        begin(turn)
        return
    hinted_at = turn.state.hinted_at
    if hinted_at is not None and turn.at - hinted_at < HINT_EVERY:
        return
    turn.change(hinted_at=turn.at)
    turn.line(turn.phrase("attachment"))
    repeat(turn)


def _command(turn: Turn, name: str) -> None:
    if turn.state.status == "new" and name not in ("stop", "delete", "language", "help"):
        begin(turn)
        return
    if not interrupt(turn, name):
        interrupt(turn, "help")


def _timer(turn: Turn, name: str, stamp: int) -> None:
    """A reminder that is still due; an old one says nothing."""
    node = open_node(turn)
    _, _, number = name.partition(":")
    if node is None or stamp != turn.state.stamp or turn.state.status != "active" or not number.isdecimal():
        return
    remind(turn, node, int(number))


def _judge(turn: Turn) -> None:
    """Judge anew where something changed, and pass on a targeted lead whose temperature the script hands off."""
    if not turn.is_judged_anew:
        return
    verdict = turn.verdict()
    turn.change(targeted=verdict.targeted, temperature=verdict.temperature, score=verdict.score.total)
    turn.do(Judged(verdict=verdict))
    when = getattr(turn.script.handoff, verdict.temperature)
    if verdict.targeted and turn.state.has_contact and when != "never" and not turn.state.handed_off:
        turn.change(handed_off=True)
        turn.do(HandOff(reason="tier", when=when))
