"""What a reply was taken for: one frozen record per kind of answer, and their JSON form.

The union `Answer` is closed: take it apart with `match` and end with `assert_never`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Period = Literal["once", "month", "year"]
NoMoneyWhy = Literal["no_budget", "dont_know", "depends", "refuse", "question", "other"]
VagueWhen = Literal["asap", "later", "not_this_year", "just_looking", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One option of a single choice, by its id in the script."""

    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Options of a multiple choice, in the order of the buttons, each once; may be empty ("none of these")."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo:
    """A plain yes or no."""

    yes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A count or a measure, in the unit the question asked for."""

    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount or a range in whole units of `currency` (ISO 4217).

    `low` None: "up to"; `high` None: "from"; equal: one amount. `period` None: none was said.
    """

    low: float | None
    high: float | None
    currency: str
    period: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoMoney:
    """An answer about money that names no amount."""

    why: NoMoneyWhy


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """A range of whole days counted from `asked_on` (0 is that day).

    `to_days` None: open end ("not before August"). `deadline`: "by the end of May", from 0 to the last day.
    """

    from_days: int
    to_days: int | None
    asked_on: date
    deadline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VagueTiming:
    """A time said without a date."""

    when: VagueWhen


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number in E.164. `verified`: Telegram vouched that it is the sender's own."""

    e164: str
    verified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """An address in normal form as typed; `suggestion` is the address probably meant where the domain looks mistyped.

    `address` None: what was typed is no valid address, but the one meant is clear ("joe@gmailcom"); never both None.
    """

    address: str | None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person's name as the person uses it; None for what was not given."""

    first: str | None
    last: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The name of a company, legal form left as said."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The address of a web site: host in lower case, `https://` added where no scheme was given."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Free words, trimmed."""

    text: str


Answer = Choice | Choices | YesNo | Number | Money | NoMoney | Timing | VagueTiming | Phone | Email | Name | Company | Site | Text

JsonScalar = str | float | int | bool | None
JsonRecord = dict[str, JsonScalar | list[str]]

_BY_NAME: Mapping[str, type[Answer]] = {record.__name__: record for record in get_args(Answer)}


def to_json(answer: Answer) -> JsonRecord:
    """The answer as a flat JSON object; `is` names the record."""
    record: JsonRecord = {"is": type(answer).__name__}
    for field in dataclasses.fields(answer):
        value = getattr(answer, field.name)
        if isinstance(value, date):
            value = value.isoformat()
        elif isinstance(value, tuple):
            value = list(value)
        record[field.name] = value
    return record


def from_json(record: Mapping[str, object]) -> Answer:
    """The answer that `to_json` wrote.

    Raises:
        ValueError: `is` names no kind of answer, or a field is missing or unknown.
    """
    values = dict(record)
    kind = _BY_NAME.get(str(values.pop("is", "")))
    if kind is None:
        raise ValueError(f"no such kind of answer: {record.get('is')!r}")
    if isinstance(values.get("asked_on"), str):
        values["asked_on"] = date.fromisoformat(str(values["asked_on"]))
    if isinstance(values.get("options"), list):
        values["options"] = tuple(values["options"])  # type: ignore[arg-type]  # a list by the check above
    try:
        return kind(**values)  # type: ignore[arg-type]  # a wrong field raises TypeError, translated below
    except TypeError as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from error
