"""Who is asked when nobody has a lead, and who has the tasks that nobody else has: the heads of sales; without one, the admins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.app.assigning import private
from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Address, Lead, Member
from bot.ports import Tx


def chiefs(tx: Tx, desk: Desk, now: datetime) -> list[Member]:
    """The heads; where there is none the admins, of the settings first. May be empty."""
    members = tx.members()
    heads = [member for member in members if member.role == "head"]
    named = [tx.member(admin) or _named(desk, admin, now) for admin in desk.config.admins]
    joined = [member for member in members if member.role == "admin" and member.person_id not in desk.config.admins]
    return heads or [*named, *joined]


def places_of(desk: Desk, lead: Lead, people: Sequence[Member]) -> Sequence[Address]:
    """The private chats of these members; where the cards stand if there is none."""
    return [private(lead, one.person_id) for one in people] or desk.staff.addresses(lead.address)


def _named(desk: Desk, person_id: int, now: datetime) -> Member:
    """An admin of the settings whom no table knows."""
    return Member(person_id=person_id, name=text("role_admin", desk.config.language), role="admin", joined_at=now)
