"""The buttons under /phrases: which option a reply meant; the synonym is then an errand, for the checks take too long for a turn."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.scripting.synonym import errand
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import message
from bot.app.synonyms import Offered, offered
from bot.app.texts import text
from bot.model import CardButton, MissedPhrase, Outgoing
from bot.ports import Tx

_DATA = re.compile(r"(?P<phrase>[0-9]{1,18})(?:\.(?P<version>[0-9]{1,9})\.(?P<option>[0-9]{1,3}))?", re.ASCII)
_WIDTH = 100


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Ask which option was meant, or write down that the words are to be added to it. An option's number counts only in its version."""
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
    tx.put_errand(errand(asked, phrase, where, where.options[number]))
    return []


def _ask_which(asked: Asked, phrase: MissedPhrase, where: Offered, language: str) -> Outgoing:
    words = text("synonym_which", language, words=one_line(phrase.text, _WIDTH), question=where.question)
    data = f"staff:{ACT.name}:{phrase.id}.{where.version}"
    rows = tuple((CardButton(label=option.label, data=f"{data}.{number}"),) for number, option in enumerate(where.options))
    return message(asked, words, buttons=rows)


ACT = Act(name="synonym", does=does, rights=ADMINS, is_button=True, has_choices=True)
