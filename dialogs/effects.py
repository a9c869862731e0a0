"""What a turn asks the world to do: a closed union of records, carried out in the turn's own transaction.

`Send` and `Toast` become rows of the outbox in the order they stand; nothing here is sent by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from qualification.answers import Answer
from qualification.verdict import Verdict

FollowedBy = Literal["answer", "skip", "stop", "human"]
"""What may follow a reply that was missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button under a message. `data`: at most 64 bytes, comes back in `Pressed`."""

    label: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message to the visitor: plain text (never markup), rows of buttons.

    `share_label`: label of the button that shares the visitor's number; it and `buttons` exclude each other, so
    `typed_buttons` are the words offered beside it on the same keyboard. `drops_keyboard`: takes that keyboard away again.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    share_label: str | None = None
    typed_buttons: tuple[str, ...] = ()
    drops_keyboard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Send the message to the visitor."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Redraw:
    """Replace the message whose button was just pressed (ticks of a multiple choice). Only ever follows a press."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """End the spinner of the button just pressed, with a short note (at most 200 signs) or none."""

    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAnswer:
    """Keep an answer with the words it came in. `replaces`: it corrects an earlier answer to the same question."""

    question: str
    answer: Answer
    raw: str
    replaces: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DropAnswer:
    """An earlier answer no longer counts, because the answer it depended on was changed. History keeps it."""

    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsent:
    """Keep that this very text was agreed to or declined. `version`: hash of the text. Append only.

    `purpose`: what for, one word of the script; None: of a time when it was not kept.
    """

    consent: str
    text: str
    version: str
    given: bool
    purpose: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureContact:
    """A phone (E.164) or an e-mail address of the visitor. `verified`: the messenger vouched for it."""

    way: Literal["phone", "email"]
    value: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveMagnet:
    """Deliver the magnet. `again`: asked for once more; otherwise it is given at most once to a person."""

    magnet: str
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTimer:
    """Fire `TimerFired(name, stamp)` after the delay, unless cancelled. A timer of the same name is replaced."""

    name: str
    after: timedelta
    stamp: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTimers:
    """Forget every timer of this conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The verdict after this turn; update the interest or lead, and the managers' card if there is one."""

    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOff:
    """Pass the lead to the managers. Once in a run of the script, and once more when it becomes hot later (`tier` then).

    `reason`: `tier` (the verdict), `asked` (the visitor asked for a person), `script` (a handoff node).
    `when`: at once, or in working hours.
    """

    reason: Literal["tier", "asked", "script"]
    when: Literal["now", "working_hours"] = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A reply that was not understood, kept for the admins' list of phrases."""

    question: str
    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingFailed:
    """A reader broke on a reply, which was taken as not understood: a fault of the program, for the operators to hear of.

    `question`: empty where none was open. `error`: the exception's type and the function it came from, never a word of the reply.
    """

    question: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """What the visitor did next at a question where a reply of theirs was missed.

    `words`: the answer as they gave it, empty unless answered; `option`: the option it was taken for, where it is a single choice.
    """

    question: str
    by: FollowedBy
    words: str = ""
    option: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected:
    """The visitor raised an objection."""

    objection: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The run of the script came to its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginAgain:
    """The visitor wants to start over: begin a new run with the script now in force. `payload` as in `Started`."""

    payload: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsubscribed:
    """The visitor wants no more messages (or is gone); nothing may be sent until they write again."""

    by: Literal["visitor", "messenger"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseData:
    """The visitor confirmed that everything stored about them shall be deleted."""


Effect = (
    Send
    | Redraw
    | Toast
    | RecordAnswer
    | DropAnswer
    | RecordConsent
    | CaptureContact
    | GiveMagnet
    | SetTimer
    | CancelTimers
    | Judged
    | HandOff
    | Missed
    | ReadingFailed
    | Followed
    | Objected
    | Finished
    | BeginAgain
    | Unsubscribed
    | EraseData
)
