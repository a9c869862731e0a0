"""A group of managers became a supergroup: its cards go to the new id from now on."""

from __future__ import annotations

from dataclasses import replace

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import ChatMigrated, Outgoing
from bot.ports import Tx


def follow(tx: Tx, desk: Desk, migrated: ChatMigrated) -> list[Outgoing]:
    """Use the new id while the service runs, and ask for it to be put into the settings; nothing for other groups.

    Rows that wait, cards and talks go along at once.

    The messenger refuses sends to the old id with the new one, so after a restart on old settings the sender learns it again.
    """
    if not desk.staff.moved(migrated.address, migrated.new_chat):
        return []
    tx.move_chat(migrated.address, migrated.new_chat)
    words = text("alert_moved", desk.config.language, chat=migrated.new_chat)
    there = replace(migrated.address, chat=migrated.new_chat, thread=None)
    return [Outgoing(lane="card", address=there, payload=plain_card(words), key=f"moved:{migrated.new_chat}")]
