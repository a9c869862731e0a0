"""Takes raw updates in. Only when this has returned may the messenger be told that they arrived."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model import RawUpdate
from bot.ports import Clock, Store, Wakeup


async def take_in(store: Store, wakeup: Wakeup, clock: Clock, updates: Sequence[RawUpdate]) -> int:
    """Commit the updates in one transaction and wake the turns; how many were new. Duplicates have no effect.

    Raises:
        Exception: whatever the store raises when it cannot commit; then nothing may be acknowledged.
    """
    if not updates:
        return 0
    now = clock.now()
    new = await store.write(lambda tx: tx.put_updates(updates, now))
    if new:
        wakeup.ring("inbox")
    return new
