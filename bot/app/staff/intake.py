"""How acts come in: slash commands in a group or in private, and buttons. All end in `acts.perform`."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.inviting import PREFIX
from bot.app.leaving import farewell, is_foreign
from bot.app.membership import member_of
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.staff import help
from bot.app.staff.acts import ACTS, COMMANDS, OPEN, Wish, perform
from bot.app.staff.asked import Act
from bot.app.staff.replies import toast
from bot.app.talks.answering import lead_meant
from bot.app.texts import text
from bot.model import ConversationKey, LeadId, Outgoing, StaffCommand, StaffPress, VisitorEvent
from bot.ports import Tx
from dialogs.events import Commanded, Started

BUTTON = re.compile(r"(?:lead:(?P<lead>[0-9]{1,18})|staff):(?P<act>[a-z_]{1,32})(?::(?P<choice>[^\s]{1,48}))?", re.ASCII)
_ALONE = re.compile(r"[0-9]{1,18}", re.ASCII)
_NUMBER = re.compile(r"#?([0-9]{1,18})(?:\s+(.*))?", re.DOTALL | re.ASCII)


def from_visitor(tx: Tx, desk: Desk, visit: VisitorEvent, now: datetime) -> StaffCommand | None:
    """The command of a member who wrote it to the bot in private, or an invitation's link; None for all that visitors do."""
    match visit.event:
        case Started(payload=str(payload)) if payload.startswith(PREFIX) and visit.address.channel != PLAYGROUND:
            return _command(visit, visit.event, "join", payload)
        case Commanded(name=command, args=args) if command in OPEN:
            return _command(visit, visit.event, command, args)
        case Commanded(name=command, args=args) if command in COMMANDS:
            asked = _command(visit, visit.event, command, args)
            return asked if member_of(tx, desk, visit.person_id, asked.name, visit.address, now) is not None else None
        case _:
            return None


def free_words(
    tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, joined: frozenset[int], now: datetime
) -> list[Outgoing] | None:
    """The help for a member who writes in private what is about nothing in particular; None for all that visitors do."""
    if not help.is_asked_for(tx, desk, key, visit, joined):
        return None
    wish = Wish(act=help.ACT.name, person_id=visit.person_id, name="", address=visit.address, at=visit.event.at, said=visit.said)
    return perform(tx, desk, wish, now)


def by_command(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> list[Outgoing]:
    """Do what a slash command asks for; nothing for a command that is none of ours. A group of others is left."""
    if is_foreign(desk, asked.address):
        return farewell(desk, asked.address, now)
    if asked.command in OPEN:
        return OPEN[asked.command](tx, desk, asked, now)
    act = ACTS.get(asked.command)
    if act is None or not act.is_command:
        return []
    lead, args = _meant(tx, asked) if act.about == "lead" else (None, asked.args)
    wish = Wish(
        act=act.name,
        person_id=asked.person_id,
        name=asked.name,
        address=asked.address,
        at=asked.at,
        lead=lead,
        args=args,
        said=asked.said,
    )
    return perform(tx, desk, wish, now)


def by_press(tx: Tx, desk: Desk, pressed: StaffPress, now: datetime) -> list[Outgoing]:
    """Do what a button says; data that is no button of ours changes nothing."""
    found = BUTTON.fullmatch(pressed.data)
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


def _command(visit: VisitorEvent, event: Commanded | Started, command: str, args: str) -> StaffCommand:
    person = event.person
    return StaffCommand(
        address=visit.address,
        person_id=visit.person_id,
        name=" ".join(part for part in (person.first_name, person.last_name) if part) or str(visit.person_id),
        username=person.username,
        command=command,
        args=args,
        at=event.at,
        said=visit.said,
    )


def _is_button(act: Act, *, is_about_lead: bool, has_choice: bool) -> bool:
    return act.is_button and is_about_lead == (act.about == "lead") and (act.has_choices or not has_choice)


def _meant(tx: Tx, asked: StaffCommand) -> tuple[LeadId | None, str]:
    """The lead and the other words. In a lead's topic, or in answer to its card, it needs no number: there only `#12`, or a number
    alone, names another one.
    """
    here = lead_meant(tx, asked.address, None if asked.said is None else asked.said.reply_to)
    if here is None or asked.args.startswith("#") or _ALONE.fullmatch(asked.args):
        return _named(asked.args)
    return here, asked.args


def _named(args: str) -> tuple[LeadId | None, str]:
    """The lead's number in front of a command's words, and the rest of them."""
    found = _NUMBER.fullmatch(args.strip())
    return (None, args) if found is None else (LeadId(int(found[1])), found[2] or "")
