"""The console's part of the service: where it is, whether it asks anybody to sign in, what it shows of the settings."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address

from pydantic import SecretStr

from bot.app.console import has_admin, make_link
from bot.app.desk import Desk
from bot.model import MACHINE
from bot.ports import Clock, Store, Tx
from bot.settings import Settings
from bot.storage.urls import parsed, shown

MASK = "••••••"


def web_address(settings: Settings, port: int) -> str:
    """Where browsers reach the service, without a slash at the end."""
    if settings.public_url:
        return settings.public_url.rstrip("/")
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def is_open(settings: Settings) -> bool:
    """True where the console asks nobody to sign in: on this machine alone, with no bot, as on a first try."""
    return settings.telegram_token is None and settings.public_url is None and _is_this_machine(settings.host)


async def setup_link(settings: Settings, store: Store, desk: Desk, clock: Clock, port: int) -> str | None:
    """The way in for the very first admin; None where the console is open, or where an admin can ask the bot."""

    def made(tx: Tx) -> str | None:
        return None if has_admin(tx, desk) else make_link(tx, MACHINE, clock.now())

    path = None if is_open(settings) else await store.write(made)
    return None if path is None else web_address(settings, port) + path


def shown_settings(settings: Settings) -> Mapping[str, str]:
    """Every setting by its name in the environment; secrets, and the password of the database, are masked."""
    return {f"HOTLEAD_{name.upper()}": _shown(name, getattr(settings, name)) for name in Settings.model_fields}


def _shown(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return MASK
    return shown(parsed(str(value))) if name == "database_url" else str(value)


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
