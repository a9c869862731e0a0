"""`hotlead doctor`: what would keep this deployment from working, one line a thing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import typer

from bot.cli.finding import settings_or_fail
from bot.cli.saying import say
from bot.settings import Settings, unknown_names
from bot.storage import StorageError, check
from bot.storage.script_files import NoScripts, library_folder, read_folder
from bot.storage.urls import file_of, is_sqlite, parsed
from dialogs.collection import collect


def doctor() -> None:
    """Check settings, scripts, database and Telegram. Changes nothing."""
    settings = settings_or_fail()
    is_well = True
    for name, examine in CHECKS.items():
        trouble = examine(settings)
        is_well = is_well and trouble is None
        say(f"{'ok  ' if trouble is None else 'BAD '} {name}" + (f": {trouble}" if trouble else ""))
    if not is_well:
        raise typer.Exit(1)


def _names(settings: Settings) -> str | None:
    unknown = unknown_names()
    return f"no such setting: {', '.join(unknown)} (see .env.example)" if unknown else None


def _scripts(settings: Settings) -> str | None:
    try:
        entries = collect(read_folder(settings.scripts_dir), is_trusted=settings.scripts_dir is None)
    except NoScripts as error:
        return str(error)
    bad = [entry.file for entry in entries if not entry.is_fit]
    if bad:
        return f"not fit: {', '.join(bad)} (see `hotlead scripts check`)"
    known = [entry.script.script for entry in entries if entry.script is not None]
    return None if settings.script in known else f"HOTLEAD_SCRIPT: no script {settings.script!r} (there are: {', '.join(known)})"


def _database(settings: Settings) -> str | None:
    try:
        address = parsed(settings.database_url)
        if is_sqlite(address) and not file_of(address).exists():
            return None  # `hotlead run` makes it
        check(settings.database_url)
    except StorageError as error:
        return str(error)
    return None


def _telegram(settings: Settings) -> str | None:
    if settings.telegram_token is None:
        return None
    from bot.channels.telegram import open_telegram
    from bot.channels.telegram.webhook import checked_secret
    from bot.ports import ChannelDown

    async def ask(token: str) -> None:
        channel = open_telegram(settings.telegram_driver, token, settings.telegram_api_base, files=settings.scripts_dir or library_folder())
        try:
            await channel.whoami()
        finally:
            await channel.close()

    try:
        if settings.webhook_secret is not None:
            checked_secret(settings.webhook_secret.get_secret_value())
        asyncio.run(ask(settings.telegram_token.get_secret_value()))
    except (ValueError, ChannelDown) as error:
        return str(error)
    return None


def _rules(settings: Settings) -> str | None:
    from bot.bootstrap.errors import StartError
    from bot.bootstrap.rules import read_rules

    try:
        read_rules(settings.rules_file)
    except StartError as error:
        return str(error)
    return None


def _managers(settings: Settings) -> str | None:
    if settings.telegram_token is None or settings.managers_chat_id is not None or settings.admins:
        return None
    return "nobody gets the leads: set HOTLEAD_MANAGERS_CHAT_ID or HOTLEAD_ADMIN_IDS"


CHECKS: Mapping[str, Callable[[Settings], str | None]] = {
    "settings": _names,
    "scripts": _scripts,
    "database": _database,
    "telegram": _telegram,
    "rules": _rules,
    "managers": _managers,
}
"""Examinations by name; each returns None or what is wrong."""
