"""What goes out to set up a chat rather than to say something in it: its menu of commands, and the bot's farewell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMenu:
    """The menu of commands of one private chat: (command, description) in order; empty: the menu that visitors have."""

    commands: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveChat:
    """The bot leaves the group."""


Setup = ShowMenu | LeaveChat
