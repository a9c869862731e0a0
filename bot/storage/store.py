"""The database as the rest of the service sees it: `write` and `read`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, cast

from sqlalchemy import Engine

from bot.ports import Tx
from bot.storage.errors import FOREIGN, StoreClosed, translated
from bot.storage.tx import SqlTx
from bot.storage.writer import Job, Writer

T = TypeVar("T")


class SqlStore:
    """What `bot.ports.Store` asks for. `shown`: the address for error messages; `readers`: threads for reads."""

    def __init__(self, *, writing: Engine, reading: Engine, readers: int, shown: str) -> None:
        self._writing = writing
        self._reading = reading
        self._shown = shown
        self._writer = Writer(writing, shown)
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="hotlead-reader")
        self._is_closed = False

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the work in the one writer thread inside one write transaction, commit, return its result.

        Works waiting at the same moment may share a commit; each sees the former ones' effects. Where one raises, all of them are undone
        and each is run again in a transaction of its own, so that the exception goes to its caller only; so is a work that PostgreSQL
        gives up because of another process (a deadlock). A work must not leave traces outside the transaction. A caller that is cancelled
        before the work began takes it back; later it is done all the same.

        Raises:
            DatabaseDown: nothing was kept, or (rarely: the connection broke during the commit) nobody knows.
            Conflict: given up several times in a row.
            StoreClosed: after `close`.
            StorageError: the other ones of the tree, as the work met them.
        """
        loop = asyncio.get_running_loop()
        job = Job(work=work, future=loop.create_future(), loop=loop)
        self._writer.put(job)
        return cast(T, await job.future)

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run the work on a read-only snapshot, beside the writer.

        Raises:
            StatementFailed, or DatabaseDown on SQLite: the work tried to write.
            DatabaseDown, StoreClosed: as in `write`.
        """
        if self._is_closed:
            raise StoreClosed("the store is closed")
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, work)

    async def close(self) -> None:
        """Finish what runs, close connections. May be called twice."""
        self._is_closed = True
        await asyncio.to_thread(self._close)

    def _read(self, work: Callable[[Tx], T]) -> T:
        try:
            with self._reading.begin() as connection:
                return work(SqlTx(connection, writes=False))
        except FOREIGN as error:
            raise translated(error, self._shown) from error

    def _close(self) -> None:
        self._writer.stop()
        self._readers.shutdown()
        self._writing.dispose()
        self._reading.dispose()
