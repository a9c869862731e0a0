"""/invite [role] [name]: a link by which one person becomes a member."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.inviting import LIFETIME, PREFIX, invite, link
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import ROLES, CardButton, Outgoing, Role
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The link, or how to ask for one. Only in private: whoever sees a link may use it."""
    language = desk.config.language
    if asked.address.chat != asked.member.person_id:
        return [message(asked, text("in_private", language))]
    if not asked.args and asked.press_id is not None:
        buttons = tuple((CardButton(label=text(f"role_{one}", language), data=f"staff:invite:{one}"),) for one in ROLES)
        return [message(asked, text("usage_invite", language, roles=", ".join(ROLES)), buttons=buttons)]
    wanted, _, name = (asked.args or "manager").partition(" ")
    role = role_of(wanted)
    if role is None:
        return [message(asked, text("usage_invite", language, roles=", ".join(ROLES)))]
    token = invite(tx, role, name, asked.member.person_id, now)
    shown = link(token, desk.staff.bot_name)
    words = text(
        "invited" if shown else "invited_by_hand",
        language,
        role=text(f"role_{role}", language),
        until=f"{(now + LIFETIME).astimezone(desk.config.timezone):%Y-%m-%d %H:%M}",
        link=shown or f"/start {PREFIX}{token}",
    )
    return [message(asked, words)]


def role_of(word: str) -> Role | None:
    """The role of that name, in any case."""
    return next((role for role in ROLES if role == word.strip().lower()), None)


ACT = Act(name="invite", does=does, rights=ADMINS, is_command=True, is_button=True, has_choices=True)
