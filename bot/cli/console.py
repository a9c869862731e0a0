"""`hotlead console`: a link that opens the console once, for whoever runs commands on this machine."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.cli.finding import settings_or_fail
from bot.cli.saying import fail, say


def console(port: Annotated[int | None, typer.Option(help="Instead of HOTLEAD_PORT.")] = None) -> None:
    """Print a link into the console: for one use, within ten minutes. The service has to run."""
    from bot.bootstrap.building import SystemClock
    from bot.bootstrap.console import is_open, web_address
    from bot.storage import StorageError, open_store

    settings = settings_or_fail()
    address = web_address(settings, settings.port if port is None else port)
    if is_open(settings):
        say(f"{address}/console")
        return

    async def link() -> str:
        from bot.app.console import make_link
        from bot.model import MACHINE

        store = open_store(settings.database_url, readers=1)
        try:
            return await store.write(lambda tx: make_link(tx, MACHINE, SystemClock().now()))
        finally:
            await store.close()

    try:
        say(address + asyncio.run(link()))
    except StorageError as error:
        fail(str(error))
