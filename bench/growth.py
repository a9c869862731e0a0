"""What a turn costs beside many stored conversations: CPU per turn of the use cases and the database, no network."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app.applying import Applying
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.playroom import Playroom, Room, update
from bot.app.staffroom import StaffRoom
from bot.bootstrap.building import SystemClock
from bot.bootstrap.scripts import fill_shelf
from bot.channels.playground import PlaygroundChannel
from bot.model import Address, Conversation, ConversationKey, RawUpdate
from bot.settings import Settings
from bot.storage import open_store, upgrade
from bot.storage.store import SqlStore
from dialogs.interpreter import fresh
from tests.databases import postgres_database, sqlite_database
from tests.process.programs import SCRIPTS

BATCH = 64
_CHUNK = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """CPU microseconds per turn, median of the rounds, with so many conversations stored."""

    database: str
    stored: int
    cpu_us: float


def measure(database: str, sizes: tuple[int, ...], *, rounds: int) -> list[Growth]:
    """One database, filled step by step; each step measured with people of its own."""
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        url = sqlite_database(Path(folder)) if database == "SQLite" else stack.enter_context(postgres_database())
        upgrade(url)
        return asyncio.run(_measure(url, database, sizes, rounds))


async def _measure(url: str, database: str, sizes: tuple[int, ...], rounds: int) -> list[Growth]:
    store = open_store(url)
    try:
        clock, playroom = SystemClock(), Playroom()
        files = {path.name: path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.yaml")}
        shelf = await fill_shelf(store, files, "visit", clock, is_shipped=True)
        config = AppConfig(managers_chat=None, admins=(1,), language="en", timezone=Settings().zone, default_script="visit")
        applying = Applying(Desk(config=config, shelf=shelf, staff=StaffRoom(config)), [PlaygroundChannel(playroom)])
        found, stored = [], 0
        for step, size in enumerate(sizes):
            await _fill(store, stored, size)
            stored = size
            found.append(Growth(database=database, stored=size, cpu_us=await _round_of_turns(store, applying, playroom, step, rounds)))
        return found
    finally:
        await store.close()


async def _fill(store: SqlStore, first: int, last: int) -> None:
    """Store conversations in bulk, as they are after their first turn."""
    now = datetime.now(tz=UTC)
    for start in range(first, last, _CHUNK):
        rows = [
            Conversation(
                key=ConversationKey(f"telegram:1:{number}"),
                address=Address(channel="telegram", bot="1", chat=number),
                person_id=number,
                state=fresh(None, "visit", 1, "en"),
                row_version=0,
            )
            for number in range(start, min(start + _CHUNK, last))
        ]
        await store.write(lambda tx, rows=rows: tx.save_conversations(rows, now))  # type: ignore[misc]  # the loop's own rows


async def _round_of_turns(store: SqlStore, applying: Applying, playroom: Playroom, step: int, rounds: int) -> float:
    """Median CPU of a turn: a start and a press of `BATCH` people each round."""
    costs = []
    for number in range(rounds + 1):
        people = [Room(number=1_000_000 * (step + 1) + 1_000 * number + one, language="en") for one in range(BATCH)]
        starts = [update(playroom, room, {"by": "visitor", "start": ""}, datetime.now(tz=UTC)) for room in people]
        presses = [update(playroom, room, {"by": "visitor", "press": "1:o:house", "message": 1}, datetime.now(tz=UTC)) for room in people]
        began_s = time.process_time()
        for updates in (starts, presses):
            await _play(store, applying, updates)
        if number:
            costs.append((time.process_time() - began_s) / (2 * BATCH) * 1e6)
    return statistics.median(costs)


async def _play(store: SqlStore, applying: Applying, updates: list[RawUpdate]) -> None:
    now = datetime.now(tz=UTC)
    await store.write(lambda tx: tx.put_updates(updates, now))
    taken = 1
    while taken:
        taken = (await store.write(lambda tx: applying.apply(tx, now, []))).taken
