"""What an act is, and what it is asked with: the same for a command, a button under a card and the console."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.app.console import CHANNEL as CONSOLE
from bot.app.desk import Desk
from bot.model import Address, Lead, Member, Outgoing, Role, Said
from bot.ports import Tx

Reach = Literal["own", "any"]
"""`own`: leads that the member owns or that nobody owns; `any`: all leads. For acts that are about no lead both mean yes."""
Rights = Mapping[Role, Reach]
"""A role that is absent has no right."""

EVERYBODY: Rights = {"manager": "any", "senior": "any", "head": "any", "admin": "any"}
OWNERS: Rights = {"manager": "own", "senior": "own", "head": "own", "admin": "own"}
OWNERS_AND_HEADS: Rights = {"manager": "own", "senior": "own", "head": "any", "admin": "any"}
HEADS: Rights = {"head": "any", "admin": "any"}
ADMINS: Rights = {"admin": "any"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One wish of one member. `address`: where it was asked, or would have been by who sits at the console (`is_at_console`).

    `args`: the rest of the line, or what a button says. `lead`: given where the act is about one, see `about`. `press_id`: of a
    button, None for a command. `message_id`: what the button is under. `said`: the message that the command is.
    `language`: of the answer, None: the house's.
    """

    member: Member
    address: Address
    at: datetime
    args: str = ""
    lead: Lead | None = None
    press_id: str | None = None
    message_id: int | None = None
    said: Said | None = None
    is_at_console: bool = False
    language: str | None = None

    def spoken(self, desk: Desk) -> Desk:
        """The desk in the language of who asks: for the words of the answer, never for what others get to see."""
        return desk if self.language is None else replace(desk, config=replace(desk.config, language=self.language))

    def language_at(self, desk: Desk) -> str:
        """Of the answer: the page's, else the house's."""
        return self.language or desk.config.language

    @property
    def answers_at(self) -> Address:
        """Where the answer goes: the chat it was asked in, or the page."""
        return Address(channel=CONSOLE, bot="", chat=self.member.person_id) if self.is_at_console else self.address

    @property
    def topic(self) -> int | None:
        """The forum topic it was asked in; None for the general one."""
        return self.address.thread

    @property
    def about(self) -> Lead:
        """The lead of an act that is about one.

        Raises:
            ValueError: the act is about no lead.
        """
        if self.lead is None:
            raise ValueError("this act is about no lead")
        return self.lead


Doing = Callable[[Tx, Desk, Asked, datetime], list[Outgoing]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something the staff may do. `does` is called only for who has the right, with the lead loaded where it is about one.

    `is_command`: written as `/name` (about a lead: `/name 12`, or in the lead's topic without the number); its line in the menu is the
    text `menu_<name>`. `is_button`: pressed as `lead:12:name`, or `staff:name` where it is about no lead. `has_choices`: a button may say
    more, behind another colon (`lead:12:name:77`), which comes as `args`. `no_button`: why there is none, of an act without.
    `is_of_client`: who is responsible for the client that the lead became has the right too.
    """

    name: str
    does: Doing
    rights: Rights
    about: Literal["lead", "nothing"] = "nothing"
    is_command: bool = False
    is_button: bool = False
    has_choices: bool = False
    no_button: str = ""
    is_of_client: bool = False
