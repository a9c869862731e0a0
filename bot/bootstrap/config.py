"""What the use cases are told of the settings, the same for the service and for commands beside it."""

from __future__ import annotations

from bot.app.config import AppConfig, Limits
from bot.bootstrap.rules import read_rules
from bot.channels.telegram.envelope import NAME
from bot.model import Address
from bot.settings import Settings


def app_config(settings: Settings) -> AppConfig:
    """The settings of the use cases.

    Raises:
        StartError: the file with the rules of giving cannot be used.
    """
    chat, place = settings.managers_chat_id, place_of(settings)
    remind, pass_on, tell_head = settings.answer_spans
    return AppConfig(
        managers_chat=Address(channel=place.channel, bot=place.bot, chat=chat) if place.bot and chat is not None else None,
        admins=settings.admins,
        language=settings.default_language,
        timezone=settings.zone,
        default_script=settings.script,
        default_country=settings.default_country,
        typing_window=settings.window,
        away_after=settings.patience,
        rules=read_rules(settings.rules_file),
        home=place if place.bot else None,
        talk_return=settings.silence,
        answer_limits=Limits(remind=remind, pass_on=pass_on, tell_head=tell_head),
    )


def place_of(settings: Settings) -> Address:
    """The bot that sends the cards: a token begins with the bot's id. Without a token no bot sends anything."""
    token = "" if settings.telegram_token is None else settings.telegram_token.get_secret_value()
    return Address(channel=NAME, bot=token.partition(":")[0], chat=0)
