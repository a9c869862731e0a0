"""A line of history in the words of the reader's language: when, who, what happened, and what is worth knowing of it.

What is told of an event stands in `TOLD`; an event that is not there has nothing to tell beside its name (`event_<what>`, or `log_<what>`
for what was written down by hand). To add one: its text in `texts.happened`, and a line here where it has something to tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales import stages
from bot.app.sales.history import KINDS, words_of
from bot.app.texts import TEXTS, text
from bot.model import ClientEvent, Lead, LeadEvent
from bot.ports import Tx

_WIDTH = 160


def line_of(tx: Tx, desk: Desk, event: LeadEvent | ClientEvent, lead: Lead | None = None) -> str:
    """The line. `lead`: whose stages and reasons are named, None: they are told by their ids."""
    language = desk.config.language
    at = f"{event.at.astimezone(desk.config.timezone):%Y-%m-%d %H:%M}"
    who = _worded(f"who_{event.who}", event.who, language)
    told = words_of(event) if event.what in KINDS else _told(event, _Words(tx, desk, lead))
    return one_line(f"{at} {who}: {happened(event, language)}" + (f" {told}" if told else ""), _WIDTH)


def happened(event: LeadEvent | ClientEvent, language: str) -> str:
    """What happened, in a word or two."""
    if event.what in KINDS:
        return text(f"log_{event.what}", language)
    what = event.details.get("status", event.what) if event.what in ("claimed", "changed") else event.what
    return _worded(f"event_{what}", event.what, language)


class _Words:
    """How each detail is told. Values that nothing is known of are told as they are."""

    def __init__(self, tx: Tx, desk: Desk, lead: Lead | None) -> None:
        self._tx, self._desk, self._lead = tx, desk, lead
        self._language = desk.config.language

    def detail(self, name: str, value: object) -> str:
        """The detail in words; empty where it says nothing."""
        match name:
            case "due" | "until":
                return f"{datetime.fromisoformat(str(value)).astimezone(self._desk.config.timezone):%Y-%m-%d %H:%M}"
            case "waited_min":
                return text("told_waited_min", self._language, n=str(value))
            case "verified":
                return text("verified" if value else "unverified", self._language)
            case "reason" if self._lead is not None:
                return stages.reason_title(self._tx, self._desk, self._lead, str(value))
            case "from" | "to_stage" if self._lead is not None:
                return stages.title_of(self._tx, self._desk, self._lead, str(value))
            case "targeted" | "temperature" | "score" if isinstance(value, list):
                return self._changed(name, value)
            case _:
                return self._named(name, str(value))

    def _changed(self, name: str, value: list[object]) -> str:
        """From what to what; nothing where it stayed."""
        before, after = (_mark(one) if name == "targeted" else str(one) for one in value)
        if before == after:
            return ""
        title = text("told_score", self._language) + " " if name == "score" else ""
        return f"{title}{_worded(before, before, self._language)} → {_worded(after, after, self._language)}"

    def _named(self, name: str, value: str) -> str:
        """By the text of this value where there is one, in the frame of this detail where it has one."""
        known = next((key for prefix in _VALUES.get(name, ()) if (key := f"{prefix}{value}") in TEXTS), None)
        words = value if known is None else text(known, self._language)
        return text(f"told_{name}", self._language, value=words) if f"told_{name}" in TEXTS else words


_VALUES: Mapping[str, tuple[str, ...]] = {
    "why": ("why_",),
    "handed_for": ("reason_",),
    "objection": ("objection_",),
    "by": ("log_", "target_"),
    "found": ("check_",),
    "field": ("field_",),
    "event": ("event_",),
    "origin": ("origin_",),
}
"""Beginnings of the texts that say what a value means."""

TOLD: Mapping[str, tuple[str, ...]] = {
    "created": ("source", "origin"),
    "met_again": ("source", "origin"),
    "contact": ("verified",),
    "changed": ("targeted", "temperature", "score"),
    "objected": ("objection",),
    "handed": ("handed_for",),
    "assigned": ("name", "why"),
    "offered": ("why",),
    "passed": ("why",),
    "not_passed": ("waited_min",),
    "opened": ("waited_min",),
    "reminded": ("waited_min",),
    "told_head": ("waited_min",),
    "promised": ("until",),
    "first_answer": ("by",),
    "answered": ("by",),
    "edited": ("before", "after"),
    "unsaid": ("text",),
    "stage": ("from", "to_stage", "reason", "until"),
    "task": ("text", "to", "due"),
    "task_done": ("text", "result"),
    "task_moved": ("due",),
    "task_passed": ("text", "to"),
    "checked": ("found",),
    "field": ("field",),
    "client": ("client", "event"),
    "linked": ("client", "lead"),
    "reason_told": ("reason",),
    "target_action": ("by",),
    "won": ("lead", "event"),
    "owner": ("name",),
    "contact_added": ("contact",),
    "contact_changed": ("contact",),
    "contact_removed": ("contact",),
}
"""What is told of an event, in this order."""
_OTHER_NAMES: Mapping[tuple[str, str], str] = {("stage", "to_stage"): "to", ("handed", "handed_for"): "reason"}
"""Details that are written under a name which means something else with other events."""
_JOINED = frozenset({("stage", "to_stage"), ("edited", "after")})
"""What the former detail became."""


def _told(event: LeadEvent | ClientEvent, words: _Words) -> str:
    told = ""
    for name in TOLD.get(event.what, ()):
        value = event.details.get(_OTHER_NAMES.get((event.what, name), name))
        shown = "" if value is None or value == "" else words.detail(name, value)
        if shown:
            told += (" → " if (event.what, name) in _JOINED else ", ") * bool(told) + shown
    return told


def _mark(targeted: object) -> str:
    return "undecided" if targeted is None else ("targeted" if targeted else "non-targeted")


def _worded(name: str, otherwise: str, language: str) -> str:
    return text(name, language) if name in TEXTS else otherwise
