"""The door of the console: a link is turned into a session. Plain pages without a line of script, so that nothing is loaded for them.

A link is used up by pressing the button, not by opening it: messengers open links for their previews.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from urllib.parse import parse_qs

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from bot.app.console import PATH, SESSION_LIVES, sign_in, sign_out
from bot.web.parts import WebParts

COOKIE = "hotlead-console"
HOME = f"{PATH}/scripts"
DOOR = f"{PATH}/in"
_MOST_BYTES = 4096

_WORDS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "title": "Вход в консоль",
        "enter": "Войти",
        "how": "Напишите боту /console: он пришлёт ссылку на один раз. На самой машине её печатает команда hotlead console.",
        "gone": "Эта ссылка уже не действует: она на один раз и на 10 минут. Напишите боту /console ещё раз.",
    },
    "en": {
        "title": "Sign in to the console",
        "enter": "Sign in",
        "how": "Write /console to the bot: it sends a link for one use. On the machine itself the command hotlead console prints one.",
        "gone": "This link opens nothing any more: it is for one use, within 10 minutes. Write /console to the bot once more.",
    },
}
_STYLE = (
    ":root{color-scheme:light dark}main{max-width:26rem}"
    "body{font:16px/1.5 system-ui,sans-serif;display:grid;place-items:center;min-height:90vh;margin:0;padding:16px}"
    "button{font:inherit;font-weight:600;padding:.6em 1.6em;border:0;border-radius:10px;background:#2f6fed;color:#fff;cursor:pointer}"
)


def add_signin(app: FastAPI, parts: WebParts) -> None:
    """Add the door: `GET` shows it, `POST` opens it, and signing out."""

    @app.get(PATH, include_in_schema=False)
    async def home() -> Response:
        return RedirectResponse(HOME, 303)

    @app.get(DOOR, include_in_schema=False)
    async def door(request: Request) -> Response:
        return _page(parts, request.query_params.get("key", ""))

    @app.post(DOOR, include_in_schema=False)
    async def enter(request: Request) -> Response:
        token = await _field(request, "key")
        entered = await parts.store.write(lambda tx: sign_in(tx, parts.desk, token, parts.clock.now()))
        if entered is None:
            return _page(parts, None, status=403)
        answer = RedirectResponse(HOME, 303)
        lives_s = int(SESSION_LIVES.total_seconds())
        answer.set_cookie(COOKIE, entered, max_age=lives_s, path="/", httponly=True, samesite="strict", secure=parts.is_secure)
        return answer

    @app.post(f"{PATH}/out", include_in_schema=False)
    async def leave(request: Request) -> Response:
        token = request.cookies.get(COOKIE, "")
        await parts.store.write(lambda tx: sign_out(tx, token))
        answer = RedirectResponse(DOOR, 303)
        answer.delete_cookie(COOKIE, path="/")
        return answer


def _page(parts: WebParts, key: str | None, *, status: int = 200) -> Response:
    """The door; `key` None: the link opened nothing, empty: there was none."""
    words = _WORDS["ru" if parts.language == "ru" else "en"]
    if key:
        hidden = f'<input type="hidden" name="key" value="{html.escape(key)}">'
        inner = f'<form method="post" action="{DOOR}">{hidden}<button>{words["enter"]}</button></form>'
    else:
        inner = f"<p>{words['gone' if key is None else 'how']}</p>"
    head = (
        f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{words["title"]}</title><style>{_STYLE}</style>'
    )
    return HTMLResponse(f"<!doctype html><html>{head}<main><h1>{words['title']}</h1>{inner}</main></html>", status)


async def _field(request: Request, name: str) -> str:
    """A field of the form; empty where there is none, or more than a form of ours holds."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > _MOST_BYTES:
            return ""
    return parse_qs(body.decode("utf-8", "replace")).get(name, [""])[0]
