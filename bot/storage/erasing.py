"""Erasing a person: every row about them goes; a proof without personal data stays."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ClauseElement, bindparam, delete, exists, or_, select, update

from bot.model import ClientId, ConversationKey
from bot.storage.clients import write_search
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import (
    answer_clocks,
    answers,
    cards,
    client_contacts,
    clients,
    consents,
    conversations,
    erasures,
    inbox,
    lead_events,
    leads,
    magnets_given,
    outbox,
    phrases,
    promo_codes_given,
    script_edits,
    script_errands,
    script_trials,
    talk_messages,
    talks,
    tasks,
    timers,
)

_leads_of_person = select(leads.c.id).where(leads.c.conversation == bindparam("of"))
_UPDATES = (
    update(inbox)
    .where(inbox.c.conversation == bindparam("of"), or_(inbox.c.handled_at.is_(None), inbox.c.parked_at.is_not(None)))
    .values(handled_at=bindparam("now"), parked_at=None, body=b"", conversation="", why=None)
)
"""Numbers of updates stay, so that a duplicate delivered later is still known as one."""
_CONSENTS = (
    update(consents)
    .where(consents.c.conversation == bindparam("of"))
    .values(conversation=None, consent=None, text=None, version=None, given=None, purpose=None, salt=None)
)
"""The links of the ledger's chain stay, see `consents`."""
_CODES = update(promo_codes_given).where(promo_codes_given.c.conversation == bindparam("of")).values(conversation=None)
"""A code stays used."""

_others = leads.alias("others")
_clients_of_person = select(leads.c.client).where(leads.c.conversation == bindparam("of"), leads.c.client.is_not(None))
_CLIENTS = delete(clients).where(
    clients.c.id.in_(_clients_of_person),
    ~exists().where(_others.c.client == clients.c.id, _others.c.conversation != bindparam("of")),
)
"""A client who is also somebody else's lead stays; what it has of this person goes, see `_forget_in_clients`."""
_names_of_person = select(leads.c.name).where(leads.c.conversation == bindparam("of"), leads.c.name.is_not(None))
_SHARED = select(clients.c.id).where(clients.c.id.in_(_clients_of_person))
_NAMELESS = update(clients).where(clients.c.id.in_(_clients_of_person), clients.c.title.in_(_names_of_person)).values(title="-")
_NOT_MADE_FROM = update(clients).where(clients.c.made_from.in_(_leads_of_person)).values(made_from=None)

_STEPS: Mapping[str, ClauseElement] = {
    "inbox": _UPDATES,
    "outbox": delete(outbox).where(
        or_(outbox.c.conversation == bindparam("of"), outbox.c.lead.in_(_leads_of_person), outbox.c.talk.in_(_leads_of_person))
    ),
    "talks": delete(talks).where(talks.c.conversation == bindparam("of")),
    "talk_messages": delete(talk_messages).where(talk_messages.c.conversation == bindparam("of")),
    "answers": delete(answers).where(answers.c.conversation == bindparam("of")),
    "consents": _CONSENTS,
    "lead_events": delete(lead_events).where(lead_events.c.lead.in_(_leads_of_person)),
    "answer_clocks": delete(answer_clocks).where(answer_clocks.c.lead.in_(_leads_of_person)),
    "tasks": delete(tasks).where(tasks.c.lead.in_(_leads_of_person)),
    "client_contacts": delete(client_contacts).where(client_contacts.c.lead.in_(_leads_of_person)),
    "clients": _CLIENTS,
    "cards": delete(cards).where(cards.c.lead.in_(_leads_of_person)),
    "leads": delete(leads).where(leads.c.conversation == bindparam("of")),
    "timers": delete(timers).where(timers.c.conversation == bindparam("of")),
    "magnets_given": delete(magnets_given).where(magnets_given.c.conversation == bindparam("of")),
    "promo_codes_given": _CODES,
    "phrases": delete(phrases).where(phrases.c.conversation == bindparam("of")),
    "script_edits": delete(script_edits).where(script_edits.c.conversation == bindparam("of")),
    "script_trials": delete(script_trials).where(script_trials.c.conversation == bindparam("of")),
    "script_errands": delete(script_errands).where(script_errands.c.conversation == bindparam("of")),
    "conversations": delete(conversations).where(conversations.c.key == bindparam("of")),
}
_PROOF = insert(erasures)


class ErasingTx(Opened):
    """The erasing part of a transaction."""

    def erase(self, key: ConversationKey, now: datetime) -> int:
        """Delete everything of this person from every table, keep a proof row without personal data; rows deleted.

        Rows that others depend on (numbers of updates, links of the consent ledger, used promo codes) are emptied instead and counted.
        """
        self._later.flush()
        self._memory.row_versions.pop(key, None)
        shared = self._forget_in_clients(key)
        counts: dict[str, int] = {}
        for table, statement in _STEPS.items():
            values = {"of": key, "now": now} if statement is _UPDATES else {"of": key}
            erased = self._run(statement, values).rowcount
            if erased:
                counts[table] = erased
        for client in shared:
            write_search(self._connection, client)
        self._run(_PROOF, {"key_hash": hash_of(key), "at": now, "counts": counts})
        return sum(counts.values())

    def _forget_in_clients(self, key: ConversationKey) -> list[ClientId]:
        """Take the person's name off the clients they are a lead of; which these are."""
        shared = [ClientId(row.id) for row in self._run(_SHARED, {"of": key})]
        for statement in (_NAMELESS, _NOT_MADE_FROM):
            self._run(statement, {"of": key})
        return shared


def hash_of(key: ConversationKey) -> str:
    """A hash by which a proof can be found for a known key; slow on purpose (about 20 ms), for ids of people are few enough to try out."""
    return hashlib.scrypt(key.encode(), salt=b"hotlead erasure", n=2**13, r=8, p=1, dklen=32).hex()
