"""One batch of turns in one transaction: read, load, play, write. Conversations do not disturb each other.

An exception leaves by the top and undoes the whole batch; who called plays its updates again one by one (`only`), so that the
failing one alone is counted as failed. See `bot.workers.turns`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.app import leads
from bot.app.desk import Desk
from bot.app.effects import carry_out
from bot.app.failing import is_last_try, note_failure, park
from bot.app.joining import Hold, Joined, join
from bot.app.moving import follow
from bot.app.playing import Turn, play
from bot.app.regrouping import change_membership
from bot.app.sales import coming_back, farewell
from bot.app.scripting import hearing as about_scripts
from bot.app.staff import asking, intake
from bot.app.talks import answering, hearing, meanwhile
from bot.app.talks.owning import is_with_a_person
from bot.model import (
    ChatMigrated,
    Conversation,
    ConversationKey,
    GroupMembership,
    Ignored,
    InboxId,
    Incoming,
    OpenWork,
    Outgoing,
    StaffCommand,
    StaffMessage,
    StaffPress,
    StoredUpdate,
    Talk,
    VisitorEdit,
    VisitorEvent,
)
from bot.ports import Channel, Tx, Unreadable
from dialogs.effects import EraseData, SetTimer

BATCH = 64
"""Conversations whose oldest update is played in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What a batch did. `taken`: updates it looked at; `rows`: put into the outbox; `failed_before`: left to be played alone.

    `held_until`: when the first of those comes due that wait for the visitor to type on; None: none waits.
    """

    taken: int = 0
    rows: int = 0
    sets_timers: bool = False
    failed_before: tuple[StoredUpdate, ...] = ()
    held_until: datetime | None = None


@dataclass(slots=True)
class _Batch:
    """Gathered while a batch is played, written at its end."""

    done: list[InboxId] = field(default_factory=list)
    rows: list[Outgoing] = field(default_factory=list)
    visits: list[tuple[ConversationKey, Joined]] = field(default_factory=list)
    known: Mapping[ConversationKey, Conversation] = field(default_factory=dict)
    talks: Mapping[ConversationKey, Talk] = field(default_factory=dict)
    held: list[datetime] = field(default_factory=list)
    sets_timers: bool = False
    scripting: OpenWork | None = None
    joined: frozenset[int] | None = None


class Applying:
    """Plays what waits in the inbox."""

    def __init__(self, desk: Desk, channels: Sequence[Channel]) -> None:
        self._desk = desk
        self._channels = {(channel.name, channel.bot): channel for channel in channels}

    def apply(self, tx: Tx, now: datetime, heads: list[StoredUpdate]) -> Applied:
        """Play the oldest update of up to `BATCH` conversations. `heads` is filled with them before anything can fail."""
        heads[:] = tx.heads_of_inbox(BATCH, now)
        fresh = [stored for stored in heads if stored.attempts == 0]
        alone = tuple(stored for stored in heads if stored.attempts)
        applied = self._apply(tx, fresh, now)
        return replace(applied, taken=len(heads), failed_before=alone)

    def apply_only(self, tx: Tx, now: datetime, wanted: InboxId) -> Applied:
        """Play this one update if it still waits."""
        return self._apply(tx, [stored for stored in tx.heads_of_inbox(BATCH, now) if stored.id == wanted], now)

    def note_failure(self, tx: Tx, now: datetime, stored: StoredUpdate, cause: str, *, apologise: bool = True) -> None:
        """Count that the update failed when played alone; see `failing`. `apologise` False: without another look at what it says."""
        incoming = self._read(stored) if apologise and is_last_try(stored) else None
        tx.put_outgoing(note_failure(tx, self._desk, stored, incoming, cause, now), now)

    def _apply(self, tx: Tx, heads: Sequence[StoredUpdate], now: datetime) -> Applied:
        batch = _Batch()
        visits: list[tuple[StoredUpdate, VisitorEvent]] = []
        for stored in heads:
            try:
                incoming = self._read(stored)
            except Unreadable as error:
                batch.rows += park(tx, self._desk, stored, f"unreadable: {error.what}", now)
                continue
            visit = self._sort(tx, batch, stored, incoming, now)
            if visit is None:
                batch.done.append(stored.id)
            else:
                visits.append((stored, visit))
        self._hear(tx, batch, visits, now)
        self._play(tx, batch, now)
        tx.settle_updates(batch.done, now)
        tx.put_outgoing(batch.rows, now)
        held_until = min(batch.held, default=None)
        return Applied(taken=len(heads), rows=len(batch.rows), sets_timers=batch.sets_timers, held_until=held_until)

    def _read(self, stored: StoredUpdate) -> Incoming:
        update = stored.update
        channel = self._channels.get((update.channel, update.bot))
        if channel is None:
            raise Unreadable(f"no bot {update.bot} in channel {update.channel}")
        return channel.read(update, stored.received_at)

    def _sort(self, tx: Tx, batch: _Batch, stored: StoredUpdate, incoming: Incoming, now: datetime) -> VisitorEvent | None:
        """Do at once what the staff does, so that the visits come after it; the visit, where it is one."""
        match incoming:
            case VisitorEvent() if farewell.is_answer(incoming):
                batch.rows += coming_back.press(tx, self._desk, incoming, now)
            case VisitorEvent():
                rows = self._by_staff(tx, batch, stored, incoming, now)
                if rows is None:
                    return incoming
                batch.rows += rows
            case VisitorEdit():
                batch.rows += self._edit(tx, stored, incoming, now)
            case StaffMessage():
                asked = asking.heard(tx, self._desk, incoming, now)
                batch.rows += asked if asked is not None else answering.answer(tx, self._desk, incoming, now) or []
            case StaffCommand():
                batch.rows += intake.by_command(tx, self._desk, incoming, now)
            case StaffPress():
                batch.rows += intake.by_press(tx, self._desk, incoming, now)
            case ChatMigrated():
                batch.rows += follow(tx, self._desk, incoming)
            case GroupMembership():
                batch.rows += change_membership(tx, self._desk, incoming, now)
            case Ignored():
                pass
            case _:
                assert_never(incoming)
        return None

    def _by_staff(self, tx: Tx, batch: _Batch, stored: StoredUpdate, visit: VisitorEvent, now: datetime) -> list[Outgoing] | None:
        """What somebody of the staff does in private, by a command, by answering a lead's words or about a script; None for visitors."""
        command = intake.from_visitor(tx, self._desk, visit, now)
        if command is not None:
            return intake.by_command(tx, self._desk, command, now)
        message = answering.from_private(visit)
        rows = None if message is None else asking.heard(tx, self._desk, message, now)
        if message is not None and rows is None:
            rows = answering.answer(tx, self._desk, message, now)
        if rows is None:
            batch.scripting = batch.scripting or tx.open_work()
            rows = about_scripts.hear(tx, self._desk, stored.update.conversation, visit, batch.scripting, now)
        if rows is None:
            batch.joined = frozenset(one.person_id for one in tx.members()) if batch.joined is None else batch.joined
            rows = intake.free_words(tx, self._desk, stored.update.conversation, visit, batch.joined, now)
        return rows

    def _edit(self, tx: Tx, stored: StoredUpdate, edit: VisitorEdit, now: datetime) -> list[Outgoing]:
        rows = answering.answer(tx, self._desk, answering.edit_in_private(edit), now)
        if rows is not None:
            return rows
        key = stored.update.conversation
        return hearing.hear_edit(tx, edit, tx.talks([key]).get(key), now)

    def _hear(self, tx: Tx, batch: _Batch, visits: Sequence[tuple[StoredUpdate, VisitorEvent]], now: datetime) -> None:
        """Who owns a talk is looked up once its conversation is locked: what a person has is carried to them, the rest is for the bot."""
        batch.known = tx.conversations([stored.update.conversation for stored, _ in visits])
        batch.talks = tx.talks(list(batch.known))
        for stored, visit in visits:
            before, talk = batch.known.get(stored.update.conversation), batch.talks.get(stored.update.conversation)
            if before is None or talk is None or not is_with_a_person(talk):
                self._visit(tx, batch, stored, visit, now)
            elif hearing.is_for_the_bot(visit.event, before):
                batch.rows += hearing.overhear(self._desk, talk, visit.event)
                self._visit(tx, batch, stored, visit, now)
            else:
                batch.rows += hearing.hear(tx, self._desk, talk, before, visit, now)
                batch.done.append(stored.id)

    def _visit(self, tx: Tx, batch: _Batch, stored: StoredUpdate, visit: VisitorEvent, now: datetime) -> None:
        """Keep the visit for `_play`, unless the visitor may still be typing."""
        window = self._desk.config.typing_window if stored.attempts == 0 else timedelta(0)
        joined = join(tx, self._read, stored, visit, window, now)
        if isinstance(joined, Hold):
            tx.hold_update(stored.id, joined.until)
            batch.held.append(joined.until)
        else:
            batch.visits.append((stored.update.conversation, joined))

    def _play(self, tx: Tx, batch: _Batch, now: datetime) -> None:
        turns: list[tuple[Joined, Turn]] = []
        for key, joined in batch.visits:
            turn = play(tx, self._desk, key, joined.visit, batch.known.get(key))
            if turn is None:
                batch.done += joined.updates
            else:
                turns.append((joined, turn))
        written = write(tx, self._desk, [turn for _, turn in turns], now)
        batch.rows += written.rows
        batch.sets_timers = written.sets_timers
        for joined, turn in turns:
            if turn.key not in written.overtaken:
                batch.rows += meanwhile.keep(tx, self._desk, turn, batch.talks.get(turn.key), joined.parts, now)
                batch.done += joined.updates


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """`overtaken`: conversations that somebody else changed meanwhile; nothing of their turns was written."""

    rows: list[Outgoing]
    overtaken: frozenset[ConversationKey]
    sets_timers: bool


def write(tx: Tx, desk: Desk, turns: Sequence[Turn], now: datetime) -> Written:
    """Save the conversations, then carry out what the saved ones ask for."""
    overtaken = tx.save_conversations([turn.after for turn in turns if _must_be_saved(turn)], now)
    kept = [turn for turn in turns if turn.key not in overtaken]
    formers = leads.formers(tx, kept)
    rows = [row for turn in kept for row in carry_out(tx, desk, turn, formers.get(turn.key), now)]
    sets_timers = any(isinstance(effect, SetTimer) for turn in kept for effect in turn.effects)
    return Written(rows=rows, overtaken=overtaken, sets_timers=sets_timers)


def _must_be_saved(turn: Turn) -> bool:
    """Not what stays as it is, and not what is about to be erased."""
    if any(isinstance(effect, EraseData) for effect in turn.effects):
        return False
    return turn.before != turn.after
