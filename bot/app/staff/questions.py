"""Questions of acts that want words: the act and the text that asks. See `asking`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.staff.asked import Asked
from bot.app.texts import text
from bot.model import Outgoing

QUESTIONS: Mapping[str, str] = {"task": "ask_task"}


def ask(desk: Desk, asked: Asked) -> list[Outgoing]:
    """The question for the words of this lead's task, with the field for the reply open where nobody else would get one too."""
    words = text(QUESTIONS["task"], asked.language_at(desk), lead=asked.about.id)
    payload = replace(plain_card(words), asks_reply=asked.answers_at.chat > 0)
    return [Outgoing(lane="card", address=asked.answers_at, payload=payload)]
