"""Who works here: members of the staff, their roles and hours, and invitations to join."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Role = Literal["manager", "senior", "head", "admin"]
ROLES: tuple[Role, ...] = ("manager", "senior", "head", "admin")
"""From the one with the fewest rights on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingHours:
    """When somebody works. `week`: as scripts write it (`{"mon-fri": "09:00-18:00"}`); empty: always.

    `zone`: IANA name of the time zone the hours are meant in. `days_off`: first and last day of each time off, both included.
    """

    week: Mapping[str, str]
    zone: str
    days_off: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team of members. `hours`: for members who have none of their own; None: always."""

    name: str
    hours: WorkingHours | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of the staff, known by the messenger's numeric id alone.

    `removed_at` not None: has no rights any more. `team` "": in none. `load_limit`: open leads at most, None: no limit.
    `hours`: their own; None: `team_hours`, and where these are None too, always. `is_away`: by their own word, until `away_until`
    (None: until they come back). `shift_until`: works until then whatever the hours say. `seen_at`: when they last did something
    here. `given_at`: when they were last given a lead by a rule.
    """

    person_id: int
    name: str
    role: Role
    username: str | None = None
    joined_at: datetime
    removed_at: datetime | None = None
    team: str = ""
    skills: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    load_limit: int | None = None
    hours: WorkingHours | None = None
    team_hours: WorkingHours | None = None
    is_away: bool = False
    away_until: datetime | None = None
    shift_until: datetime | None = None
    seen_at: datetime | None = None
    given_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A link that makes one person a member, once. Only the token's hash is kept. `name`: of whom it is meant for, "" for anybody.

    `made_by`: who asked for it, None: the command line. `used_by`: who joined by it.
    """

    token_hash: str
    role: Role
    name: str
    made_by: int | None
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    used_by: int | None = None
