"""The door of the console, asked without a browser; and what its pages forbid browsers."""

from __future__ import annotations

import base64
import hashlib

import httpx
import pytest

from bot.app.console import make_link
from bot.model import MACHINE
from bot.web.app import create_web
from bot.web.fencing import policy
from bot.web.signin import COOKIE
from tests.bot.web.facing import Face, asking


async def link(face: Face) -> str:
    """The token of a link for whoever runs the machine."""
    path = await face.journey.store.write(lambda tx: make_link(tx, MACHINE, face.journey.clock.now()))
    return path.partition("key=")[2]


async def enter(web: httpx.AsyncClient, key: str) -> httpx.Response:
    """Press the button of the door."""
    return await web.post("/console/in", data={"key": key})


async def test_opening_a_link_uses_nothing_up_and_pressing_the_button_does(face: Face) -> None:
    key = await link(face)
    async with asking(create_web(face.parts())) as web:
        for _ in range(2):  # a messenger's preview, then the person
            page = await web.get(f"/console/in?key={key}")
            assert page.status_code == 200 and f'value="{key}"' in page.text and "set-cookie" not in page.headers
        first, second = await enter(web, key), await enter(web, key)
    cookie = first.headers["set-cookie"]
    assert (first.status_code, first.headers["location"]) == (303, "/console/scripts")
    assert cookie.startswith(f"{COOKIE}=") and "HttpOnly" in cookie and "SameSite=strict" in cookie and "Secure" not in cookie
    assert (second.status_code, "set-cookie" in second.headers) == (403, False)


async def test_behind_https_the_session_goes_by_https_alone(face: Face) -> None:
    async with asking(create_web(face.parts(is_secure=True))) as web:
        assert "Secure" in (await enter(web, await link(face))).headers["set-cookie"]


@pytest.mark.parametrize("key", ["", "x" * 32, "<script>alert(1)</script>", "x" * 9000, "%00"])
async def test_a_wrong_key_opens_nothing_and_is_never_markup(face: Face, key: str) -> None:
    async with asking(create_web(face.parts())) as web:
        assert (await enter(web, key)).status_code == 403
        page = await web.get("/console/in", params={"key": key})
        assert page.status_code == 200 and "<script" not in page.text


async def test_another_site_cannot_press_the_button(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        answer = await web.post("/console/in", data={"key": await link(face)}, headers={"Origin": "http://evil.example"})
        assert (answer.status_code, "set-cookie" in answer.headers) == (403, False)
        assert (await web.get("/console/in", headers={"Host": "evil.example"})).status_code == 403


async def test_the_way_home_leads_nowhere_else(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        for asked in ("/console", "/console?next=http://evil.example", "/console?redirectPath=javascript:alert(1)"):
            answer = await web.get(asked)
            assert (answer.status_code, answer.headers["location"]) == (303, "/console/scripts")


async def test_no_frame_no_foreign_script_and_nothing_kept(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        headers = (await web.get("/console/in")).headers
        assert "content-security-policy" not in (await web.get("/healthz")).headers
    for rule in ("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "script-src 'self' 'unsafe-eval';"):
        assert rule in headers["content-security-policy"]
    assert (headers["x-content-type-options"], headers["cache-control"]) == ("nosniff", "no-store")


def test_scripts_of_the_page_itself_are_allowed_by_their_hashes() -> None:
    digest = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()
    allowed = policy(b'<script type="module">let a = 1</script><script defer src="/x.js"></script>')
    assert f"'sha256-{digest}'" in allowed and allowed.count("sha256") == 1 and "unsafe-inline'; img" in allowed


async def test_without_a_playground_only_the_console_wakes_the_pages(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        assert [(await web.get(path)).status_code for path in ("/", "/wp-login.php", "/consolé", "/.env")] == [404] * 4
