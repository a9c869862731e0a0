"""A contact card that the messenger does not vouch for (forwarded, or somebody else's): whose number it is is asked before it is taken."""

from __future__ import annotations

from dialogs.asking import button, repeat
from dialogs.describe import phone_words
from dialogs.effects import Message
from dialogs.keeping import ask_for_consent_first, may_keep_contact
from dialogs.script import shares_number
from dialogs.state import Pending
from dialogs.taking import take_shared_number
from dialogs.turn import Turn
from qualification.answers import Phone


def ask_whose(turn: Turn, number: Phone) -> None:
    """Ask whether the number is the visitor's own; without consent none is taken, so none is asked about."""
    if not may_keep_contact(turn):
        ask_for_consent_first(turn)
        repeat(turn)
        return
    turn.change(pending=Pending(kind="number", candidates=(number,), raw=number.e164))
    row = (button(turn, turn.phrase("button_yes"), "y"), button(turn, turn.phrase("button_no"), "n"))
    turn.send(Message(text=turn.phrase("whose_number", contact=phone_words(number.e164)), buttons=(row,)))


def settle_whose(turn: Turn, pending: Pending, *, is_own: bool) -> None:
    """Take the number, not vouched for, or leave it and ask on."""
    turn.change(pending=None)
    asked = turn.state.seq
    (number,) = (one for one in pending.candidates if isinstance(one, Phone))
    if is_own:
        take_shared_number(turn, number)
    elif shares_number(turn.script.nodes.get(turn.state.at or "")):
        turn.line(turn.phrase("own_number"))
    if turn.state.seq == asked:
        repeat(turn)
