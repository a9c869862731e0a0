"""The buttons under /phrases: which option a reply meant, then the synonym is added and the script published."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import message
from bot.app.synonyms import Added, Offered, add, offered
from bot.app.texts import text
from bot.model import CardButton, MissedPhrase, Outgoing
from bot.ports import Tx

_DATA = re.compile(r"(?P<phrase>[0-9]{1,18})(?:\.(?P<version>[0-9]{1,9})\.(?P<option>[0-9]{1,3}))?", re.ASCII)
_WIDTH = 100
_MOST_WHY = 5
"""Lines of what the checks found that are shown."""


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Ask which option was meant, or add the words to the option picked. The number of an option counts only in its version."""
    language = desk.config.language
    found = _DATA.fullmatch(asked.args)
    phrase = tx.phrase(int(found["phrase"])) if found is not None else None
    where = offered(desk, phrase, language) if phrase is not None else None
    if found is None or phrase is None or where is None:
        return [message(asked, text("synonym_gone", language))]
    if found["version"] is None:
        return [_ask_which(asked, phrase, where, language)]
    number = int(found["option"])
    if int(found["version"]) != where.version or number >= len(where.options):
        return [message(asked, text("synonym_gone", language))]
    return [_add(tx, desk, asked, phrase, where, number, now)]


def _ask_which(asked: Asked, phrase: MissedPhrase, where: Offered, language: str) -> Outgoing:
    words = text("synonym_which", language, words=one_line(phrase.text, _WIDTH), question=where.question)
    data = f"staff:{ACT.name}:{phrase.id}.{where.version}"
    rows = tuple((CardButton(label=option.label, data=f"{data}.{number}"),) for number, option in enumerate(where.options))
    return message(asked, words, buttons=rows)


def _add(tx: Tx, desk: Desk, asked: Asked, phrase: MissedPhrase, where: Offered, number: int, now: datetime) -> Outgoing:
    language, option = desk.config.language, where.options[number]
    came = add(tx, desk, phrase, option.id, author=f"member:{asked.member.person_id}", now=now)
    if not isinstance(came, Added):
        return message(asked, text("synonym_refused", language, why="\n".join(came.why[:_MOST_WHY])))
    words = one_line(phrase.text, _WIDTH)
    return message(asked, text("synonym_added", language, words=words, option=option.label, version=came.version, script=phrase.script))


ACT = Act(name="synonym", does=does, rights=ADMINS, is_button=True, has_choices=True)
