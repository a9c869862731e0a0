"""Timers of conversations: one of a name."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, delete, func, select

from bot.model import ConversationKey, DueTimer
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import timers

_insert = insert(timers)
_SET = _insert.on_conflict_do_update(
    index_elements=["conversation", "name"],
    set_={"stamp": _insert.excluded.stamp, "due_at": _insert.excluded.due_at},
)
_CANCEL = delete(timers).where(timers.c.conversation == bindparam("of"))
_DUE = select(timers).where(timers.c.due_at <= bindparam("now")).order_by(timers.c.due_at, timers.c.conversation).limit(bindparam("most"))
_DELETE = delete(timers).where(
    timers.c.conversation == bindparam("of"),
    timers.c.name == bindparam("called"),
    timers.c.stamp == bindparam("stamped"),
)
_NEXT = select(func.min(timers.c.due_at))


class TimersTx(Opened):
    """The timers part of a transaction."""

    def set_timer(self, key: ConversationKey, name: str, stamp: int, due_at: datetime) -> None:
        """Set or replace the timer of that name."""
        self._later.add(("timers", key), _SET, {"conversation": key, "name": name, "stamp": stamp, "due_at": due_at})

    def cancel_timers(self, key: ConversationKey) -> None:
        """Forget all timers of the conversation."""
        self._later.add(("timers", key), _CANCEL, {"of": key})

    def due_timers(self, now: datetime, limit: int) -> list[DueTimer]:
        """Timers whose time has come, oldest first."""
        self._later.flush()
        rows = self._run(_DUE, {"now": now, "most": limit})
        return [DueTimer(conversation=ConversationKey(row.conversation), name=row.name, stamp=row.stamp, due_at=row.due_at) for row in rows]

    def delete_timer(self, timer: DueTimer) -> bool:
        """Delete exactly this timer (name and stamp); False if it was replaced, cancelled or taken meanwhile."""
        self._later.flush_about(("timers", timer.conversation))
        exactly = {"of": timer.conversation, "called": timer.name, "stamped": timer.stamp}
        return self._run(_DELETE, exactly).rowcount == 1

    def next_timer_at(self) -> datetime | None:
        """When the next timer is due."""
        self._later.flush()
        found: datetime | None = self._run(_NEXT).scalar()
        return found
