"""Alive, ready, counted."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from bot.model import RawUpdate
from bot.web.app import create_web
from tests.bot.messenger import BOT, CHANNEL, key_of
from tests.bot.people import hot_lead
from tests.bot.web.facing import Face, asking


def figures(text: str) -> dict[tuple[str, str], float]:
    """Each sample of /metrics by name and state."""
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return {(sample.name, sample.labels.get("state", "")): sample.value for sample in samples}


async def test_it_is_alive_while_the_workers_are(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        assert ((answer := await web.get("/healthz")).status_code, answer.text) == (200, "ok")
        face.trouble = "turns: stopped"
        assert ((answer := await web.get("/healthz")).status_code, answer.text) == (503, "turns: stopped")


async def test_it_is_ready_while_the_database_fits(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        assert ((answer := await web.get("/readyz")).status_code, answer.text) == (200, "ok")
        face.url = "postgresql://root:hunter2@127.0.0.1:1/none"
        answer = await web.get("/readyz")
        assert answer.status_code == 503 and "HOTLEAD_DATABASE_URL" in answer.text and "hunter2" not in answer.text


async def test_metrics_count_what_waits_to_be_sent(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        await hot_lead(face.journey)
        update = {"is": "typed", "text": "hello", "chat": 8, "who": {"first_name": "Boris"}}
        await face.journey.update(8, update)
        await face.journey.turns.play_batch()
        answer = await web.get("/metrics")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/plain")
    assert figures(answer.text) == {
        ("hotlead_ready", ""): 1,
        ("hotlead_outbox_rows", "queued"): 1,
        ("hotlead_outbox_rows", "sending"): 0,
        ("hotlead_outbox_rows", "dead"): 0,
        ("hotlead_inbox_parked", ""): 0,
    }


async def test_metrics_are_answered_while_the_database_is_down(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        face.url = "postgresql://root@127.0.0.1:1/none"
        answer = await web.get("/metrics")
    assert (answer.status_code, figures(answer.text)) == (200, {("hotlead_ready", ""): 0})


async def test_the_interface_describes_itself_in_one_place_only(face: Face) -> None:
    async with asking(create_web(face.parts())) as web:
        answer = await web.get("/api/openapi.json")
        assert answer.json()["openapi"].startswith("3.") and answer.json()["info"]["title"] == "hotlead"
        assert [(await web.get(path)).status_code for path in ("/docs", "/redoc", "/openapi.json", "/")] == [404] * 4


async def test_nothing_of_a_visitor_is_in_the_metrics(face: Face) -> None:
    await face.take_in([RawUpdate(channel=CHANNEL, bot=BOT, update_id=1, conversation=key_of(9), body=b"+79123456789")])
    async with asking(create_web(face.parts())) as web:
        assert "79123456789" not in (await web.get("/metrics")).text
