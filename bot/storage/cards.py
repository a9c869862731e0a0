"""Where the cards of leads stand."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, exists, select

from bot.model import Address, EditCard, Lead, LeadId, SendCard, SentCard
from bot.storage.inserting import insert
from bot.storage.leads import lead_from
from bot.storage.opened import Opened
from bot.storage.tables import cards, leads, outbox

_NAMES = ("lead", "channel", "bot", "chat", "thread", "message_id")
_insert = insert(cards).from_select(
    _NAMES,
    select(*(bindparam(name, type_=cards.c[name].type) for name in _NAMES)).where(
        exists().where(leads.c.id == bindparam("lead", type_=leads.c.id.type))
    ),
)
PUT_CARD = _insert.on_conflict_do_nothing(index_elements=["lead", "channel", "bot", "chat", "message_id"])
"""Of a lead that was erased while its card was on the way nothing is kept."""
_OPEN = (leads.c.kind == "open", leads.c.status != "rejected")
_CARDS = select(cards).where(cards.c.lead == bindparam("of")).order_by(cards.c.channel, cards.c.bot, cards.c.chat, cards.c.message_id)


class CardsTx(Opened):
    """The cards part of a transaction."""

    def put_card(self, card: SentCard) -> None:
        """Remember where a card was delivered (a chat may have several of a lead)."""
        self._run(PUT_CARD, card_row(card))

    def cards(self, lead: LeadId) -> list[SentCard]:
        """Everywhere the lead's card stands, in a chat the oldest first."""
        return [
            SentCard(
                lead=LeadId(row.lead),
                address=Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread),
                message_id=row.message_id,
            )
            for row in self._run(_CARDS, {"of": lead})
        ]

    def leads_not_shown(self, group: Address, *, now: datetime, limit: int, even_if_refused: bool) -> list[Lead]:
        """Open leads that were to be seen by now and have no card in the group, nor one on the way there; the oldest first.

        `even_if_refused` False: nor one that the group refused for good.
        """
        self._later.flush()
        sent = exists().where(cards.c.lead == leads.c.id, *(cards.c[name] == getattr(group, name) for name in ("channel", "bot", "chat")))
        is_tried = outbox.c.settled_at.is_(None) if even_if_refused else outbox.c.settled_at.is_(None) | outbox.c.dead_at.is_not(None)
        tried = exists().where(outbox.c.lead == leads.c.id, outbox.c.kind == SendCard.__name__, *_in_group(group), is_tried)
        wanted = select(leads).where(
            leads.c.handed_at <= now, leads.c.channel == group.channel, leads.c.bot == group.bot, *_OPEN, ~sent, ~tried
        )
        return [lead_from(row) for row in self._connection.execute(wanted.order_by(leads.c.id).limit(limit))]

    def refused_edits(self, group: Address, *, limit: int) -> list[LeadId]:
        """Open leads of whose card there the group refused a change for good."""
        self._later.flush()
        refused = select(outbox.c.lead).where(outbox.c.dead_at.is_not(None), outbox.c.kind == EditCard.__name__, *_in_group(group))
        wanted = select(leads.c.id).where(leads.c.id.in_(refused), *_OPEN).order_by(leads.c.id).limit(limit)
        return [LeadId(lead) for lead in self._connection.execute(wanted).scalars()]


def card_row(card: SentCard) -> dict[str, object]:
    """The parameters of `PUT_CARD`."""
    at = card.address
    place = {"channel": at.channel, "bot": at.bot, "chat": at.chat, "thread": at.thread}
    return {"lead": card.lead, **place, "message_id": card.message_id}


def _in_group(group: Address) -> tuple[ColumnElement[bool], ...]:
    """Rows of the outbox for that chat."""
    return outbox.c.channel == group.channel, outbox.c.bot == group.bot, outbox.c.chat == group.chat
