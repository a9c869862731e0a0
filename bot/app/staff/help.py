"""/help of a member, and free words in private: how one works here, with all that one may do as buttons."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.staff import menu
from bot.app.staff.asked import ADMINS, EVERYBODY, Act, Asked
from bot.app.texts import text
from bot.model import ConversationKey, Outgoing, SendCard, VisitorEvent
from bot.ports import Tx
from dialogs.events import Attached, ContactShared, Started, Typed


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The first steps, and the menu."""
    language = asked.language_at(desk)
    lines = [text("staff_help", language, role=text(f"role_{asked.member.role}", language))]
    lines += [text("staff_help_trial", language)] if asked.member.role in ADMINS else []
    words = plain_card("\n".join(lines))
    shown = (row.payload for row in menu.does(tx, desk, asked, now))
    buttons = next((card.buttons for card in shown if isinstance(card, SendCard)), ())
    return [Outgoing(lane="card", address=asked.answers_at, payload=replace(words, buttons=buttons))]


def is_asked_for(tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, joined: frozenset[int]) -> bool:
    """True for what a member writes to the bot in private that is nothing else: members are no visitors. `joined`: their ids.

    An admin of the settings who never joined may still play the dialog as visitors do, from /start to its end.
    """
    is_admin = desk.staff.is_admin(visit.person_id)
    if visit.address.channel == PLAYGROUND or visit.address.chat != visit.person_id or not (is_admin or visit.person_id in joined):
        return False
    if not isinstance(visit.event, Typed | Attached | ContactShared | Started):
        return False
    if visit.person_id in joined:
        return True
    before = None if isinstance(visit.event, Started) else tx.conversations([key]).get(key)
    return not isinstance(visit.event, Started) and (before is None or before.state.status != "active" or before.state.at is None)


ACT = Act(name="help", does=does, rights=EVERYBODY, is_command=True, no_button="free words in private ask for it")
