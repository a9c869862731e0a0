"""`hotlead run`: start everything and stay until SIGINT or SIGTERM."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from typing import Annotated

import typer

from bot.cli.finding import settings_or_fail
from bot.cli.saying import fail, say
from bot.logs import set_up_logging
from bot.settings import Settings

SWITCH_S = 0.0005
"""How soon the thread that speaks with Telegram gets its turn beside the thread that writes; Python's own 5 ms would let answers that
have arrived already wait behind a batch of turns, unnoticed (and sent again, should the process be killed then)."""


def run(port: Annotated[int | None, typer.Option(help="Instead of HOTLEAD_PORT; 0: any free one.")] = None) -> None:
    """Start the playground, the Telegram bot (if there is a token), and all that works behind them."""
    settings = settings_or_fail()
    if port is not None:
        settings = settings.model_copy(update={"port": port})
    set_up_logging(settings.log_level)
    sys.setswitchinterval(SWITCH_S)
    asyncio.run(_run(settings))


async def _run(settings: Settings) -> None:
    from bot.bootstrap.building import build  # imports every room; the other commands start without them
    from bot.bootstrap.errors import StartError
    from bot.ports import ChannelDown
    from bot.storage.errors import StorageError
    from bot.storage.script_files import NoScripts

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: there Ctrl-C ends the process
            loop.add_signal_handler(number, stop.set)
    try:
        service = await build(settings)
        await service.run(stop, ready=lambda port: _tell(settings, port, service.bot_name, service.setup_link))
    except (StartError, StorageError, NoScripts) as error:
        fail(str(error))
    except ChannelDown as down:
        fail(down.why)


def _tell(settings: Settings, port: int, bot_name: str | None, setup_link: str | None) -> None:
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host
    if settings.playground:
        say(f"playground: http://{host}:{port}")
    say(f"console:    {setup_link or f'http://{host}:{port}/console'}")
    say(f"telegram:   @{bot_name}" if bot_name else "telegram:   not connected (set HOTLEAD_TELEGRAM_TOKEN)")
