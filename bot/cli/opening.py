"""Opens the database for commands that look into it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from bot.cli.finding import settings_or_fail
from bot.cli.saying import fail
from bot.ports import Tx
from bot.storage import StorageError, open_store

T = TypeVar("T")


def read_database(work: Callable[[Tx], T]) -> T:
    """The work's result on a read-only snapshot; ends the program with one line when the database cannot be used."""

    async def reading() -> T:
        store = open_store(settings_or_fail().database_url, readers=1)
        try:
            return await store.read(work)
        finally:
            await store.close()

    try:
        return asyncio.run(reading())
    except StorageError as error:
        fail(str(error))
