"""What became of the sends: one pass over the outcomes sorts them, then one statement for each kind of consequence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import assert_never

from sqlalchemy import ClauseElement, Row, bindparam, case, select, update

from bot.model import (
    Address,
    Ambiguous,
    Delivered,
    LeadId,
    Migrated,
    OutboxId,
    Outcome,
    RetryLater,
    SendCard,
    SendFile,
    SentCard,
    Told,
    TopicTrouble,
    Unauthorized,
    Undeliverable,
)
from bot.storage.cards import PUT_CARD, card_row
from bot.storage.conversations import MARK_GONE
from bot.storage.inserting import insert
from bot.storage.magnets import PUT_FILE_ID
from bot.storage.migrating_chats import MOVES, move_values
from bot.storage.opened import Opened
from bot.storage.outbox import BURY
from bot.storage.outbox_rows import MAX_ATTEMPTS, outgoing_of
from bot.storage.payloads import read_payload
from bot.storage.tables import holds, outbox

FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 300.0
"""Waits after a send that may have arrived: doubled from try to try, up to this."""
UNAUTHORIZED_WAIT_S = 60.0
"""How long a bot rests whose token is refused."""

_Row = Row[tuple[object, ...]]
_Params = Mapping[str, object]

_LEASED = (
    select(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)), outbox.c.lease_by == bindparam("worker"), outbox.c.settled_at.is_(None))
    .with_for_update()
)
_DONE = update(outbox).where(outbox.c.id == bindparam("row")).values(settled_at=bindparam("now"), lease_by=None, payload="")
_AGAIN = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        lease_by=None,
        held_until=bindparam("until"),
        attempts=outbox.c.attempts - 1,
        tried_at=case((outbox.c.was_tried, outbox.c.tried_at), else_=None),
        why=bindparam("because"),
    )
)
"""Nothing arrived: this try does not count, a former one that may have arrived still does."""
_AGAIN_TRIED = (
    update(outbox).where(outbox.c.id == bindparam("row")).values(lease_by=None, held_until=bindparam("until"), why=bindparam("because"))
)
_DROP = (
    update(outbox)
    .where(outbox.c.conversation == bindparam("of"), outbox.c.settled_at.is_(None), outbox.c.lease_by.is_(None))
    .values(settled_at=bindparam("now"), due_at=None, payload="", why="gone")
)
_insert_hold = insert(holds)
_HOLD = _insert_hold.on_conflict_do_update(
    index_elements=["channel", "bot"],
    set_={"until": case((holds.c.until > _insert_hold.excluded.until, holds.c.until), else_=_insert_hold.excluded.until)},
)


class SettlingTx(Opened):
    """The part of a transaction that settles sends."""

    def settle_outgoing(self, settled: Sequence[tuple[OutboxId, Outcome]], worker: str, now: datetime) -> list[Told]:
        """Write what became of the sends; rows no longer under this worker's lease are left alone.

        Delivered: done (file id and card place are remembered). RetryLater: queued again after the time, holding its chat or bot.
        Ambiguous: queued again marked as tried, dead after `MAX_ATTEMPTS`. Undeliverable: dead; `gone` marks the conversation and drops
        what else is queued for it. Migrated: the row and all queued ones of that chat get the new chat. Unauthorized: queued, its bot
        held for `UNAUTHORIZED_WAIT_S`. TopicTrouble: queued again. A row that was withdrawn is never queued again.

        Returns those whose outcome the use cases want to hear of, in the order given.
        """
        self._later.flush()
        if not settled:
            return []
        leased = {row.id: row for row in self._run(_LEASED, {"ids": [one for one, _ in settled], "worker": worker})}
        consequences = _Consequences(now=now)
        for one, outcome in settled:
            if one in leased:
                consequences.of(leased.pop(one), outcome)
        for statement, rows in consequences.statements():
            self._run(statement, rows)
        return consequences.told


@dataclass(slots=True, kw_only=True)
class _Consequences:
    """The parameters of each statement, in the order the statements must run: what touches one row comes before what touches many."""

    now: datetime
    done: list[_Params] = field(default_factory=list)
    again: list[_Params] = field(default_factory=list)
    again_tried: list[_Params] = field(default_factory=list)
    buried: list[_Params] = field(default_factory=list)
    held: list[_Params] = field(default_factory=list)
    gone: list[_Params] = field(default_factory=list)
    dropped: list[_Params] = field(default_factory=list)
    moved: list[_Params] = field(default_factory=list)
    cards: list[_Params] = field(default_factory=list)
    file_ids: list[_Params] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    def statements(self) -> list[tuple[ClauseElement, list[_Params]]]:
        """Each statement that has something to do, with its rows."""
        plan: list[tuple[ClauseElement, list[_Params]]] = [
            (_DONE, self.done),
            (_AGAIN, self.again),
            (_AGAIN_TRIED, self.again_tried),
            (BURY, self.buried),
            (_HOLD, self.held),
            (MARK_GONE, self.gone),
            (_DROP, self.dropped),
            (PUT_CARD, self.cards),
            (PUT_FILE_ID, self.file_ids),
            *((move, self.moved) for move in MOVES),
        ]
        return [(statement, rows) for statement, rows in plan if rows]

    def of(self, row: _Row, outcome: Outcome) -> None:
        """Note what the outcome of this row's send entails."""
        self._tell(row, outcome)
        if row.withdrawn_at is not None and not isinstance(outcome, Undeliverable):
            outcome = Delivered()
        match outcome:
            case Delivered():
                self._delivered(row, outcome)
            case RetryLater(after_s=after_s, scope="chat", why=why):
                self._again(row, self.now + timedelta(seconds=after_s), why)
            case RetryLater(after_s=after_s, why=why):
                self._hold_bot(row, after_s, why)
            case Unauthorized(why=why):
                self._hold_bot(row, UNAUTHORIZED_WAIT_S, why)
            case Ambiguous(why=why):
                self._ambiguous(row, why)
            case Undeliverable(why=why, gone=gone):
                self._undeliverable(row, why, gone)
            case Migrated(new_chat=new_chat):
                self._migrated(row, new_chat)
            case TopicTrouble(why=why):
                self._again(row, None, why)
            case _:
                assert_never(outcome)

    def _delivered(self, row: _Row, outcome: Delivered) -> None:
        self.done.append({"row": row.id, "now": self.now})
        if row.kind == SendCard.__name__ and row.lead is not None and outcome.message_id is not None:
            card = SentCard(lead=LeadId(row.lead), address=_address(row), message_id=outcome.message_id)
            self.cards.append(card_row(card))
        if row.kind == SendFile.__name__ and outcome.file_id is not None:
            file = read_payload(row.kind, row.payload)
            assert isinstance(file, SendFile)
            self.file_ids.append({"cache_key": file.cache_key, "file_id": outcome.file_id})

    def _again(self, row: _Row, until: datetime | None, why: str) -> None:
        self.again.append({"row": row.id, "until": until, "because": why})

    def _hold_bot(self, row: _Row, wait_s: float, why: str) -> None:
        self._again(row, None, why)
        self.held.append({"channel": row.channel, "bot": row.bot, "until": self.now + timedelta(seconds=wait_s)})

    def _ambiguous(self, row: _Row, why: str) -> None:
        if row.attempts >= MAX_ATTEMPTS:
            self.buried.append({"row": row.id, "now": self.now, "because": why})
        else:
            self.again_tried.append({"row": row.id, "until": self.now + wait_after(row.attempts, row.id), "because": why})

    def _undeliverable(self, row: _Row, why: str, gone: bool) -> None:
        self.buried.append({"row": row.id, "now": self.now, "because": why})
        if gone and row.conversation is not None:
            self.gone.append({"row_key": row.conversation, "gone": True, "now": self.now})
            self.dropped.append({"of": row.conversation, "now": self.now})

    def _migrated(self, row: _Row, new_chat: int) -> None:
        self._again(row, None, "migrated")
        old = _address(row)
        self.moved.append(move_values(old, new_chat))

    def _tell(self, row: _Row, outcome: Outcome) -> None:
        """What carries a talk, and a card that a chat did not take; the row is read here, for a delivered one is emptied."""
        if row.talk is None and not (isinstance(outcome, Undeliverable) and row.kind == SendCard.__name__):
            return
        self.told.append(Told(outgoing=outgoing_of(row, read_payload(row.kind, row.payload)), outcome=outcome))


def wait_after(attempts: int, row: int) -> timedelta:
    """How long a message waits after so many sends that may have arrived: doubled each time, spread so that not all come at once."""
    wait_s = min(FIRST_WAIT_S * 2 ** (attempts - 1), LONGEST_WAIT_S)
    spread = (row * 2654435761 % 1024) / 1024
    return timedelta(seconds=wait_s * (1 + spread / 4))


def _address(row: _Row) -> Address:
    return Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread)
