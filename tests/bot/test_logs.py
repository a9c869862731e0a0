"""Nothing secret or personal leaves through the log, whoever writes it, and one event is one line."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.logs import redact, set_up_logging

TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz0123456"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What was logged, at the most talkative level; puts the former set-up back."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_logging("DEBUG", stream=stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize(
    ("line", "redacted"),
    [
        (f"GET https://api.telegram.org/bot{TOKEN}/getMe", "GET https://api.telegram.org/bot<token>/getMe"),
        ("postgresql://me:hunter2@db/hotlead", "postgresql://me:<secret>@db/hotlead"),
        ("Authorization: Bearer abc.def", "Authorization: <secret> abc.def"),
        ("{'X-Telegram-Bot-Api-Secret-Token': 'abc'}", "{'X-Telegram-Bot-Api-Secret-Token': '<secret>'}"),
        ("call +7 912 345-67-89 now", "call <phone> now"),
        ("write to anna.smith+x@mail.example.com", "write to <e-mail>"),
        ("two\r\nlines \x1b[31mred", "two\\x0d\\x0alines \\x1b[31mred"),
        ("update 1234567 took 12:30 at 2026-11-21T20:44:14", "update 1234567 took 12:30 at 2026-11-21T20:44:14"),
    ],
)
def test_a_line_is_redacted(line: str, redacted: str) -> None:
    assert redact(line) == redacted


def test_what_a_library_logs_is_redacted_and_stays_one_line(log: io.StringIO) -> None:
    logging.getLogger("somebody").info("asked %s\nforged line", f"https://api.telegram.org/bot{TOKEN}/getMe")

    assert log.getvalue().count("\n") == 1
    assert TOKEN not in log.getvalue()
    assert "<token>" in log.getvalue()


def test_what_an_exception_tells_is_redacted(log: io.StringIO) -> None:
    try:
        raise ValueError(f"no answer from bot{TOKEN} for anna@example.com")
    except ValueError:
        logging.getLogger("somebody").exception("it failed")

    assert TOKEN not in log.getvalue()
    assert "anna@example.com" not in log.getvalue()
    assert "ValueError" in log.getvalue()


def test_our_own_events_are_redacted(log: io.StringIO) -> None:
    structlog.stdlib.get_logger("hotlead").warning("a card", phone="+79123456789", token=TOKEN)

    assert "79123456789" not in log.getvalue()
    assert TOKEN not in log.getvalue()


@pytest.mark.parametrize("name", ["httpx", "telegram.ext", "aiogram.event", "sqlalchemy.engine"])
def test_talkative_libraries_are_capped(log: io.StringIO, name: str) -> None:
    logging.getLogger(name).info("GET https://api.telegram.org")

    assert log.getvalue() == ""
