"""An act that wants words asks for them: whoever replies to the question has given them. Nothing is kept meanwhile.

To add a question: a text with the lead's number and a line in `QUESTIONS`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.acts import Wish, perform
from bot.app.staff.questions import QUESTIONS
from bot.app.texts import TEXTS
from bot.model import LeadId, Outgoing, StaffMessage
from bot.ports import Tx

_ASKED: Mapping[str, re.Pattern[str]] = {
    name: re.compile("|".join(re.escape(words).replace(r"\{lead\}", "#?([0-9]{1,18})") for words in TEXTS[name].values()), re.ASCII)
    for name in QUESTIONS
}


def heard(tx: Tx, desk: Desk, message: StaffMessage, now: datetime) -> list[Outgoing] | None:
    """Do what was asked about, with the words of the reply; None for all that answers no question of the bot's.

    A visitor's words that only look like one are no question: they were carried over, which is known.
    """
    said = message.said
    if not said.answers_bot or message.is_edit or not said.text:
        return None
    found = next(((name, match) for name, asked in _ASKED.items() if (match := asked.fullmatch(said.answers_bot))), None)
    if found is None or (said.reply_to is not None and tx.staff_said(message.address.chat, [said.reply_to])):
        return None
    question, match = QUESTIONS[found[0]], found[1]
    lead = next(number for number in match.groups() if number is not None)
    wish = Wish(
        act=question.act,
        person_id=message.person_id,
        name=message.name,
        address=message.address,
        at=message.at,
        lead=LeadId(int(lead)),
        args=question.before + said.text,
    )
    return perform(tx, desk, wish, now)
