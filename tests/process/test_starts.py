"""How the service starts, refuses to start, and stops."""

from __future__ import annotations

import socket
import sqlite3
from pathlib import Path

import pytest

from tests.databases import sqlite_database
from tests.process.campaign import begin, managers_group, remains
from tests.process.programs import SCRIPTS, DidNotStart, bot_api, hotlead, settings_for

NOWHERE = "http://127.0.0.1:9"


def refused(folder: Path, settings: dict[str, str], *, port: int | None = None) -> tuple[int, list[str]]:
    """Exit code and the lines on stderr of a service that must not start."""
    with hotlead(folder, settings, port=port) as service, pytest.raises(DidNotStart) as error:
        service.start()
    return error.value.code, error.value.said.splitlines()


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"TELEGRAM_TOKEN": "not-a-token"}, "HOTLEAD_TELEGRAM_TOKEN"),
        ({"DATABASE_URL": "mysql://somewhere/db"}, "HOTLEAD_DATABASE_URL"),
        ({"DATABASE_URL": "postgresql://nobody:hunter2@127.0.0.1:9/none"}, "HOTLEAD_DATABASE_URL"),
        ({"PORT": "seventy"}, "HOTLEAD_PORT"),
        ({"ADMIN_IDS": "@boss"}, "HOTLEAD_ADMIN_IDS"),
        ({"SCRIPT": "nosuch"}, "HOTLEAD_SCRIPT"),
        ({"SCRIPTS_DIR": "/nowhere/at/all"}, "HOTLEAD_SCRIPTS_DIR"),
        ({"TELEGRAM_INTAKE": "webhook"}, "HOTLEAD_PUBLIC_URL"),
        ({"TIMEZONE": "Mars/Olympus"}, "HOTLEAD_TIMEZONE"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_in_one_line(tmp_path: Path, change: dict[str, str], names: str) -> None:
    settings = {**settings_for(NOWHERE, sqlite_database(tmp_path)), **change}

    code, lines = refused(tmp_path, settings)

    assert code == 1
    assert len(lines) == 1
    assert names in lines[0]
    assert "hunter2" not in lines[0]


def test_a_token_that_telegram_refuses_is_named(tmp_path: Path) -> None:
    with bot_api(token="9999:" + "OtherTokenOtherTokenOtherToken0000000") as api:
        code, lines = refused(tmp_path, settings_for(api.base, sqlite_database(tmp_path)))

    assert code == 1
    assert len(lines) == 1
    assert "HOTLEAD_TELEGRAM_TOKEN" in lines[0]


def test_a_newer_schema_is_refused_with_both_versions(tmp_path: Path) -> None:
    url = sqlite_database(tmp_path)
    with bot_api() as api, hotlead(tmp_path, settings_for(api.base, url)) as service:
        service.start()
        service.stop()
    file = Path(url.removeprefix("sqlite:///"))
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    code, lines = refused(tmp_path, settings_for(NOWHERE, url))

    assert code == 1
    assert len(lines) == 1
    assert "9999" in lines[0]


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = int(taken.getsockname()[1])

        code, lines = refused(tmp_path, settings_for(NOWHERE, sqlite_database(tmp_path)), port=port)

    assert code == 1
    assert len(lines) == 1
    assert str(port) in lines[0]


def test_a_broken_script_leaves_the_last_good_version_in_force(tmp_path: Path) -> None:
    folder = tmp_path / "scripts"
    folder.mkdir()
    script = folder / "visit.yaml"
    script.write_text((SCRIPTS / "visit.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    for beside in (path for path in SCRIPTS.iterdir() if path.is_dir()):
        (folder / beside.name).mkdir()
        for file in beside.iterdir():
            (folder / beside.name / file.name).write_bytes(file.read_bytes())
    with bot_api() as api:
        settings = settings_for(api.base, sqlite_database(tmp_path), SCRIPTS_DIR=str(folder))
        with hotlead(tmp_path, settings) as service:
            service.start()
            service.stop()
            script.write_text("script: visit\nnodes: [", encoding="utf-8")
            service.start()
            ready = service.get("/readyz")
            said = service.said()
            service.stop()

    assert ready == (200, "ok")
    assert "visit.yaml:2:" in said
    assert "the last good version stays in force" in said


def test_a_broken_script_that_never_was_good_is_named_with_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "scripts"
    folder.mkdir()
    (folder / "visit.yaml").write_text("script: visit\nnodes: [", encoding="utf-8")

    code, lines = refused(tmp_path, settings_for(NOWHERE, sqlite_database(tmp_path), SCRIPTS_DIR=str(folder)))

    assert code == 1
    assert len(lines) == 1
    assert lines[0].startswith("hotlead: HOTLEAD_SCRIPT: no script 'visit' can be played: visit.yaml:2:")


def test_it_starts_while_telegram_cannot_be_reached_and_stops_when_told(tmp_path: Path) -> None:
    with hotlead(tmp_path, settings_for(NOWHERE, sqlite_database(tmp_path))) as service:
        service.start()
        health = service.get("/healthz")
        code, took_s = service.stop()

    assert health == (200, "ok")
    assert code == 0
    assert took_s < 10


@pytest.mark.timeout(300)
def test_a_polite_stop_in_the_middle_loses_and_doubles_nothing(tmp_path: Path) -> None:
    visitors = 10
    with bot_api() as api:
        group = managers_group(api)
        settings = settings_for(api.base, sqlite_database(tmp_path), MANAGERS_CHAT_ID=str(group))
        with hotlead(tmp_path, settings) as service:
            service.start()
            begin(api, visitors=visitors, stagger_s=0.1)
            for replies in (15, 40):
                api.control("reached", replies=replies, timeout_s=60)
                code, took_s = service.stop()
                assert code == 0
                assert took_s < 10
                service.start()
            report = api.control("ended", timeout_s=60)
            left = remains(api, service, group, visitors=visitors, kills=(), report=report)

    assert left.wrong == (), str(left)
    assert left.extra == 0, str(left)
