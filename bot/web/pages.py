"""The pages that people look at, loaded when the first of them is asked for.

They need NiceGUI, which costs a second and some 20 MiB to import; a service whose pages nobody opens pays neither.
"""

from __future__ import annotations

import asyncio
import secrets
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from bot.web.parts import WebParts


class Pages:
    """An ASGI app that becomes the pages' app at its first request. Enter it for as long as it shall serve."""

    def __init__(self, parts: WebParts) -> None:
        self._parts = parts
        self._app: FastAPI | None = None
        self._loading = asyncio.Lock()
        self._running = AsyncExitStack()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request; the first one waits until the pages are loaded. They have one app, wherever it is mounted."""
        async with self._loading:
            if self._app is None:
                app = await asyncio.to_thread(_load, self._parts)
                await self._running.enter_async_context(app.router.lifespan_context(app))
                self._app = app
        await self._app({**scope, "root_path": scope.get("app_root_path", "")}, receive, send)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._running.aclose()


def _load(parts: WebParts) -> FastAPI:
    """Import the pages and NiceGUI, and put them together."""
    from nicegui import ui

    from bot.web.console import add_console

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    add_console(parts)
    if parts.playroom is not None:
        from bot.web.playground import add_playground

        add_playground(parts)
    ui.run_with(app, title="hotlead", storage_secret=secrets.token_urlsafe(32), show_welcome_message=False)
    return app
