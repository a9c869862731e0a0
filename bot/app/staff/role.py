"""A button of a member's sheet: another role, from now on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.finding import named, unknown
from bot.app.staff.invite import role_of
from bot.app.staff.menus import show_menu
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import AuditRow, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The role is changed, and with it the member's menu."""
    found, word = named(tx, asked.args)
    role = role_of(word)
    member = None if found is None else tx.member(found.person_id, lock=True)
    if member is None or role is None:
        return [answer(asked, unknown(desk, asked.args, "member"))]
    changed = replace(member, role=role)
    tx.put_member(changed)
    by, details = f"member:{asked.member.person_id}", {"from": member.role, "to": role}
    tx.put_audit(AuditRow(at=now, who=by, what="role", about=f"member:{member.person_id}", details=details))
    words = text("member_role", desk.config.language, name=changed.name, role=text(f"role_{role}", desk.config.language))
    return [answer(asked, words), show_menu(desk, changed, asked.address)]


ACT = Act(name="role", does=does, rights=ADMINS, is_button=True, has_choices=True)
