"""aiogram as a client: its `Bot` and session make the requests and its error classes say what went wrong.

Answers stay plain JSON: a method of ours returns `Any`, so that no model of a whole Message is built. Nothing else may import
`aiogram`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import aiohttp
import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import BufferedInputFile

from bot.channels.telegram.transport import client_timeout, failure, read_file
from bot.channels.telegram.wire import (
    Accepted,
    Call,
    Lost,
    NotSent,
    RawAnswer,
    Refused,
    Reply,
    Upload,
    plain_description,
    redact,
)

_JSON = {"Content-Type": "application/json"}


class RareRefusal(AiogramError):
    """A refusal with a status that aiogram has no class for, or leaves out of its class for all from 500 on."""

    def __init__(self, status: int, description: str) -> None:
        self.status = status
        self.description = description


class NotTelegram(AiogramError):
    """An answer that is none of Telegram's, with the status that aiogram's own error leaves out."""

    def __init__(self, status: int) -> None:
        self.status = status


class Session(AiohttpSession):
    """aiogram's session; keeps the status of answers that could not be decoded."""

    def check_response(self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str) -> Response[TelegramType]:
        """See aiogram.

        Raises:
            NotTelegram: the answer is no JSON of Telegram's form, or says no with a status of success.
            RareRefusal: a refusal in Telegram's form with a rare status.
            TelegramAPIError: any other refusal, by its class.
        """
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as error:
            raise NotTelegram(status_code) from error
        except TelegramAPIError as error:
            if not isinstance(error, TelegramServerError) and type(error) is not TelegramAPIError:
                raise
            if status_code < 400:
                raise NotTelegram(status_code) from error
            raise RareRefusal(status_code, error.message) from error

    async def close(self) -> None:
        """Close connections, without aiogram's wait of 250 ms for TLS to end: aiohttp waits for its transports itself."""
        if self._session is not None:
            await self._session.close()


class AiogramDriver:
    """A `wire.Driver`. Calls are made one at a time per chat by the caller, many chats at once."""

    name = "aiogram"

    def __init__(self, token: str, api_base: str) -> None:
        self._token = token
        self._base = f"{api_base}/bot{token}"
        self._session = Session(api=TelegramAPIServer.from_base(api_base), json_loads=orjson.loads, json_dumps=_dumped)
        self._bot = Bot(token, session=self._session)
        self._methods: dict[str, Callable[..., TelegramMethod[Any]]] = {}

    async def call(self, call: Call, *, timeout_s: float) -> Reply:
        """See `wire.Driver`."""
        parameters = {name: _input(value) for name, value in call.parameters.items()}
        method = self._method(call.method)(**parameters)
        # The session hands the time on to aiohttp, which takes a ClientTimeout where aiogram's annotation says int.
        timeout: Any = client_timeout(timeout_s)
        try:
            result = await self._session.make_request(self._bot, method, timeout=timeout)
        except (AiogramError, OSError) as error:
            return translated(error, self._token)
        return Lost(why="HTTP 200 without a result, not from Telegram") if result is None else Accepted(result=result)

    async def fetch(self, call: Call, *, timeout_s: float) -> RawAnswer | NotSent | Lost:
        """See `wire.Driver`."""
        body = orjson.dumps(dict(call.parameters))
        try:
            session = await self._session.create_session()
            timeout = client_timeout(timeout_s)
            async with session.post(f"{self._base}/{call.method}", data=body, headers=_JSON, timeout=timeout) as response:
                return RawAnswer(status=response.status, body=await response.read())
        except (aiohttp.ClientError, OSError) as error:
            return failure(error, redact(f"{type(error).__name__}: {error}", self._token))

    async def download(self, path: str, *, most_bytes: int, timeout_s: float) -> RawAnswer | NotSent | Lost:
        """See `wire.Driver`."""
        address = self._session.api.file_url(self._token, path)
        try:
            return await read_file(await self._session.create_session(), address, most_bytes=most_bytes, timeout_s=timeout_s)
        except (aiohttp.ClientError, OSError) as error:
            return failure(error, redact(f"{type(error).__name__}: {error}", self._token))

    async def close(self) -> None:
        """See `wire.Driver`."""
        await self._session.close()

    def _method(self, name: str) -> Callable[..., TelegramMethod[Any]]:
        found = self._methods.get(name)
        if found is None:
            found = self._methods[name] = _method_class(name)
        return found


def translated(error: AiogramError | OSError, token: str) -> Reply:
    """The library's exception as a reply. `TelegramEntityTooLarge` is a `TelegramNetworkError`, so it stands before it."""
    match error:
        case TelegramRetryAfter(retry_after=wait):
            return Refused(code=429, description="too many requests", retry_after_s=float(wait))
        case TelegramMigrateToChat(migrate_to_chat_id=new_chat):
            return Refused(code=400, description="group chat was upgraded to a supergroup chat", migrate_to=new_chat)
        case TelegramEntityTooLarge(message=message):
            return Refused(code=413, description=plain_description(message))
        case TelegramNetworkError(message=message):
            return failure(error.__cause__, redact(message, token))
        case TelegramBadRequest(message=message):
            return Refused(code=400, description=plain_description(message))
        case TelegramUnauthorizedError(message=message):
            return Refused(code=401, description=plain_description(message))
        case TelegramForbiddenError(message=message):
            return Refused(code=403, description=plain_description(message))
        case TelegramNotFound(message=message):
            return Refused(code=404, description=plain_description(message))
        case TelegramConflictError(message=message):
            return Refused(code=409, description=plain_description(message))
        case RareRefusal(status=status, description=description):
            return Refused(code=status, description=plain_description(description))
        case NotTelegram(status=status):
            why = f"HTTP {status}, not from Telegram"
            return NotSent(why=why) if 300 <= status < 500 else Lost(why=why)
        case _:
            return failure(error, redact(f"{type(error).__name__}: {error}", token))


def _method_class(name: str) -> type[TelegramMethod[Any]]:
    """A method whose parameters are taken and whose result is given back as they are."""

    class Method(TelegramMethod[Any]):
        __returning__: ClassVar[Any] = Any
        __api_method__: ClassVar[str] = name

    return Method


def _dumped(value: object) -> str:
    return orjson.dumps(value).decode()


def _input(value: object) -> object:
    return BufferedInputFile(value.content, filename=value.name) if isinstance(value, Upload) else value
