"""/say NAME: one of the script's ready answers goes to the visitor, in their language, with the lead's fields filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.talks.answering import Word, tell
from bot.app.texts import text
from bot.model import Outgoing, Said, SendText
from bot.ports import Tx
from dialogs.effects import Message
from dialogs.resuming import ready_answer


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Send it; without a name, or with one that there is not, tell the names."""
    lead, language = asked.about, desk.config.language
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    if not script.answers:
        return [answer(asked, text("no_ready_answers", language))]
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    if asked.args not in script.answers or conversation is None:
        return [answer(asked, text("ready_answers", language, names=", ".join(script.answers)))]
    words = ready_answer(script, conversation.state, asked.args, now)
    said = replace(asked.said or Said(message_id=0), text=words)
    word = Word(member=asked.member, address=asked.address, said=said, lead=lead, at=now)
    return tell(tx, desk, word, SendText(message=Message(text=words)))


ACT = Act(name="say", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True)
