"""Who is staff, and where."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.app.config import AppConfig
from bot.app.staffroom import StaffRoom
from bot.model import Address

GROUP = Address(channel="telegram", bot="1", chat=-100)
OTHER_GROUP = Address(channel="telegram", bot="1", chat=-200)
ADMIN, STRANGER = 5, 6


def private(person: int) -> Address:
    return Address(channel="telegram", bot="1", chat=person)


def staffroom(chat: Address | None = GROUP) -> StaffRoom:
    return StaffRoom(AppConfig(managers_chat=chat, admins=(ADMIN, 7), language="en", timezone=ZoneInfo("UTC"), default_script="s"))


def test_admins_are_known_by_their_number() -> None:
    assert [staffroom().is_admin(person) for person in (ADMIN, 7, STRANGER, -ADMIN)] == [True, True, False, False]


def test_the_managers_chat_is_the_one_of_the_settings() -> None:
    room = staffroom()
    assert room.managers_chat == GROUP
    assert [room.is_managers_chat(chat) for chat in (GROUP, OTHER_GROUP, private(ADMIN))] == [True, False, False]


def test_the_same_chat_number_with_another_bot_is_another_chat() -> None:
    assert not staffroom().is_managers_chat(Address(channel="telegram", bot="2", chat=-100))


def test_a_topic_of_the_managers_chat_is_the_managers_chat() -> None:
    assert staffroom().is_managers_chat(Address(channel="telegram", bot="1", chat=-100, thread=9))


def test_cards_go_to_the_group_or_without_one_to_every_admin_in_private() -> None:
    assert staffroom().addresses(private(STRANGER)) == (GROUP,)
    assert staffroom(None).addresses(private(STRANGER)) == (private(ADMIN), private(7))


def test_the_managers_chat_is_followed_to_its_new_id() -> None:
    room = staffroom()
    moved = Address(channel="telegram", bot="1", chat=-1001)
    assert room.moved(GROUP, -1001)
    assert room.addresses(private(STRANGER)) == (moved,)
    assert room.is_managers_chat(moved) and not room.is_managers_chat(GROUP)


def test_another_group_that_moves_is_nothing_to_us() -> None:
    room = staffroom()
    assert not room.moved(OTHER_GROUP, -1001)
    assert room.addresses(private(STRANGER)) == (GROUP,)


def test_in_the_playground_the_managers_sit_on_the_other_half_of_the_visitors_page() -> None:
    room = staffroom()
    page = Address(channel="playground", bot="browser", chat=44)
    other_half = Address(channel="playground", bot="browser", chat=-44)
    assert room.addresses(page) == (other_half,)
    assert (room.is_managers_chat(other_half), room.is_managers_chat(page)) == (True, False)
