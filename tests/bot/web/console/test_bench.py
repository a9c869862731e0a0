"""A draft on its bench: what is typed is kept, whatever became of what was typed before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import pytest

from bot.app.console import owner_of_machine
from bot.ports import Store, Tx
from bot.storage import DatabaseDown
from bot.web.console.bench import Bench, open_bench
from bot.web.console.visit import Visit
from tests.bot.scripts import HOUSES
from tests.bot.web.facing import Face

T = TypeVar("T")


@dataclass(kw_only=True)
class _OutOfOrder:
    """A store that writes nothing as long as it `is_down`."""

    inner: Store
    is_down: bool = False

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await self.inner.read(work)

    async def write(self, work: Callable[[Tx], T]) -> T:
        if self.is_down:
            raise DatabaseDown("sqlite", "disk full")
        return await self.inner.write(work)

    async def close(self) -> None:
        await self.inner.close()


async def test_what_is_typed_after_a_failure_is_kept(face: Face) -> None:
    store = _OutOfOrder(inner=face.journey.store)
    bench = await opened(face, store)
    first, second = f"{bench.text}# one\n", f"{bench.text}# one, two\n"
    store.is_down = True
    with pytest.raises(DatabaseDown):
        await bench.type(first, "yaml")
    store.is_down = False
    await bench.type(second, "yaml")
    draft = await face.journey.ask(lambda tx: tx.draft(HOUSES["script"]))
    assert draft is not None and draft.text == second


async def opened(face: Face, store: Store) -> Bench:
    """The bench of the script in force."""
    parts, member = face.parts(store=store, is_open=True), owner_of_machine(face.journey.clock.now())
    visit = Visit(parts=parts, token="", member=member, language="en", is_dark=None, on_over=lambda: None)
    bench = await open_bench(visit, HOUSES["script"])
    assert bench is not None
    return bench
