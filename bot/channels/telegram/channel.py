"""Telegram as a `Channel`: what every driver shares of pulling, reading, sending and starting up."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.channels.telegram import downloading, reading, webhook
from bot.channels.telegram.commands import Profile, Setting, settings
from bot.channels.telegram.envelope import NAME
from bot.channels.telegram.limits import DOCUMENT_BYTES, FloodWatch, Pace, Pacer, Unsendable
from bot.channels.telegram.outcomes import outcome, remedy, topic_trouble
from bot.channels.telegram.outgoing import Step, steps, without_thread
from bot.channels.telegram.polling import ANSWER_MARGIN_S, BAD_TOKEN, Backoff, pulled, updates_call
from bot.channels.telegram.wire import Accepted, Call, Driver, FileAt, Lost, NotSent, Refused, Reply, Upload
from bot.model import (
    AnswerPress,
    ClaimedMessage,
    Delivered,
    Incoming,
    OutboxId,
    Outcome,
    RawUpdate,
    React,
    RetryLater,
    Unauthorized,
    Undeliverable,
)
from bot.ports import ChannelDown, NotFetched

CALL_S = 30.0
"""Time for one call; an answer that takes longer is taken for lost."""
UPLOAD_S = 120.0
"""Time for a call that uploads a file."""
HALF_SENT_REMEMBERED = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The bot as Telegram knows it. `problems`: what could not be set up and does not keep the bot from working."""

    username: str
    name: str
    problems: tuple[str, ...] = ()


class TelegramChannel:
    """One bot. Remembers only what is lost without harm: its rate of sending and which parts of a long text went out."""

    name = NAME

    def __init__(
        self, driver: Driver, *, bot: str, files: Path, uploads: Path | None, pace: Pace, monotonic_s: Callable[[], float]
    ) -> None:
        self.bot = bot
        self.driver = driver.name
        self._driver = driver
        self._files = files
        self._uploads = uploads
        self._pacer = Pacer(pace)
        self._floods = FloodWatch(monotonic_s)
        self._backoff = Backoff()
        self._username: str | None = None
        self._sent_parts: OrderedDict[OutboxId, tuple[int, Delivered]] = OrderedDict()

    async def prepare(self, *, default_language: str = "en", profile: Profile | None = None) -> Prepared:
        """Ask Telegram who the bot is and set its menus where they differ. To be called once, before anything else.

        Raises:
            ChannelDown: Telegram cannot be reached, or refuses the token (`is_unauthorized`, names the setting).
        """
        bot = await self.whoami()
        wanted = settings(default_language, profile)
        problems = await asyncio.gather(*(self._put(setting) for setting in wanted))
        return replace(bot, problems=tuple(problem for problem in problems if problem is not None))

    async def whoami(self) -> Prepared:
        """Ask Telegram who the bot is; changes nothing there.

        Raises:
            ChannelDown: as `prepare`.
        """
        me = _fields(self._answered(await self._call(Call(method="getMe", parameters={}))))
        self._username = str(me.get("username", ""))
        return Prepared(username=self._username, name=str(me.get("first_name", "")))

    async def use_polling(self) -> None:
        """Delete the webhook if one is set; updates that wait are kept.

        Raises:
            ChannelDown: Telegram cannot be reached or refuses.
        """
        info = _fields(self._answered(await self._call(Call(method="getWebhookInfo", parameters={}))))
        if info.get("url"):
            self._answered(await self._call(Call(method="deleteWebhook", parameters={})))

    async def use_webhook(self, url: str, secret: str) -> None:
        """Have updates delivered to the address.

        Raises:
            ValueError: the secret is too short or has signs that Telegram does not allow.
            ChannelDown: Telegram cannot be reached or refuses the address.
        """
        self._answered(await self._call(webhook.set_call(url, secret)))

    async def pull(self, offset: int | None, timeout_s: float) -> tuple[list[RawUpdate], int | None]:
        """See `Channel`. Waits at Telegram for up to `timeout_s`; the offset confirms what was pulled before."""
        answer = await self._driver.fetch(updates_call(offset, timeout_s), timeout_s=timeout_s + ANSWER_MARGIN_S)
        wait_s = self._backoff.failed()
        updates, following = pulled(answer, self.bot, offset, wait_s)
        self._backoff.succeeded()
        return updates, following

    def read(self, update: RawUpdate, received_at: datetime) -> Incoming:
        """See `Channel`."""
        return reading.read(update, received_at, username=self._username)

    async def send(self, message: ClaimedMessage) -> Outcome:
        """See `Channel`. A long text whose later part failed goes on with that part when it is sent again by this object."""
        outgoing = message.outgoing
        try:
            planned = steps(outgoing.address, outgoing.payload, self._files, self._uploads)
        except Unsendable as unsendable:
            return Undeliverable(why=unsendable.why)
        first, so_far = self._sent_parts.pop(message.id, (0, Delivered()))
        if not isinstance(outgoing.payload, AnswerPress | React):
            wait_s = await self._pacer.wait_s(outgoing.lane, outgoing.address.chat, len(planned) - first)
            if wait_s:
                return RetryLater(after_s=wait_s, why="held back by our own rate")
        for number, step in enumerate(planned[first:], first):
            became = await self._carry_out(step, outgoing.address.chat, keeps_topic=outgoing.talk is not None)
            if not isinstance(became, Delivered):
                self._remember(message.id, number, so_far)
                return became
            so_far = _together(so_far, became)
        return so_far

    async def download(self, file_id: str, most_bytes: int) -> bytes | NotFetched:
        """See `FileSource`."""
        return await downloading.download(self._driver, file_id, most_bytes)

    async def close(self) -> None:
        """See `Channel`."""
        await self._driver.close()

    def _remember(self, message: OutboxId, sent: int, so_far: Delivered) -> None:
        if sent:
            self._sent_parts[message] = (sent, so_far)
            if len(self._sent_parts) > HALF_SENT_REMEMBERED:
                self._sent_parts.popitem(last=False)

    async def _carry_out(self, step: Step, chat: int, *, keeps_topic: bool) -> Outcome:
        """The step, or what takes its place: each way of sending it differently is tried once.

        `keeps_topic`: without its topic it is not sent at all.
        """
        reply = await self._call(step.call)
        if step.must is not None and isinstance(reply, Accepted):
            return Delivered() if _fields(reply.result).get(step.must) else Undeliverable(why=f"not {step.must}")
        trouble = topic_trouble(reply)
        if trouble is not None and keeps_topic:
            return trouble
        if trouble is not None:
            step = _in_general_topic(step)
            reply = await self._call(step.call)
        way = remedy(reply)
        for call in step.instead.get(way, ()) if way else ():
            reply = await self._call(call)
            if not isinstance(reply, Accepted):
                break
        return self._judged(outcome(reply), reply, chat)

    def _judged(self, became: Outcome, reply: Reply, chat: int) -> Outcome:
        """A 429 holds the chat alone until several chats had one at the same time."""
        if isinstance(became, RetryLater) and isinstance(reply, Refused) and reply.code == 429 and self._floods.is_whole_bot(chat):
            return replace(became, scope="bot")
        return became

    async def _call(self, call: Call) -> Reply:
        files = {name: value for name, value in call.parameters.items() if isinstance(value, FileAt)}
        if not files:
            return await self._driver.call(call, timeout_s=CALL_S)
        try:
            loaded = {name: await asyncio.to_thread(_load, file) for name, file in files.items()}
        except OSError as error:
            return Refused(code=400, description=f"the file cannot be read: {error.strerror}")
        except Unsendable as unsendable:
            return Refused(code=413, description=unsendable.why)
        return await self._driver.call(replace(call, parameters={**call.parameters, **loaded}), timeout_s=UPLOAD_S)

    async def _put(self, setting: Setting) -> str | None:
        """None where Telegram has the setting now, else why not."""
        reply = await self._call(setting.read)
        if isinstance(reply, Accepted) and setting.is_met(reply.result):
            return None
        reply = await self._call(setting.write)
        return None if isinstance(reply, Accepted) else f"{setting.write.method}: {_why(reply)}"

    def _answered(self, reply: Reply) -> object:
        if isinstance(reply, Accepted):
            return reply.result
        if isinstance(outcome(reply), Unauthorized):
            raise ChannelDown(BAD_TOKEN, is_unauthorized=True)
        raise ChannelDown(_why(reply), retry_after_s=self._backoff.failed())


def _together(former: Delivered, became: Delivered) -> Delivered:
    """What is known of a message of several parts after one more of them."""
    return Delivered(
        message_id=became.message_id or former.message_id,
        file_id=became.file_id or former.file_id,
        message_ids=became.message_ids,
    )


def _in_general_topic(step: Step) -> Step:
    instead = {way: tuple(without_thread(call) for call in calls) for way, calls in step.instead.items()}
    return Step(call=without_thread(step.call), instead=instead)


def _load(file: FileAt) -> Upload:
    if file.path.stat().st_size > DOCUMENT_BYTES:
        raise Unsendable(f"a file of more than {DOCUMENT_BYTES} bytes")
    return Upload(name=file.path.name, content=file.path.read_bytes())


def _fields(result: object) -> Mapping[str, object]:
    return result if isinstance(result, Mapping) else {}


def _why(reply: Refused | NotSent | Lost) -> str:
    return f"{reply.code} {reply.description}" if isinstance(reply, Refused) else reply.why
