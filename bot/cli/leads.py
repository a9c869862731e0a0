"""`hotlead leads`: list, show and export; the others are in `newleads`. Interests are left out unless asked for."""

from __future__ import annotations

import csv
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from bot.app.oneline import one_line
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.sales.tabling import COLUMNS, answers_of, cell_of, record_of
from bot.cli import newleads
from bot.cli.finding import settings_or_fail
from bot.cli.opening import read_database, write_database
from bot.cli.saying import fail, say, say_json
from bot.model import AuditRow, Lead, LeadId, LeadQuery
from bot.ports import Tx

app = typer.Typer(help="List, show, export, add, import, hand over and erase leads.", no_args_is_help=True)
app.command("add")(newleads.add_)
app.command("import")(newleads.import_)
app.command("hand")(newleads.hand)
app.command("erase")(newleads.erase)

PAGE = 500
_WIDTH = 200
"""Longest value on a line of the terminal, in UTF-16 units."""

AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
WithInterests = Annotated[bool, typer.Option("--interests", help="Also those who left no contact.")]


Words = Annotated[list[str] | None, typer.Argument(metavar="[WORDS]", help="Names, phones, companies and filters, as in /leads.")]


@app.command("list")
def list_(
    words: Words = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 20,
    interests: WithInterests = False,
    as_json: AsJson = False,
) -> None:
    """The newest leads at work, or those that are asked for."""
    query = _query(words or [], interests)
    leads = read_database(lambda tx: tx.find_leads(query, limit=limit))
    if as_json:
        say_json([record_of(lead) for lead in leads])
        return
    for lead in leads:
        mark = {True: "targeted", False: "non-targeted", None: "undecided"}[lead.targeted]
        contact = lead.phone or lead.email or "no contact"
        name = one_line(lead.name or "-", _WIDTH)
        say(f"{lead.id:>6}  {lead.temperature:4}  {mark:12}  {lead.score:>4}  {lead.status:8}  {lead.stage:9}  {name}  {contact}")


@app.command()
def show(number: int, as_json: AsJson = False) -> None:
    """One lead with its answers, consents and history."""
    record = read_database(lambda tx: _whole(tx, number))
    if record is None:
        fail(f"there is no lead {number}")
    row = AuditRow(who="cli", what="read_card", about=f"lead:{number}", at=datetime.now(tz=UTC))
    write_database(lambda tx: tx.put_audit(row))
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
def export(words: Words = None, interests: WithInterests = False, as_json: AsJson = False) -> None:
    """All leads, or those that are asked for, with their answers: CSV on stdout (safe to open in a spreadsheet), or JSON lines."""
    query = _query(["all", *(words or [])], interests)
    write_database(lambda tx: tx.put_audit(AuditRow(who="cli", what="export", about="leads", at=datetime.now(tz=UTC))))
    writer = csv.DictWriter(sys.stdout, fieldnames=COLUMNS)
    before: LeadId | None = None
    while True:
        rows = read_database(lambda tx, before=before: _page(tx, before, query))  # type: ignore[misc]
        if before is None and not as_json:
            writer.writeheader()
        for row in rows:
            if as_json:
                say_json(row)
            else:
                writer.writerow({key: cell_of(value) for key, value in row.items()})
        if len(rows) < PAGE:
            return
        before = LeadId(rows[-1]["id"])


def _query(words: list[str], interests: bool) -> LeadQuery:
    """What the words ask for; ends the program where they cannot be read."""
    query = query_of(" ".join(words), None, settings_or_fail().zone, datetime.now(tz=UTC))
    if isinstance(query, Problem):
        fail(query.words("en"), code=2)
    return replace(query, only_leads=query.only_leads and not interests)


def _page(tx: Tx, before: LeadId | None, query: LeadQuery) -> list[dict[str, Any]]:
    leads = tx.find_leads(query, limit=PAGE, before=before)
    return [{**record_of(lead), "answers": answers_of(tx, lead)} for lead in leads]


def _whole(tx: Tx, number: int) -> dict[str, Any] | None:
    lead = tx.lead(LeadId(number))
    if lead is None:
        return None
    history = [{"at": event.at, "who": event.who, "what": event.what, **event.details} for event in tx.lead_events(lead.id)]
    tasks = [
        {"task": task.id, "due": task.due_at, "text": task.text, "result": task.result} for task in tx.tasks(lead=lead.id, only_open=False)
    ]
    told = {"answers": answers_of(tx, lead), "consents": _consents(tx, lead)}
    return {**record_of(lead), "verdict": lead.verdict, **told, "tasks": tasks, "history": history}


def _consents(tx: Tx, lead: Lead) -> list[dict[str, Any]]:
    """What the person agreed to or declined in all of their talks, oldest first."""
    return [
        {"consent": one.consent, "purpose": one.purpose, "given": one.given, "at": at, "text": one.text}
        for one, at in tx.consents(lead.conversation)
    ]
