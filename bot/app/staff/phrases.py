"""/phrases: the newest replies that were not understood, each with a button that makes it a synonym of an option."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.staff import synonym
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import message
from bot.app.synonyms import is_understood_now, offered
from bot.app.texts import text
from bot.model import CardButton, MissedPhrase, Outgoing
from bot.ports import Tx

_SHOWN = 10
_LOOKED_AT = 100
"""How many are looked through for those that the versions in force do not understand yet."""
_WIDTH = 200


def show(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """One line each: script and question, language, the words, what followed. Buttons for who may edit scripts."""
    language = desk.config.language
    found = [one for one in tx.phrases(_LOOKED_AT) if not is_understood_now(desk, one)][:_SHOWN]
    if not found:
        return [message(asked, text("no_phrases", language))]
    lines = [f"{number}. {_line(desk, one)}" for number, one in enumerate(found, start=1)]
    buttons = tuple(
        CardButton(label=f"{number} ➕", data=f"staff:{synonym.ACT.name}:{one.id}")
        for number, one in enumerate(found, start=1)
        if asked.member.role in synonym.ACT.rights and offered(desk, one, language) is not None
    )
    hint = ["", text("phrases_hint", language)] if buttons else []
    rows = tuple(buttons[start : start + 5] for start in range(0, len(buttons), 5))
    return [message(asked, "\n".join([*lines, *hint]), buttons=rows)]


def _line(desk: Desk, one: MissedPhrase) -> str:
    followed = "" if one.followed_by is None else f" → {_followed(desk, one)}"
    return f"{one.script}.{one.question} ({one.language}): {one_line(one.text, _WIDTH)}{followed}"


def _followed(desk: Desk, one: MissedPhrase) -> str:
    if one.followed_words is not None:
        return one_line(one.followed_words, _WIDTH)
    return text(f"followed_{one.followed_by}", desk.config.language)


ACT = Act(name="phrases", does=show, rights=EVERYBODY, is_command=True, is_button=True)
