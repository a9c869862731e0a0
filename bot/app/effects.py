"""Carries out what a turn asks for: effects become records and rows of the outbox, all in the turn's own transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.app import erasing, handoff, leads, magnets
from bot.app.alerts import alert
from bot.app.clock.promising import promise
from bot.app.clock.running import begin
from bot.app.desk import Desk
from bot.app.giving import Given, give
from bot.app.heating import heat_up
from bot.app.playing import Turn
from bot.app.talks.owning import await_person
from bot.app.texts import text
from bot.model import AnswerPress, EditText, Lead, Outgoing, Payload, SendText, StoredAnswer
from bot.ports import Tx
from dialogs.effects import (
    BeginAgain,
    CancelTimers,
    CaptureContact,
    DropAnswer,
    EraseData,
    Finished,
    Followed,
    GiveMagnet,
    HandOff,
    Judged,
    Message,
    Missed,
    Objected,
    ReadingFailed,
    RecordAnswer,
    RecordConsent,
    Redraw,
    Send,
    SetTimer,
    Toast,
    Unsubscribed,
)

TOAST_LIMIT = 200
"""Longest note on a button (https://core.telegram.org/bots/api#answercallbackquery, read 2026-11)."""


def carry_out(tx: Tx, desk: Desk, turn: Turn, former: Lead | None, now: datetime) -> list[Outgoing]:
    """Write the turn's records; the rows it sends, in order: the end of the spinner first, managers' cards last.

    `former`: the run's record before the turn, as `leads.formers` finds it.
    """
    rows = _spinner(turn)
    if any(isinstance(effect, EraseData) for effect in turn.effects):
        return [*(replace(row, conversation=None) for row in rows), *erasing.erase(tx, desk, turn, now)]
    for effect in turn.effects:
        match effect:
            case Send() | Redraw() | GiveMagnet():
                payloads = _payloads(tx, turn, effect, now)
                rows.extend(_to_visitor(turn, payloads))
                if payloads and isinstance(effect, GiveMagnet):
                    rows.extend(magnets.alert_if_codes_are_out(tx, desk, turn, effect, former, now))
            case RecordAnswer() | DropAnswer() | RecordConsent() | Missed() | Followed():
                _record(tx, turn, effect, now)
            case ReadingFailed(question=question, error=error):
                cause = f"{turn.state.script}.{question}: {error}"
                rows.extend(alert(desk, "alert_unread", cause=cause, reference=turn.key, about=turn.key, now=now))
            case SetTimer() | CancelTimers() | Unsubscribed():
                _schedule(tx, turn, effect, now)
            case Judged() | CaptureContact() | HandOff() | Objected() | Finished() | BeginAgain() | EraseData() | Toast():
                pass  # read off the turn as a whole: by `_spinner`, `_lead` and `playing`
            case _:
                assert_never(effect)
    return [*rows, *_lead(tx, desk, turn, former, now)]


def _spinner(turn: Turn) -> list[Outgoing]:
    """A pressed button's spinner always ends, with the turn's note if it has one."""
    if turn.visit.press_id is None:
        return []
    note = next((effect.text for effect in turn.effects if isinstance(effect, Toast) and effect.text), None)
    return _to_visitor(turn, [AnswerPress(press_id=turn.visit.press_id, text=None if note is None else note[:TOAST_LIMIT])])


def _payloads(tx: Tx, turn: Turn, effect: Send | Redraw | GiveMagnet, now: datetime) -> tuple[Payload, ...]:
    match effect:
        case Send(message=message):
            return (SendText(message=message),)
        case Redraw(message=message):
            pressed = turn.visit.message_id
            return (SendText(message=message) if pressed is None else EditText(message_id=pressed, message=message),)
        case GiveMagnet():
            return magnets.give(tx, turn, effect, now)
        case _:
            assert_never(effect)


def _to_visitor(turn: Turn, payloads: Iterable[Payload]) -> list[Outgoing]:
    address = turn.after.address
    return [Outgoing(lane="reply", address=address, payload=payload, conversation=turn.key) for payload in payloads]


def _record(tx: Tx, turn: Turn, effect: RecordAnswer | DropAnswer | RecordConsent | Missed | Followed, now: datetime) -> None:
    match effect:
        case RecordAnswer(question=question, answer=answer, raw=raw):
            tx.put_answer(turn.key, turn.state.run, StoredAnswer(question=question, answer=answer, raw=raw, at=now))
        case DropAnswer(question=question):
            tx.drop_answer(turn.key, turn.state.run, question, now)
        case RecordConsent():
            tx.put_consent(turn.key, effect, now)
        case Missed(question=question, text=words, why=why):
            tx.put_phrase(turn.key, turn.state.script, question, words, turn.state.language, why, now)
        case Followed():
            tx.follow_phrases(turn.key, turn.state.script, effect)
        case _:
            assert_never(effect)


def _schedule(tx: Tx, turn: Turn, effect: SetTimer | CancelTimers | Unsubscribed, now: datetime) -> None:
    match effect:
        case SetTimer(name=name, after=after, stamp=stamp):
            tx.set_timer(turn.key, name, stamp, now + after)
        case CancelTimers():
            tx.cancel_timers(turn.key)
        case Unsubscribed():
            tx.cancel_timers(turn.key)
            for lane in ("reply", "other", "mass"):
                tx.cancel_outgoing(turn.key, lane)
        case _:
            assert_never(effect)


def _lead(tx: Tx, desk: Desk, turn: Turn, former: Lead | None, now: datetime) -> list[Outgoing]:
    """Bring the lead's record up to date, and the managers' cards with it."""
    effect = next((one for one in turn.effects if isinstance(one, HandOff)), None)
    kept = leads.keep(tx, turn, former, handed_at=handoff.handed_at(desk, turn, effect, now), now=now)
    if kept is None:
        return []
    if effect is not None and former is not None and former.handed_at is not None:
        return heat_up(tx, desk, turn, kept, now)
    if effect is not None:
        await_person(tx, turn.key, kept.lead.id, now)
        given = give(tx, desk, turn.script, kept.lead, turn.state.answers, now)
        return [*_promised(tx, desk, turn, given, now), *handoff.pass_on(tx, desk, turn, given.lead, effect, now), *given.rows]
    return handoff.refresh(tx, desk, turn, kept, now)


def _promised(tx: Tx, desk: Desk, turn: Turn, given: Given, now: datetime) -> list[Outgoing]:
    """The clock until the first answer begins; off hours the visitor is told when that will be, and in hours that nobody is free."""
    clock = begin(tx, desk, turn.script, given.lead, now)
    language = turn.state.language
    words = None if clock is None else promise(tx, clock, language, desk.config.timezone, now)
    if words is None and given.is_nobody_free:
        words = text("all_busy", language)
    return [] if words is None else _to_visitor(turn, [SendText(message=Message(text=words))])
