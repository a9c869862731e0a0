"""The settings: environment variables with the prefix HOTLEAD_, or the same lines in a file `.env`. See `.env.example`."""

from __future__ import annotations

import os
import re
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

LONGEST_WINDOW_S = 30.0
_DURATION = re.compile(r"([0-9]{1,6})([smhd])", re.ASCII)
_UNITS = {"s": timedelta(seconds=1), "m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
CARD_LANGUAGES = ("ru", "en", "es", "fr")


class SettingsError(Exception):
    """A setting that cannot be used. The message names the variable and what it should be, never a secret's value."""


class Settings(BaseSettings):
    """Everything a deployment may set. Names in the environment are these in capitals after HOTLEAD_."""

    model_config = SettingsConfigDict(env_prefix="HOTLEAD_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    telegram_token: SecretStr | None = None
    telegram_api_base: str = "https://api.telegram.org"
    telegram_driver: Literal["ptb", "aiogram"] = "ptb"
    telegram_intake: Literal["polling", "webhook"] = "polling"
    telegram_pace: Literal["telegram", "unhurried"] = "telegram"
    public_url: str | None = None
    webhook_secret: SecretStr | None = None
    database_url: str = "sqlite:///var/hotlead.sqlite3"
    admin_ids: str = ""
    managers_chat_id: int | None = None
    scripts_dir: Path | None = None
    script: str = "cottages"
    rules_file: Path | None = None
    files_dir: Path = Path("var/files")
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    default_country: str = Field(default="RU", pattern=r"^[A-Z]{2}$")
    default_language: str = "ru"
    timezone: str = "Europe/Moscow"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    playground: bool = True
    typing_window: str = "1.5s"
    away_after: str = "0s"
    talk_return: str = "24h"
    answer_remind: str = "5m"
    answer_pass: str = "15m"
    answer_tell: str = "30m"

    @field_validator("timezone")
    @classmethod
    def _is_timezone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("not a time zone; write a name such as Europe/Moscow") from error
        return name

    @field_validator("default_language")
    @classmethod
    def _has_words(cls, language: str) -> str:
        if language not in CARD_LANGUAGES:
            raise ValueError(f"one of {', '.join(CARD_LANGUAGES)}")
        return language

    @field_validator("typing_window")
    @classmethod
    def _is_short(cls, window: str) -> str:
        found = re.fullmatch(r"(\d{1,2}(?:\.\d)?)s", window.strip())
        if found is None or float(found[1]) > LONGEST_WINDOW_S:
            raise ValueError(f"a duration from 0s to {LONGEST_WINDOW_S:.0f}s, such as 1.5s")
        return window

    @field_validator("away_after", "talk_return", "answer_remind", "answer_pass", "answer_tell")
    @classmethod
    def _is_duration(cls, span: str) -> str:
        if _DURATION.fullmatch(span.strip()) is None:
            raise ValueError("a duration such as 90s, 5m, 1h or 3d; 0s: never")
        return span

    @field_validator("telegram_api_base")
    @classmethod
    def _is_address(cls, address: str) -> str:
        if re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", address) is None:
            raise ValueError("an address such as https://api.telegram.org")
        return address

    @field_validator("admin_ids")
    @classmethod
    def _are_numbers(cls, ids: str) -> str:
        for one in ids.replace(",", " ").split():
            if re.fullmatch(r"[0-9]{1,18}", one) is None:
                raise ValueError(f"numeric ids separated by commas, not names ({one!r}); the bot tells yours on /id")
        return ids

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Settings:
        if self.telegram_token is None or self.telegram_intake == "polling":
            return self
        if not (self.public_url or "").startswith("https://"):
            raise ValueError("HOTLEAD_PUBLIC_URL must be an https:// address when HOTLEAD_TELEGRAM_INTAKE is webhook")
        if self.webhook_secret is None:
            raise ValueError("HOTLEAD_WEBHOOK_SECRET is required when HOTLEAD_TELEGRAM_INTAKE is webhook")
        return self

    @cached_property
    def admins(self) -> tuple[int, ...]:
        """Numeric ids of the admins."""
        return tuple(int(one) for one in self.admin_ids.replace(",", " ").split())

    @property
    def window(self) -> timedelta:
        """How long a typed message waits for the next one."""
        return timedelta(seconds=float(self.typing_window.strip().removesuffix("s")))

    @property
    def patience(self) -> timedelta | None:
        """How long a member on duty may give no sign before they count as away; None: for ever."""
        return _span(self.away_after)

    @property
    def silence(self) -> timedelta | None:
        """How long a person who has a talk may be silent before the bot gets it back; None: for ever."""
        return _span(self.talk_return)

    @property
    def answer_spans(self) -> tuple[timedelta | None, timedelta | None, timedelta | None]:
        """After so much working time without an answer: remind, pass on, tell the head; None: never."""
        return _span(self.answer_remind), _span(self.answer_pass), _span(self.answer_tell)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which "today" and working hours are meant."""
        return ZoneInfo(self.timezone)


def read_settings() -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: some cannot be used; one line for each that names it.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("\n".join(_line(one["loc"], one["msg"]) for one in error.errors(include_input=False))) from None
    except UnicodeDecodeError as error:
        raise SettingsError(f".env: not UTF-8 (byte {error.start})") from None


def unknown_names() -> tuple[str, ...]:
    """Variables of the environment and of `.env` that begin with HOTLEAD_ and are no setting: mistyped, most likely. In order."""
    known = {f"HOTLEAD_{name.upper()}" for name in Settings.model_fields}
    named = {name.upper() for name in (*os.environ, *dotenv_values(".env"))}
    return tuple(sorted(name for name in named if name.startswith("HOTLEAD_") and name not in known))


def _span(written: str) -> timedelta | None:
    """A duration that was checked before; None for none at all."""
    found = _DURATION.fullmatch(written.strip())
    return None if found is None or int(found[1]) == 0 else int(found[1]) * _UNITS[found[2]]


def _line(loc: tuple[int | str, ...], message: str) -> str:
    message = message.removeprefix("Value error, ")
    return f"HOTLEAD_{str(loc[0]).upper()}: {message}" if loc else message
