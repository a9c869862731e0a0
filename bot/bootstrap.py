"""Builds the service from the settings: the only room that knows all rooms. Nothing is built anywhere else."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import structlog
import uvicorn
from fastapi import FastAPI

from bot import storage
from bot.app.applying import Applying
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.inbox import take_in
from bot.app.playroom import Playroom
from bot.app.shelf import Shelf, last_good, publish
from bot.app.staffroom import StaffRoom
from bot.app.timers import Firing
from bot.channels.playground import PlaygroundChannel
from bot.channels.telegram import open_telegram, webhook
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.envelope import NAME
from bot.channels.telegram.limits import UNHURRIED, WEBHOOK_BODY_BYTES
from bot.model import Address, RawUpdate
from bot.ports import Channel, ChannelDown
from bot.settings import Settings
from bot.storage.script_files import library_folder, read_folder
from bot.storage.store import SqlStore
from bot.storage.waking import LocalWakeup
from bot.web.app import create_web
from bot.web.parts import Refusal, Webhook, WebParts
from bot.workers.polling import Polling
from bot.workers.sender import Sender
from bot.workers.supervisor import Health, Post, Supervisor
from bot.workers.timers import Timers
from bot.workers.turns import Turns
from bot.workers.upkeep import Upkeep
from dialogs.collection import Entry, collect
from qualification.warming import warm

log = structlog.stdlib.get_logger(__name__)

WEBHOOK_PATH = "/telegram/webhook"


class StartError(Exception):
    """The service cannot start; one line that names the thing."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """See `Clock`."""
        return datetime.now(tz=UTC)


@dataclass(slots=True)
class Service:
    """Everything that runs, built and not started yet."""

    settings: Settings
    store: SqlStore
    wakeup: LocalWakeup
    desk: Desk
    channels: Sequence[Channel]
    telegram: TelegramChannel | None
    playroom: Playroom | None
    clock: SystemClock
    bot_name: str | None = None

    async def run(self, stop: asyncio.Event, *, ready: Callable[[int], None] | None = None) -> None:
        """Run until `stop` is set: workers and the web face. `ready` is told the port once requests are answered.

        Raises:
            StartError: the port is taken.
            ChannelDown: Telegram refuses the token.
        """
        listening = _listen(self.settings.host, self.settings.port)
        try:
            await asyncio.gather(self._prepare_telegram(), asyncio.to_thread(warm))
            health = Health()
            web = create_web(self._web_parts(health))
            serving = Post(name="web", phase="turns", work=_serving(web, listening, ready))
            await Supervisor([*self._posts(), serving], self.wakeup, health=health).run(stop)
        finally:
            listening.close()
            for channel in self.channels:
                await channel.close()
            await self.store.close()
            await self.wakeup.close()

    async def _prepare_telegram(self) -> None:
        if self.telegram is None:
            return
        try:
            self.bot_name = (await self.telegram.prepare(default_language=self.settings.default_language)).username
            if self.settings.telegram_intake == "webhook":
                secret = self.settings.webhook_secret
                assert secret is not None
                await self.telegram.use_webhook(f"{(self.settings.public_url or '').rstrip('/')}{WEBHOOK_PATH}", secret.get_secret_value())
            else:
                await self.telegram.use_polling()
        except ChannelDown as down:
            if down.is_unauthorized:
                raise
            log.error("Telegram cannot be reached, trying on", why=down.why)

    def _posts(self) -> list[Post]:
        applying = Applying(self.desk, self.channels)
        worker = f"{socket.gethostname()}:{self.settings.port}"
        posts = [
            Post(name="turns", phase="turns", work=Turns(applying, self.store, self.wakeup, self.clock).run),
            Post(name="timers", phase="turns", work=Timers(Firing(self.desk), self.store, self.wakeup, self.clock).run),
            Post(
                name="sender",
                phase="sending",
                work=Sender(self.desk, self.channels, self.store, self.wakeup, self.clock, worker=worker).run,
            ),
            Post(name="upkeep", phase="intake", work=Upkeep(self.store, self.clock).run),
        ]
        if self.telegram is not None and self.settings.telegram_intake == "polling":
            posts.append(Post(name="polling", phase="intake", work=Polling(self.telegram, self.store, self.wakeup, self.clock).run))
        return posts

    def _web_parts(self, health: Health) -> WebParts:
        return WebParts(
            desk=self.desk,
            store=self.store,
            clock=self.clock,
            take_in=self._take_in,
            files=self.settings.scripts_dir or library_folder(),
            ready=self._ready,
            alive=health.trouble,
            playroom=self.playroom,
            webhooks=self._webhooks(),
            language=self.settings.default_language,
            telegram=self.bot_name,
        )

    async def _take_in(self, updates: Sequence[RawUpdate]) -> int:
        return await take_in(self.store, self.wakeup, self.clock, updates)

    async def _ready(self) -> str | None:
        try:
            await asyncio.to_thread(storage.check, self.settings.database_url)
        except storage.StorageError as error:
            return str(error)
        return None

    def _webhooks(self) -> tuple[Webhook, ...]:
        if self.telegram is None or self.settings.telegram_intake != "webhook" or self.settings.webhook_secret is None:
            return ()
        bot, secret = self.telegram.bot, self.settings.webhook_secret.get_secret_value()
        return (
            Webhook(
                path=WEBHOOK_PATH,
                most_bytes=WEBHOOK_BODY_BYTES,
                admit=lambda headers: _refusal(webhook.check_sender(headers, secret)),
                receive=lambda body: _received(webhook.receive(body, bot)),
                not_stored=Refusal(status=webhook.NOT_STORED.status, headers=webhook.NOT_STORED.headers),
            ),
        )


async def build(settings: Settings) -> Service:
    """The service, with the database's tables brought up to date and the scripts published.

    Raises:
        StartError: no script is fit, or the default one is missing; a token that is none.
        StorageError, NoScripts: see there.
    """
    entries = collect(read_folder(settings.scripts_dir))
    _prepare_folder(settings.database_url)
    storage.upgrade(settings.database_url)
    clock = SystemClock()
    telegram = _open_telegram(settings)
    store = storage.open_store(settings.database_url)
    config = _app_config(settings, telegram)
    shelf = await _fill_shelf(store, entries, settings.script, clock)
    playroom = Playroom() if settings.playground else None
    channels: list[Channel] = [] if telegram is None else [telegram]
    if playroom is not None:
        channels.append(PlaygroundChannel(playroom))
    return Service(
        settings=settings,
        store=store,
        wakeup=storage.open_wakeup(settings.database_url),
        desk=Desk(config=config, shelf=shelf, staff=StaffRoom(config)),
        channels=channels,
        telegram=telegram,
        playroom=playroom,
        clock=clock,
    )


async def _fill_shelf(store: SqlStore, entries: Sequence[Entry], default: str, clock: SystemClock) -> Shelf:
    """Publish what is fit; for what is not, the last good version stays in force and the problem is told."""
    fit = [entry.script for entry in entries if entry.is_fit and entry.script is not None]
    shelf = Shelf()
    shelf.put(await store.write(lambda tx: publish(tx, fit, author="files", now=clock.now())))
    for entry in entries:
        if not entry.is_fit:
            await _keep_last_good(store, shelf, entry)
    if default not in shelf.ids:
        problems = [line for entry in entries for line in _lines(entry)]
        why = "\n".join(problems) if problems else f"there are: {', '.join(shelf.ids) or 'none'}"
        raise StartError(f"HOTLEAD_SCRIPT: no script {default!r} can be played\n{why}")
    return shelf


async def _keep_last_good(store: SqlStore, shelf: Shelf, entry: Entry) -> None:
    for line in _lines(entry):
        log.error("a script is not fit", problem=line)
    name = entry.loaded.script.script if entry.loaded is not None else Path(entry.file).stem
    former = await store.read(lambda tx: last_good(tx, name))
    if former is not None:
        shelf.put([former])
        log.warning("the last good version stays in force", script=name, version=former.version)


def _lines(entry: Entry) -> list[str]:
    return [str(one) for one in entry.problems] + [str(one) for one in entry.findings if one.severity == "error"]


def _app_config(settings: Settings, telegram: TelegramChannel | None) -> AppConfig:
    chat = settings.managers_chat_id
    return AppConfig(
        managers_chat=Address(channel=NAME, bot=telegram.bot, chat=chat) if telegram is not None and chat is not None else None,
        admins=settings.admins,
        language=settings.default_language,
        timezone=settings.zone,
        default_script=settings.script,
        default_country=settings.default_country,
        typing_window=settings.window,
    )


def _open_telegram(settings: Settings) -> TelegramChannel | None:
    if settings.telegram_token is None:
        return None
    folder = settings.scripts_dir or library_folder()
    try:
        if settings.webhook_secret is not None:
            webhook.checked_secret(settings.webhook_secret.get_secret_value())
        return open_telegram(
            settings.telegram_driver,
            settings.telegram_token.get_secret_value(),
            settings.telegram_api_base,
            files=folder,
            pace=UNHURRIED if settings.telegram_pace == "unhurried" else None,
        )
    except ValueError as error:
        raise StartError(str(error)) from error


def _prepare_folder(url: str) -> None:
    """SQLite makes its file, but not the folder of it."""
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///").partition("?")[0]).expanduser().parent.mkdir(parents=True, exist_ok=True)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(512)
    except OSError as error:
        listening.close()
        raise StartError(f"HOTLEAD_HOST, HOTLEAD_PORT: cannot listen on {host}:{port}: {os.strerror(error.errno or 0)}") from error
    return listening


def _serving(web: FastAPI, listening: socket.socket, ready: Callable[[int], None] | None) -> Callable[[asyncio.Event], Awaitable[None]]:
    """The web face as a worker: serves on the socket until told to stop."""

    async def serve(stop: asyncio.Event) -> None:
        config = uvicorn.Config(web, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=3)
        await _Server(config, stop, lambda: ready(listening.getsockname()[1]) if ready else None).serve(sockets=[listening.dup()])

    return serve


class _Server(uvicorn.Server):
    """uvicorn that ends when it is told, says when it answers, and leaves the signals to `bot.cli.run`."""

    def __init__(self, config: uvicorn.Config, stop: asyncio.Event, on_started: Callable[[], object]) -> None:
        super().__init__(config)
        self._stop = stop
        self._on_started = on_started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_started()

    async def on_tick(self, counter: int) -> bool:
        return self._stop.is_set() or await super().on_tick(counter)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _refusal(rejected: webhook.Rejected | None) -> Refusal | None:
    return None if rejected is None else Refusal(status=rejected.status, headers=rejected.headers)


def _received(received: RawUpdate | webhook.Rejected) -> RawUpdate | Refusal:
    return Refusal(status=received.status, headers=received.headers) if isinstance(received, webhook.Rejected) else received


