"""The staff part of a transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model import Invitation, Member, Team


class StaffTx(Protocol):
    """Members, teams and invitations."""

    def put_member(self, member: Member) -> None:
        """Insert, or replace the one of the same id. `team_hours` are read from the team, never written here."""
        ...

    def touch_member(self, person_id: int, now: datetime) -> None:
        """Note that the member did something; nothing where no row has the id."""
        ...

    def member(self, person_id: int, *, lock: bool = False) -> Member | None:
        """By id, also one who was removed. `lock`: nobody else changes the row before this transaction ends; do so before `put_member`."""
        ...

    def members(self, *, lock: bool = False) -> list[Member]:
        """Those not removed, by id. `lock`: no other transaction gets them with `lock` before this one ends."""
        ...

    def forget_member(self, person_id: int) -> bool:
        """Delete the row; False if there was none."""
        ...

    def has_anybody_joined(self) -> bool:
        """True from the first invitation used on, for ever."""
        ...

    def put_team(self, team: Team) -> None:
        """Insert, or replace the one of the same name."""
        ...

    def teams(self) -> list[Team]:
        """Those with hours of their own, by name."""
        ...

    def put_invitation(self, invitation: Invitation) -> None:
        """Keep it."""
        ...

    def invitation(self, token_hash: str) -> Invitation | None:
        """By the token's hash, also a used or expired one."""
        ...

    def use_invitation(self, token_hash: str, person_id: int, now: datetime) -> bool:
        """Mark as used; False if it is unknown, used or expired: of two people at once one wins."""
        ...
