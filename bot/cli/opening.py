"""Opens the database for commands that look into it or change it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.cli.finding import settings_or_fail
from bot.cli.saying import fail
from bot.ports import Tx
from bot.storage import StorageError, open_store
from bot.storage.store import SqlStore

T = TypeVar("T")


def read_database(work: Callable[[Tx], T]) -> T:
    """The work's result on a read-only snapshot; ends the program with one line when the database cannot be used."""
    return _used(lambda store: store.read(work))


def write_database(work: Callable[[Tx], T]) -> T:
    """The work's result in a transaction of its own, which a running service sees at once; ends the program as `read_database`."""
    return _used(lambda store: store.write(work))


def _used(use: Callable[[SqlStore], Awaitable[T]]) -> T:
    async def using() -> T:
        store = open_store(settings_or_fail().database_url, readers=1)
        try:
            return await use(store)
        finally:
            await store.close()

    try:
        return asyncio.run(using())
    except StorageError as error:
        fail(str(error))
