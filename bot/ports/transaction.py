"""One open transaction of the database, as the use cases see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.model import (
    Address,
    ClaimedMessage,
    Conversation,
    ConversationKey,
    DueTimer,
    InboxId,
    Lane,
    Lead,
    LeadEvent,
    LeadId,
    MissedPhrase,
    OutboxId,
    Outcome,
    Outgoing,
    ParkedUpdate,
    RawUpdate,
    SentCard,
    StoredAnswer,
    StoredUpdate,
    Told,
)
from bot.ports.audit import AuditTx
from bot.ports.clocks import ClocksTx
from bot.ports.console import ConsoleTx
from bot.ports.giving import GivingTx
from bot.ports.sales import SalesTx
from bot.ports.scripting import ScriptingTx
from bot.ports.scripts import ScriptsTx
from bot.ports.staff import StaffTx
from bot.ports.talks import TalksTx
from dialogs.effects import Followed, RecordConsent


class Tx(AuditTx, ConsoleTx, ScriptsTx, ScriptingTx, StaffTx, GivingTx, TalksTx, ClocksTx, SalesTx, Protocol):
    """One open transaction. Nothing is visible to others before `Store.write` returns. All moments are aware UTC."""

    # inbox
    def put_updates(self, updates: Sequence[RawUpdate], now: datetime) -> int:
        """Store the updates that are not there yet (unique by channel, bot, update_id); how many were new."""
        ...

    def heads_of_inbox(self, limit: int, now: datetime) -> list[StoredUpdate]:
        """The oldest unhandled update of up to `limit` conversations, oldest first; waiting ones (`retry_update`) left out."""
        ...

    def queue_of(self, conversation: ConversationKey, limit: int) -> list[StoredUpdate]:
        """What waits in one conversation, oldest first."""
        ...

    def hold_update(self, update: InboxId, until: datetime) -> None:
        """Let the update's conversation wait until then, or until the next update of it comes."""
        ...

    def settle_updates(self, done: Sequence[InboxId], now: datetime) -> None:
        """Mark as handled."""
        ...

    def retry_update(self, update: InboxId, not_before: datetime, why: str) -> None:
        """Count a failed attempt and hold the update's conversation until then."""
        ...

    def parked_updates(self, limit: int) -> list[ParkedUpdate]:
        """What was set aside for good, oldest first."""
        ...

    def play_again(self, updates: Sequence[InboxId]) -> int:
        """Let updates that were set aside be played once more, in their place; how many there were of them."""
        ...

    def park_update(self, update: InboxId, why: str, now: datetime) -> None:
        """Set aside for good, visible to admins; the conversation goes on with the next one."""
        ...

    # conversations
    def conversations(self, keys: Sequence[ConversationKey]) -> Mapping[ConversationKey, Conversation]:
        """Those that exist, in one query."""
        ...

    def save_conversations(self, changed: Sequence[Conversation], now: datetime) -> frozenset[ConversationKey]:
        """Insert (`row_version` 0) or update where `row_version` is still the one given; the keys that were NOT saved."""
        ...

    def mark_gone(self, key: ConversationKey, *, gone: bool, now: datetime) -> None:
        """Note that the person cannot be reached (or can again)."""
        ...

    # answers, consents, leads
    def put_answer(self, key: ConversationKey, run: int, answer: StoredAnswer) -> None:
        """Store an answer; a former one to the same question of this run is kept as history and counts no more."""
        ...

    def drop_answer(self, key: ConversationKey, run: int, question: str, now: datetime) -> None:
        """The answer counts no more; history keeps it."""
        ...

    def answers(self, key: ConversationKey, run: int) -> list[StoredAnswer]:
        """The answers that count, in the order given."""
        ...

    def put_consent(self, key: ConversationKey, consent: RecordConsent, now: datetime) -> None:
        """Append to the consent journal."""
        ...

    def consents(self, key: ConversationKey) -> list[tuple[RecordConsent, datetime]]:
        """The journal of one person, oldest first."""
        ...

    def put_lead(self, lead: Lead) -> LeadId:
        """Insert the run's record (`id` 0), or update the one of the same conversation and run; its id.

        An update leaves alone what the staff says of a lead: only `claim_lead` sets status, owner and `claimed_at`, only `change_lead`
        the stage and the like, so a visitor's turn in one process never undoes an act of a manager in another.
        """
        ...

    def lead_of(self, key: ConversationKey, run: int) -> Lead | None:
        """The record of this run, if there is one yet."""
        ...

    def leads_of(self, runs: Mapping[ConversationKey, int]) -> Mapping[ConversationKey, Lead]:
        """The records of these runs that exist, in one query."""
        ...

    def lead(self, lead: LeadId) -> Lead | None:
        """By id."""
        ...

    def leads(self, *, limit: int, only_leads: bool = True, before: LeadId | None = None) -> list[Lead]:
        """Newest first; `before`: only those with a smaller id."""
        ...

    def claim_lead(self, lead: LeadId, owner_id: int, owner_name: str, status: str, now: datetime) -> bool:
        """Set owner and status if the lead has no owner yet or this one; False if somebody else has it."""
        ...

    def put_lead_event(self, event: LeadEvent) -> None:
        """Append to the lead's history."""
        ...

    def lead_events(self, lead: LeadId) -> list[LeadEvent]:
        """Oldest first."""
        ...

    def put_card(self, card: SentCard) -> None:
        """Remember where a card was delivered (a chat may have several of a lead)."""
        ...

    def cards(self, lead: LeadId) -> list[SentCard]:
        """Everywhere the lead's card stands, in a chat the oldest first."""
        ...

    def leads_not_shown(self, group: Address, *, now: datetime, limit: int, even_if_refused: bool) -> list[Lead]:
        """Open leads that were to be seen by now and have no card in the group, nor one on the way there; the oldest first.

        `even_if_refused` False: nor one that the group refused for good.
        """
        ...

    def refused_edits(self, group: Address, *, limit: int) -> list[LeadId]:
        """Open leads of whose card there the group refused a change for good."""
        ...

    # magnets and phrases
    def give_magnet_once(self, key: ConversationKey, magnet: str, now: datetime) -> bool:
        """True the first time for this person and magnet, False ever after."""
        ...

    def promo_code(self, key: ConversationKey, magnet: str, codes: Sequence[str]) -> str | None:
        """The person's own code: the one given before, else the next unused of `codes`; None when all are used."""
        ...

    def file_id(self, cache_key: str) -> str | None:
        """The messenger's id of a file uploaded before."""
        ...

    def put_file_id(self, cache_key: str, file_id: str) -> None:
        """Remember it."""
        ...

    def put_phrase(self, key: ConversationKey, script: str, question: str, text: str, language: str, why: str, now: datetime) -> None:
        """Keep a reply that was not understood."""
        ...

    def follow_phrases(self, key: ConversationKey, script: str, followed: Followed) -> None:
        """Note what followed the visitor's replies to that question that nothing has followed yet."""
        ...

    def phrases(self, limit: int) -> list[MissedPhrase]:
        """Replies that were not understood, newest first."""
        ...

    def phrase(self, phrase: int) -> MissedPhrase | None:
        """By id."""
        ...

    # timers
    def set_timer(self, key: ConversationKey, name: str, stamp: int, due_at: datetime) -> None:
        """Set or replace the timer of that name."""
        ...

    def cancel_timers(self, key: ConversationKey) -> None:
        """Forget all timers of the conversation."""
        ...

    def due_timers(self, now: datetime, limit: int) -> list[DueTimer]:
        """Timers whose time has come, oldest first."""
        ...

    def delete_timer(self, timer: DueTimer) -> bool:
        """Delete exactly this timer (name and stamp); False if it was replaced, cancelled or taken meanwhile."""
        ...

    def next_timer_at(self) -> datetime | None:
        """When the next timer is due."""
        ...

    # outbox
    def put_outgoing(self, messages: Sequence[Outgoing], now: datetime) -> None:
        """Append to the outbox in this order; those whose `key` is there already are left out."""
        ...

    def claim_outgoing(self, worker: str, limit: int, now: datetime, lease_s: float) -> list[ClaimedMessage]:
        """Lease the head of up to `limit` chats' queues, replies before cards before the rest.

        One message of a chat at a time. A row whose lease ran out is claimed again with `was_tried` True.
        """
        ...

    def settle_outgoing(self, settled: Sequence[tuple[OutboxId, Outcome]], worker: str, now: datetime) -> list[Told]:
        """Write what became of the sends; rows no longer under this worker's lease are left alone.

        Delivered: done (file id and card place are remembered). RetryLater: queued again after the time, holding its chat
        or bot. Ambiguous: queued again marked as tried. Undeliverable: dead, `gone` marks the conversation. Migrated: the
        row and all queued ones of that chat get the new chat. Unauthorized: queued, held a minute. TopicTrouble: queued. A row that
        was withdrawn is never queued again.

        Returns those whose outcome the use cases want to hear of, in the order given.
        """
        ...

    def release_outgoing(self, worker: str) -> int:
        """Give back what this worker leased in a former life: queued again, marked as tried; how many."""
        ...

    def cancel_outgoing(self, key: ConversationKey, lane: Lane) -> int:
        """Drop what is queued for the conversation in that lane and not being sent; how many."""
        ...

    def hasten_cards(self, lead: LeadId, until: datetime) -> None:
        """What waits for that moment to tell the staff of this lead goes now; reminders of tasks wait for moments of their own."""
        ...

    def outbox_depth(self) -> Mapping[str, int]:
        """Rows by state (`queued`, `sending`, `dead`)."""
        ...

    # erasing
    def erase(self, key: ConversationKey, now: datetime) -> int:
        """Delete everything of this person from every table, keep a proof row without personal data; rows deleted."""
        ...

    # upkeep
    def prune_inbox(self, before: datetime, limit: int) -> int:
        """Delete up to `limit` updates handled before that moment (parked ones stay); how many."""
        ...

    def prune_outbox(self, before: datetime, limit: int) -> int:
        """Delete up to `limit` rows done before that moment (dead ones stay); how many."""
        ...
