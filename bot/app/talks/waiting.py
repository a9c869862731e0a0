"""Words of a visitor that nobody of the staff has got yet: they are kept, stand on the card, and come to whoever takes the talk."""

from __future__ import annotations

from dataclasses import replace

from bot.app.oneline import one_line
from bot.model import LeadId, Talk, TalkMessage
from bot.ports import Tx

WAITS = "nobody has the talk"
"""Why the staff has not got a message yet."""
ON_CARD = 3
"""So many of the newest stand on the card."""
_WIDTH = 200


def waiting(tx: Tx, lead: LeadId) -> list[TalkMessage]:
    """What the visitor said while nobody of the staff had the talk, oldest first."""
    return [said for said in tx.talk_messages(lead) if said.by == "visitor" and said.copied_at is None and said.why == WAITS]


def keep_for_the_next(tx: Tx, lead: LeadId) -> None:
    """The talk leaves its place: words that did not arrive there wait for the next one."""
    for said in tx.talk_messages(lead):
        if said.by == "visitor" and said.copied_at is None:
            tx.put_talk_message(replace(said, why=WAITS))


def on_card(tx: Tx, lead: LeadId, talk: Talk | None) -> tuple[str, ...]:
    """The newest of them in one line each; what is no text by the messenger's word for it."""
    if talk is not None and talk.owner == "person":
        return ()
    newest = waiting(tx, lead)[-ON_CARD:]
    return tuple(one_line(said.text if said.kind == "text" else f"[{said.kind}] {said.text}".rstrip(), _WIDTH) for said in newest)
