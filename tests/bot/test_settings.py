"""The settings: what is refused, in one line that names the variable and no secret; and what stands in `.env.example`."""

from __future__ import annotations

import os
import re
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import Settings, SettingsError, read_settings, unknown_names

EXAMPLE = Path(__file__).parents[2] / ".env.example"
SECRET = "s3cr3t-" + "a" * 20
WEBHOOK = {
    "TELEGRAM_TOKEN": f"4242:{SECRET}",
    "TELEGRAM_INTAKE": "webhook",
    "PUBLIC_URL": "https://bot.example",
    "WEBHOOK_SECRET": SECRET,
}


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of ours, and a folder without `.env`."""
    for name in [name for name in os.environ if name.startswith("HOTLEAD_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def settings(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    """The settings with these variables set."""
    for name, value in values.items():
        monkeypatch.setenv(f"HOTLEAD_{name}", value)
    return read_settings()


def documented() -> dict[str, str]:
    """Every variable of `.env.example` with the value that stands there."""
    found = dict(re.findall(r"^#?(HOTLEAD_[A-Z_]+)=(.*)$", EXAMPLE.read_text(encoding="utf-8"), re.M))
    assert len(found) > 10
    return found


def test_every_setting_has_its_line_in_the_example_and_no_line_is_unknown() -> None:
    assert set(documented()) == {f"HOTLEAD_{name.upper()}" for name in Settings.model_fields}


def test_every_line_of_the_example_has_a_comment_over_it() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line.startswith("#HOTLEAD_"):
            assert lines[number - 1].startswith(("# ", "#HOTLEAD_")), line


def test_the_values_of_the_example_are_the_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usual = read_settings()
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in documented().items()), encoding="utf-8")
    assert read_settings() == usual


def test_without_any_setting_strangers_cannot_reach_it() -> None:
    usual = read_settings()
    assert (usual.host, usual.telegram_token, usual.playground) == ("127.0.0.1", None, True)


BAD = {
    "TELEGRAM_DRIVER": "telethon",
    "TELEGRAM_INTAKE": "push",
    "TELEGRAM_PACE": "fast",
    "TELEGRAM_API_BASE": "api.telegram.org",
    "ADMIN_IDS": "12, @boss",
    "MANAGERS_CHAT_ID": "@managers",
    "AWAY_AFTER": "soon",
    "TALK_RETURN": "tomorrow",
    "ANSWER_REMIND": "soon",
    "ANSWER_PASS": "15",
    "ANSWER_TELL": "30 min",
    "PORT": "eighty",
    "DEFAULT_COUNTRY": "Russia",
    "DEFAULT_LANGUAGE": "de",
    "TIMEZONE": "Moscow",
    "LOG_LEVEL": "LOUD",
    "PLAYGROUND": "perhaps",
    "TYPING_WINDOW": "2m",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_value_is_one_line_that_names_the_variable(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(monkeypatch, WEBHOOK_SECRET=SECRET, TELEGRAM_TOKEN=f"4242:{SECRET}", **{name: BAD[name]})
    told = str(caught.value)
    assert told.startswith(f"HOTLEAD_{name}: ") and "\n" not in told and SECRET not in told


def test_every_setting_that_is_not_free_text_is_tried() -> None:
    free = {"telegram_token", "webhook_secret", "public_url", "database_url", "scripts_dir", "files_dir", "script", "rules_file", "host"}
    assert {name.lower() for name in BAD} == Settings.model_fields.keys() - free


def test_two_bad_values_are_two_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(monkeypatch, PORT="-1", LOG_LEVEL="LOUD")
    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == ["HOTLEAD_PORT", "HOTLEAD_LOG_LEVEL"]


@pytest.mark.parametrize("ids", ["boss", "@boss", "t.me/boss", "-5", "5.5", "5;6", "٥", "9" * 19])
def test_admins_are_numbers_and_never_names(ids: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name can be given up and taken by a stranger."""
    with pytest.raises(SettingsError, match="HOTLEAD_ADMIN_IDS: numeric ids"):
        settings(monkeypatch, ADMIN_IDS=ids)


@pytest.mark.parametrize(("written", "admins"), [("5", (5,)), ("5,6", (5, 6)), (" 5, 6  7 ", (5, 6, 7)), ("", ())])
def test_admins_are_separated_by_commas_or_spaces(written: str, admins: tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, ADMIN_IDS=written).admins == admins


def test_a_whole_webhook_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, **WEBHOOK).telegram_intake == "webhook"


@pytest.mark.parametrize(
    ("name", "value"),
    [("PUBLIC_URL", ""), ("PUBLIC_URL", "http://bot.example"), ("PUBLIC_URL", "bot.example"), ("WEBHOOK_SECRET", "")],
)
def test_a_webhook_needs_an_https_address_and_a_secret(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match=f"HOTLEAD_{name}") as caught:
        settings(monkeypatch, **{**WEBHOOK, name: value})
    assert SECRET not in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("address", ["https://api.telegram.org", "http://127.0.0.1:8081", "http://[::1]:8081/base"])
def test_another_bot_api_server_may_be_named(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, TELEGRAM_API_BASE=address).telegram_api_base == address


@pytest.mark.parametrize("address", ["ftp://x", "https://", "https://name:password@host", "https://host?x=1", "https://ho st", "//host"])
def test_what_is_no_address_of_a_server_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="HOTLEAD_TELEGRAM_API_BASE") as caught:
        settings(monkeypatch, TELEGRAM_API_BASE=address)
    assert "password" not in str(caught.value)


@pytest.mark.parametrize(("written", "window_s"), [("0s", 0.0), ("1.5s", 1.5), (" 2s ", 2.0), ("30s", 30.0)])
def test_the_typing_window_is_a_duration(written: str, window_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, TYPING_WINDOW=written).window == timedelta(seconds=window_s)


@pytest.mark.parametrize("written", ["1.5", "31s", "1m", "-1s", "s", "1e1s", "1.55s", "soon"])
def test_what_is_no_short_duration_is_refused(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="HOTLEAD_TYPING_WINDOW: a duration from 0s to 30s"):
        settings(monkeypatch, TYPING_WINDOW=written)


def test_the_time_zone_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, TIMEZONE="Europe/Paris").zone == ZoneInfo("Europe/Paris")


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/localtime", "Nowhere/City"])
def test_a_time_zone_is_no_path(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="HOTLEAD_TIMEZONE: not a time zone"):
        settings(monkeypatch, TIMEZONE=name)


def test_secrets_are_not_shown_by_printing_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = settings(monkeypatch, **WEBHOOK)
    assert SECRET not in repr(shown) and SECRET not in str(shown)


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, TELEGRAM_TOKEN="", PORT="", SCRIPTS_DIR="") == read_settings()


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HOTLEAD_PORT=1\nHOTLEAD_SCRIPT=other\n", encoding="utf-8")
    read = settings(monkeypatch, PORT="2")
    assert (read.port, read.script) == (2, "other")


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"HOTLEAD_SCRIPT=\xff\n")
    with pytest.raises(SettingsError, match=r"^\.env: not UTF-8"):
        read_settings()


def test_names_that_are_no_setting_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HOTLEAD_PROT=1\nHOTLEAD_PORT=1\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("HOTLEAD_ADMINS", "5")
    assert unknown_names() == ("HOTLEAD_ADMINS", "HOTLEAD_PROT")


def test_the_clock_has_its_three_times_and_nought_is_never(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch).answer_spans == (timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=30))
    changed = settings(monkeypatch, ANSWER_REMIND="90s", ANSWER_PASS="0s", ANSWER_TELL="1h")
    assert changed.answer_spans == (timedelta(seconds=90), None, timedelta(hours=1))
