"""How acts come in: slash commands in a group or in private, and buttons. All end in `acts.perform`."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.membership import member_of
from bot.app.staff.acts import ACTS, COMMANDS, OPEN, Wish, perform
from bot.app.staff.asked import Act
from bot.app.staff.replies import toast
from bot.app.texts import text
from bot.model import LeadId, Outgoing, StaffCommand, StaffPress, VisitorEvent
from bot.ports import Tx
from dialogs.events import Commanded

_DATA = re.compile(r"(?:lead:(?P<lead>[0-9]{1,18})|staff):(?P<act>[a-z_]{1,32})(?::(?P<choice>[^\s]{1,48}))?", re.ASCII)
_NUMBER = re.compile(r"#?([0-9]{1,18})(?:\s+(.*))?", re.DOTALL | re.ASCII)


def from_visitor(tx: Tx, desk: Desk, visit: VisitorEvent, now: datetime) -> StaffCommand | None:
    """The command of a member who wrote it to the bot in private; None for all that visitors do."""
    event = visit.event
    if not isinstance(event, Commanded) or event.name not in COMMANDS:
        return None
    name = event.person.first_name or str(visit.person_id)
    if event.name not in OPEN and member_of(tx, desk, visit.person_id, name, visit.address, now) is None:
        return None
    return StaffCommand(address=visit.address, person_id=visit.person_id, name=name, command=event.name, args=event.args, at=event.at)


def by_command(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> list[Outgoing]:
    """Do what a slash command asks for; nothing for a command that is none of ours, and in groups that are not the managers'."""
    if asked.command in OPEN:
        return [Outgoing(lane="card", address=asked.address, payload=OPEN[asked.command](tx, desk, asked, now))]
    act = ACTS.get(asked.command)
    if act is None or not act.is_command:
        return []
    lead, args = _named(asked.args) if act.about == "lead" else (None, asked.args)
    wish = Wish(act=act.name, person_id=asked.person_id, name=asked.name, address=asked.address, at=asked.at, lead=lead, args=args)
    return perform(tx, desk, wish, now)


def by_press(tx: Tx, desk: Desk, pressed: StaffPress, now: datetime) -> list[Outgoing]:
    """Do what a button says; data that is no button of ours changes nothing."""
    found = _DATA.fullmatch(pressed.data)
    act = ACTS.get(found["act"]) if found is not None else None
    if found is None or act is None or not _is_button(act, is_about_lead=found["lead"] is not None, has_choice=found["choice"] is not None):
        return [toast(pressed.address, pressed.press_id, text("not_for_you", desk.config.language))]
    wish = Wish(
        act=act.name,
        person_id=pressed.person_id,
        name=pressed.name,
        address=pressed.address,
        at=pressed.at,
        lead=None if found["lead"] is None else LeadId(int(found["lead"])),
        args=found["choice"] or "",
        press_id=pressed.press_id,
        message_id=pressed.message_id,
    )
    return perform(tx, desk, wish, now)


def _is_button(act: Act, *, is_about_lead: bool, has_choice: bool) -> bool:
    return act.is_button and is_about_lead == (act.about == "lead") and (act.has_choices or not has_choice)


def _named(args: str) -> tuple[LeadId | None, str]:
    """The lead's number in front of a command's words, and the rest of them."""
    found = _NUMBER.fullmatch(args.strip())
    return (None, args) if found is None else (LeadId(int(found[1])), found[2] or "")
