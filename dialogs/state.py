"""Where a conversation stands: one frozen record with a versioned JSON form. No ids of messages or chats in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from qualification.answers import Answer, JsonRecord, from_json, to_json
from qualification.verdict import Temperature

FORMAT = 1
"""Version of the JSON form; a change that old code cannot read raises it and adds a reader for the former one."""

Status = Literal["new", "active", "finished", "stopped"]
PendingKind = Literal["did_you_mean", "confirm", "suggestion", "restart", "erase", "change", "language", "correct", "number"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A side question of the machine itself, asked over the open question.

    `candidates`: what may have been meant, likeliest first; `raw`: the words they were read from. `questions`: for a correction
    the earlier question that each candidate would answer anew.
    """

    kind: PendingKind
    candidates: tuple[Answer, ...] = ()
    questions: tuple[str, ...] = ()
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer that counts, with the node that asked it."""

    answer: Answer
    raw: str
    node: str


@dataclass(frozen=True, kw_only=True)
class State:
    """A conversation between two events.

    `run`: how many times this person began a script, from 1. `at`: the node whose question is open, None before the start
    and after the end. `seq`: number of the open question, carried by its buttons; an older number is an old button.
    `given`: answers in the order they were given, by question. `skipped`: questions passed over. `agreed`: consent id to
    the hash of the text agreed to. `stamp`: number of the last timer set. `handed_off`: this run reached the managers.
    `handed_cool`: it was not hot then and has not been since; when it is they hear once more.
    `picked`: options ticked so far in an open multiple choice. `trail`: nodes of the questions left behind on the way to the open
    one, in order. `prefilled`: questions ahead whose answer is known already (said in passing, or kept while another is corrected).
    `owed`: magnets that were promised as soon as what they need is there. `keyboard_shown`: the keyboard with the button that
    shares the number is still on the visitor's screen.
    `source_first`, `source_last`: where the person came from, first and last touch. `hinted_at`: last hint about content
    that could not be used. `revisiting`: an answer is being corrected: what was said and asked before (`passed`, `given`) is not
    said and asked again on the way back to the open question.
    """

    script: str
    version: int
    run: int = 1
    status: Status = "new"
    language: str = ""
    at: str | None = None
    seq: int = 0
    misses: int = 0
    stamp: int = 0
    pending: Pending | None = None
    given: Mapping[str, Given] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    picked: tuple[str, ...] = ()
    agreed: Mapping[str, str] = field(default_factory=dict)
    declined: frozenset[str] = frozenset()
    phone: str | None = None
    phone_verified: bool = False
    email: str | None = None
    first_name: str | None = None
    magnets: frozenset[str] = frozenset()
    owed: frozenset[str] = frozenset()
    objections: tuple[str, ...] = ()
    handed_off: bool = False
    handed_cool: bool = False
    targeted: bool | None = None
    temperature: Temperature = "cold"
    score: int = 0
    source_first: str | None = None
    source_last: str | None = None
    hinted_at: datetime | None = None
    keyboard_shown: bool = False
    trail: tuple[str, ...] = ()
    prefilled: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    revisiting: bool = False
    started_at: datetime | None = None

    def changed(self, **values: object) -> State:
        """The same with other values in these fields: what `dataclasses.replace` gives, in a tenth of its time.

        A turn changes its state a dozen times. This is why the class has no slots: its fields are copied as one dict.

        Raises:
            TypeError: there is no field of that name.
        """
        if not values.keys() <= self.__dict__.keys():
            raise TypeError(f"a state has no {', '.join(sorted(values.keys() - self.__dict__.keys()))}")
        state = object.__new__(State)
        state.__dict__.update(self.__dict__, **values)
        return state

    @property
    def answers(self) -> Mapping[str, Answer]:
        """Answers by question."""
        return {question: given.answer for question, given in self.given.items()}

    @property
    def has_contact(self) -> bool:
        """True once a phone or an e-mail is known: from then on the visitor is a lead, before it an interest."""
        return self.phone is not None or self.email is not None


JsonState = dict[str, object]

_DEFAULTS = State(script="", version=0).__dict__

_SETS = frozenset({"skipped", "declined", "magnets", "owed", "passed", "prefilled"})
_MOMENTS = frozenset({"hinted_at", "started_at"})
_TUPLES = frozenset({"picked", "objections", "trail"})


def to_record(state: State) -> JsonState:
    """The state as JSON; values equal to the default are left out, so that old and new forms stay small."""
    told = {name: _plain(value) for name, value in state.__dict__.items() if value != _DEFAULTS[name]}
    return {"format": FORMAT, "script": state.script, "version": state.version, **told}


def from_record(record: Mapping[str, object]) -> State:
    """The state that `to_record` wrote.

    Raises:
        ValueError: the form is of a newer version than this code knows, or is damaged.
    """
    if record.get("format") != FORMAT:
        raise ValueError(f"state of format {record.get('format')!r}, this program reads {FORMAT}")
    try:
        values = {name: _rich(name, value) for name, value in record.items() if name != "format"}
        return State(**values)  # type: ignore[arg-type]  # a wrong field raises TypeError, translated below
    except (TypeError, KeyError) as error:
        raise ValueError(f"damaged state: {error}") from error


def _plain(value: object) -> object:
    match value:
        case frozenset():
            return sorted(value)
        case tuple():
            return list(value)
        case datetime():
            return value.isoformat()
        case Pending(kind=kind, candidates=candidates, raw=raw, questions=questions):
            about: JsonState = {"questions": list(questions)} if questions else {}
            return {"kind": kind, "candidates": [to_json(candidate) for candidate in candidates], "raw": raw, **about}
        case Mapping():
            return {key: _plain_given(one) if isinstance(one, Given) else one for key, one in value.items()}
        case _:
            return value


def _plain_given(given: Given) -> JsonRecord:
    return {**to_json(given.answer), "raw": given.raw, "node": given.node}


def _rich(name: str, value: object) -> object:
    if name in _SETS and isinstance(value, list):
        return frozenset(value)
    if name in _TUPLES and isinstance(value, list):
        return tuple(value)
    if name in _MOMENTS and isinstance(value, str):
        return datetime.fromisoformat(value)
    if name == "pending" and isinstance(value, dict):
        candidates = tuple(from_json(one) for one in value["candidates"])
        return Pending(kind=value["kind"], candidates=candidates, raw=value["raw"], questions=tuple(value.get("questions", ())))
    if name == "given" and isinstance(value, dict):
        return {question: _rich_given(one) for question, one in value.items()}
    return value


def _rich_given(record: Mapping[str, object]) -> Given:
    rest = {key: value for key, value in record.items() if key not in ("raw", "node")}
    return Given(answer=from_json(rest), raw=str(record["raw"]), node=str(record["node"]))
