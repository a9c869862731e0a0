"""/unsay, in answer to a message: the copy that the visitor has of it is taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.desk import Desk
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import DeleteMessages, LeadEvent, Outgoing
from bot.ports import Tx

_TAKEN_WITHIN = timedelta(hours=48)
"""Later the messenger leaves it where it is (https://core.telegram.org/bots/api#deletemessage, read 2026-11)."""


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Take it away; of words that never arrived there is nothing to take."""
    lead, language = asked.about, desk.config.language
    answered = None if asked.said is None else asked.said.reply_to
    meant = [] if answered is None else tx.staff_said(asked.address.chat, [answered])
    said = [one for one in meant if one.by == "staff" and one.lead == lead.id and one.visitor_message]
    if not said:
        return [answer(asked, text("usage_unsay", language))]
    if any(now - (one.copied_at or one.at) > _TAKEN_WITHIN for one in said):
        return [answer(asked, text("not_unsaid", language))]
    for one in said:
        tx.put_talk_message(replace(one, why="unsaid"))
        details = {"text": one.text, "person": asked.member.person_id}
        tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=asked.member.name, what="unsaid", details=details))
    gone = DeleteMessages(message_ids=tuple(one.visitor_message for one in said))
    row = Outgoing(lane="reply", address=lead.address, payload=gone, conversation=lead.conversation, talk=lead.id)
    return [row, answer(asked, text("unsaid", language))]


ACT = Act(
    name="unsay", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, no_button="it answers the message that it takes away"
)
