"""Puts the web face together."""

from __future__ import annotations

from fastapi import FastAPI

from bot.web.health import add_health
from bot.web.parts import WebParts
from bot.web.webhooks import add_webhooks


def create_web(parts: WebParts) -> FastAPI:
    """The FastAPI app: health, metrics, webhooks, and the playground where there is one."""
    app = FastAPI(title="hotlead", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    add_health(app, parts)
    add_webhooks(app, parts)
    if parts.playroom is not None:
        from bot.web.playground import add_playground  # NiceGUI is loaded only where there is a page to show

        add_playground(app, parts)
    return app
