"""A test of the script made of a stored talk; see `dialogs.recalling` for what of the person is left in it (nothing)."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from bot.app.shelf import Shelf
from bot.model import Lead
from bot.ports import Tx
from dialogs.recalling import Recalled, recall


def recalled(tx: Tx, shelf: Shelf, lead: Lead, *, zone: ZoneInfo, country: str | None) -> Recalled | None:
    """The run of this record as an entry of `tests:`; None where its conversation has gone on to another run or was erased.

    Raises:
        NoSuchScript: the version it was led in is lost.
    """
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    if conversation is None or conversation.state.run != lead.run or conversation.state.script != lead.script:
        return None
    state = conversation.state
    began: date = (state.started_at or lead.created_at).astimezone(zone).date()
    return recall(shelf.pinned(tx, state.script, state.version), state, name=f"Talk of lead {lead.id}", today=began, country=country)
