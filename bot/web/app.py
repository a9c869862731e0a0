"""Puts the web face together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from bot.app.console import PATH
from bot.web.fencing import Fenced
from bot.web.health import HEALTH_PATHS, add_health
from bot.web.magnet_files import add_magnet_files
from bot.web.pages import Pages
from bot.web.parts import WebParts
from bot.web.signin import add_signin
from bot.web.strangers import StrangersOut
from bot.web.webhooks import add_webhooks


def create_web(parts: WebParts) -> FastAPI:
    """The FastAPI app: health, metrics, webhooks, the console, and the playground where there is one."""
    pages = Pages(parts)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with pages:
            yield

    app = FastAPI(title="hotlead", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json", lifespan=lifespan)
    add_health(app, parts)
    add_webhooks(app, parts)
    add_signin(app, parts)
    if parts.playroom is not None:
        add_magnet_files(app, parts)
    places = ("/",) if parts.playroom is not None else (PATH, "/_nicegui", "/_nicegui_ws")
    for place in places:
        app.mount(place, pages)
    app.add_middleware(Fenced)
    open_paths = HEALTH_PATHS | {webhook.path for webhook in parts.webhooks}
    app.add_middleware(StrangersOut, open_paths=open_paths, hosts=parts.hosts, guarded=places)
    return app
