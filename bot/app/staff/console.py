"""/console: a link that opens the console once, for an admin, in private."""

from __future__ import annotations

from datetime import datetime

from bot.app.console import make_link
from bot.app.desk import Desk
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The link, or that it is given in private only: whoever sees it may use it."""
    language = desk.config.language
    if asked.address.chat != asked.member.person_id:
        return [message(asked, text("in_private", language))]
    if desk.staff.web_address is None:
        return [message(asked, text("console_nowhere", language))]
    return [message(asked, text("console_link", language, link=desk.staff.web_address + make_link(tx, asked.member.person_id, now)))]


ACT = Act(name="console", does=does, rights=ADMINS, is_command=True, is_button=True)
