"""Where the cards of leads stand."""

from __future__ import annotations

from sqlalchemy import bindparam, exists, select

from bot.model import Address, LeadId, SentCard
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import cards, leads

_NAMES = ("lead", "channel", "bot", "chat", "thread", "message_id")
_insert = insert(cards).from_select(
    _NAMES,
    select(*(bindparam(name, type_=cards.c[name].type) for name in _NAMES)).where(
        exists().where(leads.c.id == bindparam("lead", type_=leads.c.id.type))
    ),
)
PUT_CARD = _insert.on_conflict_do_nothing(index_elements=["lead", "channel", "bot", "chat", "message_id"])
"""Of a lead that was erased while its card was on the way nothing is kept."""
_CARDS = select(cards).where(cards.c.lead == bindparam("of")).order_by(cards.c.channel, cards.c.bot, cards.c.chat, cards.c.message_id)


class CardsTx(Opened):
    """The cards part of a transaction."""

    def put_card(self, card: SentCard) -> None:
        """Remember where a card was delivered (a chat may have several of a lead)."""
        self._connection.execute(PUT_CARD, card_row(card))

    def cards(self, lead: LeadId) -> list[SentCard]:
        """Everywhere the lead's card stands, in a chat the oldest first."""
        return [
            SentCard(
                lead=LeadId(row.lead),
                address=Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread),
                message_id=row.message_id,
            )
            for row in self._connection.execute(_CARDS, {"of": lead})
        ]


def card_row(card: SentCard) -> dict[str, object]:
    """The parameters of `PUT_CARD`."""
    at = card.address
    place = {"channel": at.channel, "bot": at.bot, "chat": at.chat, "thread": at.thread}
    return {"lead": card.lead, **place, "message_id": card.message_id}
