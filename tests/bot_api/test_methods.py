"""The server is as strict as Telegram's."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from tests.bot_api.conftest import Caller
from tests.bot_api.entities import parse_html
from tests.bot_api.errors import ApiError
from tests.bot_api.faults import Fault
from tests.bot_api.people import User
from tests.bot_api.server import BotApi

BUTTON = {"text": "A", "callback_data": "a"}


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    """An inline keyboard of one row."""
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize(
    ("parameters", "status", "description"),
    [
        ({}, 400, "Bad Request: message text is empty"),
        ({"text": "x"}, 400, "Bad Request: chat_id is empty"),
        ({"text": "x", "chat_id": 5}, 400, "Bad Request: chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, 400, "Bad Request: chat not found"),
        ({"text": "  \n", "chat_id": 1001}, 400, "Bad Request: text must be non-empty"),
        ({"text": "x" * 4097, "chat_id": 1001}, 400, "Bad Request: message is too long"),
        ({"text": "😀" * 2049, "chat_id": 1001}, 400, "Bad Request: message is too long"),
        ({"text": "я" * 17_000, "chat_id": 1001}, 400, "Bad Request: text is too long"),
        ({"text": "x", "chat_id": 1001, "parse_mode": "BBCode"}, 400, "Bad Request: unsupported parse_mode"),
        ({"text": "x", "chat_id": 1001, "message_thread_id": 5}, 400, "Bad Request: message thread not found"),
        ({"text": "x", "chat_id": 1001, "reply_markup": "{"}, 400, "Bad Request: can't parse reply keyboard markup JSON object"),
        ({"text": "x", "chat_id": 1001, "reply_markup": []}, 400, "Bad Request: object expected as reply markup"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline(BUTTON | {"callback_data": "a" * 65})}, 400, "BUTTON_DATA_INVALID"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline(BUTTON | {"callback_data": "я" * 33})}, 400, "BUTTON_DATA_INVALID"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline(BUTTON | {"callback_data": ""})}, 400, "BUTTON_DATA_INVALID"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline(BUTTON | {"text": " "})}, 400, "text must be non-empty"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline({"text": "A"})}, 400, "Text buttons are unallowed"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline({"text": "A", "request_contact": True})}, 400, "unallowed"),
        ({"text": "x", "chat_id": 1001, "reply_markup": inline(*[BUTTON] * 101)}, 400, "reply markup is too long"),
        ({"text": "x", "chat_id": 1001, "reply_markup": {"keyboard": [[BUTTON]]}}, 400, "callback_data is for inline keyboards"),
        ({"text": "x", "chat_id": 1001, "reply_markup": {"keyboard": []}}, 400, "must contain at least one button"),
        ({"text": "x" * 4096, "chat_id": 1001}, 200, None),
        ({"text": "<b>" + "x" * 4096 + "</b>", "chat_id": 1001, "parse_mode": "HTML"}, 200, None),
        ({"text": "x", "chat_id": "1001", "reply_markup": inline(*[BUTTON | {"callback_data": "a" * 64}] * 100)}, 200, None),
        ({"text": "x", "chat_id": 1001, "reply_markup": {"keyboard": [["word", {"text": "n", "request_contact": True}]]}}, 200, None),
    ],
)
async def test_sending_a_message(call: Caller, anna: User, parameters: dict[str, Any], status: int, description: str | None) -> None:
    code, result = await call("sendMessage", **parameters)
    assert code == status
    assert description is None or description in result


async def test_a_number_can_be_asked_for_in_private_chats_only(call: Caller, api: BotApi, anna: User) -> None:
    group = api.cast.group("Managers", [anna])
    markup = {"keyboard": [[{"text": "n", "request_contact": True}]]}
    assert await call("sendMessage", chat_id=group.id, text="x", reply_markup=markup) == (
        400,
        "Bad Request: phone number can be requested in private chats only",
    )


@pytest.mark.parametrize(
    ("source", "shown", "entities"),
    [
        ("a <b>b</b> c", "a b c", [("bold", 2, 1)]),
        ("<b>1<i>2</i></b>", "12", [("bold", 0, 2), ("italic", 1, 1)]),
        ("😀<u>x</u>", "😀x", [("underline", 2, 1)]),
        ("&lt;b&gt; &amp;amp; &quot;&#33;&#x21; &nbsp; &", '<b> &amp; "!! &nbsp; &', []),
        ('<a href="tg://user?id=1">A</a>', "A", [("text_link", 0, 1)]),
        ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ('<pre><code class="language-python">x</code></pre>', "x", [("pre", 0, 1), ("code", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("blockquote", 0, 1)]),
        ("<b></b>x", "x", []),
    ],
)
def test_html_is_parsed(source: str, shown: str, entities: list[tuple[str, int, int]]) -> None:
    text, found = parse_html(source)
    assert (text, [(entity["type"], entity["offset"], entity["length"]) for entity in found]) == (shown, entities)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<test/>", 'Unsupported start tag "test" at byte offset 0'),
        ("я <script>", 'Unsupported start tag "script" at byte offset 3'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x>y</a>', 'Unclosed start tag "a" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ],
)
def test_html_that_does_not_add_up_is_refused(source: str, why: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        ("/bot{token}/noSuchMethod", 404, "Not Found: method not found"),
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot1:abc/getMe", 401, "Unauthorized"),
        ("/", 404, "Not Found"),
    ],
)
async def test_a_wrong_address_is_refused_in_telegrams_form(api: BotApi, path: str, status: int, description: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(api.base + path.format(token=api.world.token)) as response:
        answer = await response.json()
    assert answer == {"ok": False, "error_code": status, "description": description}


async def test_a_revoked_token_is_refused(call: Caller, api: BotApi) -> None:
    api.revoke()
    assert await call("getMe") == (401, "Unauthorized")


async def test_names_of_methods_may_be_spelled_in_any_case_and_parameters_come_any_way(api: BotApi, anna: User) -> None:
    address = f"{api.base}/bot{api.world.token}/SENDmessage"
    parameters = {"chat_id": "1001", "text": "x", "reply_markup": '{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}'}
    form = aiohttp.FormData(parameters)
    multipart = aiohttp.FormData(parameters, default_to_multipart=True)
    async with aiohttp.ClientSession() as session:
        for how in ({"params": parameters}, {"data": form}, {"data": multipart}, {"json": parameters}):
            async with session.post(address, **how) as response:
                assert response.status == 200
    assert [(got.text, got.buttons) for got in anna.shown] == [("x", (("A",),))] * 4


async def test_editing(call: Caller, api: BotApi, anna: User) -> None:
    await call("sendMessage", chat_id=1001, text="<b>x</b>", parse_mode="HTML", reply_markup=inline(BUTTON))
    same = {"chat_id": 1001, "message_id": 1, "text": "<b>x</b>", "parse_mode": "html", "reply_markup": inline(BUTTON)}
    code, why = await call("editMessageText", **same)
    assert (code, why.partition(":")[2][:24]) == (400, " message is not modified")
    code, edited = await call("editMessageText", chat_id=1001, message_id=1, text="y")
    assert (code, edited["text"], edited.get("entities"), edited.get("reply_markup")) == (200, "y", None, None)
    assert await call("editMessageText", chat_id=1001, message_id=9, text="y") == (400, "Bad Request: message to edit not found")
    anna.says("mine")
    assert await call("editMessageText", chat_id=1001, message_id=2, text="y") == (400, "Bad Request: message can't be edited")
    assert await call("deleteMessage", chat_id=1001, message_id=1) == (200, True)
    assert await call("deleteMessage", chat_id=1001, message_id=1) == (400, "Bad Request: message to delete not found")


async def test_a_press_can_be_answered_once_and_for_a_while(call: Caller, api: BotApi, anna: User) -> None:
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    await call("sendMessage", chat_id=1001, text="x", reply_markup=inline(BUTTON))
    first, second = anna.presses("A"), anna.presses(data="a")
    assert first and second
    assert await call("answerCallbackQuery", callback_query_id=first.id, text="x" * 201) == (400, "Bad Request: MESSAGE_TOO_LONG")
    assert await call("answerCallbackQuery", callback_query_id=first.id, text="ok") == (200, True)
    assert await call("answerCallbackQuery", callback_query_id=first.id) == (400, old)
    api.clock.advance(150)
    assert await call("answerCallbackQuery", callback_query_id=second.id) == (400, old)


async def test_files(api: BotApi, call: Caller, anna: User) -> None:
    address = f"{api.base}/bot{api.world.token}/sendDocument"
    sent = []
    async with aiohttp.ClientSession() as session:
        for content in (b"%PDF", b""):
            form = aiohttp.FormData({"chat_id": "1001", "caption": "c"})
            form.add_field("document", content, filename="a.pdf")
            async with session.post(address, data=form) as response:
                sent.append(await response.json())
    document = sent[0]["result"]["document"]
    assert (document["file_name"], document["file_size"], sent[1]["description"]) == ("a.pdf", 4, "Bad Request: file must be non-empty")
    code, message = await call("sendDocument", chat_id=1001, document=document["file_id"])
    assert (code, message["document"]) == (200, document)
    assert (await call("sendDocument", chat_id=1001, document="nonsense"))[0] == 400
    assert (await call("sendDocument", chat_id=1001))[0] == 400
    too_long = await call("sendDocument", chat_id=1001, document=document["file_id"], caption="x" * 1025)
    assert too_long == (400, "Bad Request: message caption is too long")


async def test_chats_that_cannot_be_written_to(call: Caller, api: BotApi, anna: User) -> None:
    anna.blocks()
    assert await call("sendMessage", chat_id=1001, text="x") == (403, "Forbidden: bot was blocked by the user")
    anna.unblocks()
    anna.chat.is_deleted = True
    assert await call("sendMessage", chat_id=1001, text="x") == (403, "Forbidden: user is deactivated")
    group = api.cast.group("Managers", [anna])
    group.removes_bot()
    assert await call("sendMessage", chat_id=group.id, text="x") == (403, "Forbidden: bot was kicked from the group chat")
    group = api.cast.group("Managers", [anna])
    group.becomes_supergroup()
    assert (await call("sendMessage", chat_id=group.id, text="x"))[1] == "Bad Request: group chat was upgraded to a supergroup chat"


async def test_the_bots_own_settings(call: Caller, api: BotApi, anna: User) -> None:
    commands = [{"command": "start", "description": "Begin"}]
    assert await call("setMyCommands", commands=commands, language_code="ru") == (200, True)
    assert await call("getMyCommands", language_code="ru") == (200, commands)
    assert await call("getMyCommands", language_code="ru", scope={"type": "all_private_chats"}) == (200, [])
    assert (await call("getMyCommands", language_code="rus"))[0] == 400
    assert (await call("setMyCommands", commands=[{"command": "Start", "description": "x"}]))[0] == 400
    assert (await call("setMyCommands", commands=[{"command": "a", "description": ""}]))[0] == 400
    assert (await call("setMyCommands", commands=commands, scope={"type": "x"}))[0] == 400
    assert await call("setMyDescription", description="x" * 513) == (400, "Bad Request: DESCRIPTION_TOO_LONG")
    assert await call("setMyShortDescription", short_description="x" * 120) == (200, True)
    assert await call("getMyShortDescription") == (200, {"short_description": "x" * 120})
    assert (await call("getChat", chat_id=1001))[1]["first_name"] == "Anna"
    assert (await call("getChatMember", chat_id=1001, user_id=1001))[1]["status"] == "member"
    assert await call("getChatMember", chat_id=1001, user_id=5) == (400, "Bad Request: member not found")
    assert await call("sendChatAction", chat_id=1001, action="typing") == (200, True)


async def test_a_fault_strikes_the_chosen_call_and_no_other(call: Caller, api: BotApi, anna: User) -> None:
    boris = api.cast.user("Boris", id=1002, has_started=True)
    error = (429, "Too Many Requests: retry after 3", {"retry_after": 3})
    api.faults.add(Fault(method="sendMessage", chat=1001, nth=2, times=2, error=error))
    codes = [(await call("sendMessage", chat_id=chat, text="x"))[0] for chat in (1001, 1002, 1001, 1002, 1001, 1001)]
    assert codes == [200, 200, 429, 200, 429, 200]
    assert (len(anna.shown), len(boris.shown)) == (2, 2)
    assert api.ledger.counts["sendMessage 429"] == 2


@pytest.mark.parametrize(("close", "arrived"), [("before", 0), ("after", 1)])
async def test_a_connection_closed_before_or_after_the_effect(call: Caller, api: BotApi, anna: User, close: Any, arrived: int) -> None:
    api.faults.add(Fault(close=close))
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await call("sendMessage", chat_id=1001, text="x")
    assert len(anna.shown) == arrived
