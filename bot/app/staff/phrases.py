"""/phrases: the newest replies that were not understood, so that the script's synonyms can grow."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx

_SHOWN = 10
_WIDTH = 200


def show(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """One line each: script and question, language, the words."""
    lines = [f"{one.script}.{one.question} ({one.language}): {one_line(one.text, _WIDTH)}" for one in tx.phrases(_SHOWN)]
    return [message(asked, "\n".join(lines) or text("no_phrases", desk.config.language))]


ACT = Act(name="phrases", does=show, rights=EVERYBODY, is_command=True)
