"""/say NAME: one of the script's ready answers goes to the visitor, in their language, with the lead's fields filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.doing import short
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.talks.answering import Word, tell
from bot.app.talks.topics import told_at_place
from bot.app.texts import text
from bot.model import CardButton, Outgoing, Said, SendText
from bot.ports import Tx
from dialogs.effects import Message
from dialogs.resuming import ready_answer


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Send it; without a name, or with one that there is not, tell the names, with buttons that send."""
    lead, language = asked.about, asked.language_at(desk)
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    if not script.answers:
        return [answer(asked, text("no_ready_answers", language))]
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    if asked.args not in script.answers or conversation is None:
        buttons = tuple((CardButton(label=name, data=f"lead:{lead.id}:say:{name}"),) for name in script.answers)
        return [message(asked, text("ready_answers", language, names=", ".join(script.answers)), buttons=buttons)]
    words = ready_answer(script, conversation.state, asked.args, now)
    said = replace(asked.said or Said(message_id=0), text=words)
    word = Word(member=asked.member, address=asked.address, said=said, lead=lead, at=now, answers_at=asked.answers_at)
    rows = tell(tx, desk, word, SendText(message=Message(text=words)))
    return rows if asked.said is not None else [*rows, *_shown_to_others(tx, desk, asked, rows, words)]


def _shown_to_others(tx: Tx, desk: Desk, asked: Asked, rows: list[Outgoing], words: str) -> list[Outgoing]:
    """What a button or the console said, in the talk's place, where nobody wrote it; and the end of the spinner."""
    talk = tx.talk_of(asked.about.id)
    if talk is None or not any(row.conversation is not None for row in rows):
        return []
    told = told_at_place(desk, talk, "said_by", name=asked.member.name, words=short(words))
    return [answer(asked, text("said_now", asked.language_at(desk))), *told]


ACT = Act(name="say", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
