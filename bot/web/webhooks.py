"""Takes in what messengers deliver: checked, committed, and only then answered with 200."""

from __future__ import annotations

import asyncio

import structlog
from fastapi import FastAPI, Request, Response
from starlette.requests import ClientDisconnect

from bot.web.parts import Refusal, Webhook, WebParts

BODY_S = 10.0
"""Time a sender has for the body."""

log = structlog.stdlib.get_logger(__name__)


def add_webhooks(app: FastAPI, parts: WebParts) -> None:
    """Add a POST route for every webhook."""
    for webhook in parts.webhooks:
        app.add_api_route(webhook.path, _handler(webhook, parts), methods=["POST"], include_in_schema=False)


def _handler(webhook: Webhook, parts: WebParts):  # type: ignore[no-untyped-def]  # FastAPI reads the inner signature
    async def deliver(request: Request) -> Response:
        refused = webhook.admit(request.scope["headers"])
        if refused is not None:
            return _refusal(refused)
        body = await _body(request, webhook.most_bytes)
        if isinstance(body, Refusal):
            return _refusal(body)
        update = webhook.receive(body)
        if isinstance(update, Refusal):
            return _refusal(update)
        try:
            await parts.take_in([update])
        except Exception as error:
            log.error("an update could not be stored", why=type(error).__name__)
            return _refusal(webhook.not_stored)
        return Response(status_code=200)

    return deliver


async def _body(request: Request, most_bytes: int) -> bytes | Refusal:
    """The body, or the answer where it is too large, too slow, or broke off."""
    chunks = bytearray()
    try:
        async with asyncio.timeout(BODY_S):
            async for chunk in request.stream():
                chunks += chunk
                if len(chunks) > most_bytes:
                    return Refusal(status=413)
    except TimeoutError:
        return Refusal(status=408)
    except ClientDisconnect:
        return Refusal(status=400)
    return bytes(chunks)


def _refusal(refusal: Refusal) -> Response:
    return Response(status_code=refusal.status, headers=dict(refusal.headers))
