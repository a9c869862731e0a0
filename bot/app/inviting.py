"""Invitations: a link that makes one person a member, once, within its time. Only the token's hash is kept."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.app.oneline import one_line
from bot.model import AuditRow, Invitation, Member, Role
from bot.ports import Tx

LIFETIME = timedelta(hours=72)
PREFIX = "join-"
"""What the payload of an invitation's start link begins with."""
_TOKEN_BYTES = 24
_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,59}")
_NAME_LIMIT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """What became of an invitation. `member` None: nobody joined by it."""

    became: Literal["joined", "already", "used", "expired", "unknown"]
    member: Member | None = None


def invite(tx: Tx, role: Role, name: str, made_by: int | None, now: datetime) -> str:
    """Keep a new invitation; its token, which is kept nowhere."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    tx.put_invitation(
        Invitation(
            token_hash=_hash(token),
            role=role,
            name=one_line(name, _NAME_LIMIT),
            made_by=made_by,
            made_at=now,
            expires_at=now + LIFETIME,
        )
    )
    who = "cli" if made_by is None else f"member:{made_by}"
    tx.put_audit(AuditRow(at=now, who=who, what="invite", about="members", details={"role": role}))
    return token


def link(token: str, bot_name: str | None) -> str | None:
    """What to send to the person; None where the bot's name is not known, then they write `/start join-<token>` to it."""
    return f"https://t.me/{bot_name}?start={PREFIX}{token}" if bot_name else None


def join(tx: Tx, token: str, person_id: int, name: str, username: str | None, now: datetime) -> Joining:
    """Make the person a member, or a member again, with the invitation's role; of two people with one link the first wins.

    A member who has that role already keeps the invitation for somebody else.
    """
    invitation = tx.invitation(_hash(token)) if _TOKEN.fullmatch(token) else None
    if invitation is None:
        return Joining(became="unknown")
    former = tx.member(person_id, lock=True)
    if former is not None and former.removed_at is None and former.role == invitation.role:
        return Joining(became="already", member=former)
    if not tx.use_invitation(invitation.token_hash, person_id, now):
        return Joining(became="used" if invitation.used_at is not None or now < invitation.expires_at else "expired")
    called = invitation.name or one_line(name, _NAME_LIMIT) or str(person_id)
    new = Member(person_id=person_id, name=called, role=invitation.role, joined_at=now)
    member = replace(former or new, name=called, username=username, role=invitation.role, removed_at=None, seen_at=now)
    tx.put_member(member if former is None or former.removed_at is None else replace(member, joined_at=now))
    who = f"member:{person_id}"
    tx.put_audit(AuditRow(at=now, who=who, what="join", about=who, details={"role": member.role}))
    return Joining(became="joined", member=member)


def remove(tx: Tx, person_id: int, now: datetime, *, by: str) -> Member | None:
    """Take all rights away, and nothing else: see `removing`. None if there is no such member. `by`: as in the audit."""
    member = tx.member(person_id, lock=True)
    if member is None or member.removed_at is not None:
        return None
    gone = replace(member, removed_at=now)
    tx.put_member(gone)
    tx.put_audit(AuditRow(at=now, who=by, what="remove", about=f"member:{person_id}", details={"role": member.role}))
    return gone


def _hash(token: str) -> str:
    """A token has 192 bits of chance, so that a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
