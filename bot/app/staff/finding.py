"""Finds the member whom an act names by number."""

from __future__ import annotations

import re

from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Member
from bot.ports import Tx

_NUMBER = re.compile(r"([0-9]{1,18})(?:[\s.]+(.*))?", re.DOTALL | re.ASCII)


def named(tx: Tx, args: str) -> tuple[Member | None, str]:
    """The member whose number stands in front of the words, None if there is none of that number; and the other words."""
    found = _NUMBER.fullmatch(args.strip())
    if found is None:
        return None, args
    member = tx.member(int(found[1]))
    return (member if member is not None and member.removed_at is None else None), found[2] or ""


def unknown(desk: Desk, args: str, command: str) -> str:
    """What to say where `named` found nobody."""
    name = "no_such_member" if _NUMBER.fullmatch(args.strip()) else "usage_member"
    return text(name, desk.config.language, command=command)
