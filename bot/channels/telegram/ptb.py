"""python-telegram-bot as a client: its `Bot` makes the requests and its error classes say what went wrong.

Its own transport (httpx) costs many times the CPU of a plain exchange, so `KeptRequest` takes its place through the extension
point made for that, `telegram.request.BaseRequest`. Nothing else may import `telegram`.
"""

from __future__ import annotations

import os
import re
from datetime import timedelta
from typing import Any

import aiohttp
import orjson
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram.posting import Poster
from bot.channels.telegram.transport import KEEPALIVE_S, client_timeout, failure, read_file
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

TOTAL_S = 30.0
"""Time for a call where none is named."""
_MAPPED = frozenset({400, 401, 403, 404, 409})
"""Statuses that python-telegram-bot has an error class for; 429 only where a time to wait stands beside it."""
_WAIT = re.compile(rb'"retry_after"\s*:\s*[1-9]')


class KeptRequest(BaseRequest):
    """Requests over kept connections: JSON bodies by a `Poster`, uploads and downloads by an aiohttp session."""

    def __init__(self) -> None:
        self._poster = Poster(self.USER_AGENT)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds a call may take."""
        return TOTAL_S

    async def initialize(self) -> None:
        """Nothing to do: the session opens itself."""

    async def shutdown(self) -> None:
        """Close the connections; a later request opens new ones."""
        self._poster.close()
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body. `read_timeout` is the time for the whole call, the other times are the transport's own.

        Raises:
            NetworkError: with the transport's exception as its cause, or `OddAnswer` for an answer that is none of Telegram's.
        """
        total_s = read_timeout if isinstance(read_timeout, int | float) else TOTAL_S
        if request_data is not None and request_data.contains_files:
            answer = await self._upload(url, _form(request_data), total_s)
        else:
            answer = await self.exchange(url, b"" if request_data is None else orjson.dumps(request_data.parameters), total_s)
        if answer.status >= 300 and not _is_plain_refusal(answer):
            raise OddAnswer(answer)
        return answer.status, answer.body

    async def exchange(self, url: str, body: bytes, total_s: float) -> RawAnswer:
        """One POST of JSON.

        Raises:
            NetworkError: with `posting`'s exception as its cause.
        """
        try:
            return await self._poster.post(url, body, "application/json", total_s)
        except OSError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error

    async def _upload(self, url: str, form: aiohttp.FormData, total_s: float) -> RawAnswer:
        try:
            async with self._opened().post(url, data=form, timeout=client_timeout(total_s)) as response:
                return RawAnswer(status=response.status, body=await response.read())
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error

    async def fetch_file(self, url: str, most_bytes: int, total_s: float) -> RawAnswer:
        """One GET, at most one byte more than wanted.

        Raises:
            NetworkError: with aiohttp's exception as its cause.
        """
        try:
            return await read_file(self._opened(), url, most_bytes=most_bytes, timeout_s=total_s)
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=100, keepalive_timeout=KEEPALIVE_S, ttl_dns_cache=300)
            jar = aiohttp.DummyCookieJar()
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=jar, headers={"User-Agent": self.USER_AGENT})
        return self._session

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dict.

        Raises:
            TelegramError: it is none.
        """
        try:
            value = orjson.loads(payload)
        except orjson.JSONDecodeError as error:
            raise TelegramError("Invalid server response") from error
        if not isinstance(value, dict) or "result" not in value and "description" not in value:
            raise TelegramError("Invalid server response")
        return value


class OddAnswer(NetworkError):
    """A status python-telegram-bot has no class for, or a page of something between Telegram and us."""

    def __init__(self, answer: RawAnswer) -> None:
        super().__init__(f"HTTP {answer.status}")
        self.answer = answer


class PtbDriver:
    """A `wire.Driver`. Calls are made one at a time per chat by the caller, many chats at once."""

    name = "ptb"

    def __init__(self, token: str, api_base: str) -> None:
        # Opts in to timedelta for `retry_after`; without it the library warns at every 429 that the type will change.
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        self._token = token
        self._request = KeptRequest()
        self._bot = Bot(
            token,
            base_url=f"{api_base}/bot",
            base_file_url=f"{api_base}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )

    async def call(self, call: Call, *, timeout_s: float) -> Reply:
        """See `wire.Driver`.

        `do_api_request` gives the plain JSON where the named methods would build whole Message objects; it insists on the
        named ones for names it knows, but "all methods in the Bot API are case-insensitive"
        (https://core.telegram.org/bots/api#available-methods).
        """
        parameters = {name: _input(value) for name, value in call.parameters.items()}
        try:
            result = await self._bot.do_api_request(call.method.lower(), parameters, read_timeout=timeout_s)
        except TelegramError as error:
            return translated(error, self._token)
        except KeyError:
            return Lost(why="HTTP 200 without a result, not from Telegram")
        return Accepted(result=result)

    async def fetch(self, call: Call, *, timeout_s: float) -> RawAnswer | NotSent | Lost:
        """See `wire.Driver`."""
        url = f"{self._bot.base_url}/{call.method}"
        try:
            return await self._request.exchange(url, orjson.dumps(dict(call.parameters)), timeout_s)
        except NetworkError as error:
            return failure(error.__cause__, redact(error.message, self._token))

    async def download(self, path: str, *, most_bytes: int, timeout_s: float) -> RawAnswer | NotSent | Lost:
        """See `wire.Driver`."""
        try:
            return await self._request.fetch_file(f"{self._bot.base_file_url}/{path}", most_bytes, timeout_s)
        except NetworkError as error:
            return failure(error.__cause__, redact(error.message, self._token))

    async def close(self) -> None:
        """See `wire.Driver`."""
        await self._request.shutdown()


def translated(error: TelegramError, token: str) -> Reply:
    """The library's exception as a reply. `BadRequest` is a `NetworkError`, so it stands before it."""
    match error:
        case RetryAfter():
            return Refused(code=429, description="too many requests", retry_after_s=_seconds(error.retry_after))
        case ChatMigrated(new_chat_id=new_chat):
            return Refused(code=400, description="group chat was upgraded to a supergroup chat", migrate_to=new_chat)
        case BadRequest(message=message):
            return Refused(code=400, description=plain_description(message))
        case Forbidden(message=message):
            return Refused(code=403, description=plain_description(message))
        case Conflict(message=message):
            return Refused(code=409, description=plain_description(message))
        case InvalidToken():
            return _invalid_token(error)
        case OddAnswer(answer=answer):
            return _odd(answer)
        case _:
            return failure(error.__cause__, redact(error.message, token))


def _invalid_token(error: InvalidToken) -> Refused:
    """401 and 404 are one class to the library; its cause keeps Telegram's own words."""
    cause = error.__cause__
    words = plain_description(cause.message if isinstance(cause, InvalidToken) else error.message)
    return Refused(code=401 if "unauthorized" in words else 404, description=words)


def _odd(answer: RawAnswer) -> Reply:
    """A refusal in Telegram's form with a rare status, or a gateway's page: below 500 the request went no further."""
    try:
        description = orjson.loads(answer.body)["description"]
    except (orjson.JSONDecodeError, TypeError, KeyError):
        why = f"HTTP {answer.status}, not from Telegram"
        return Lost(why=why) if answer.status >= 500 else NotSent(why=why)
    return Refused(code=answer.status, description=plain_description(str(description)))


def _is_plain_refusal(answer: RawAnswer) -> bool:
    is_mapped = answer.status in _MAPPED or (answer.status == 429 and _WAIT.search(answer.body) is not None)
    return is_mapped and answer.body.startswith(b"{")


def _seconds(retry_after: int | timedelta) -> float:
    return retry_after.total_seconds() if isinstance(retry_after, timedelta) else float(retry_after)


def _input(value: object) -> object:
    return InputFile(value.content, filename=value.name) if isinstance(value, Upload) else value


def _form(data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return form
