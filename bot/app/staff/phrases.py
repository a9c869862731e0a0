"""/phrases: the newest replies that were not understood, so that the script's synonyms can grow."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.texts import text
from bot.model import Payload, StaffCommand
from bot.ports import Tx

_SHOWN = 10
_WIDTH = 200


def answer(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> Payload:
    """One line each: script and question, language, the words."""
    lines = [f"{one.script}.{one.question} ({one.language}): {one_line(one.text, _WIDTH)}" for one in tx.phrases(_SHOWN)]
    return plain_card("\n".join(lines) or text("no_phrases", desk.config.language))
