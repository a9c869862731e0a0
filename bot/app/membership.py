"""Who somebody is to us: by numeric id only, for names are given up and taken by others."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.model import Address, Lead, Member
from bot.ports import Tx

_NAME_LIMIT = 64


def member_of(tx: Tx, desk: Desk, person_id: int, name: str, address: Address, now: datetime) -> Member | None:
    """The member who acts at this address; None for everybody else, and for a member in a chat that is neither theirs nor the managers'.

    Who is named in the settings is an admin always. As long as nobody has ever joined by invitation, whoever acts inside the managers'
    chat is a manager. The playground's managers' pane is a manager of that page.
    """
    if address.channel == PLAYGROUND:
        return _stand_in(person_id, name, now) if address.chat < 0 else None
    is_at_work = desk.staff.is_managers_chat(address)
    if not is_at_work and address.chat != person_id:
        return None
    stored = tx.member(person_id)
    if desk.staff.is_admin(person_id):
        return replace(stored or _stand_in(person_id, name, now), role="admin", removed_at=None)
    if stored is not None:
        return stored if stored.removed_at is None else None
    return _stand_in(person_id, name, now) if is_at_work and not tx.has_anybody_joined() else None


def is_in_sight(address: Address, lead: Lead) -> bool:
    """False for leads of other pages, asked about from a page of the playground."""
    return address.channel != PLAYGROUND or (lead.address.channel, lead.address.chat) == (PLAYGROUND, abs(address.chat))


def may_see(tx: Tx, desk: Desk, address: Address) -> bool:
    """False for the private chat of somebody who was a member and is none any more: what they were shown stays, nothing is added."""
    if address.chat < 0 or desk.staff.is_admin(address.chat):
        return True
    member = tx.member(address.chat)
    return member is None or member.removed_at is None


def _stand_in(person_id: int, name: str, now: datetime) -> Member:
    """A member whom no table knows."""
    return Member(person_id=person_id, name=one_line(name, _NAME_LIMIT) or str(person_id), role="manager", joined_at=now)
