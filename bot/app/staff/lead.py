"""/lead N: the card of a lead once more, with its buttons."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.card import send_card
from bot.app.desk import Desk
from bot.app.handoff import facts_of
from bot.app.texts import text
from bot.model import LeadId, Payload, StaffCommand
from bot.ports import Tx

_NUMBER = re.compile(r"#?([0-9]{1,18})")


def answer(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> Payload:
    """The card as it is now, or what to write instead."""
    found = _NUMBER.fullmatch(asked.args.strip())
    if found is None:
        return plain_card(text("usage_lead", desk.config.language))
    lead = tx.lead(LeadId(int(found[1])))
    if lead is None:
        return plain_card(text("no_such_lead", desk.config.language))
    return send_card(desk.config, facts_of(tx, desk, lead), now)
