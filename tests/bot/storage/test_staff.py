"""Members, teams and invitations as the database keeps them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.model import Invitation, Member, Team, WorkingHours
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after

HOURS = WorkingHours(week={"mon-fri": "09:00-18:00"}, zone="Europe/Moscow", days_off=((date(2026, 12, 31), date(2027, 1, 8)),))
IVAN = Member(person_id=50, name="Ivan", role="manager", joined_at=NOW)
INVITATION = Invitation(token_hash="ab" * 32, role="senior", name="Olga", made_by=None, made_at=NOW, expires_at=after(60))


async def test_a_member_is_read_back_as_they_were_put(store: SqlStore) -> None:
    full = replace(
        IVAN,
        role="head",
        username="ivan",
        team="north",
        skills=("dental", "hotels"),
        regions=("omsk",),
        languages=("ru", "en"),
        load_limit=7,
        hours=HOURS,
        is_away=True,
        away_until=after(5),
        shift_until=after(6),
        seen_at=after(7),
        given_at=after(8),
    )
    for member in (IVAN, full):
        await store.write(lambda tx, member=member: tx.put_member(member))  # type: ignore[misc]
        assert await store.read(lambda tx: tx.member(50)) == member
        assert await store.read(lambda tx: tx.members()) == [member]
    assert await store.read(lambda tx: tx.member(51)) is None


async def test_who_is_removed_is_no_member_but_known(store: SqlStore) -> None:
    gone = replace(IVAN, removed_at=after(1))
    await store.write(lambda tx: tx.put_member(gone))
    assert await store.read(lambda tx: (tx.members(), tx.member(50))) == ([], gone)
    assert await store.write(lambda tx: (tx.forget_member(50), tx.forget_member(50))) == (True, False)
    assert await store.read(lambda tx: tx.member(50)) is None


async def test_a_teams_hours_are_seen_at_its_members_and_not_written_to_them(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_team(Team(name="north", hours=HOURS)))
    await store.write(lambda tx: tx.put_member(replace(IVAN, team="north")))
    seen = await store.read(lambda tx: tx.member(50))
    assert seen is not None and (seen.hours, seen.team_hours) == (None, HOURS)
    await store.write(lambda tx: tx.put_member(replace(seen, team="south")))
    assert await store.read(lambda tx: tx.member(50)) == replace(IVAN, team="south")
    await store.write(lambda tx: tx.put_team(Team(name="north")))
    assert await store.read(lambda tx: tx.teams()) == [Team(name="north")]


async def test_what_a_member_did_and_was_given_is_noted_and_nothing_else_touched(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_member(IVAN))
    await store.write(lambda tx: tx.touch_member(50, after(1)))
    await store.write(lambda tx: tx.mark_given(50, after(2)))
    await store.write(lambda tx: tx.touch_member(99, after(3)))
    assert await store.read(lambda tx: tx.members()) == [replace(IVAN, seen_at=after(1), given_at=after(2))]


async def test_members_are_read_anew_once_one_has_changed(store: SqlStore) -> None:
    """In one transaction: whoever gives leads counts what was given a moment ago."""
    await store.write(lambda tx: tx.put_member(IVAN))

    def change(tx: Tx) -> list[list[Member]]:
        seen = [tx.members(), tx.members(lock=True)]
        seen[0].clear()
        tx.mark_given(50, after(1))
        seen.append(tx.members(lock=True))
        tx.touch_member(50, after(2))
        return [*seen[1:], tx.members()]

    given = replace(IVAN, given_at=after(1))
    assert await store.write(change) == [[IVAN], [given], [replace(given, seen_at=after(2))]]


async def test_an_invitation_is_used_once_and_in_time(store: SqlStore) -> None:
    late = replace(INVITATION, token_hash="cd" * 32)
    await store.write(lambda tx: tx.put_invitation(INVITATION))
    await store.write(lambda tx: tx.put_invitation(late))
    assert not await store.read(lambda tx: tx.has_anybody_joined())
    uses = await store.write(lambda tx: [tx.use_invitation("ab" * 32, person, after(59)) for person in (50, 51)])
    assert (uses, await store.write(lambda tx: tx.use_invitation("cd" * 32, 52, after(60)))) == ([True, False], False)
    assert not await store.write(lambda tx: tx.use_invitation("ef" * 32, 52, NOW))
    assert await store.read(lambda tx: tx.has_anybody_joined())
    assert await store.read(lambda tx: tx.invitation("ab" * 32)) == replace(INVITATION, used_at=after(59), used_by=50)
    assert await store.read(lambda tx: (tx.invitation("cd" * 32), tx.invitation("ef" * 32))) == (late, None)
