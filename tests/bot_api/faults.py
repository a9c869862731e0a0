"""What goes wrong on purpose: chosen by method, chat and count, carried out before or after a call's effect."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(slots=True, kw_only=True)
class Fault:
    """A scripted fault. None for `method` or `chat`: any. It strikes at the `nth` call that fits and `times` calls from there.

    `delay_s` comes first; `close`: the connection is closed before or after the effect; `error`: code, description and
    parameters of a refusal; `body`: an answer of `status` that is none of Telegram's.
    """

    method: str | None = None
    chat: int | None = None
    nth: int = 1
    times: int | None = 1
    delay_s: float = 0.0
    close: Literal["before", "after"] | None = None
    error: tuple[int, str, dict[str, int]] | None = None
    status: int = 502
    body: bytes | None = None
    seen: int = 0

    def strikes(self, method: str, chat: int | None) -> bool:
        """True where this call is to be struck; counts the calls that fit."""
        if self.method not in (None, method) or self.chat not in (None, chat):
            return False
        self.seen += 1
        return self.seen >= self.nth and (self.times is None or self.seen < self.nth + self.times)


@dataclass(slots=True)
class Faults:
    """The faults in force; the first that strikes is the one."""

    scripted: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> Fault:
        """Put a fault in force."""
        self.scripted.append(fault)
        return fault

    def add_json(self, fields: dict[str, Any]) -> Fault:
        """The same from another process; `error` is `[code, description, parameters]`, `body` a text."""
        error, body = fields.pop("error", None), fields.pop("body", None)
        refusal = None if error is None else (int(error[0]), str(error[1]), dict(error[2]) if len(error) > 2 else {})
        return self.add(Fault(error=refusal, body=None if body is None else str(body).encode(), **fields))

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self.scripted.clear()

    def striking(self, method: str, chat: int | None) -> Fault | None:
        """The fault for this call."""
        struck = [fault for fault in self.scripted if fault.strikes(method, chat)]
        return struck[0] if struck else None
