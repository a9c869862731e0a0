"""A question to the lead base as people write it: `mine stage:proposal temp:hot source:ads orlova`. The same for all faces."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

from bot.app.sales.doing import Problem
from bot.model import GRADES, ClientId, LeadOrder, LeadQuery, Member, Origin, Verification

OPEN = LeadQuery(kinds=("open", "deferred"))
"""What a list shows unless it is asked for more: refused, lost and won leads are there and out of sight."""
WAITING = LeadQuery(kinds=("open",), owner=0)
_PIECE = re.compile(r'[a-z]+:"[^"]*"|\S+', re.IGNORECASE)
_FILTER = re.compile(r'([a-z]+):"?([^"]+)"?', re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)
_ORIGINS: tuple[Origin, ...] = ("dialog", "hand", "import")
_VERIFICATIONS: tuple[Verification, ...] = ("unverified", "target", "reject")
_ORDERS: tuple[LeadOrder, ...] = get_args(LeadOrder)
_STATUSES = ("new", "assigned", "taken", "rejected", "later")

Filter = Callable[[LeadQuery, str, ZoneInfo], LeadQuery]


def query_of(words: str, member: Member | None, zone: ZoneInfo, now: datetime) -> LeadQuery | Problem:
    """The query that the words mean: `mine`, `waiting`, `team`, `all`, `late`, filters `name:value`, and words to be found."""
    query, rest = OPEN, []
    for piece in pieces(words):
        found = _FILTER.fullmatch(piece)
        name = "" if found is None else found[1].lower()
        if found is not None and name in FILTERS:
            try:
                query = FILTERS[name](query, found[2] if name in _AS_WRITTEN else found[2].lower(), zone)
            except ValueError:
                return Problem(name="bad_filter", values={"filter": piece, "filters": ", ".join(f"{name}:" for name in FILTERS)})
        elif piece.lower() in ("mine", "waiting", "team", "all", "late"):
            query = _named(query, piece.lower(), member, now)
        else:
            rest.append(piece)
    return replace(query, words=tuple(rest))


def pieces(words: str) -> list[str]:
    """The words one by one; a filter keeps what is in quotes after its colon: `source:"Fair 2026"`."""
    return _PIECE.findall(words)


def _named(query: LeadQuery, name: str, member: Member | None, now: datetime) -> LeadQuery:
    match name:
        case "mine":
            return replace(query, owner=None if member is None else member.person_id)
        case "waiting":
            return replace(query, kinds=WAITING.kinds, owner=0)
        case "all":
            return replace(query, kinds=())
        case "late":
            return replace(query, late_at=now)
        case _:
            return query


def _stages(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, stages=tuple(value.split(",")), kinds=())


def _temperatures(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, temperatures=_among(value.split(","), ("cold", "warm", "hot")))


def _statuses(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, statuses=_among(value.split(","), _STATUSES))


def _source(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, source=value)


def _script(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, script=value)


def _owner(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, owner=0 if value == "nobody" else _number(value))


def _targeted(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, targeted=_among([value], ("yes", "no")) == ("yes",))


def _origin(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, origin=_ORIGINS[_ORIGINS.index(value)])


def _verification(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, verification=_VERIFICATIONS[_VERIFICATIONS.index(value)])


def _client(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, client=ClientId(_number(value)), kinds=())


def _since(query: LeadQuery, value: str, zone: ZoneInfo) -> LeadQuery:
    return replace(query, since=_midnight(value, zone))


def _until(query: LeadQuery, value: str, zone: ZoneInfo) -> LeadQuery:
    """That day included."""
    return replace(query, until=_midnight(value, zone) + timedelta(days=1))


def _interests(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, only_leads=_among([value], ("yes", "no")) == ("no",))


def _grades(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    wanted = _among(value.split(","), GRADES)
    return replace(query, grades=tuple(one for one in GRADES if one in wanted))


def _answer(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    question, sign, said = value.partition("=")
    if not (question and sign and said):
        raise ValueError(value)
    return replace(query, answer=(question.lower(), said))


def _order(query: LeadQuery, value: str, _zone: ZoneInfo) -> LeadQuery:
    return replace(query, order=_ORDERS[_ORDERS.index(value)])


FILTERS: Mapping[str, Filter] = {
    "stage": _stages,
    "temp": _temperatures,
    "status": _statuses,
    "source": _source,
    "script": _script,
    "owner": _owner,
    "target": _targeted,
    "origin": _origin,
    "check": _verification,
    "client": _client,
    "since": _since,
    "until": _until,
    "interests": _interests,
    "grade": _grades,
    "answer": _answer,
    "sort": _order,
}
"""Filters by name; each raises ValueError on a value it cannot have."""
_AS_WRITTEN = frozenset({"source", "answer"})
"""Of the others the case does not count."""


def _among(given: list[str], allowed: tuple[str, ...]) -> tuple[str, ...]:
    if not set(given) <= set(allowed):
        raise ValueError(given)
    return tuple(given)


def _number(value: str) -> int:
    if _NUMBER.fullmatch(value) is None:
        raise ValueError(value)
    return int(value)


def _midnight(value: str, zone: ZoneInfo) -> datetime:
    return datetime.combine(date.fromisoformat(value), time(), tzinfo=zone).astimezone(UTC)
