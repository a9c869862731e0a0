"""What happened: every call with its answer, every delivery of an update, with their times."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(slots=True, kw_only=True)
class CallRecord:
    """A call as it ended. `code` 0: the connection was closed before anything happened, -200: after the effect."""

    number: int
    at: float
    method: str
    chat: int | None
    parameters: dict[str, Any]
    code: int
    description: str = ""
    message_id: int | None = None
    uploaded: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class DeliveryRecord:
    """An update handed out. `how`: `pull` or `push`; `status`: the webhook's answer, 0 where none came."""

    at: float
    update_id: int
    how: str
    status: int = 200
    wait_s: float = 0.0


@dataclass(slots=True)
class Ledger:
    """The newest `kept` calls and deliveries, and counts of all."""

    kept: int = 50_000
    calls: deque[CallRecord] = field(default_factory=deque)
    deliveries: deque[DeliveryRecord] = field(default_factory=deque)
    counts: Counter[str] = field(default_factory=Counter)

    def note_call(self, record: CallRecord) -> None:
        """Append a call."""
        self.counts[f"{record.method} {record.code}"] += 1
        self.calls.append(record)
        if len(self.calls) > self.kept:
            self.calls.popleft()

    def note_delivery(self, record: DeliveryRecord) -> None:
        """Append a delivery."""
        self.counts[f"update {record.how} {record.status}"] += 1
        self.deliveries.append(record)
        if len(self.deliveries) > self.kept:
            self.deliveries.popleft()

    def of(self, method: str, *, chat: int | None = None) -> list[CallRecord]:
        """Calls of a method, oldest first."""
        return [call for call in self.calls if call.method == method and chat in (None, call.chat)]

    def as_json(self, after: int = 0) -> dict[str, Any]:
        """Calls numbered above `after`, and the counts."""
        return {
            "calls": [asdict(call) for call in self.calls if call.number > after],
            "deliveries": [asdict(delivery) for delivery in self.deliveries],
            "counts": dict(self.counts),
        }
