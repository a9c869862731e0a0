"""The pages inside the web face. One test only: NiceGUI has one app a process, which can be mounted once."""

from __future__ import annotations

import orjson

from bot.app.console import make_link, sign_in
from bot.app.playroom import Playroom
from bot.model import MACHINE
from bot.web.app import create_web
from bot.web.console.pages import PAGES
from bot.web.signin import COOKIE
from tests.bot.journeys import until
from tests.bot.web.facing import Face, asking


async def test_the_pages_are_served_to_this_machine_and_the_console_to_whoever_signed_in(face: Face) -> None:
    app = create_web(face.parts(playroom=Playroom(), hosts=("bot.example",)))
    async with app.router.lifespan_context(app), asking(app) as web:
        page = await web.get("/?lang=en")
        assert page.status_code == 200 and "hotlead: playground" in page.text and "Visitor" in page.text
        await until(lambda: face.taken > 0)
        ((_, body),) = await face.stored()
        begun = orjson.loads(body)
        assert {name: begun[name] for name in ("by", "start", "language")} == {"by": "visitor", "start": "houses", "language": "en"}

        assert (await web.get("/", headers={"Host": "evil.example"})).status_code == 403
        assert (await web.get("/", headers={"Origin": "http://evil.example"})).status_code == 403
        assert (await web.get("/", headers={"Host": "bot.example"})).status_code == 200
        assert (await web.get("/healthz", headers={"Host": "hotlead:8080"})).status_code == 200
        assert (await web.get("/playground/files/..%2f..%2fpyproject.toml")).status_code == 404

        pages = [f"/console{path}".replace("{script}", "houses").replace("{lead}", "1") for path in PAGES]
        for cookie in ("", "x" * 32):
            refused = [await web.get(path, headers={"Cookie": f"{COOKIE}={cookie}"}) for path in pages]
            assert [(one.status_code, one.headers.get("location")) for one in refused] == [(303, "/console/in")] * len(pages)
        session = await signed_in(face)
        shown = [await web.get(path, headers={"Cookie": f"{COOKIE}={session}"}) for path in pages]
        assert [one.status_code for one in shown] == [200] * len(pages)
        assert all("content-security-policy" in one.headers for one in shown)


async def signed_in(face: Face) -> str:
    """A session of whoever runs the machine."""
    desk, now = face.journey.desk, face.journey.clock.now()
    token = (await face.journey.store.write(lambda tx: make_link(tx, MACHINE, now))).partition("key=")[2]
    session = await face.journey.store.write(lambda tx: sign_in(tx, desk, token, now))
    assert session is not None
    return session
