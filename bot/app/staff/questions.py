"""Questions of acts that want words: the text that asks, the act, and what the act is told before the words. See `asking`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.staff.asked import Asked
from bot.app.texts import text
from bot.model import Outgoing


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`before`: what stands before the words of the reply when the act is done with them."""

    act: str
    before: str = ""


QUESTIONS: Mapping[str, Question] = {
    "ask_task": Question(act="task"),
    "ask_agreement": Question(act="log", before="agreement "),
    "ask_news": Question(act="log", before="news "),
    "ask_note": Question(act="log", before="note "),
}
"""By the text that asks."""


def ask(desk: Desk, asked: Asked, name: str = "ask_task") -> list[Outgoing]:
    """The question about this lead, with the field for the reply open where nobody else would get one too."""
    words = text(name, asked.language_at(desk), lead=asked.about.id)
    payload = replace(plain_card(words), asks_reply=asked.answers_at.chat > 0)
    return [Outgoing(lane="card", address=asked.answers_at, payload=payload)]
