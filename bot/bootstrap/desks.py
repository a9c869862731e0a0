"""The desk for commands that change leads without a running service: settings, the scripts in force, and the staff."""

from __future__ import annotations

from bot.app.config import AppConfig, Limits
from bot.app.desk import Desk
from bot.app.shelf import Shelf, edition_at
from bot.app.staffroom import StaffRoom
from bot.channels.telegram.envelope import NAME
from bot.model import Address
from bot.ports import Tx
from bot.settings import Settings


def desk_of(settings: Settings, tx: Tx) -> Desk:
    """The desk over what is published in the database; nothing is loaded from files."""
    place = place_of(settings)
    chat = settings.managers_chat_id
    config = AppConfig(
        managers_chat=None if chat is None else Address(channel=place.channel, bot=place.bot, chat=chat),
        admins=settings.admins,
        language=settings.default_language,
        timezone=settings.zone,
        default_script=settings.script,
        default_country=settings.default_country,
        answer_limits=limits_of(settings),
    )
    shelf = Shelf()
    found = (edition_at(tx, line.script, line.version) for line in tx.newest_editions())
    shelf.put(edition for edition in found if edition is not None)
    return Desk(config=config, shelf=shelf, staff=StaffRoom(config))


def limits_of(settings: Settings) -> Limits:
    """The times of the clock until the first answer."""
    remind, pass_on, tell_head = settings.answer_spans
    return Limits(remind=remind, pass_on=pass_on, tell_head=tell_head)


def place_of(settings: Settings) -> Address:
    """The bot that sends the cards: a token begins with the bot's id. Without a token no bot sends anything."""
    token = "" if settings.telegram_token is None else settings.telegram_token.get_secret_value()
    return Address(channel=NAME, bot=token.partition(":")[0], chat=0)
