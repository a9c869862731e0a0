"""The server: takes a call apart, lets a fault strike, carries it out, notes it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

import orjson
from aiohttp import web

from tests.bot_api import copies, files, messages, profile, topics
from tests.bot_api.arguments import Arguments, read_arguments
from tests.bot_api.clock import ServerClock
from tests.bot_api.control import Control
from tests.bot_api.errors import ApiError
from tests.bot_api.faults import Fault, Faults
from tests.bot_api.intake import Poller, Pusher
from tests.bot_api.ledger import CallRecord, Ledger
from tests.bot_api.people import Cast
from tests.bot_api.world import World

Method = Callable[[World, Arguments], Any]
METHODS: Mapping[str, Method] = {
    "getMe": profile.get_me,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyDescription": profile.set_my_description,
    "getMyDescription": profile.get_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "getMyShortDescription": profile.get_my_short_description,
    "getChat": profile.get_chat,
    "getChatMember": profile.get_chat_member,
    "leaveChat": profile.leave_chat,
    "sendMessage": messages.send_message,
    "sendDocument": messages.send_document,
    "editMessageText": messages.edit_message_text,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "answerCallbackQuery": messages.answer_callback_query,
    "sendChatAction": messages.send_chat_action,
    "copyMessage": copies.copy_message,
    "copyMessages": copies.copy_messages,
    "editMessageCaption": copies.edit_message_caption,
    "deleteMessages": copies.delete_messages,
    "setMessageReaction": copies.set_message_reaction,
    "createForumTopic": topics.create_forum_topic,
    "closeForumTopic": topics.close_forum_topic,
    "reopenForumTopic": topics.reopen_forum_topic,
    "deleteForumTopic": topics.delete_forum_topic,
    "pinChatMessage": topics.pin_chat_message,
    "getFile": files.get_file,
}
"""Methods that are carried out at once, by their names as documented; calls may spell them in any case."""

TOKEN = "4242:" + "TestTokenTestTokenTestToken00000000"
JSON = "application/json"
_PATH = re.compile(r"/bot(\d+:[A-Za-z0-9_-]+)/([A-Za-z]+)")


class BotApi:
    """One server with one bot. `cast` plays the persons, `faults` scripts what goes wrong, `ledger` tells what happened."""

    def __init__(self, token: str = TOKEN, *, first_update_id: int = 1, push_seconds: float = 1.0) -> None:
        self.clock = ServerClock()
        self.world = World(token, self.clock, first_update_id=first_update_id)
        self.faults = Faults()
        self.cast = Cast(self.world)
        self.pusher = Pusher(self.world, seconds=push_seconds)
        self._poller = Poller(self.world)
        self._control = Control(self)
        self._named = {name.lower(): name for name in (*METHODS, "getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")}
        self._webhooks: Mapping[str, Callable[[Arguments], Any]] = {
            "setWebhook": self.pusher.set_webhook,
            "deleteWebhook": self.pusher.delete_webhook,
            "getWebhookInfo": self.pusher.get_webhook_info,
        }
        self._numbers = count(1)
        self._runner: web.ServerRunner | None = None
        self.port = 0

    @property
    def ledger(self) -> Ledger:
        """What happened."""
        return self.world.ledger

    @property
    def base(self) -> str:
        """What HOTLEAD_TELEGRAM_API_BASE is set to."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self, port: int = 0) -> BotApi:
        """Listen on 127.0.0.1; port 0: any free one."""
        self._runner = web.ServerRunner(web.Server(self._handle), handle_signals=False, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def close(self) -> None:
        """Stop listening and pushing."""
        await self.pusher.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def revoke(self) -> None:
        """The token is not valid any more: every call is 401 from now on."""
        self.world.is_revoked = True

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/control/"):
            return await self._control.handle(request)
        if request.path.startswith("/file/"):
            return files.handle(self.world, request)
        try:
            method = self._method(request)
            arguments = await read_arguments(request)
        except ApiError as error:
            return _answer(error.code, error.body())
        return await self._call(request, method, arguments)

    def _method(self, request: web.BaseRequest) -> str:
        found = _PATH.fullmatch(request.path)
        if found is None:
            raise ApiError(404, "Not Found")
        if found[1] != self.world.token or self.world.is_revoked:
            raise ApiError(401, "Unauthorized")
        method = self._named.get(found[2].lower())
        if method is None:
            raise ApiError(404, "Not Found: method not found")
        return method

    async def _call(self, request: web.BaseRequest, method: str, arguments: Arguments) -> web.StreamResponse:
        record = self._record(method, arguments)
        fault = self.faults.striking(method, record.chat)
        if fault is not None and fault.delay_s:
            await asyncio.sleep(fault.delay_s)
        if fault is not None and (struck := self._struck(request, fault, record)) is not None:
            return struck
        try:
            body = await self._carried_out(method, arguments, record)
        except ApiError as error:
            return self._refused(error, record)
        record.code = 200
        if fault is not None and fault.close == "after":
            record.code = -200
        self.ledger.note_call(record)
        return _closed(request) if record.code == -200 else _answer(200, body)

    def _struck(self, request: web.BaseRequest, fault: Fault, record: CallRecord) -> web.StreamResponse | None:
        """The answer in place of the call's effect, None where the fault leaves the effect."""
        if fault.error is not None:
            code, description, parameters = fault.error
            return self._refused(ApiError(code, description, **parameters), record)
        if fault.body is None and fault.close != "before":
            return None
        record.code = fault.status if fault.body is not None else 0
        self.ledger.note_call(record)
        return _closed(request) if fault.body is None else _answer(fault.status, fault.body, "text/html")

    async def _carried_out(self, method: str, arguments: Arguments, record: CallRecord) -> bytes:
        if method == "getUpdates":
            return await self._poller.get_updates(arguments)
        webhook = self._webhooks.get(method)
        result = webhook(arguments) if webhook is not None else METHODS[method](self.world, arguments)
        if isinstance(result, dict):
            record.message_id = result.get("message_id")
        return b'{"ok":true,"result":' + orjson.dumps(result) + b"}"

    def _record(self, method: str, arguments: Arguments) -> CallRecord:
        chat = arguments.integer("chat_id") or None
        uploaded = tuple(file.name for file in arguments.files.values())
        return CallRecord(
            number=next(self._numbers),
            at=self.clock.now(),
            method=method,
            chat=chat,
            parameters=arguments.values,
            code=0,
            uploaded=uploaded,
        )

    def _refused(self, error: ApiError, record: CallRecord) -> web.StreamResponse:
        record.code, record.description = error.code, error.description
        self.ledger.note_call(record)
        return _answer(error.code, error.body())


def _answer(status: int, body: bytes, content_type: str = JSON) -> web.Response:
    return web.Response(status=status, body=body, content_type=content_type)


def _closed(request: web.BaseRequest) -> web.Response:
    """The connection is gone; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()
