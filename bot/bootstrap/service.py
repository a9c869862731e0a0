"""The service: its workers and its web face, run together until told to stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot import storage
from bot.app.applying import Applying
from bot.app.desk import Desk
from bot.app.inbox import take_in
from bot.app.playroom import Playroom
from bot.app.regrouping import show_in_new_group
from bot.app.scripting.errands import Errands
from bot.app.timers import Firing
from bot.bootstrap.console import is_open, setup_link, shown_settings, web_address
from bot.bootstrap.messenger import Intake, Messenger
from bot.bootstrap.serving import listen, serving
from bot.model import RawUpdate
from bot.ports import Channel, Clock
from bot.settings import Settings
from bot.storage.script_files import library_folder
from bot.storage.sent_journal import FileJournal
from bot.storage.store import SqlStore
from bot.storage.templates import template_texts
from bot.storage.waking import LocalWakeup
from bot.web.app import create_web
from bot.web.parts import WebParts
from bot.workers.clocks import Clocks
from bot.workers.errands import ErrandRunner
from bot.workers.giving import Giving
from bot.workers.newest import Newest
from bot.workers.polling import Polling
from bot.workers.readers import Readers
from bot.workers.sender import Sender
from bot.workers.supervisor import Health, Post, Supervisor
from bot.workers.timers import Timers
from bot.workers.turns import Turns
from bot.workers.upkeep import Upkeep


@dataclass(slots=True)
class Service:
    """Everything that runs, built and not started yet. `intakes`: one a messenger, from the start on.

    `setup_link`: into the console, while it has no admin.
    """

    settings: Settings
    store: SqlStore
    wakeup: LocalWakeup
    desk: Desk
    channels: Sequence[Channel]
    messengers: Sequence[Messenger]
    playroom: Playroom | None
    clock: Clock
    intakes: Sequence[Intake] = ()
    journal: FileJournal | None = None
    setup_link: str | None = None

    @property
    def bot_name(self) -> str | None:
        """The user name of the first bot that is connected, None while none is."""
        return next((intake.bot_name for intake in self.intakes if intake.bot_name is not None), None)

    async def run(self, stop: asyncio.Event, *, ready: Callable[[int], None] | None = None) -> None:
        """Run until `stop` is set: workers and the web face. `ready` is told the port once requests are answered.

        Raises:
            StartError: the port is taken.
            ChannelDown: Telegram refuses the token.
        """
        listening = listen(self.settings.host, self.settings.port)
        try:
            self.intakes = [self._intake(messenger) for messenger in self.messengers]
            await asyncio.gather(*(intake.try_to_connect() for intake in self.intakes))
            readers = Readers(self.desk.shelf.newest(self.desk.config.default_script).script.languages)
            await show_in_new_group(self.store, self.desk, self.clock)
            port = listening.getsockname()[1]
            self.desk.staff.web_address = web_address(self.settings, port)
            self.setup_link = await setup_link(self.settings, self.store, self.desk, self.clock, port)

            def tell(port: int) -> None:
                readers.may_warm.set()
                if ready is not None:
                    ready(port)

            health = Health()
            web = Post(name="web", phase="turns", work=serving(create_web(self._web_parts(health)), listening, tell))
            late = Post(name="readers", phase="intake", work=readers.run)
            await Supervisor([*self._posts(port), web, late], self.wakeup, health=health).run(stop)
        finally:
            listening.close()
            await self._close()

    async def _close(self) -> None:
        for channel in self.channels:
            await channel.close()
        await self.store.close()
        await self.wakeup.close()
        if self.journal is not None:
            self.journal.close()

    def _posts(self, port: int) -> list[Post]:
        turns = Turns(Applying(self.desk, self.channels), self.store, self.wakeup, self.clock)
        timers = Timers(Firing(self.desk), self.store, self.wakeup, self.clock)
        worker = f"{socket.gethostname()}:{port}"
        self.journal = storage.open_sent_journal(self.settings.database_url, worker)
        sender = Sender(self.desk, self.channels, self.store, self.wakeup, self.clock, worker=worker, journal=self.journal)
        posts = [
            Post(name="turns", phase="turns", work=turns.run),
            Post(name="timers", phase="turns", work=timers.run),
            Post(name="giving", phase="turns", work=Giving(self.desk, self.store, self.wakeup, self.clock).run),
            Post(name="clocks", phase="turns", work=Clocks(self.desk, self.store, self.wakeup, self.clock).run),
            Post(name="sender", phase="sending", work=sender.run),
            Post(name="errands", phase="turns", work=ErrandRunner(self._errands(), self.wakeup).run),
            Post(name="newest", phase="intake", work=Newest(self.store, self.desk.shelf).run),
            Post(name="upkeep", phase="intake", work=Upkeep(self.store, self.clock).run),
        ]
        named = zip(self.messengers, self.intakes, strict=True)
        return [*posts, *(Post(name=messenger.channel.name, phase="intake", work=intake.run) for messenger, intake in named)]

    def _intake(self, messenger: Messenger) -> Intake:
        return messenger.intake(Polling(messenger.channel, self.store, self.wakeup, self.clock), self.desk.staff)

    def _errands(self) -> Errands:
        sources = {(messenger.channel.name, messenger.channel.bot): messenger.source for messenger in self.messengers}
        return Errands(self.desk, self.store, self.clock, sources)

    def _web_parts(self, health: Health) -> WebParts:
        return WebParts(
            desk=self.desk,
            store=self.store,
            clock=self.clock,
            take_in=self._take_in,
            files=self.settings.scripts_dir or library_folder(),
            uploads=self.settings.files_dir,
            library=template_texts,
            library_files=library_folder(),
            ready=self._ready,
            alive=health.trouble,
            playroom=self.playroom,
            webhooks=tuple(webhook for messenger in self.messengers for webhook in messenger.webhooks),
            language=self.settings.default_language,
            telegram=self.bot_name,
            hosts=tuple(filter(None, (urlsplit(self.settings.public_url or "").hostname,))),
            is_open=is_open(self.settings),
            is_secure=(self.settings.public_url or "").startswith("https://"),
            settings=shown_settings(self.settings),
            ring=lambda: self.wakeup.ring("outbox"),
        )

    async def _take_in(self, updates: Sequence[RawUpdate]) -> int:
        return await take_in(self.store, self.wakeup, self.clock, updates)

    async def _ready(self) -> str | None:
        try:
            await asyncio.to_thread(storage.check, self.settings.database_url)
        except storage.StorageError as error:
            return str(error)
        return None
