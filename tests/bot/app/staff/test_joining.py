"""Invitations, roles, removal: who is a member and from which moment."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.model import Outgoing, ShowMenu
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, Arrived, plain
from tests.bot.people import hot_lead

ADMIN, IVAN, OLGA, STRANGER = 5, 50, 51, 66


async def invitation(journey: Journey, words: str = "manager") -> str:
    """The payload of the link that an admin makes."""
    journey.desk.staff.bot_name = "house_bot"
    (answer,) = await journey.commands(ADMIN, "invite", words, chat=ADMIN)
    found = re.search(r"https://t\.me/house_bot\?start=(join-[A-Za-z0-9_-]{32})$", plain(answer))
    assert found is not None
    return found[1]


async def joins(journey: Journey, person: int, first_name: str, words: str = "manager") -> list[str]:
    """The person opens an invitation's link; what they see."""
    walker = journey.person(person, first_name=first_name)
    before = len(walker.sees)
    await walker.starts(await invitation(journey, words))
    return walker.texts[before:]


async def test_an_invitation_makes_a_member_who_is_told_and_the_managers_are(journey: Journey) -> None:
    assert await joins(journey, IVAN, "Ivan", "senior") == [
        "Welcome, Ivan! Your role: senior manager. The commands are in the menu; leads come here or to the group."
    ]
    assert [message.text for message in journey.channel.of(GROUP.chat)] == ["Ivan has joined: senior manager."]
    member = await journey.ask(lambda tx: tx.member(IVAN))
    assert member is not None and (member.role, member.name, member.joined_at) == ("senior", "Ivan", journey.clock.now())
    menus = [sent.outgoing for sent in journey.channel.attempts if isinstance(sent.outgoing.payload, ShowMenu)]
    assert [one for one in menus if one.address.chat == IVAN] and all(names(one) >= {"leads", "take", "shift"} for one in menus)
    assert all("invite" not in names(one) for one in menus if one.address.chat == IVAN)


def names(row: Outgoing) -> set[str]:
    """The commands of a menu."""
    return {name for name, _ in row.payload.commands} if isinstance(row.payload, ShowMenu) else set()


async def test_an_invitation_is_for_one_person(journey: Journey) -> None:
    payload = await invitation(journey)
    ivan, olga = journey.person(IVAN, first_name="Ivan"), journey.person(OLGA, first_name="Olga")
    await ivan.starts(payload)
    await olga.starts(payload)
    assert olga.texts == ["This invitation has been used already. Ask an admin for a new one."]
    assert await journey.ask(lambda tx: tx.member(OLGA)) is None
    await ivan.starts(payload)
    assert ivan.texts[-1] == "You are with us already, Ivan. Your role: manager. The invitation was not used up."


async def test_an_invitation_ends_after_three_days(journey: Journey) -> None:
    payload = await invitation(journey)
    journey.clock.pass_(timedelta(hours=72))
    ivan = journey.person(IVAN)
    await ivan.starts(payload)
    assert ivan.texts == ["This invitation has expired. Ask an admin for a new one."]


@pytest.mark.parametrize("payload", ["join-", "join-x", "join-" + "A" * 32, "join-" + "A" * 59])
async def test_a_token_that_was_made_up_makes_nobody_a_member(journey: Journey, payload: str) -> None:
    mallory = journey.person(STRANGER)
    await mallory.starts(payload)
    assert mallory.texts == ["There is no such invitation. Ask an admin for a new one."]
    assert await journey.ask(lambda tx: tx.members()) == []


async def test_links_are_made_and_used_in_private_only(journey: Journey) -> None:
    assert await journey.commands(ADMIN, "invite", "manager") == ["Write that to me in private: here everybody would see it."]
    payload = await invitation(journey)
    assert await journey.commands(IVAN, "join", payload) == ["Write that to me in private: here everybody would see it."]
    assert await journey.commands(IVAN, "join", payload, chat=IVAN) != []
    assert await journey.ask(lambda tx: [one.person_id for one in tx.members()]) == [IVAN]


async def test_without_the_bots_name_the_admin_gets_what_to_write(journey: Journey) -> None:
    (answer,) = await journey.commands(ADMIN, "invite", "head Olga", chat=ADMIN)
    assert re.search(r"\(head of sales\), for one use, until 2026-11-26 09:00.*\n/start join-[A-Za-z0-9_-]{32}$", answer)


async def test_the_name_of_the_invitation_is_the_members(journey: Journey) -> None:
    await joins(journey, IVAN, "xX_Ivan_Xx", "manager Ivan Petrov")
    member = await journey.ask(lambda tx: tx.member(IVAN))
    assert member is not None and member.name == "Ivan Petrov"


async def test_a_role_that_is_none_is_answered_with_the_roles(journey: Journey) -> None:
    (answer,) = await journey.commands(ADMIN, "invite", "boss", chat=ADMIN)
    assert answer.endswith("Roles: manager, senior, head, admin")


async def test_until_somebody_joined_whoever_acts_in_the_group_is_a_manager_and_afterwards_only_members(journey: Journey) -> None:
    await hot_lead(journey)
    card = journey.cards()[0]
    assert await journey.staff_presses(STRANGER, "Somebody", card, "Later") == ["Noted."]
    await joins(journey, IVAN, "Ivan")
    assert await journey.staff_presses(STRANGER, "Somebody", card, "Take") == ["Not for you."]
    assert await journey.commands(STRANGER, "leads") == ["Not for you."]
    await journey.commands(ADMIN, "remove", str(IVAN), chat=ADMIN)
    assert await journey.staff_presses(STRANGER, "Somebody", card, "Take") == ["Not for you."]


async def test_who_is_removed_has_no_rights_from_that_moment_and_may_be_invited_again(journey: Journey) -> None:
    await joins(journey, IVAN, "Ivan")
    await hot_lead(journey)
    card = journey.cards()[0]
    assert await journey.staff_presses(IVAN, "Ivan", card, "Take") == ["The lead is yours."]
    assert await journey.commands(ADMIN, "remove", str(IVAN), chat=ADMIN) == [
        "Ivan is out and has no rights from now on. Leads passed on: 0, waiting: 1. Tasks passed on: 0."
    ]
    assert await journey.staff_presses(IVAN, "Ivan", card, "Later") == ["Not for you."]
    assert await journey.commands(IVAN, "leads", chat=IVAN) == ["What are you looking for?"]
    menus = [one.outgoing for one in journey.channel.attempts if one.outgoing.payload == ShowMenu()]
    assert [one.address.chat for one in menus] == [IVAN]
    await joins(journey, IVAN, "Ivan")
    assert await journey.staff_presses(IVAN, "Ivan", card, "Later") == ["Noted."]


async def test_an_admin_sees_the_staff_changes_a_role_and_removes_by_buttons(journey: Journey) -> None:
    await joins(journey, IVAN, "Ivan")
    await journey.commands(ADMIN, "staff", chat=ADMIN)
    listed = journey.channel.of(ADMIN)[-1]
    assert listed.text.splitlines() == ["The staff", "Ivan (50), manager, on duty, 0"]
    await journey.staff_presses(ADMIN, "Boss", listed, "Ivan")
    sheet = journey.channel.of(ADMIN)[-1]
    assert sheet.labels == ["senior manager", "head of sales", "admin", "Remove"]
    assert await journey.staff_presses(ADMIN, "Boss", sheet, "head of sales") == ["Ivan is now: head of sales."]
    assert [text.splitlines()[0] for text in await journey.commands(IVAN, "team", chat=IVAN)] == ["Ivan (50), head of sales, on duty, 0"]
    await journey.staff_presses(ADMIN, "Boss", sheet, "Remove")
    sure = journey.channel.of(ADMIN)[-1]
    assert (sure.text, sure.labels) == ("Remove: Ivan?", ["Yes, remove"])
    await journey.staff_presses(ADMIN, "Boss", sure, "Yes, remove")
    assert await journey.ask(lambda tx: tx.members()) == []


async def test_a_head_may_see_the_team_but_neither_invite_nor_change_roles(journey: Journey) -> None:
    await joins(journey, OLGA, "Olga", "head")
    assert await journey.commands(OLGA, "invite", "admin", chat=OLGA) == ["Not for you."]
    forged = Arrived(chat=OLGA, message_id=1, text="")
    assert await journey.staff_sends(OLGA, "Olga", forged, f"staff:role:{OLGA}.admin") == ["Not for you."]
    assert await journey.staff_sends(OLGA, "Olga", forged, f"staff:remove:{OLGA}.yes") == ["Not for you."]
    member = await journey.ask(lambda tx: tx.member(OLGA))
    assert member is not None and (member.role, member.removed_at) == ("head", None)


async def test_an_admin_of_the_settings_stays_one_whatever_the_list_says(journey: Journey) -> None:
    await joins(journey, IVAN, "Ivan")
    await joins(journey, ADMIN, "Boss")
    await journey.commands(ADMIN, "remove", str(ADMIN), chat=ADMIN)
    assert (await journey.commands(ADMIN, "staff", chat=ADMIN))[0].splitlines()[0] == "The staff"


@pytest.mark.parametrize(("command", "args"), [("remove", ""), ("remove", "x"), ("member", "x")])
async def test_a_number_that_is_none_is_asked_for(journey: Journey, command: str, args: str) -> None:
    assert await journey.commands(ADMIN, command, args, chat=ADMIN) == [f"Write it so: /{command} 1234567 (the numbers are in /staff)"]
    assert await journey.commands(ADMIN, command, "999", chat=ADMIN) == ["There is no such member."]
