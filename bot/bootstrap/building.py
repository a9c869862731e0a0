"""Builds the service from the settings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot import storage
from bot.app.desk import Desk
from bot.app.playroom import Playroom
from bot.app.staffroom import StaffRoom
from bot.bootstrap.config import app_config
from bot.bootstrap.messengers import open_messengers
from bot.bootstrap.scripts import fill_shelf
from bot.bootstrap.service import Service
from bot.channels.playground import PlaygroundChannel
from bot.settings import Settings
from bot.storage.script_files import read_folder


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """See `Clock`."""
        return datetime.now(tz=UTC)


async def build(settings: Settings) -> Service:
    """The service, with the database's tables brought up to date and the scripts published.

    Raises:
        StartError: no script is fit, or the default one is missing; a token that is none.
        StorageError, NoScripts: see there.
    """
    files = read_folder(settings.scripts_dir)
    _prepare_folder(settings.database_url)
    storage.upgrade(settings.database_url)
    clock = SystemClock()
    messengers = open_messengers(settings)
    store = storage.open_store(settings.database_url)
    config = app_config(settings)
    shelf = await fill_shelf(store, files, settings.script, clock, is_shipped=settings.scripts_dir is None)
    playroom = Playroom() if settings.playground else None
    channels = [messenger.channel for messenger in messengers]
    if playroom is not None:
        channels.append(PlaygroundChannel(playroom))
    return Service(
        settings=settings,
        store=store,
        wakeup=storage.open_wakeup(settings.database_url),
        desk=Desk(config=config, shelf=shelf, staff=StaffRoom(config)),
        channels=channels,
        messengers=messengers,
        playroom=playroom,
        clock=clock,
    )


def _prepare_folder(url: str) -> None:
    """SQLite makes its file, but not the folder of it."""
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///").partition("?")[0]).expanduser().parent.mkdir(parents=True, exist_ok=True)
