"""Keeps pages of other sites away from ours: the playground asks for no password, so a browser must not be led to it.

A site that lets its own name point to this machine (DNS rebinding) is known by the Host header, a site that opens a connection from
its own page by the Origin header. Programs that are no browser (health checks, messengers) call the open paths, which look at neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_WHY = "This page answers to an IP address, to localhost and to the host of HOTLEAD_PUBLIC_URL only.\n"


class StrangersOut:
    """ASGI middleware. `open_paths`: served whatever the headers are. `hosts`: names that are ours, besides addresses and localhost.

    `guarded`: what the paths begin with that are looked at.
    """

    def __init__(self, app: ASGIApp, *, open_paths: Iterable[str], hosts: Iterable[str], guarded: Iterable[str] = ("/",)) -> None:
        self._app = app
        self._guarded = tuple(guarded)
        self._open_paths = frozenset(open_paths)
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may come in; refuse the rest with 403."""
        is_open = scope["type"] not in ("http", "websocket") or scope["path"] in self._open_paths
        if is_open or not scope["path"].startswith(self._guarded) or self._is_ours(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": ""})
        else:
            await PlainTextResponse(_WHY, status_code=403)(scope, receive, send)

    def _is_ours(self, scope: Scope) -> bool:
        hosts = _values(scope, b"host")
        if len(hosts) != 1 or not self._is_our_name(_name(hosts[0])):
            return False
        return all(_place(origin) == hosts[0].lower() or _name(_place(origin)) in self._hosts for origin in _values(scope, b"origin"))

    def _is_our_name(self, name: str) -> bool:
        return name in self._hosts or name == "localhost" or name.endswith(".localhost") or _is_address(name)


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1").strip() for key, value in scope["headers"] if key.lower() == name]


def _place(origin: str) -> str:
    """Host and port of an origin as a Host header writes them; empty for `null` and what is no origin."""
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""


def _name(place: str) -> str:
    """The host without its port, in lower case; empty for what cannot be one."""
    try:
        return urlsplit(f"//{place}").hostname or ""
    except ValueError:
        return ""


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
