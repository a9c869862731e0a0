"""What the service needs to know of a messenger."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.app.staffroom import StaffRoom
from bot.ports import Channel, FileSource
from bot.web.parts import Webhook
from bot.workers.polling import Polling


class Intake(Protocol):
    """The worker that takes a messenger's updates in."""

    bot_name: str | None
    """The bot's user name, None while the messenger is not connected."""

    async def try_to_connect(self) -> None:
        """Connect; a messenger that cannot be reached only leaves a line in the log, for `run` tries again.

        Raises:
            ChannelDown: the token is refused.
        """
        ...

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Messenger:
    """An opened messenger, not connected yet.

    `source`: where files are fetched that people sent. `webhooks`: where it delivers to, none where it is polled. `intake`: makes
    the worker that takes its updates in.
    """

    channel: Channel
    source: FileSource
    webhooks: tuple[Webhook, ...]
    intake: Callable[[Polling, StaffRoom], Intake]
