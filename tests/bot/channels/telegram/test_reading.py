"""What each kind of update means: whole results compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest

from bot.channels.telegram.contents import ATTACHMENTS
from bot.channels.telegram.envelope import envelope
from bot.channels.telegram.reading import read
from bot.model import (
    Address,
    ChatMigrated,
    GroupMembership,
    Ignored,
    Incoming,
    Said,
    StaffCommand,
    StaffMessage,
    StaffPress,
    VisitorEdit,
    VisitorEvent,
)
from bot.ports import Unreadable
from dialogs.events import Attached, Commanded, ContactShared, Event, PeerBack, PeerGone, Person, Pressed, Started, Typed
from tests.bot.channels.telegram.malformed import MALFORMED
from tests.bot_api.contents import ATTACHED, SERVICE

SENT_AT = datetime(2026, 11, 21, 10, tzinfo=UTC)
RECEIVED_AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANNA: dict[str, Any] = {"id": 1001, "is_bot": False, "first_name": "Anna", "username": "anna_k", "language_code": "ru"}
PERSON = Person(first_name="Anna", username="anna_k", language="ru")
PRIVATE: dict[str, Any] = {"id": 1001, "type": "private"}
GROUP: dict[str, Any] = {"id": -2002, "type": "supergroup", "title": "Managers"}
HERE = Address(channel="telegram", bot="4242", chat=1001)
THERE = Address(channel="telegram", bot="4242", chat=-2002)
ANONYMOUS: dict[str, Any] = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


def meaning(update: dict[str, Any]) -> Incoming:
    """What the update is read as."""
    return read(envelope(orjson.dumps({"update_id": 7} | update), "4242"), RECEIVED_AT, username="hotlead_bot")


def message(chat: dict[str, Any] = PRIVATE, **fields: Any) -> dict[str, Any]:
    """A message of Anna's."""
    base = {"message_id": 3, "date": int(SENT_AT.timestamp()), "from": ANNA, "chat": chat}
    return {"message": {key: value for key, value in (base | fields).items() if value is not None}}


def press(chat: dict[str, Any] = PRIVATE, **fields: Any) -> dict[str, Any]:
    """A press of Anna's under message 9, which was sent an hour before."""
    under = {"message_id": 9, "date": int(SENT_AT.timestamp()) - 3600, "chat": chat}
    query = {"id": "55", "from": ANNA, "message": under, "chat_instance": "1", "data": "1:house"} | fields
    return {"callback_query": {key: value for key, value in query.items() if value is not None}}


def event(update: dict[str, Any]) -> Event:
    """The visitor's event in the update."""
    incoming = meaning(update)
    assert isinstance(incoming, VisitorEvent), incoming
    return incoming.event


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Готовый дом", Typed(at=SENT_AT, text="Готовый дом", person=PERSON)),
        ("  два\nслова ", Typed(at=SENT_AT, text="  два\nслова ", person=PERSON)),
        ("a\x00b\x07c\r\nd\x85e", Typed(at=SENT_AT, text="abc\nd\x85e", person=PERSON)),
        ("/start", Started(at=SENT_AT, person=PERSON)),
        ("/start ads_2026-11", Started(at=SENT_AT, person=PERSON, payload="ads_2026-11")),
        ("/start@hotlead_bot x", Started(at=SENT_AT, person=PERSON, payload="x")),
        ("/start two words", Started(at=SENT_AT, person=PERSON)),
        ("/start " + "x" * 65, Started(at=SENT_AT, person=PERSON)),
        ("/start ' OR 1=1 --", Started(at=SENT_AT, person=PERSON)),
        ("/help", Commanded(at=SENT_AT, name="help", person=PERSON)),
        ("/Back now", Commanded(at=SENT_AT, name="back", args="now", person=PERSON)),
        ("/", Typed(at=SENT_AT, text="/", person=PERSON)),
        ("/5 млн", Typed(at=SENT_AT, text="/5 млн", person=PERSON)),
        ("/помощь", Typed(at=SENT_AT, text="/помощь", person=PERSON)),
        ("/s/he", Typed(at=SENT_AT, text="/s/he", person=PERSON)),
        ("и /start в середине", Typed(at=SENT_AT, text="и /start в середине", person=PERSON)),
    ],
)
def test_texts_and_commands_of_a_visitor(text: str, expected: Event) -> None:
    assert event(message(text=text)) == expected


def test_a_lone_surrogate_is_read_and_replaced() -> None:
    body = b'{"update_id":7,"message":{"message_id":3,"date":1,"from":{"id":1,"is_bot":false,"first_name":"\\ud83d"},'
    body += b'"chat":{"id":1,"type":"private"},"text":"a\\udc00b"}}'
    incoming = read(envelope(body, "4242"), RECEIVED_AT)
    at = datetime.fromtimestamp(1, UTC)
    assert isinstance(incoming, VisitorEvent)
    assert incoming.event == Typed(at=at, text="a\ufffdb", person=Person(first_name="\ufffd"))


@pytest.mark.parametrize("kind", sorted(ATTACHED))
def test_content_that_no_question_asks_for_is_named(kind: str) -> None:
    expected = Attached(at=SENT_AT, what=kind, caption="see", person=PERSON)
    assert event(message(**ATTACHED[kind], caption="see")) == expected


def test_every_kind_of_content_is_in_the_corpus() -> None:
    assert set(ATTACHMENTS) - set(ATTACHED) == {"live_photo", "giveaway_winners"}


@pytest.mark.parametrize("kind", sorted(SERVICE))
def test_messages_about_the_chat_itself_are_nobodys_answer(kind: str) -> None:
    assert meaning(message(**SERVICE[kind])) == Ignored(what="service message")


OTHER_KINDS = [
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
    "an_update_of_next_year",
]


@pytest.mark.parametrize("kind", OTHER_KINDS)
@pytest.mark.parametrize("content", [{}, {"chat": PRIVATE}, [], "x", None, 5])
def test_other_kinds_of_updates_are_ignored_by_name(kind: str, content: Any) -> None:
    assert meaning({kind: content}) == Ignored(what=kind)


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"chat": {"id": -9, "type": "channel", "title": "News"}, "text": "x"}, "post of a channel"),
        ({"from": None, "text": "x"}, "post of a channel"),
        ({"from": ANONYMOUS, "chat": GROUP, "text": "/leads", "sender_chat": GROUP}, "message of a bot or a chat"),
        ({"chat": GROUP, "text": "/leads", "sender_chat": {"id": -9, "type": "channel"}}, "message of a bot or a chat"),
        ({"from": ANNA | {"is_bot": True}, "text": "x"}, "message of a bot or a chat"),
        ({"chat": GROUP, "text": "just talking"}, "talk in a group"),
        ({"chat": GROUP, "sticker": {}}, "talk in a group"),
        ({"chat": GROUP, "new_chat_members": [ANNA]}, "talk in a group"),
        ({"chat": GROUP, "text": "/leads@another_bot"}, "command for another bot"),
        ({"chat": GROUP, "migrate_from_chat_id": -5}, "talk in a group"),
    ],
)
def test_messages_that_are_not_for_us(fields: dict[str, Any], what: str) -> None:
    assert meaning(message(**fields)) == Ignored(what=what)


@pytest.mark.parametrize(
    ("contact", "extra", "is_own"),
    [
        ({"user_id": 1001}, {}, True),
        ({"user_id": 1002}, {}, False),
        ({}, {}, False),
        ({"user_id": 1001}, {"forward_origin": {"type": "user", "date": 1}}, False),
        ({"user_id": 1001}, {"forward_date": 5}, False),
        ({"user_id": 1001}, {"via_bot": {"id": 9, "is_bot": True}}, False),
        ({"user_id": 1002, "vcard": "BEGIN:VCARD"}, {"reply_to_message": {"message_id": 2}}, False),
    ],
)
def test_only_the_own_card_sent_straight_is_the_visitors_own(contact: dict[str, Any], extra: dict[str, Any], is_own: bool) -> None:
    """Somebody else's card, a forwarded one or one through another bot proves nothing about the sender."""
    card = {"phone_number": "+7 912 345-67-89", "first_name": "Anna"} | contact
    expected = ContactShared(at=SENT_AT, phone="+7 912 345-67-89", is_own=is_own, person=PERSON)
    assert event(message(contact=card, **extra)) == expected


def test_a_press_has_the_time_it_came_and_not_the_questions() -> None:
    assert meaning(press()) == VisitorEvent(
        address=HERE,
        person_id=1001,
        event=Pressed(at=RECEIVED_AT, data="1:house", person=PERSON),
        press_id="55",
        message_id=9,
    )


def test_a_press_under_a_message_too_old_to_be_shown_is_read() -> None:
    assert meaning(press(message={"message_id": 9, "date": 0, "chat": PRIVATE})) == meaning(press())


@pytest.mark.parametrize(
    ("update", "address", "data"),
    [
        (press(GROUP, data="lead:take:7"), THERE, "lead:take:7"),
        (press(GROUP, data="anything"), THERE, "anything"),
        (press(data="lead:take:7"), HERE, "lead:take:7"),
    ],
)
def test_a_press_on_a_card_is_the_staffs(update: dict[str, Any], address: Address, data: str) -> None:
    assert meaning(update) == StaffPress(
        address=address, person_id=1001, name="Anna", username="anna_k", press_id="55", message_id=9, data=data, at=RECEIVED_AT
    )


@pytest.mark.parametrize(
    ("update", "what"),
    [
        (press(message=None, inline_message_id="x"), "press under an inline message"),
        (press(data=None, game_short_name="chess"), "press on a game"),
        (press(GROUP, **{"from": ANONYMOUS, "data": "lead:take:7"}), "press of a bot or a chat"),
    ],
)
def test_presses_that_nobody_can_be_held_to(update: dict[str, Any], what: str) -> None:
    assert meaning(update) == Ignored(what=what)


def test_a_command_in_a_group_is_the_staffs_with_its_topic() -> None:
    update = message(GROUP, text="/Leads@Hotlead_Bot  hot \n now ", message_thread_id=5, is_topic_message=True)
    assert meaning(update) == StaffCommand(
        address=Address(channel="telegram", bot="4242", chat=-2002, thread=5),
        person_id=1001,
        name="Anna",
        command="leads",
        args="hot \n now",
        at=SENT_AT,
        said=Said(message_id=3, text="/Leads@Hotlead_Bot  hot \n now"),
    )


def test_a_reply_in_an_ordinary_group_has_no_topic() -> None:
    incoming = meaning(message(GROUP, text="/leads", message_thread_id=5))
    assert isinstance(incoming, StaffCommand) and incoming.address == THERE


def test_a_manager_without_a_visible_name_is_called_by_the_id() -> None:
    incoming = meaning(message(GROUP, text="/leads", **{"from": ANNA | {"first_name": " \x00"}}))
    assert isinstance(incoming, StaffCommand) and incoming.name == "1001"


@pytest.mark.parametrize(
    ("status", "expected"),
    [("kicked", PeerGone(at=SENT_AT)), ("left", PeerGone(at=SENT_AT)), ("member", PeerBack(at=SENT_AT))],
)
def test_blocking_and_unblocking(status: str, expected: Event) -> None:
    change = {
        "chat": PRIVATE,
        "from": ANNA,
        "date": int(SENT_AT.timestamp()),
        "old_chat_member": {"status": "member"},
        "new_chat_member": {"status": status},
    }
    assert meaning({"my_chat_member": change}) == VisitorEvent(address=HERE, person_id=1001, event=expected)
    assert meaning({"my_chat_member": change | {"chat": GROUP | {"type": "channel"}}}) == Ignored(what="membership in a channel")


@pytest.mark.parametrize(
    ("member", "may_write"),
    [
        ({"status": "administrator"}, True),
        ({"status": "member"}, True),
        ({"status": "restricted", "can_send_messages": True}, True),
        ({"status": "restricted", "can_send_messages": False}, False),
        ({"status": "left"}, False),
        ({"status": "kicked"}, False),
    ],
)
def test_what_the_bot_is_in_a_group(member: dict[str, Any], may_write: bool) -> None:
    change = {"chat": GROUP, "from": ANNA, "date": int(SENT_AT.timestamp()), "new_chat_member": member}
    assert meaning({"my_chat_member": change}) == GroupMembership(address=THERE, may_write=may_write, at=SENT_AT)


BOLD = [{"type": "bold", "offset": 0, "length": 2}]
AS_JSON = '[{"type":"bold","offset":0,"length":2}]'


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": "Hi", "entities": BOLD}, Said(message_id=3, text="Hi", entities=AS_JSON)),
        ({"text": "Hi", "entities": "bold"}, Said(message_id=3, text="Hi")),
        (
            {"photo": [{"file_id": "x"}], "caption": "My roof", "caption_entities": BOLD, "media_group_id": "77"},
            Said(message_id=3, kind="photo", text="My roof", entities=AS_JSON, album="77"),
        ),
        ({"voice": {"file_id": "x"}, "reply_to_message": {"message_id": 2}}, Said(message_id=3, kind="voice", reply_to=2)),
        ({"contact": {"phone_number": "1"}}, Said(message_id=3, kind="contact")),
    ],
)
def test_a_visitors_message_is_known_as_it_stands_in_the_chat(fields: dict[str, Any], said: Said) -> None:
    incoming = meaning(message(**fields))
    assert isinstance(incoming, VisitorEvent) and incoming.said == said


def test_a_message_in_a_topic_or_to_a_message_is_the_staffs() -> None:
    topic = {"message_thread_id": 5, "is_topic_message": True}
    first = {"message_id": 5, "forum_topic_created": {"name": "#1"}}
    in_topic = StaffMessage(address=replace(THERE, thread=5), person_id=1001, name="Anna", said=Said(message_id=3, text="Hi"), at=SENT_AT)
    assert meaning(message(GROUP, text="Hi", **topic)) == in_topic
    assert meaning(message(GROUP, text="Hi", reply_to_message=first, **topic)) == in_topic
    answer = meaning(message(GROUP, text="Hi", reply_to_message={"message_id": 2}))
    assert answer == replace(in_topic, address=THERE, said=Said(message_id=3, text="Hi", reply_to=2))
    assert meaning(message(GROUP, text="Hi")) == Ignored(what="talk in a group")
    assert meaning(message(GROUP, new_chat_title="x", reply_to_message={"message_id": 2})) == Ignored(what="talk in a group")


def test_an_edit_is_its_writers() -> None:
    edited_at: dict[str, Any] = {"edit_date": int(SENT_AT.timestamp()) + 60}
    later = SENT_AT + timedelta(seconds=60)
    mine = {"edited_message": message(text="Hello", **edited_at)["message"]}
    assert meaning(mine) == VisitorEdit(address=HERE, person_id=1001, said=Said(message_id=3, text="Hello"), at=later)
    theirs = {"edited_message": message(GROUP, text="Hello", **edited_at)["message"]}
    expected = StaffMessage(address=THERE, person_id=1001, name="Anna", said=Said(message_id=3, text="Hello"), at=later, is_edit=True)
    assert meaning(theirs) == expected


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"new_chat_title": "x"}, "edit of no person's words"),
        ({"text": "x", "sender_chat": {"id": -5}}, "edit of no person's words"),
        ({"text": "x", "from": ANONYMOUS}, "edit of no person's words"),
        ({"text": "x", "chat": {"id": -9, "type": "channel"}}, "post of a channel"),
    ],
)
def test_edits_that_nobody_can_be_held_to(fields: dict[str, Any], what: str) -> None:
    changed = message(**{"edit_date": 1, **fields})["message"]
    assert meaning({"edited_message": changed}) == Ignored(what=what)


def test_a_group_that_became_a_supergroup() -> None:
    old = {"id": -55, "type": "group", "title": "Managers"}
    expected = ChatMigrated(address=Address(channel="telegram", bot="4242", chat=-55), new_chat=-100_55)
    assert meaning(message(old, migrate_to_chat_id=-100_55)) == expected


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_update_names_its_field(name: str) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read(envelope(MALFORMED[name](7), "4242"), RECEIVED_AT)
    assert unreadable.value.what


def test_the_corpus_is_large_enough() -> None:
    """Kinds of updates told apart above, so that a table that lost its rows is noticed."""
    assert len(ATTACHED) + len(SERVICE) + len(OTHER_KINDS) + 16 >= 60
    assert len(MALFORMED) >= 12
