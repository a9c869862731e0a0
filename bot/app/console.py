"""The way into the console: links that the bot sends to an admin, and what a browser gets for one. Only hashes of tokens are kept."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime, timedelta

from bot.app.desk import Desk
from bot.app.membership import member_of
from bot.model import MACHINE, Address, AuditRow, ConsoleKey, KeyKind, Member
from bot.ports import Tx

LINK_LIVES = timedelta(minutes=10)
SESSION_LIVES = timedelta(hours=12)
PATH = "/console"
CHANNEL = "console"
"""Of addresses that are a page of the console: nothing is ever sent there."""
_TOKEN_BYTES = 24
_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")


def make_link(tx: Tx, person_id: int, now: datetime) -> str:
    """What to put behind the service's address, so that this person is let in once."""
    return f"{PATH}/in?key={_put(tx, 'link', person_id, now, LINK_LIVES)}"


def sign_in(tx: Tx, desk: Desk, token: str, now: datetime) -> str | None:
    """The token of a new session for a link's token, which is used up; None where it is unknown, used, too old, or not an admin's."""
    link = _key(tx, token, now)
    if link is None or link.kind != "link" or _admin(tx, desk, link.person_id, now) is None or not tx.drop_console_key(link.token_hash):
        return None
    tx.put_audit(AuditRow(at=now, who=who_of(link.person_id), what="sign_in", about="console"))
    return _put(tx, "session", link.person_id, now, SESSION_LIVES)


def sign_out(tx: Tx, token: str) -> None:
    """End the session; nothing where there is none."""
    if _TOKEN.fullmatch(token):
        tx.drop_console_key(_hash(token))


def admin_of(tx: Tx, desk: Desk, token: str, now: datetime) -> Member | None:
    """Whose session it is, as long as they are an admin: a role that ends, ends it. None: nobody's."""
    key = _key(tx, token, now)
    return _admin(tx, desk, key.person_id, now) if key is not None and key.kind == "session" else None


def who_of(person_id: int) -> str:
    """The person as the audit and the history name them."""
    return "console" if person_id == MACHINE else f"member:{person_id}"


def has_admin(tx: Tx, desk: Desk) -> bool:
    """False while nobody could ask the bot for a link."""
    return bool(desk.config.admins) or any(member.role == "admin" for member in tx.members())


def _admin(tx: Tx, desk: Desk, person_id: int, now: datetime) -> Member | None:
    if person_id == MACHINE:
        return owner_of_machine(now)
    member = member_of(tx, desk, person_id, "", Address(channel=CHANNEL, bot="", chat=person_id), now)
    return member if member is not None and member.role == "admin" else None


def owner_of_machine(now: datetime) -> Member:
    """Stands for whoever runs commands on the machine itself."""
    return Member(person_id=MACHINE, name="console", role="admin", joined_at=now)


def _key(tx: Tx, token: str, now: datetime) -> ConsoleKey | None:
    key = tx.console_key(_hash(token)) if _TOKEN.fullmatch(token) else None
    return key if key is not None and now < key.ends_at else None


def _put(tx: Tx, kind: KeyKind, person_id: int, now: datetime, lives: timedelta) -> str:
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    tx.put_console_key(ConsoleKey(token_hash=_hash(token), kind=kind, person_id=person_id, made_at=now, ends_at=now + lives))
    return token


def _hash(token: str) -> str:
    """A token has 192 bits of chance, so that a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
