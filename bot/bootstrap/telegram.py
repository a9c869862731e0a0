"""Telegram's part of the service: opened by the settings, connected when it can be reached, polled or delivered to."""

from __future__ import annotations

import asyncio

import structlog

from bot.app.staffroom import StaffRoom
from bot.bootstrap.errors import StartError
from bot.bootstrap.messenger import Messenger
from bot.channels.telegram import open_telegram, webhook
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.limits import UNHURRIED, WEBHOOK_BODY_BYTES
from bot.model import RawUpdate
from bot.ports import ChannelDown
from bot.settings import Settings
from bot.storage.script_files import library_folder
from bot.web.parts import Refusal, Webhook
from bot.workers.pausing import pause
from bot.workers.polling import Polling

log = structlog.stdlib.get_logger(__name__)

WEBHOOK_PATH = "/telegram/webhook"


def open_messenger(settings: Settings) -> Messenger | None:
    """Telegram, not connected yet; None without a token.

    Raises:
        StartError: the token, the driver or the secret cannot be one.
    """
    channel = open_channel(settings)
    if channel is None:
        return None
    return Messenger(
        channel=channel,
        source=channel,
        webhooks=webhooks(settings, channel),
        intake=lambda polling, staff: Intake(channel, polling, settings, staff),
    )


def open_channel(settings: Settings) -> TelegramChannel | None:
    """The channel, not connected yet; None without a token.

    Raises:
        StartError: the token, the driver or the secret cannot be one.
    """
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
            uploads=settings.files_dir,
            pace=UNHURRIED if settings.telegram_pace == "unhurried" else None,
        )
    except ValueError as error:
        raise StartError(str(error)) from error


class Intake:
    """The worker that takes Telegram's updates in: connects first, tries again while Telegram cannot be reached, then polls.

    With a webhook it only connects; the updates come through the web face.
    """

    def __init__(self, channel: TelegramChannel, polling: Polling, settings: Settings, staff: StaffRoom) -> None:
        self._channel = channel
        self._polling = polling
        self._settings = settings
        self._staff = staff
        self.bot_name: str | None = None

    async def connect(self) -> None:
        """Learn the bot's name, set its menus, and choose the way in.

        Raises:
            ChannelDown: Telegram cannot be reached, or refuses the token (`is_unauthorized`).
        """
        prepared = await self._channel.prepare(default_language=self._settings.default_language)
        secret = self._settings.webhook_secret
        if self._settings.telegram_intake == "webhook" and secret is not None:
            url = f"{(self._settings.public_url or '').rstrip('/')}{WEBHOOK_PATH}"
            await self._channel.use_webhook(url, secret.get_secret_value())
        else:
            await self._channel.use_polling()
        self.bot_name = self._staff.bot_name = prepared.username

    async def try_to_connect(self) -> None:
        """`connect`, but a Telegram that cannot be reached only leaves a line in the log: `run` tries again.

        Raises:
            ChannelDown: the token is refused.
        """
        try:
            await self.connect()
        except ChannelDown as down:
            if down.is_unauthorized:
                raise
            log.error("Telegram cannot be reached, trying on", why=down.why)

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop. Raises what the store raises; the updates then come again."""
        while self.bot_name is None and not stop.is_set():
            try:
                await self.connect()
                log.info("Telegram is connected", bot=self._channel.bot)
            except ChannelDown as down:
                await pause(stop, down.retry_after_s)
        if self._settings.telegram_intake == "polling":
            await self._polling.run(stop)
        else:
            await stop.wait()


def webhooks(settings: Settings, channel: TelegramChannel | None) -> tuple[Webhook, ...]:
    """The address that Telegram delivers to, where it does."""
    if channel is None or settings.telegram_intake != "webhook" or settings.webhook_secret is None:
        return ()
    bot, secret = channel.bot, settings.webhook_secret.get_secret_value()
    return (
        Webhook(
            path=WEBHOOK_PATH,
            most_bytes=WEBHOOK_BODY_BYTES,
            admit=lambda headers: _refusal(webhook.check_sender(headers, secret)),
            receive=lambda body: _received(webhook.receive(body, bot)),
            not_stored=Refusal(status=webhook.NOT_STORED.status, headers=webhook.NOT_STORED.headers),
        ),
    )


def _refusal(rejected: webhook.Rejected | None) -> Refusal | None:
    return None if rejected is None else Refusal(status=rejected.status, headers=rejected.headers)


def _received(received: RawUpdate | webhook.Rejected) -> RawUpdate | Refusal:
    return Refusal(status=received.status, headers=received.headers) if isinstance(received, webhook.Rejected) else received
