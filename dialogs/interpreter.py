"""Plays one event of a conversation: `step(script, state, event) -> Step(state, effects)`. Pure and total.

The way of a typed reply: the machine's side question (`answering`), its own words and what may be said at any moment
(`listening`, `interrupting`), the open question's kind (`replying`), what is kept (`taking`), and on to the next (`walking`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from dialogs.asking import open_node, remind, repeat
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
from dialogs.hiding import hide_contacts
from dialogs.interrupting import interrupt, offer_restart, restart
from dialogs.lending import ask_whose
from dialogs.listening import listen
from dialogs.opening import begin, know_person
from dialogs.pressing import press
from dialogs.script import AskConsent, Script
from dialogs.state import State
from dialogs.taking import take_shared_number
from dialogs.turn import Turn
from dialogs.unread import take_as_unread
from dialogs.walking import give_magnet, lacks
from qualification.answers import Phone
from qualification.kinds import phone as phones
from qualification.reading import Hints, Understood

HINT_EVERY = timedelta(seconds=10)
"""An album is many messages: the hint that only text is understood comes at most this often."""
_WITHOUT_BEGINNING = frozenset({"stop", "delete", "language"})
"""Commands of somebody new that are obeyed; any other opens the script."""


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
        keyboard_shown=former.keyboard_shown,
    )


def step(script: Script, state: State, event: Event, *, country: str | None = None) -> Step:
    """Play one event. `event.at` is in the time zone in which "today" is meant. Never raises on any event, for a script in which
    the linter finds no errors; a typed message that a reader breaks on is taken as not understood (`ReadingFailed`).

    `country`: ISO 3166-1 of visitors whose script names none, for phone numbers without a country code.
    """
    turn = _turn(script, state, event, country)
    try:
        _play(turn, event)
    except Exception as error:  # a reply that breaks a reader would come back with every try, and the visitor never hear an answer
        words = event.text if isinstance(event, Typed) else event.caption if isinstance(event, Attached) else None
        if words is None:
            raise
        turn = _turn(script, state, event, country)
        _wakes(turn, event)
        take_as_unread(turn, words, error)
    turn.flush()
    _keep_promises(turn)
    _judge(turn)
    hide_contacts(turn)
    return Step(state=turn.state, effects=tuple(turn.effects))


def _turn(script: Script, state: State, event: Event, country: str | None) -> Turn:
    return Turn(script=script, state=state, at=event.at, person=getattr(event, "person", Person()), country=country)


def _play(turn: Turn, event: Event) -> None:
    was_stopped = _wakes(turn, event)
    match event:
        case Started(payload=payload):
            _start(turn, payload)
        case Typed(text=text):
            listen(turn, text, was_stopped=was_stopped)
        case Pressed(data=data):
            press(turn, data)
        case ContactShared():
            _share(turn, event)
        case Attached(caption=caption):
            _attach(turn, caption or "")
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


def _wakes(turn: Turn, event: Event) -> bool:
    """Who said stop and now does something wants to hear from us again; True then."""
    if turn.state.status != "stopped" or isinstance(event, TimerFired | PeerGone | PeerBack):
        return False
    has_begun = turn.state.started_at is not None
    turn.change(status="active" if turn.state.at is not None else ("finished" if has_begun else "new"))
    return True


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
    asked = turn.state.seq
    typed = event.phone if event.phone.startswith("+") else f"+{event.phone}"
    reading = phones.read(typed, Hints(lang=turn.state.language, country=turn.script.country or turn.country))
    if isinstance(reading, Understood) and isinstance(reading.answer, Phone):
        if not event.is_own and reading.answer.e164 != turn.state.phone:
            ask_whose(turn, reading.answer)
            return
        take_shared_number(turn, replace(reading.answer, verified=event.is_own))
    else:
        turn.line(turn.phrase("hint_phone"))
    if turn.state.seq == asked:
        repeat(turn)


def _attach(turn: Turn, caption: str) -> None:
    if turn.state.status == "new" or caption.strip():
        listen(turn, caption)
        return
    hinted_at = turn.state.hinted_at
    if hinted_at is not None and turn.at - hinted_at < HINT_EVERY:
        return
    turn.change(hinted_at=turn.at)
    turn.line(turn.phrase("attachment_kept" if turn.state.handed_off or turn.state.has_contact else "attachment"))
    repeat(turn)


def _command(turn: Turn, name: str) -> None:
    if turn.state.status == "new":
        know_person(turn)
        if name not in _WITHOUT_BEGINNING:
            begin(turn)
            return
    if not interrupt(turn, name):
        interrupt(turn, "help")


def _timer(turn: Turn, name: str, stamp: int) -> None:
    """A reminder that is still due; an old one says nothing."""
    node = open_node(turn)
    if node is None or isinstance(node, AskConsent) or stamp != turn.state.stamp or turn.state.status != "active":
        return
    number = next((number for number in range(len(node.remind)) if name == f"remind:{number}"), None)
    if number is not None:
        remind(turn, node, number)


def _keep_promises(turn: Turn) -> None:
    """Give the magnets that were promised as soon as what they need is there."""
    for magnet in sorted(turn.state.owed & turn.script.magnets.keys()):
        if lacks(turn, turn.script.magnets[magnet]) is None:
            give_magnet(turn, magnet, again=False)


def _judge(turn: Turn) -> None:
    """Judge anew where something changed, and pass on a targeted lead whose temperature the script hands off.

    Once in a run, and once more where it was passed on before it was hot.
    """
    if not turn.is_judged_anew:
        return
    verdict = turn.verdict()
    turn.change(targeted=verdict.targeted, temperature=verdict.temperature, score=verdict.score.total)
    turn.do(Judged(verdict=verdict))
    is_hot = verdict.temperature == "hot"
    is_handed_now = any(isinstance(effect, HandOff) for effect in turn.effects)
    when = getattr(turn.script.handoff, verdict.temperature)
    may_go = verdict.targeted and when != "never" and not is_handed_now
    if may_go and ((turn.state.has_contact and not turn.state.handed_off) or (is_hot and turn.state.handed_cool)):
        turn.change(handed_off=True)
        turn.do(HandOff(reason="tier", when=when))
        is_handed_now = True
    if is_handed_now:
        turn.change(handed_cool=not (is_hot and verdict.targeted))
