"""The playground inside the web face. One test only: NiceGUI has one app a process, which can be mounted once."""

from __future__ import annotations

import orjson

from bot.app.playroom import Playroom
from bot.web.app import create_web
from tests.bot.journeys import until
from tests.bot.web.facing import Face, asking


async def test_the_page_is_served_to_this_machine_and_begins_a_dialog(face: Face) -> None:
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
