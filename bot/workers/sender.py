"""Sends the outbox: claims the heads of the chats' queues, sends side by side, never two of one chat, settles in batches."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.app.desk import Desk
from bot.app.sending import learn, ready
from bot.app.talks.aftermath import follow_up
from bot.model import Ambiguous, AnswerPress, ClaimedMessage, Delivered, OutboxId, Outcome, RetryLater, Unauthorized, Undeliverable
from bot.ports import Channel, Clock, SentJournal, Store, Tx, Wakeup
from bot.workers.failures import describe
from bot.workers.supervisor import Crew

MOST_IN_FLIGHT = 32
LEASE_S = 15.0
"""So long the messages of a killed process wait; a send that takes longer is claimed again by its own sender, which renews it."""
POLL_S = 1.0
"""The net below the bell: a message whose wait is over rings nothing."""
TOKEN_PAUSE = timedelta(seconds=60)

log = structlog.stdlib.get_logger(__name__)

Settled = tuple[OutboxId, Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    """`refused`: settled without a send, mostly because nothing can be sent."""

    messages: tuple[ClaimedMessage, ...] = ()
    refused: tuple[Settled, ...] = ()


class Sender:
    """The sending worker. `worker`: its name on the leases, unique among processes that share a database.

    `journal` None: after a kill whatever was under way is sent again.
    """

    def __init__(
        self,
        desk: Desk,
        channels: Sequence[Channel],
        store: Store,
        wakeup: Wakeup,
        clock: Clock,
        *,
        worker: str,
        journal: SentJournal | None = None,
    ) -> None:
        self._desk = desk
        self._channels = {(channel.name, channel.bot): channel for channel in channels}
        self._store = store
        self._wakeup = wakeup
        self._clock = clock
        self._worker = worker
        self._journal = journal
        self._in_flight: set[OutboxId] = set()
        self._barred_until: dict[tuple[str, str], datetime] = {}
        self._settled: list[Settled] = []

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; then nothing more is claimed, and what is under way is finished and settled."""
        crew: Crew[Settled] = Crew()
        await self._take_over()
        try:
            while not stop.is_set() or crew or self._settled:
                claim = await self._exchange(0 if stop.is_set() else MOST_IN_FLIGHT - len(crew))
                self._settled = list(claim.refused)
                for message in claim.messages:
                    self._in_flight.add(message.id)
                    crew.start(self._send(message))
                if not self._settled:
                    self._settled = await self._results(crew, stop)
        finally:
            await crew.cancel()
            self._in_flight.clear()

    async def _take_over(self) -> None:
        """What a former life sent is settled, what it may have sent is given back."""
        sent = [] if self._journal is None else self._journal.recall()
        now = self._clock.now()

        def settle_and_release(tx: Tx) -> None:
            follow_up(tx, self._desk, tx.settle_outgoing(sent, self._worker, now), now)
            tx.release_outgoing(self._worker)

        await self._store.write(settle_and_release)
        self._forget(sent)

    async def _results(self, crew: Crew[Settled], stop: asyncio.Event) -> list[Settled]:
        """What has been sent meanwhile; or nothing, when there may be more to send."""
        is_open = not stop.is_set() and len(crew) < MOST_IN_FLIGHT
        if not crew and not is_open:
            return []
        settled = await crew.finished(unless=self._wakeup.wait("outbox", POLL_S) if is_open else None)
        self._in_flight.difference_update(message for message, _ in settled)
        return settled

    async def _exchange(self, free: int) -> _Claim:
        """Settle and claim in one transaction."""
        settled, now = tuple(self._settled), self._clock.now()
        if not settled and not free:
            return _Claim()
        claim = await self._store.write(lambda tx: self._settle_and_claim(tx, settled, free, now))
        self._forget(settled)
        return claim

    def _settle_and_claim(self, tx: Tx, settled: Sequence[Settled], free: int, now: datetime) -> _Claim:
        if settled:
            follow_up(tx, self._desk, tx.settle_outgoing(settled, self._worker, now), now)
        claimed = tx.claim_outgoing(self._worker, free, now, LEASE_S) if free else []
        messages: list[ClaimedMessage] = []
        refused: list[Settled] = []
        for message in claimed:
            if message.id in self._in_flight:
                continue
            prepared = ready(tx, self._desk, message, now)
            if isinstance(prepared, ClaimedMessage):
                messages.append(prepared)
            else:
                refused.append((message.id, prepared))
        return _Claim(messages=tuple(messages), refused=tuple(refused))

    async def _send(self, message: ClaimedMessage) -> Settled:
        outcome = await self._outcome(message)
        if self._journal is not None and isinstance(outcome, Delivered) and not isinstance(message.outgoing.payload, AnswerPress):
            self._journal.note(message.id, outcome)
        learn(self._desk, message, outcome)
        self._log(message, outcome)
        return message.id, outcome

    def _forget(self, settled: Sequence[Settled]) -> None:
        """The database has them now."""
        if self._journal is not None and settled:
            self._journal.settled(message for message, _ in settled)

    async def _outcome(self, message: ClaimedMessage) -> Outcome:
        address = message.outgoing.address
        bot = (address.channel, address.bot)
        channel = self._channels.get(bot)
        if channel is None:
            return RetryLater(after_s=TOKEN_PAUSE.total_seconds(), scope="bot", why="no such bot here")
        until = self._barred_until.get(bot)
        if until is not None and self._clock.now() < until:
            return Unauthorized(why="the bot's token was refused a moment ago")
        try:
            outcome = await channel.send(message)
        except Exception as error:
            log.error("a channel broke its promise not to raise", channel=address.channel, **describe(error))
            return Ambiguous(why=type(error).__name__)
        if isinstance(outcome, Unauthorized):
            self._barred_until[bot] = self._clock.now() + TOKEN_PAUSE
        return outcome

    def _log(self, message: ClaimedMessage, outcome: Outcome) -> None:
        """What operators must see: a refused token and cards that reach nobody."""
        if isinstance(outcome, Unauthorized):
            log.error("the token is refused, sending pauses", bot=message.outgoing.address.bot, why=outcome.why)
        elif isinstance(outcome, Undeliverable) and message.outgoing.lane == "card":
            log.error("a card cannot be delivered", chat=message.outgoing.address.chat, why=outcome.why)
