"""The playground as a channel: every event that a page can cause, every payload that it can be sent."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, get_args

import orjson
import pytest

from bot.app.playroom import BOT, CHANNEL, Card, Line, Playroom, Room, conversation_of, update
from bot.channels.playground import PlaygroundChannel
from bot.model import (
    Address,
    AnswerPress,
    CardButton,
    ClaimedMessage,
    CopyMessages,
    DeleteMessages,
    Delivered,
    EditCard,
    EditCopy,
    EditText,
    Incoming,
    LeadId,
    LeaveChat,
    MakeTopic,
    OutboxId,
    Outgoing,
    Payload,
    PinCard,
    RawUpdate,
    React,
    RemoveTopic,
    ReopenTopic,
    Said,
    SendCard,
    SendDocument,
    SendFile,
    SendText,
    ShowMenu,
    StaffPress,
    Undeliverable,
    VisitorEvent,
)
from bot.ports import Unreadable
from dialogs.effects import Button, Message
from dialogs.events import Commanded, ContactShared, Event, Person, Pressed, Started, Typed

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NUMBER = 77
WHO = Person(first_name="Guest", language="en")
BUTTONS = ((CardButton(label="Take", data="lead:1:take"),),)


@pytest.fixture
def playroom() -> Playroom:
    """One room, number 77."""
    playroom = Playroom()
    playroom.room(NUMBER, "en")
    return playroom


@pytest.fixture
def room(playroom: Playroom) -> Room:
    """That room."""
    return playroom.room(NUMBER, "en")


@pytest.fixture
def channel(playroom: Playroom) -> PlaygroundChannel:
    """The channel over the room."""
    return PlaygroundChannel(playroom)


def body_of(what: object) -> RawUpdate:
    """An update with this body."""
    body = what if isinstance(what, bytes) else orjson.dumps(what)
    return RawUpdate(channel=CHANNEL, bot=BOT, update_id=5, conversation=conversation_of(NUMBER), body=body)


def seen(channel: PlaygroundChannel, **what: Any) -> Incoming:
    """What the channel takes the visitor's act for."""
    return channel.read(body_of({"by": "visitor", "room": NUMBER, "language": "en", "name": "Guest", **what}), AT)


@pytest.mark.parametrize(
    ("what", "event"),
    [
        ({"start": ""}, Started(at=AT, person=WHO)),
        ({"start": "ads"}, Started(at=AT, payload="ads", person=WHO)),
        ({"text": "a house"}, Typed(at=AT, text="a house", person=WHO)),
        ({"text": ""}, Typed(at=AT, text="", person=WHO)),
        ({"text": "/"}, Typed(at=AT, text="/", person=WHO)),
        ({"text": "/ 5"}, Typed(at=AT, text="/ 5", person=WHO)),
        ({"text": "/back"}, Commanded(at=AT, name="back", person=WHO)),
        ({"text": " /Delete  all of it "}, Commanded(at=AT, name="delete", args="all of it", person=WHO)),
        ({"text": "/start crm"}, Started(at=AT, payload="crm", person=WHO)),
        ({"share": "79123456789"}, ContactShared(at=AT, phone="79123456789", is_own=True, person=WHO)),
    ],
)
def test_what_a_visitor_does_is_read(channel: PlaygroundChannel, what: dict[str, str], event: Event) -> None:
    address = Address(channel=CHANNEL, bot=BOT, chat=NUMBER)
    assert seen(channel, **what) == VisitorEvent(address=address, person_id=NUMBER, event=event)


def test_a_press_has_an_id_of_its_own_however_often_the_button_is_pressed(
    channel: PlaygroundChannel, playroom: Playroom, room: Room
) -> None:
    """The end of the spinner is sent once for each id."""
    what = {"by": "visitor", "press": "3:o:house", "message": 9, "name": "Guest"}
    first, second = (channel.read(update(playroom, room, what, AT), AT) for _ in range(2))
    assert isinstance(first, VisitorEvent) and isinstance(second, VisitorEvent)
    assert first.event == Pressed(at=AT, data="3:o:house", person=WHO) and first.message_id == 9
    assert first.press_id is not None and first.press_id != second.press_id


def test_a_managers_press_comes_from_the_other_half_of_the_page(channel: PlaygroundChannel) -> None:
    what = {"by": "manager", "press": "lead:1:take", "message": 4, "room": NUMBER, "language": "ru"}
    assert channel.read(body_of(what), AT) == StaffPress(
        address=Address(channel=CHANNEL, bot=BOT, chat=-NUMBER),
        person_id=-NUMBER,
        name="Менеджер",
        username=None,
        press_id=f"{NUMBER}:5",
        message_id=4,
        data="lead:1:take",
        at=AT,
    )


def test_visitor_and_managers_wait_in_queues_of_their_own(playroom: Playroom, room: Room) -> None:
    visitor = update(playroom, room, {"by": "visitor", "text": "x"}, AT)
    manager = update(playroom, room, {"by": "manager", "press": "x", "message": 1}, AT)
    assert (visitor.conversation, manager.conversation) == ("playground:browser:77", "playground:browser:-77")
    assert visitor.update_id != manager.update_id


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"\xff", b"{", b"null", b"[]", b'"x"', b"7", b"{}", b"[" * 100_000),
        {"by": "visitor", "language": "en", "text": "no room"},
        {"by": "visitor", "room": "kitchen", "language": "en", "text": "x"},
        {"by": "visitor", "room": None, "language": "en", "text": "x"},
        {"by": "visitor", "room": NUMBER, "text": "no language"},
        {"by": "visitor", "room": NUMBER, "language": "en"},
        {"by": "visitor", "room": NUMBER, "language": "en", "press": "x", "message": "first"},
        {"by": "manager", "room": NUMBER, "language": "en", "text": "managers only press"},
        {"by": "burglar", "room": NUMBER, "language": "en", "text": "x"},
        {"by": ["visitor"], "room": NUMBER, "language": "en", "text": "x"},
        {"room": NUMBER, "language": "en", "text": "by nobody"},
    ],
)
def test_a_body_that_means_nothing_is_unreadable(channel: PlaygroundChannel, body: object) -> None:
    with pytest.raises(Unreadable):
        channel.read(body_of(body), AT)


async def sent(channel: PlaygroundChannel, payload: Payload, *, chat: int = NUMBER) -> object:
    """What becomes of the message."""
    address = Address(channel=CHANNEL, bot=BOT, chat=chat)
    outgoing = Outgoing(lane="reply", address=address, payload=payload)
    return await channel.send(ClaimedMessage(id=OutboxId(1), outgoing=outgoing, attempts=0, was_tried=False))


QUESTION = Message(text="What?", buttons=((Button(label="A house", data="1:o:house"),),))


async def test_a_message_is_a_line_and_can_be_replaced(channel: PlaygroundChannel, room: Room) -> None:
    assert await sent(channel, SendText(message=QUESTION)) == Delivered(message_id=1)
    assert room.lines == [Line(id=1, text="What?", message=QUESTION)]
    ticked = Message(text="What? ☑")
    assert await sent(channel, EditText(message_id=1, message=ticked)) == Delivered()
    assert room.lines == [Line(id=1, text="What? ☑", message=ticked)] and room.last_message == ticked


async def test_a_file_is_a_line_with_its_path(channel: PlaygroundChannel, room: Room) -> None:
    outcome = await sent(channel, SendFile(path="files/plan.pdf", caption="The plan", cache_key="k"))
    assert (outcome, room.lines) == (Delivered(message_id=1), [Line(id=1, text="The plan", file="files/plan.pdf")])


async def test_a_card_goes_to_the_managers_half_and_can_be_replaced(channel: PlaygroundChannel, room: Room) -> None:
    card = SendCard(html="<b>Anna</b>", plain="Anna", buttons=BUTTONS, lead=LeadId(1))
    assert await sent(channel, card, chat=-NUMBER) == Delivered(message_id=1)
    assert (room.cards, room.lines) == ([Card(id=1, html="<b>Anna</b>", buttons=BUTTONS, lead=LeadId(1))], [])
    assert await sent(channel, EditCard(message_id=1, html="taken", plain="taken"), chat=-NUMBER) == Delivered()
    assert room.cards == [Card(id=1, html="taken", lead=LeadId(1))]


async def test_a_note_on_a_button_is_shown_and_the_end_of_a_spinner_is_not(channel: PlaygroundChannel, room: Room) -> None:
    assert await sent(channel, AnswerPress(press_id="77:5")) == Delivered()
    assert (room.toast, room.changes) == (None, 0)
    assert await sent(channel, AnswerPress(press_id="77:5", text="taken by Boris"), chat=-NUMBER) == Delivered()
    assert (room.toast, room.changes) == ((1, "taken by Boris"), 1)


def test_every_payload_is_tried() -> None:
    assert {*get_args(Payload)} == {type(payload) for payload in (*PAYLOADS, *UNSEEN)}


PAYLOADS: tuple[Payload, ...] = (
    SendText(message=QUESTION),
    EditText(message_id=1, message=QUESTION),
    SendFile(path="x", caption="", cache_key="k"),
    SendCard(html="", plain=""),
    EditCard(message_id=1, html="", plain=""),
    AnswerPress(press_id="?"),
    CopyMessages(from_chat=NUMBER, message_ids=(1,)),
    SendDocument(name="clinic.yaml", text="script: clinic"),
)
UNSEEN: tuple[Payload, ...] = (
    EditCopy(original=1, text="x"),
    DeleteMessages(message_ids=(1,)),
    React(message_id=1, emoji="👌"),
    ReopenTopic(),
    RemoveTopic(),
    PinCard(message_id=1),
    MakeTopic(name="#1"),
    ShowMenu(),
    LeaveChat(),
)
"""What a page has no place for."""


async def test_a_file_made_of_text_is_named_on_the_managers_half(channel: PlaygroundChannel, room: Room) -> None:
    await sent(channel, SendDocument(name="clinic.yaml", text="script: clinic", caption="<version 2>"), chat=-NUMBER)
    assert [card.html for card in room.cards] == ["clinic.yaml &lt;version 2&gt;"]


async def test_what_the_visitor_wrote_is_copied_to_the_managers_half_and_escaped(channel: PlaygroundChannel, room: Room) -> None:
    room.lines = [Line(id=1, text="<b>Hi</b>"), Line(id=2, text="me")]
    copy = CopyMessages(from_chat=NUMBER, message_ids=(1, 2))
    assert await sent(channel, copy, chat=-NUMBER) == Delivered(message_id=1)
    assert room.cards == [Card(id=1, html="&lt;b&gt;Hi&lt;/b&gt;\nme")]


@pytest.mark.parametrize("payload", UNSEEN, ids=[type(payload).__name__ for payload in UNSEEN])
async def test_a_page_has_neither_topics_nor_marks(channel: PlaygroundChannel, room: Room, payload: Payload) -> None:
    is_topic = isinstance(payload, MakeTopic)
    assert await sent(channel, payload) == (Undeliverable(why="a page has no topics") if is_topic else Delivered())
    assert room.changes == 0


def test_a_typed_message_is_known_by_its_line(channel: PlaygroundChannel) -> None:
    visit = channel.read(body_of({"by": "visitor", "room": NUMBER, "language": "en", "text": "Hi", "said": 4}), AT)
    assert isinstance(visit, VisitorEvent) and visit.said == Said(message_id=4, text="Hi")


@pytest.mark.parametrize("payload", PAYLOADS, ids=[type(payload).__name__ for payload in PAYLOADS])
@pytest.mark.parametrize("chat", [78, -78])
async def test_a_room_that_is_open_no_more_is_gone(channel: PlaygroundChannel, payload: Payload, chat: int) -> None:
    assert await sent(channel, payload, chat=chat) == Undeliverable(why="the room is open no more", gone=True)


async def test_every_change_is_seen_by_the_page(channel: PlaygroundChannel, room: Room) -> None:
    for number, payload in enumerate((*PAYLOADS[:5], AnswerPress(press_id="?", text="a note")), start=1):
        await sent(channel, payload)
        assert room.changes == number


async def test_there_is_nothing_to_fetch(channel: PlaygroundChannel) -> None:
    assert await channel.pull(7, 0.0) == ([], 7)
    await channel.close()
