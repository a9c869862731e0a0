"""`hotlead leads`: list, show and export. Interests (nobody to call) are left out unless asked for."""

from __future__ import annotations

import csv
import sys
from typing import Annotated, Any

import typer

from bot.app.oneline import one_line
from bot.cli.opening import read_database
from bot.cli.saying import fail, say, say_json
from bot.model import Lead, LeadId
from bot.ports import Tx
from qualification.answers import to_json

app = typer.Typer(help="List, show and export leads.", no_args_is_help=True)

PAGE = 500
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""First signs that a spreadsheet takes for a formula, full-width forms included: https://owasp.org/www-community/attacks/CSV_Injection"""
_WIDTH = 200
"""Longest value on a line of the terminal, in UTF-16 units."""

COLUMNS = (
    *("id", "kind", "script", "version", "run", "person", "name", "username", "phone", "phone_verified", "email", "language"),
    *("source_first", "source_last", "targeted", "temperature", "score", "status", "owner"),
    *("created_at", "contact_at", "handed_at", "finished_at", "answers"),
)
"""Columns of the CSV, in the order of a lead's record."""

AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
WithInterests = Annotated[bool, typer.Option("--interests", help="Also those who left no contact.")]


@app.command("list")
def list_(limit: Annotated[int, typer.Option(min=1, max=10_000)] = 20, interests: WithInterests = False, as_json: AsJson = False) -> None:
    """The newest leads."""
    leads = read_database(lambda tx: tx.leads(limit=limit, only_leads=not interests))
    if as_json:
        say_json([_record(lead) for lead in leads])
        return
    for lead in leads:
        mark = {True: "targeted", False: "non-targeted", None: "undecided"}[lead.targeted]
        contact = lead.phone or lead.email or "no contact"
        name = one_line(lead.name or "-", _WIDTH)
        say(f"{lead.id:>6}  {lead.temperature:4}  {mark:12}  {lead.score:>4}  {lead.status:8}  {name}  {contact}")


@app.command()
def show(number: int, as_json: AsJson = False) -> None:
    """One lead with its answers and history."""
    record = read_database(lambda tx: _whole(tx, number))
    if record is None:
        fail(f"there is no lead {number}")
    if as_json:
        say_json(record)
        return
    for key, value in record.items():
        if isinstance(value, list):
            say(f"{key}:")
            for one in value:
                say(f"  {one}")
        elif value is not None:
            say(f"{key}: {one_line(str(value), _WIDTH) if isinstance(value, str) else value}")


@app.command()
def export(interests: WithInterests = False, as_json: AsJson = False) -> None:
    """All leads with their answers: CSV on stdout (safe to open in a spreadsheet), or JSON lines."""
    writer = csv.DictWriter(sys.stdout, fieldnames=COLUMNS)
    before: LeadId | None = None
    while True:
        rows = read_database(lambda tx, before=before: _page(tx, before, interests))  # type: ignore[misc]
        if before is None and not as_json:
            writer.writeheader()
        for row in rows:
            if as_json:
                say_json(row)
            else:
                writer.writerow({key: _cell(value) for key, value in row.items()})
        if len(rows) < PAGE:
            return
        before = LeadId(rows[-1]["id"])


def _page(tx: Tx, before: LeadId | None, interests: bool) -> list[dict[str, Any]]:
    leads = tx.leads(limit=PAGE, only_leads=not interests, before=before)
    return [{**_record(lead), "answers": _answers(tx, lead)} for lead in leads]


def _whole(tx: Tx, number: int) -> dict[str, Any] | None:
    lead = tx.lead(LeadId(number))
    if lead is None:
        return None
    history = [{"at": event.at, "who": event.who, "what": event.what, **event.details} for event in tx.lead_events(lead.id)]
    return {**_record(lead), "verdict": lead.verdict, "answers": _answers(tx, lead), "history": history}


def _answers(tx: Tx, lead: Lead) -> list[dict[str, Any]]:
    given = tx.answers(lead.conversation, lead.run)
    return [{"question": one.question, "answer": to_json(one.answer), "raw": one.raw, "at": one.at} for one in given]


def _record(lead: Lead) -> dict[str, Any]:
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
    }


def _cell(value: Any) -> str:
    """Text for a spreadsheet: what it would take for a formula gets a quote in front."""
    if isinstance(value, list):
        value = "; ".join(f"{one['question']}: {one['raw']}" for one in value)
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
