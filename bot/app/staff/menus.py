"""The menu of commands that a member sees in private: what their role may, with a line each."""

from __future__ import annotations

import hashlib

from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Address, Member, Outgoing, ShowMenu


def menu_of(member: Member, language: str) -> ShowMenu:
    """The commands the member may give, in the order of the acts; the visitors' menu for who is no member any more."""
    from bot.app.staff.acts import ACTS  # the acts that change a role know this file

    if member.removed_at is not None:
        return ShowMenu()
    mine = [act.name for act in ACTS.values() if act.is_command and member.role in act.rights]
    return ShowMenu(commands=tuple((name, text(f"menu_{name}", language)) for name in mine))


def show_menu(desk: Desk, member: Member, near: Address, *, once: bool = False) -> Outgoing:
    """The row that sets the menu in the member's private chat. `once`: nothing where this very menu was set there lately."""
    menu = menu_of(member, desk.config.language)
    digest = hashlib.sha256(repr(menu).encode()).hexdigest()[:16]
    return Outgoing(
        lane="other",
        address=Address(channel=near.channel, bot=near.bot, chat=member.person_id),
        payload=menu,
        key=f"menu:{member.person_id}:{digest}" if once else None,
    )
