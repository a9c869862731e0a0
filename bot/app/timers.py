"""Timers whose time has come: each is a turn of its conversation, written under the same rules as the turns of updates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.app.alerts import alert
from bot.app.applying import write
from bot.app.desk import Desk
from bot.app.failing import FIRST_WAIT_S, RETRIES
from bot.app.playing import Turn, play
from bot.app.talks.owning import is_with_a_person
from bot.app.talks.returning import after_silence, is_of_talk
from bot.model import Conversation, ConversationKey, DueTimer, VisitorEvent
from bot.ports import Tx
from dialogs.events import TimerFired

BATCH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Fired:
    """What a batch of timers did. `taken`: timers it looked at; `rows`: put into the outbox."""

    taken: int = 0
    rows: int = 0


class Firing:
    """Fires due timers. Counts in memory how often one failed: after a restart it gets its tries anew."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._failures: dict[DueTimer, int] = {}

    def fire(self, tx: Tx, now: datetime, due: list[DueTimer]) -> Fired:
        """Fire up to `BATCH` due timers. `due` is filled with them before anything can fail."""
        due[:] = tx.due_timers(now, BATCH)
        return self._fire(tx, due, now)

    def fire_only(self, tx: Tx, now: datetime, timer: DueTimer) -> Fired:
        """Fire this one, if it still stands."""
        return self._fire(tx, [timer], now)

    def note_failure(self, tx: Tx, now: datetime, timer: DueTimer, cause: str) -> None:
        """Count that the timer failed when fired alone: set it anew after a while, after `RETRIES` tries drop it and alert."""
        failures = self._failures.pop(timer, 0)
        if not tx.delete_timer(timer):
            return
        if failures < RETRIES:
            later = now + timedelta(seconds=FIRST_WAIT_S * 2**failures)
            tx.set_timer(timer.conversation, timer.name, timer.stamp, later)
            self._failures[DueTimer(conversation=timer.conversation, name=timer.name, stamp=timer.stamp, due_at=later)] = failures + 1
            return
        tx.put_outgoing(alert(self._desk, "alert_timer", cause=cause, reference=timer.name, about=timer.conversation, now=now), now)

    def _fire(self, tx: Tx, due: list[DueTimer], now: datetime) -> Fired:
        fired = [timer for timer in due if tx.delete_timer(timer)]
        returned = [row for timer in fired if is_of_talk(timer.name) for row in after_silence(tx, self._desk, timer.conversation, now)]
        mine = [timer for timer in fired if not is_of_talk(timer.name)]
        known = tx.conversations([timer.conversation for timer in mine])
        with_person = _with_a_person(tx, known)
        turns: dict[str, Turn] = {}
        for timer in mine:
            if timer.conversation in with_person:
                continue
            turn = self._turn(tx, timer, known.get(timer.conversation), now)
            if turn is not None and turn.key not in turns:
                turns[turn.key] = turn
            elif turn is not None:
                tx.set_timer(timer.conversation, timer.name, timer.stamp, timer.due_at)
        written = write(tx, self._desk, list(turns.values()), now)
        for timer in mine:
            if timer.conversation in written.overtaken:
                tx.set_timer(timer.conversation, timer.name, timer.stamp, timer.due_at)
        tx.put_outgoing([*returned, *written.rows], now)
        return Fired(taken=len(due), rows=len(returned) + len(written.rows))

    def _turn(self, tx: Tx, timer: DueTimer, before: Conversation | None, now: datetime) -> Turn | None:
        """None where nobody can be reached any more."""
        if before is None or before.is_gone:
            return None
        event = TimerFired(at=now, name=timer.name, stamp=timer.stamp)
        visit = VisitorEvent(address=before.address, person_id=before.person_id, event=event)
        return play(tx, self._desk, timer.conversation, visit, before)


def _with_a_person(tx: Tx, known: Mapping[ConversationKey, Conversation]) -> frozenset[ConversationKey]:
    """Conversations that a person has, and those whose lead a manager has taken or turned away: the bot does not nudge there."""
    records = tx.leads_of({key: conversation.state.run for key, conversation in known.items()})
    held = (key for key, talk in tx.talks(list(known)).items() if is_with_a_person(talk))
    return frozenset((*held, *(key for key, lead in records.items() if lead.status in ("taken", "rejected"))))
