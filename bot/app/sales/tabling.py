"""Leads as rows of a table, safe to open in a spreadsheet. The same for the command line and the messenger."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from bot.app.sales.completeness import grade_of
from bot.model import Lead
from bot.ports import Tx
from qualification.answers import to_json

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""First signs that a spreadsheet takes for a formula, full-width forms included: https://owasp.org/www-community/attacks/CSV_Injection"""

COLUMNS = (
    *("id", "kind", "script", "version", "run", "person", "name", "username", "phone", "phone_verified", "email", "language"),
    *("source_first", "source_last", "targeted", "temperature", "score", "status", "owner"),
    *("created_at", "contact_at", "handed_at", "finished_at", "company", "stage", "stage_at", "reason", "next_contact_at"),
    *("origin", "verification", "grade", "decider", "client", "fields", "answers"),
)
"""Columns of the CSV, in the order of a lead's record."""


def table_of(tx: Tx, leads: Iterable[Lead]) -> str:
    """The leads with their answers as CSV, a heading first."""
    page = io.StringIO()
    writer = csv.DictWriter(page, fieldnames=COLUMNS)
    writer.writeheader()
    for lead in leads:
        row = {**record_of(lead), "answers": answers_of(tx, lead)}
        writer.writerow({key: cell_of(value) for key, value in row.items()})
    return page.getvalue()


def record_of(lead: Lead) -> dict[str, Any]:
    """What a row tells of the lead itself, by column."""
    return {
        "id": lead.id,
        "kind": "lead" if lead.is_lead else "interest",
        "script": lead.script,
        "version": lead.script_version,
        "run": lead.run,
        "person": lead.person_id,
        "name": lead.name,
        "username": lead.username,
        "phone": lead.phone,
        "phone_verified": lead.phone_verified,
        "email": lead.email,
        "language": lead.language,
        "source_first": lead.source_first,
        "source_last": lead.source_last,
        "targeted": lead.targeted,
        "temperature": lead.temperature,
        "score": lead.score,
        "status": lead.status,
        "owner": lead.owner_name,
        "created_at": lead.created_at,
        "contact_at": lead.contact_at,
        "handed_at": lead.handed_at,
        "finished_at": lead.finished_at,
        "company": lead.company,
        "stage": lead.stage,
        "stage_at": lead.stage_at,
        "reason": lead.reason,
        "next_contact_at": lead.next_contact_at,
        "origin": lead.origin,
        "verification": lead.verification,
        "grade": grade_of(lead),
        "decider": lead.decider,
        "client": lead.client,
        "fields": dict(lead.fields),
    }


def answers_of(tx: Tx, lead: Lead) -> list[dict[str, Any]]:
    """The answers that count, oldest first."""
    given = tx.answers(lead.conversation, lead.run)
    return [{"question": one.question, "answer": to_json(one.answer), "raw": one.raw, "at": one.at} for one in given]


def cell_of(value: Any) -> str:
    """Text for a spreadsheet: what it would take for a formula gets a quote in front."""
    if isinstance(value, list):
        value = "; ".join(f"{one['question']}: {one['raw']}" for one in value)
    if isinstance(value, dict):
        value = "; ".join(f"{name}: {one}" for name, one in value.items())
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
