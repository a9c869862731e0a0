"""The desk for commands that change leads without a running service: settings, the scripts in force, and the staff."""

from __future__ import annotations

from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.shelf import Shelf, edition_at
from bot.app.staffroom import StaffRoom
from bot.ports import Tx


def desk_of(config: AppConfig, tx: Tx) -> Desk:
    """The desk over what is published in the database; no script is loaded from files."""
    shelf = Shelf()
    found = (edition_at(tx, line.script, line.version) for line in tx.newest_editions())
    shelf.put(edition for edition in found if edition is not None)
    return Desk(config=config, shelf=shelf, staff=StaffRoom(config))
