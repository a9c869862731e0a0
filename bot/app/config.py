"""What the use cases need to know of the settings: a plain record, built by bootstrap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.model import Address
from dialogs.giving import GiveRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """After so much working time without an answer whoever has the lead is reminded, it goes to the next, the head is told; None: never."""

    remind: timedelta | None = timedelta(minutes=5)
    pass_on: timedelta | None = timedelta(minutes=15)
    tell_head: timedelta | None = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppConfig:
    """Settings of the use cases.

    `managers_chat`: the group that gets the cards; None: each admin gets them in private. `admins`: numeric ids, never
    names. `language`: of cards, alerts and staff commands (ru, en, es, fr). `timezone`: of working hours and of times shown
    to managers. `default_script`: the one that a visitor gets whose link names no other. `default_country`: ISO 3166-1 alpha-2, for
    phone numbers without a country code. `typing_window`: how long a typed message waits for the next one; 0: not at all. `away_after`:
    a member who gave no sign for so long while on duty is given no leads; None: however long. `rules`: who gets leads, after what their
    own scripts say. `home`: an address of the bot that speaks to the staff, None: that of the managers' chat. `talk_return`: after so
    long a silence of the person who has a talk the bot gets it back; None: never. `answer_limits`: of the clock until the first
    answer, where a script says nothing else.
    """

    managers_chat: Address | None
    admins: tuple[int, ...]
    language: str
    timezone: ZoneInfo
    default_script: str
    default_country: str | None = None
    typing_window: timedelta = timedelta(0)
    away_after: timedelta | None = None
    rules: tuple[GiveRule, ...] = ()
    home: Address | None = None
    talk_return: timedelta | None = timedelta(hours=24)
    answer_limits: Limits = Limits()
