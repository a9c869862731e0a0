"""Answers one written-down case the way a dialog would, for measuring: the form is that of `hotlead understand`.

A case is a JSON object with `lang`, `kind`, `question`, `text`, for choices also `choices` (`id`, `label`, `synonyms?`), for
money and phones `context` (`currency`, `country`), for times `now`; further fields are for the reader of the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar, assert_never

from qualification.answers import (
    Answer,
    Choice,
    Choices,
    Company,
    Email,
    JsonRecord,
    JsonScalar,
    Money,
    Name,
    NoMoney,
    Number,
    Phone,
    Site,
    Text,
    Timing,
    VagueTiming,
    YesNo,
)
from qualification.intents import find_intent
from qualification.kinds import KINDS
from qualification.reading import Hints, Option, Reading, Unclear, Understood

Prediction = JsonScalar | list[str] | JsonRecord

_Field = TypeVar("_Field", str, list[object], Mapping[str, object])

_SAYS_NOTHING: Mapping[str, JsonRecord] = {
    "timing": {"vague": "unknown"},
    "email": {"email": None, "suggestion": None},
    "name": {"first": None, "last": None},
}
_ABOUT_THE_SERVICE = frozenset({"why", "wait", "magnet"})
"""Intents that the case form does not have: for it they are ordinary replies."""


def predict(case: Mapping[str, object]) -> Prediction:
    """What the text of the case is taken for. Only what is sure counts: an `Unsure` reading claims nothing.

    By kind: choice: the id or None. choices: list of ids or None. money: `min`, `max`, `currency`, `period`, or `none` and `why`.
    timing: `from_days`, `to_days` and perhaps `deadline`, or `vague`. phone: E.164 or None. email: `email`, `suggestion`.
    name: `first`, `last`. intent: the intent or "none". number: a number or None. yesno: True, False or None.
    company, site, text: the words or the address, or None.

    Raises:
        ValueError: a field is missing or is not what it should be; the message names it.
    """
    kind = _field(case, "kind", str)
    text = _field(case, "text", str)
    hints = _hints(case)
    if kind == "intent":
        found = find_intent(text, hints)
        return "none" if found is None or found.intent in _ABOUT_THE_SERVICE else found.intent
    if kind not in KINDS:
        raise ValueError(f"field 'kind': expected one of {', '.join(('intent', *KINDS))}, got {kind!r}")
    reading = KINDS[kind].read(text, hints)
    return _of_answer(reading.answer) if isinstance(reading, Understood) else _of_nothing(kind, reading)


def _hints(case: Mapping[str, object]) -> Hints:
    context = _field(case, "context", dict, default={})
    return Hints(
        lang=_field(case, "lang", str),
        question=_field(case, "question", str, default=""),
        options=tuple(_option(option) for option in _field(case, "choices", list, default=[])),
        currency=_field(context, "currency", str, default=Hints().currency),
        country=_field(context, "country", str, default="") or None,
        today=_day(_field(case, "now", str, default=Hints().today.isoformat())),
    )


def _option(option: object) -> Option:
    if not isinstance(option, Mapping):
        raise ValueError(f"field 'choices': expected objects with id and label, got {option!r}")
    synonyms = _field(option, "synonyms", list, default=[])
    return Option(id=_field(option, "id", str), label=_field(option, "label", str), synonyms=tuple(str(word) for word in synonyms))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written[:10])
    except ValueError as error:
        raise ValueError(f"field 'now': expected a date as 2026-02-16, got {written!r}") from error


def _field(record: Mapping[str, object], name: str, kind: type[_Field], *, default: _Field | None = None) -> _Field:
    value = record.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, kind):
        raise ValueError(f"field {name!r}: expected {_CALLED[kind]}, got {value!r}")
    return value


_CALLED: Mapping[type, str] = {str: "a text", list: "a list", dict: "an object"}


def _of_nothing(kind: str, reading: Reading) -> Prediction:
    if kind == "money":
        return {"none": True, "why": "question" if reading == Unclear(why="question") else "other"}
    return _SAYS_NOTHING.get(kind)


def _of_answer(answer: Answer) -> Prediction:
    match answer:
        case Choice(option=said) | Phone(e164=said) | Company(name=said) | Site(url=said) | Text(text=said):
            return said
        case Choices(options=options):
            return list(options)
        case YesNo(yes=yes):
            return yes
        case Number(value=value):
            return value
        case Name(first=first, last=last):
            return {"first": first, "last": last}
        case Email(address=address, suggestion=suggestion):
            return {"email": address, "suggestion": suggestion}
        case Money() | NoMoney():
            return _of_money(answer)
        case Timing() | VagueTiming():
            return _of_timing(answer)
        case _ as other:
            assert_never(other)


def _of_money(answer: Money | NoMoney) -> JsonRecord:
    if isinstance(answer, NoMoney):
        return {"none": True, "why": answer.why}
    return {"min": answer.low, "max": answer.high, "currency": answer.currency, "period": answer.period}


def _of_timing(answer: Timing | VagueTiming) -> JsonRecord:
    if isinstance(answer, VagueTiming):
        return {"vague": answer.when}
    days: JsonRecord = {"from_days": answer.from_days, "to_days": answer.to_days}
    return days | {"deadline": True} if answer.deadline else days
