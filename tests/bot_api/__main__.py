"""`python -m tests.bot_api --port N --token T`: one JSON line on stdout when ready, stops at SIGTERM or SIGINT."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

import orjson

from tests.bot_api.server import TOKEN, BotApi


async def _serve(port: int, token: str) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    server = await BotApi(token).start(port)
    sys.stdout.write(orjson.dumps({"port": server.port, "base": server.base, "token": token}).decode() + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await server.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--token", default=TOKEN)
    chosen = parser.parse_args()
    asyncio.run(_serve(chosen.port, chosen.token))
