"""How acts answer: a note over a button, or a message where a command was written."""

from __future__ import annotations

from bot.app.alerts import plain_card
from bot.app.staff.asked import Asked
from bot.model import Address, AnswerPress, CardButton, Outgoing, SendCard

TOAST_LIMIT = 200
"""Longest note on a button (https://core.telegram.org/bots/api#answercallbackquery, read 2026-11)."""


def answer(asked: Asked, words: str) -> Outgoing:
    """The words, over the button that was pressed or under the command that was written."""
    if asked.press_id is not None:
        return toast(asked.address, asked.press_id, words)
    return message(asked, words)


def message(asked: Asked, words: str, *, buttons: tuple[tuple[CardButton, ...], ...] = ()) -> Outgoing:
    """The words as a message of its own, with buttons."""
    card = plain_card(words)
    return Outgoing(lane="card", address=asked.answers_at, payload=SendCard(html=card.html, plain=card.plain, buttons=buttons))


def toast(address: Address, press_id: str, words: str | None) -> Outgoing:
    """The end of a button's spinner, with a note where there are words."""
    return Outgoing(lane="reply", address=address, payload=AnswerPress(press_id=press_id, text=words and words[:TOAST_LIMIT]))
