"""Members of the staff, teams, invitations."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, select, update

from bot.model import Invitation, Member, Team, WorkingHours
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import invitations, members, teams

_FIELDS = tuple(field.name for field in dataclasses.fields(Member) if field.name != "team_hours")
_INVITED = tuple(field.name for field in dataclasses.fields(Invitation))
_LISTS = ("skills", "regions", "languages")

_insert_member = insert(members)
_PUT_MEMBER = _insert_member.on_conflict_do_update(
    index_elements=["person_id"], set_={name: _insert_member.excluded[name] for name in _FIELDS if name != "person_id"}
)
_MEMBERS = select(members, teams.c.hours.label("team_hours")).outerjoin(teams, teams.c.name == members.c.team)
_MEMBER = _MEMBERS.where(members.c.person_id == bindparam("of"))
_MEMBER_LOCKED = _MEMBER.with_for_update(of=members)
_TOUCH = update(members).where(members.c.person_id == bindparam("of")).values(seen_at=bindparam("now"))
_STAFF = _MEMBERS.where(members.c.removed_at.is_(None)).order_by(members.c.person_id)
_STAFF_LOCKED = _STAFF.with_for_update(of=members)
_FORGET = delete(members).where(members.c.person_id == bindparam("of"))
_ANYBODY = select(exists().where(invitations.c.used_at.is_not(None)))
_insert_team = insert(teams)
_PUT_TEAM = _insert_team.on_conflict_do_update(index_elements=["name"], set_={"hours": _insert_team.excluded.hours})
_TEAMS = select(teams).order_by(teams.c.name)
_PUT_INVITATION = insert(invitations)
_INVITATION = select(invitations).where(invitations.c.token_hash == bindparam("hashed"))
_USE = (
    update(invitations)
    .where(invitations.c.token_hash == bindparam("hashed"), invitations.c.used_at.is_(None), invitations.c.expires_at > bindparam("now"))
    .values(used_at=bindparam("now"), used_by=bindparam("by"))
)


class StaffTx(Opened):
    """The staff part of a transaction."""

    def put_member(self, member: Member) -> None:
        """Insert, or replace the one of the same id. `team_hours` are read from the team, never written here."""
        values = {name: getattr(member, name) for name in _FIELDS}
        self._memory.members.clear()
        self._run(_PUT_MEMBER, {**values, "hours": _record(member.hours)})

    def touch_member(self, person_id: int, now: datetime) -> None:
        """Note that the member did something; nothing where no row has the id."""
        self._memory.members.clear()
        self._run(_TOUCH, {"of": person_id, "now": now})

    def member(self, person_id: int, *, lock: bool = False) -> Member | None:
        """By id, also one who was removed. `lock`: nobody else changes the row before this transaction ends; do so before `put_member`."""
        row = self._run(_MEMBER_LOCKED if lock else _MEMBER, {"of": person_id}).one_or_none()
        return None if row is None else _member(row)

    def members(self, *, lock: bool = False) -> list[Member]:
        """Those not removed, by id. `lock`: no other transaction gets them with `lock` before this one ends."""
        known = self._memory.members
        found = known.get(True, known.get(lock))
        if found is None:
            found = [_member(row) for row in self._run(_STAFF_LOCKED if lock and self._writes else _STAFF)]
            known[lock] = found
        return list(found)

    def forget_member(self, person_id: int) -> bool:
        """Delete the row; False if there was none."""
        self._memory.members.clear()
        return self._run(_FORGET, {"of": person_id}).rowcount == 1

    def has_anybody_joined(self) -> bool:
        """True from the first invitation used on, for ever."""
        return bool(self._run(_ANYBODY).scalar_one())

    def put_team(self, team: Team) -> None:
        """Insert, or replace the one of the same name."""
        self._memory.members.clear()
        self._run(_PUT_TEAM, {"name": team.name, "hours": _record(team.hours)})

    def teams(self) -> list[Team]:
        """Those with hours of their own, by name."""
        return [Team(name=row.name, hours=_hours(row.hours)) for row in self._run(_TEAMS)]

    def put_invitation(self, invitation: Invitation) -> None:
        """Keep it."""
        self._run(_PUT_INVITATION, {name: getattr(invitation, name) for name in _INVITED})

    def invitation(self, token_hash: str) -> Invitation | None:
        """By the token's hash, also a used or expired one."""
        row = self._run(_INVITATION, {"hashed": token_hash}).one_or_none()
        return None if row is None else Invitation(**{name: getattr(row, name) for name in _INVITED})

    def use_invitation(self, token_hash: str, person_id: int, now: datetime) -> bool:
        """Mark as used; False if it is unknown, used or expired: of two people at once one wins."""
        return self._run(_USE, {"hashed": token_hash, "by": person_id, "now": now}).rowcount == 1


def _member(row: Row[Any]) -> Member:
    values = {name: getattr(row, name) for name in _FIELDS}
    lists = {name: tuple(values[name]) for name in _LISTS}
    return Member(**{**values, **lists, "hours": _hours(values["hours"]), "team_hours": _hours(row.team_hours)})


def _record(hours: WorkingHours | None) -> Mapping[str, object] | None:
    if hours is None:
        return None
    days_off = [[first.isoformat(), last.isoformat()] for first, last in hours.days_off]
    return {"week": dict(hours.week), "zone": hours.zone, "days_off": days_off}


def _hours(record: Mapping[str, Any] | None) -> WorkingHours | None:
    if record is None:
        return None
    days_off = tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in record["days_off"])
    return WorkingHours(week=dict(record["week"]), zone=record["zone"], days_off=days_off)
