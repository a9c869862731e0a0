"""Where the managers are and who they are: by numeric ids only, for names are given up and taken by others."""

from __future__ import annotations

from dataclasses import replace

from bot.app.config import AppConfig
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.model import Address


class StaffRoom:
    """The managers' chat as it is now, and the admins. The chat may move while the service runs (`moved`)."""

    def __init__(self, config: AppConfig) -> None:
        self._chat = config.managers_chat
        self._admins = frozenset(config.admins)
        self._in_order = config.admins
        self.bot_name: str | None = None
        """The bot's user name, once the messenger told it."""
        self.web_address: str | None = None
        """Where browsers reach the service (`https://host`), once it answers."""

    def addresses(self, near: Address) -> tuple[Address, ...]:
        """Where the cards of a visitor go whose chat is `near`: the managers' chat, or the private chat of every admin with that bot.

        In the playground the managers sit on the other half of the visitor's own page. May be empty.
        """
        if near.channel == PLAYGROUND:
            return (replace(near, chat=-abs(near.chat)),)
        if self._chat is not None:
            return (self._chat,)
        return tuple(Address(channel=near.channel, bot=near.bot, chat=admin) for admin in self._in_order)

    @property
    def managers_chat(self) -> Address | None:
        """Where the managers' group is now; None: there is none."""
        return self._chat

    def is_admin(self, person_id: int) -> bool:
        """True for who is named in the settings."""
        return person_id in self._admins

    def moved(self, old: Address, new_chat: int) -> bool:
        """Follow the managers' chat to its new id; False if the chat that moved is another one."""
        if self._chat is None or not self.is_managers_chat(old):
            return False
        self._chat = replace(self._chat, chat=new_chat)
        return True

    def is_managers_chat(self, address: Address) -> bool:
        """True inside the managers' group, whichever topic, and in the playground on the managers' half of a page."""
        if address.channel == PLAYGROUND:
            return address.chat < 0
        chat = self._chat
        return chat is not None and (chat.channel, chat.bot, chat.chat) == (address.channel, address.bot, address.chat)
