"""What a lead or a client is found by: its words in the one form that searches compare, and a query as conditions on the tables.

SQLite's own lower() knows ASCII only, so the form is made here, of what the words were when the row was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import Column, ColumnElement, Table, or_

from bot.model import LEAD_NORM, Lead, LeadQuery
from bot.storage.leadorder import FILLED, answered, graded
from bot.storage.tables import leads
from qualification.normalize import fold

_LONGEST = 300
"""Signs of a row's form; a row of the index must fit a page of PostgreSQL."""
_NUMBER = re.compile(r"[()+.\-]*\d[\d()+.\-]*")
_FROM_INSIDE = re.compile(r"8(\d{10})")
"""A Russian number as it is written inside the country."""


def search_text(*parts: str | None) -> str:
    """All the parts, folded; phone numbers as bare digits."""
    return fold(" ".join(_plain(part) for part in parts if part))[:_LONGEST]


def search_text_of(lead: Lead) -> str:
    """What a lead is found by."""
    return search_text(lead.name, lead.company, lead.phone, lead.email, lead.username, *lead.fields.values())


def found_by(column: Column[str], words: Iterable[str]) -> list[ColumnElement[bool]]:
    """Every word, anywhere in the form, in any order."""
    needles = [fold(_plain(piece)) for word in words for piece in word.split()]
    return [column.contains(needle, autoescape=True) for needle in needles if needle]


def conditions(query: LeadQuery) -> list[ColumnElement[bool]]:
    """What must hold of a lead."""
    of = leads.c
    held: list[ColumnElement[bool]] = [of.contact_at.is_not(None)] if query.only_leads else []
    held += [
        column.in_(wanted)
        for column, wanted in (
            (of.stage, query.stages),
            (of.kind, query.kinds),
            (of.status, query.statuses),
            (of.temperature, query.temperatures),
        )
        if wanted
    ]
    held += [
        column == wanted
        for column, wanted in (
            (of.targeted, query.targeted),
            (of.script, query.script),
            (of.origin, query.origin),
            (of.verification, query.verification),
            (of.client, query.client),
        )
        if wanted is not None
    ]
    return [*held, *_more(query, leads), *found_by(of.search, query.words)]


def _more(query: LeadQuery, table: Table) -> list[ColumnElement[bool]]:
    of = table.c
    held: list[ColumnElement[bool]] = []
    if query.owner is not None:
        held.append(of.owner_id == query.owner if query.owner else of.owner_id.is_(None))
    if query.source is not None:
        wanted = {query.source, query.source.lower()}
        held.append(or_(of.source_first.in_(wanted), of.source_last.in_(wanted)))
    if query.since is not None:
        held.append(of.created_at >= query.since)
    if query.until is not None:
        held.append(of.created_at < query.until)
    if query.late_at is not None:
        held.append(of.next_contact_at <= query.late_at)
    if query.is_thin:
        held.append(LEAD_NORM[0] > FILLED)
    if query.grades:
        held.append(graded(query.grades))
    if query.answer is not None:
        held.append(answered(*query.answer))
    if query.has_done_target:
        held.append(of.target_at.is_not(None))
    if not query.with_tests:
        held.append(of.is_test.is_(False))
    return held


def _plain(word: str) -> str:
    """A phone number as its digits, one written inside Russia without the 8; other words as they are."""
    if _NUMBER.fullmatch(word) is None:
        return word
    digits = re.sub(r"\D", "", word)
    return _FROM_INSIDE.sub(r"\1", digits) if len(digits) == 11 else digits
