"""Groups of others: the bot works in the managers' group alone, and leaves any other with one polite line."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.texts import text
from bot.model import Address, GroupMembership, LeaveChat, Outgoing


def is_foreign(desk: Desk, address: Address) -> bool:
    """True for a group that is not the managers', once there is a managers' group; before that any group may become it."""
    is_group = address.chat < 0 and address.channel != PLAYGROUND
    return is_group and desk.staff.managers_chat is not None and not desk.staff.is_managers_chat(address)


def farewell(desk: Desk, address: Address, now: datetime) -> list[Outgoing]:
    """One line, with the id that the settings would want, and out; at most once an hour and group, however often it is said."""
    words = plain_card(text("leaving_group", desk.config.language, chat=address.chat))
    stamp = f"{address.chat}:{now:%Y%m%d%H}"
    return [
        Outgoing(lane="card", address=address, payload=words, key=f"farewell:{stamp}"),
        Outgoing(lane="card", address=address, payload=LeaveChat(), key=f"leave:{stamp}"),
    ]


def leave_foreign(desk: Desk, membership: GroupMembership, now: datetime) -> list[Outgoing]:
    """The farewell to a group that somebody put the bot into; nothing where it was put out of one."""
    if not membership.may_write or not is_foreign(desk, membership.address):
        return []
    return farewell(desk, membership.address, now)
