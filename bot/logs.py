"""Logging: one line an event, secrets and personal data taken out in the handler, third-party loggers capped.

What is redacted is redacted here, whatever a caller or a library writes: bot tokens, authorization headers, passwords in
addresses, phone numbers, e-mail addresses.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import TextIO

import structlog

_CAPPED = (
    *("httpx", "httpcore", "telegram", "aiogram", "aiohttp", "uvicorn"),
    *("alembic", "sqlalchemy", "nicegui", "engineio", "socketio", "watchfiles"),
)
"""Loggers that write whole addresses or messages below WARNING (httpx: the token, at INFO)."""

_SECRETS = (
    (re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}"), "<token>"),
    (re.compile(r"(?i)(authorization|x-telegram-bot-api-secret-token)(['\"]?\s*[:=]\s*['\"]?)[^\s'\",}]+"), r"\1\2<secret>"),
    (re.compile(r"(://[^:/@\s]{1,100}):[^@/\s]{1,200}@"), r"\1:<secret>@"),
    (re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"), "<e-mail>"),
    (re.compile(r"(?<![\w.:-])\+\d[\d ()-]{7,18}\d(?!\w)"), "<phone>"),
)
_CONTROL = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}


def redact(line: str) -> str:
    """The line without secrets and personal data, and without signs that could forge another line or drive a terminal."""
    for pattern, instead in _SECRETS:
        line = pattern.sub(instead, line)
    return line.translate(_CONTROL)


class RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    """Formats like structlog's own, then redacts the finished line, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """One redacted line."""
        return redact(super().format(record))


def set_up_logging(level: str = "INFO", *, stream: TextIO | None = None) -> None:
    """Send everything to the stream (stderr), one redacted line an event. Replaces what was set up before."""
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    renderer = structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"], bool_as_flag=False)
    remove = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler.setFormatter(RedactingFormatter(foreign_pre_chain=shared, processors=[remove, renderer]))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _CAPPED:
        logging.getLogger(name).setLevel(logging.WARNING)
