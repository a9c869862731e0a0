"""The webhook intake's parts: who may deliver, what is taken in, what is answered. Pure; the web room does the HTTP.

Answer 200 only after the update is committed; `NOT_STORED` where it cannot be, so that Telegram tries again. Never 410,
which makes Telegram drop the webhook.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.channels.telegram.envelope import envelope
from bot.channels.telegram.limits import WEBHOOK_BODY_BYTES
from bot.channels.telegram.polling import ALLOWED_UPDATES
from bot.channels.telegram.wire import Call
from bot.model import RawUpdate
from bot.ports import Unreadable

SECRET_HEADER = b"x-telegram-bot-api-secret-token"
"""https://core.telegram.org/bots/api#setwebhook"""
RETRY_AFTER_S = 5
"""What Telegram is told when an update could not be stored; it honours up to an hour."""
CONNECTIONS = 40
"""Deliveries Telegram may have under way at once (its own default)."""

_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """The HTTP answer to a delivery that is not taken in. `why` is for the log, never for the sender."""

    status: int
    why: str
    headers: Mapping[str, str] = field(default_factory=dict)


NOT_STORED = Rejected(status=503, why="the update could not be stored", headers={"Retry-After": str(RETRY_AFTER_S)})


def new_secret() -> str:
    """A secret of 256 bits in the letters that Telegram allows."""
    return secrets.token_urlsafe(32)


def checked_secret(secret: str) -> str:
    """The secret, if it is one.

    Raises:
        ValueError: shorter than 16 signs, longer than Telegram's 256, or with signs beyond A-Z, a-z, 0-9, _ and -.
    """
    if not _SECRET.fullmatch(secret):
        raise ValueError("HOTLEAD_WEBHOOK_SECRET must have 16 to 256 signs of A-Z, a-z, 0-9, _ and -")
    return secret


def check_sender(headers: Iterable[tuple[bytes, bytes]], secret: str) -> Rejected | None:
    """None for a delivery that carries the secret exactly once; to be asked before the body is read.

    Compared as bytes and in constant time, whatever the bytes are. No other header is looked at: addresses in
    X-Forwarded-For are the sender's own words.
    """
    given = [value for name, value in headers if name.lower() == SECRET_HEADER]
    if len(given) != 1:
        return Rejected(status=401, why="secret missing" if not given else "secret given more than once")
    if not hmac.compare_digest(_digest(given[0]), _digest(secret.encode())):
        return Rejected(status=401, why="secret wrong")
    return None


def check_size(content_length: int | None) -> Rejected | None:
    """None for a body that may be read; without a length the reader must stop at `WEBHOOK_BODY_BYTES` itself."""
    if content_length is not None and content_length > WEBHOOK_BODY_BYTES:
        return Rejected(status=413, why="body too large")
    return None


def receive(body: bytes, bot: str) -> RawUpdate | Rejected:
    """The update to be stored. One that cannot be read but has an id is stored too, and parked later."""
    if (too_large := check_size(len(body))) is not None:
        return too_large
    try:
        return envelope(body, bot)
    except Unreadable:
        return Rejected(status=400, why="no update id")


def set_call(url: str, secret: str) -> Call:
    """setWebhook with the secret; updates that wait are kept.

    Raises:
        ValueError: the secret is not one (`checked_secret`).
    """
    return Call(
        method="setWebhook",
        parameters={
            "url": url,
            "secret_token": checked_secret(secret),
            "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": CONNECTIONS,
        },
    )


def _digest(value: bytes) -> bytes:
    """Of equal length for every input, so that comparing tells nothing about the secret's length."""
    return hashlib.sha256(value).digest()
