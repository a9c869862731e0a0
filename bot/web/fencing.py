"""What browsers are told about the console's pages: no script but our own, no frame, no other site.

Scripts that stand in a page are allowed by their hashes, so that one which a page did not have when it left us never runs. `unsafe-eval`
stays: the templates of NiceGUI are compiled in the browser.
"""

from __future__ import annotations

import base64
import hashlib
import re

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.app.console import PATH

_INLINE = re.compile(rb"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-eval'{hashes}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_PLAIN = {"x-content-type-options": "nosniff", "referrer-policy": "same-origin", "x-frame-options": "DENY", "cache-control": "no-store"}


class Fenced:
    """ASGI middleware around everything that is served; it looks at the console's pages only."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with the headers put to what comes back."""
        path = scope.get("path", "")
        if scope["type"] != "http" or not (path == PATH or path.startswith(f"{PATH}/")):
            await self._app(scope, receive, send)
            return
        begun: list[Message] = []
        body = bytearray()

        async def fenced(message: Message) -> None:
            if message["type"] == "http.response.start":
                begun.append(message)
                return
            body.extend(message.get("body", b""))
            if not message.get("more_body", False):
                headers = MutableHeaders(scope=begun[0])
                headers.update({**_PLAIN, "content-security-policy": policy(bytes(body))})
                await send(begun[0])
                await send({"type": "http.response.body", "body": bytes(body)})

        scope["headers"] = [(name, value) for name, value in scope["headers"] if name.lower() != b"accept-encoding"]
        await self._app(scope, receive, fenced)


def policy(page: bytes) -> str:
    """The Content-Security-Policy of a page: its own inline scripts, files of this service, nothing else."""
    digests = (base64.b64encode(hashlib.sha256(found).digest()).decode() for found in _INLINE.findall(page))
    return _POLICY.format(hashes="".join(f" 'sha256-{digest}'" for digest in digests))
