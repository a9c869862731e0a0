"""How long a search of the lead base takes: /leads and what it is asked with, beside many leads."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.model import Address, ConversationKey, Lead, LeadId, LeadQuery, Member, StageKind
from bot.ports import Tx
from bot.storage import open_store
from bot.storage.store import SqlStore
from tests.databases import postgres_database, sqlite_database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ME = Member(person_id=5, name="Ivan", role="manager", joined_at=NOW)
ASKED: Mapping[str, str] = {
    "newest": "",
    "mine": "mine",
    "a common name": "иван",
    "a rare name": "щербинин-непомнящий",
    "a phone by its end": "1234567",
    "two words": "ромашка мария",
    "filters": "stage:proposal temp:hot source:fair",
    "filters and a name": "mine stage:won temp:warm petrov",
    "nothing like it": "all zzzz",
}
_CHUNK = 2_000
_PAGE = 10
_NAMES = ("Иван", "Мария", "Олег", "Анна", "Пётр", "John", "Mary", "José", "Élodie", "Дмитрий")
_FAMILIES = ("Иванов", "Petrov", "Ёлкина", "García", "Dupont", "Смирнова", "Kuznetsov", "Орлова")
_FIRMS = ("ООО Ромашка", "Sun Ltd", "Clínica Sol", "Le Jardin", "Василёк", None, None)
_STAGES: tuple[tuple[str, StageKind], ...] = (
    *(("new", "open"), ("contacted", "open"), ("qualified", "open"), ("proposal", "open")),
    *(("won", "won"), ("lost", "lost"), ("deferred", "deferred")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Milliseconds for the page and the count of what is left, of one question: of CPU (median) and of the clock (median, p95)."""

    asked: str
    found: int
    cpu_ms: float
    median_ms: float
    p95_ms: float


def measure(database: str, *, leads: int, rounds: int) -> list[Finding]:
    """A database filled with so many leads; each question asked so often, in turn."""
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        url = sqlite_database(Path(folder)) if database == "SQLite" else stack.enter_context(postgres_database())
        return asyncio.run(_measure(url, leads, rounds))


async def _measure(url: str, leads: int, rounds: int) -> list[Finding]:
    store = open_store(url)
    try:
        await _fill(store, leads)
        asked = {name: query_of(words, ME, ZoneInfo("UTC"), NOW) for name, words in ASKED.items()}
        queries = {name: query for name, query in asked.items() if not isinstance(query, Problem)}
        spent: dict[str, list[float]] = {name: [] for name in queries}
        worked: dict[str, list[float]] = {name: [] for name in queries}
        found: dict[str, int] = {}
        for _ in range(rounds):
            for name, query in queries.items():
                began_s, worked_s = time.perf_counter(), time.process_time()
                found[name] = await _ask(store, query)
                spent[name].append((time.perf_counter() - began_s) * 1e3)
                worked[name].append((time.process_time() - worked_s) * 1e3)
        return [
            Finding(
                asked=name,
                found=found[name],
                cpu_ms=statistics.median(worked[name]),
                median_ms=statistics.median(each),
                p95_ms=sorted(each)[round(len(each) * 0.95) - 1],
            )
            for name, each in spent.items()
        ]
    finally:
        await store.close()


async def _ask(store: SqlStore, query: LeadQuery) -> int:
    """The page, and how many are left where it is full, as /leads asks; how many there are."""

    def look(tx: Tx) -> int:
        found = tx.find_leads(query, limit=_PAGE)
        return len(found) if len(found) < _PAGE else len(found) + tx.count_leads(query, before=found[-1].id)

    return await store.read(look)


async def _fill(store: SqlStore, leads: int) -> None:
    chance = random.Random(2026)
    for first in range(0, leads, _CHUNK):
        chunk = [_lead(number, chance) for number in range(first, min(first + _CHUNK, leads))]

        def put(tx: Tx, chunk: list[Lead] = chunk) -> None:
            for fresh in chunk:
                given = replace(fresh, id=tx.put_lead(fresh))
                stage, kind = chance.choice(_STAGES)
                tx.change_lead(given, replace(given, stage=stage, kind=kind))
                if chance.random() < 0.5:
                    tx.claim_lead(given.id, chance.randrange(1, 20), "member", "taken", NOW)

        await store.write(put)


def _lead(number: int, chance: random.Random) -> Lead:
    family = "Щербинин-Непомнящий" if number % 9_973 == 7 else chance.choice(_FAMILIES)
    return Lead(
        id=LeadId(0),
        conversation=ConversationKey(f"telegram:1:{number}"),
        address=Address(channel="telegram", bot="1", chat=number),
        person_id=number,
        run=1,
        script="cottages",
        script_version=1,
        language="ru",
        name=f"{chance.choice(_NAMES)} {family}",
        username=f"user{number}",
        phone=f"+7912{chance.randrange(10**7):07}",
        company=chance.choice(_FIRMS),
        source_first=chance.choice(("ads", "site", "fair")),
        targeted=chance.random() < 0.6,
        temperature=chance.choice(("cold", "warm", "hot")),
        verdict={"reasons": ["x" * 60] * 15},
        created_at=NOW - timedelta(minutes=chance.randrange(500_000)),
        contact_at=NOW,
    )
