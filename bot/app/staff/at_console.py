"""Acts done in the console: the same `perform` as a command's or a button's, only that the answers are for the page.

Whoever acts is asked who they are by the console's session, in the same transaction. What follows from an act for others (cards,
reminders, words to the visitor) goes out as from any chat: from the member's own chat with the bot that the lead talks to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from bot.app.assigning import private
from bot.app.console import CHANNEL as CONSOLE
from bot.app.desk import Desk
from bot.app.membership import member_of
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.playroom import MANAGER_NAMES
from bot.app.staff import acts
from bot.app.staff.acts import ACTS, Wish, may
from bot.app.staff.intake import BUTTON
from bot.model import MACHINE, Address, CardButton, Lead, LeadId, Member, SendCard
from bot.ports import Tx

NOT_HERE: Mapping[str, str] = {
    "lead": "the page is the card",
    "more": "the page has all the buttons",
    "unsay": "takes away a message that one answers in the messenger",
}
"""Acts about a lead that its page does not offer, and why."""
_NEED_A_PERSON = frozenset({"take", "later", "reject", "say", "silent"})
"""Who does them has the lead, or speaks with its visitor: the machine's own shell cannot."""
_ENDS = {"won": "won", "lost": "lost", "refused": "refused", "reject": "refused"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What somebody at the console wants done. `about`: the lead of an act that is about one."""

    act: str
    args: str = ""
    about: LeadId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page is told. `choices`: buttons that say more, as under a card."""

    words: str
    choices: tuple[CardButton, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """As whom the console's visitor acts on a lead, and the chat from which they would have."""

    member: Member
    address: Address


def errand_of(data: str) -> Errand | None:
    """What a button's data asks for; None where it is no button of the staff's."""
    found = BUTTON.fullmatch(data)
    if found is None or found["act"] not in ACTS:
        return None
    return Errand(act=found["act"], args=found["choice"] or "", about=None if found["lead"] is None else LeadId(int(found["lead"])))


def seat_of(tx: Tx, desk: Desk, visitor: Member, lead: Lead, now: datetime) -> Seat:
    """In the playground everybody is the manager of the lead's page, so that its other half and the console agree on who has the lead."""
    usual = next(iter(desk.staff.addresses(lead.address)), private(lead, visitor.person_id))
    if lead.address.channel == PLAYGROUND:
        name = MANAGER_NAMES.get(lead.language, MANAGER_NAMES["en"])
        manager = member_of(tx, desk, usual.chat, name, usual, now)
        return Seat(member=manager or visitor, address=usual)
    return Seat(member=visitor, address=usual if visitor.person_id == MACHINE else private(lead, visitor.person_id))


def do(tx: Tx, desk: Desk, visitor: Member, near: Lead, errand: Errand, now: datetime, *, language: str | None = None) -> list[Told]:
    """Do it if they may; what the page is told, in its `language`. `near`: the lead it is about, or whose bot carries what follows.

    Raises:
        KeyError: there is no such act.
    """
    seat = seat_of(tx, desk, visitor, near, now)
    wish = Wish(
        act=errand.act,
        person_id=seat.member.person_id,
        name=seat.member.name,
        address=seat.address,
        at=now,
        lead=errand.about,
        args=errand.args,
        seated=seat.member,
        language=language,
    )
    rows = acts.perform(tx, desk, wish, now)
    tx.put_outgoing([row for row in rows if row.address.channel != CONSOLE], now)
    mine = (row.payload for row in rows if row.address.channel == CONSOLE)
    return [Told(words=card.plain, choices=tuple(chain(*card.buttons))) for card in mine if isinstance(card, SendCard)]


def offered(tx: Tx, desk: Desk, visitor: Member, lead: Lead, now: datetime) -> tuple[str, ...]:
    """The acts about this lead that the visitor has the right to and that still make sense, in the order of the menu."""
    member = seat_of(tx, desk, visitor, lead, now).member
    talk = tx.talk_of(lead.id)
    is_held = talk is not None and talk.owner == "person"
    gone = {act for act, kind in _ENDS.items() if lead.kind == kind}
    gone |= set() if is_held else {"return", "end", "silent"}
    gone |= {"take"} if lead.status == "taken" and is_held else set()
    gone |= {"say"} if not desk.shelf.pinned(tx, lead.script, lead.script_version).answers else set()
    gone |= _NEED_A_PERSON if member.person_id == MACHINE else set()
    mine = (act for act in ACTS.values() if act.about == "lead" and may(act, member, lead))
    return tuple(act.name for act in mine if act.name not in NOT_HERE and act.name not in gone)
