"""`hotlead doctor`: each thing that would keep a deployment from working has its line."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import web

from tests.bot.cli.calling import Calls

TOKEN = "4242:AAE-a-token-for-tests-only-0123456789"


@pytest.fixture
def telegram() -> Iterator[str]:
    """A Bot API server that knows one token; its address."""

    async def answer(request: web.Request) -> web.Response:
        if request.path.lower() == f"/bot{TOKEN}/getme".lower():
            return web.json_response({"ok": True, "result": {"id": 4242, "is_bot": True, "first_name": "Bot", "username": "a_bot"}})
        return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)

    loop = asyncio.new_event_loop()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app)
    loop.run_until_complete(runner.setup())
    site = web.TCPSite(runner, "127.0.0.1", 0)
    loop.run_until_complete(site.start())
    serving = threading.Thread(target=loop.run_forever)
    serving.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    loop.call_soon_threadsafe(loop.stop)
    serving.join()
    loop.run_until_complete(runner.cleanup())
    loop.close()


def lines(hotlead: Calls, code: int) -> dict[str, str]:
    """What the doctor says of each thing: `ok`, or what is wrong with it."""
    ran = hotlead("doctor")
    assert (ran.code, ran.err) == (code, "")
    found = {}
    for line in ran.lines:
        name, _, trouble = line[5:].partition(": ")
        assert line[:5] == ("BAD  " if trouble else "ok   ")
        found[name] = trouble or "ok"
    return found


def test_a_fresh_machine_is_well(hotlead: Calls, tmp_path: Path) -> None:
    assert lines(hotlead, 0) == dict.fromkeys(("settings", "scripts", "database", "telegram", "rules", "managers"), "ok")
    assert list(tmp_path.iterdir()) == []


def test_a_mistyped_setting_is_named(hotlead: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOTLEAD_TELEGRAM_TOKN", "x")
    (tmp_path / ".env").write_text("HOTLEAD_PROT=80\nOTHER=1\n", encoding="utf-8")
    assert lines(hotlead, 1)["settings"] == "no such setting: HOTLEAD_PROT, HOTLEAD_TELEGRAM_TOKN (see .env.example)"


def test_scripts_that_are_not_fit_are_named(hotlead: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("script: [", encoding="utf-8")
    monkeypatch.setenv("HOTLEAD_SCRIPTS_DIR", str(tmp_path))
    assert lines(hotlead, 1)["scripts"] == "not fit: broken.yaml (see `hotlead scripts check`)"
    monkeypatch.setenv("HOTLEAD_SCRIPTS_DIR", str(tmp_path / "none"))
    assert lines(hotlead, 1)["scripts"].startswith("HOTLEAD_SCRIPTS_DIR: there is no folder ")


def test_a_default_script_there_is_not_is_named(hotlead: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_SCRIPT", "nosuch")
    assert lines(hotlead, 1)["scripts"].startswith("HOTLEAD_SCRIPT: no script 'nosuch' (there are: ")


def test_a_database_that_cannot_be_used_is_named(hotlead: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", "postgresql://root:hunter2@127.0.0.1:1/none")
    trouble = lines(hotlead, 1)["database"]
    assert trouble.startswith("HOTLEAD_DATABASE_URL: ") and "hunter2" not in trouble
    (tmp_path / "no.sqlite3").write_bytes(b"no database" * 100)
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{tmp_path}/no.sqlite3")
    assert lines(hotlead, 1)["database"].startswith("HOTLEAD_DATABASE_URL: ")


def test_what_is_no_token_is_told_without_it(hotlead: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_TELEGRAM_TOKEN", "123:short-secret")
    monkeypatch.setenv("HOTLEAD_ADMIN_IDS", "5")
    trouble = lines(hotlead, 1)["telegram"]
    assert trouble.startswith("HOTLEAD_TELEGRAM_TOKEN ") and "short-secret" not in trouble


@pytest.mark.parametrize("driver", ["ptb", "aiogram"])
def test_telegram_is_asked_who_the_bot_is(hotlead: Calls, telegram: str, driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("HOTLEAD_TELEGRAM_API_BASE", telegram)
    monkeypatch.setenv("HOTLEAD_TELEGRAM_DRIVER", driver)
    monkeypatch.setenv("HOTLEAD_ADMIN_IDS", "5")
    assert lines(hotlead, 0)["telegram"] == "ok"
    monkeypatch.setenv("HOTLEAD_TELEGRAM_TOKEN", f"{TOKEN[:-1]}x")
    trouble = lines(hotlead, 1)["telegram"]
    assert "HOTLEAD_TELEGRAM_TOKEN" in trouble and TOKEN[:-1] not in trouble


def test_a_secret_that_telegram_would_refuse_is_named(hotlead: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("HOTLEAD_ADMIN_IDS", "5")
    monkeypatch.setenv("HOTLEAD_WEBHOOK_SECRET", "too short")
    trouble = lines(hotlead, 1)["telegram"]
    assert trouble.startswith("HOTLEAD_WEBHOOK_SECRET ") and "too short" not in trouble


def test_a_bot_without_managers_is_told(hotlead: Calls, telegram: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("HOTLEAD_TELEGRAM_API_BASE", telegram)
    assert lines(hotlead, 1)["managers"] == "nobody gets the leads: set HOTLEAD_MANAGERS_CHAT_ID or HOTLEAD_ADMIN_IDS"
    monkeypatch.setenv("HOTLEAD_MANAGERS_CHAT_ID", "-100123")
    assert lines(hotlead, 0)["managers"] == "ok"


def test_a_setting_that_cannot_be_used_ends_it_at_once(hotlead: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_PORT", "many")
    ran = hotlead("doctor")
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1) and ran.err.startswith("hotlead: HOTLEAD_PORT: ")
