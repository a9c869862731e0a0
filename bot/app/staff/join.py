"""/start join-<token>, or /join <token>: an invitation makes somebody a member."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.inviting import PREFIX, join
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.staff.menus import show_menu
from bot.app.texts import text
from bot.model import Address, Member, Outgoing, StaffCommand
from bot.ports import Tx


def join_by(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> list[Outgoing]:
    """What became of it, in words; who made the invitation is told too. In a group nothing is used up."""
    language = desk.config.language
    if asked.address.channel == PLAYGROUND or asked.address.chat != asked.person_id:
        return [_say(asked.address, text("in_private", language))]
    token = asked.args.strip().removeprefix(PREFIX)
    joining = join(tx, token, asked.person_id, asked.name, asked.username, now)
    member = joining.member
    if member is None:
        return [_say(asked.address, text(f"join_{joining.became}", language))]
    role = text(f"role_{member.role}", language)
    rows = [_say(asked.address, text(f"join_{joining.became}", language, name=member.name, role=role))]
    if joining.became == "joined":
        rows += [show_menu(desk, member, asked.address), *_tell_staff(desk, asked.address, member, role)]
    return rows


def _tell_staff(desk: Desk, near: Address, member: Member, role: str) -> list[Outgoing]:
    words = text("member_joined", desk.config.language, name=member.name, role=role)
    return [_say(address, words) for address in desk.staff.addresses(near) if address.chat != member.person_id]


def _say(address: Address, words: str) -> Outgoing:
    return Outgoing(lane="card", address=address, payload=plain_card(words))
