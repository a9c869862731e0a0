"""Builds the service from the settings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot import storage
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.playroom import Playroom
from bot.app.staffroom import StaffRoom
from bot.bootstrap.desks import limits_of
from bot.bootstrap.rules import read_rules
from bot.bootstrap.scripts import fill_shelf
from bot.bootstrap.service import Service
from bot.bootstrap.telegram import open_channel
from bot.channels.playground import PlaygroundChannel
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.envelope import NAME
from bot.model import Address
from bot.ports import Channel
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
    telegram = open_channel(settings)
    store = storage.open_store(settings.database_url)
    config = _app_config(settings, telegram)
    shelf = await fill_shelf(store, files, settings.script, clock, is_shipped=settings.scripts_dir is None)
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
        away_after=settings.patience,
        rules=read_rules(settings.rules_file),
        talk_return=settings.silence,
        answer_limits=limits_of(settings),
    )


def _prepare_folder(url: str) -> None:
    """SQLite makes its file, but not the folder of it."""
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///").partition("?")[0]).expanduser().parent.mkdir(parents=True, exist_ok=True)
