"""`hotlead clients`: list and show the customers."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from bot.app.oneline import one_line
from bot.app.sales.clients import leads_of
from bot.app.staff.clients import line_of
from bot.cli.opening import read_database, write_database
from bot.cli.saying import fail, say, say_json
from bot.model import AuditRow, Client, ClientId
from bot.ports import Tx

app = typer.Typer(help="List and show clients.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
_WIDTH = 200


@app.command("list")
def list_(
    words: Annotated[list[str] | None, typer.Argument(metavar="[WORDS]", help="Pieces of names, fields, phones, as in /clients.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 20,
    as_json: AsJson = False,
) -> None:
    """The newest clients, or those that are asked for."""
    found = read_database(lambda tx: tx.find_clients(tuple(words or ()), limit=limit))
    if as_json:
        say_json([_record(client) for client in found])
        return
    for client in found:
        say(line_of(client, "-"))


@app.command()
def show(number: int, as_json: AsJson = False) -> None:
    """One client with its contact persons, leads and history."""
    record = read_database(lambda tx: _whole(tx, ClientId(number)))
    if record is None:
        fail(f"there is no client {number}")
    row = AuditRow(who="cli", what="read_card", about=f"client:{number}", at=datetime.now(tz=UTC))
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
            say(f"{key}: {one_line(str(value), _WIDTH)}")


def _whole(tx: Tx, number: ClientId) -> dict[str, Any] | None:
    client = tx.client(number)
    if client is None:
        return None
    persons = [dataclasses.asdict(one) for one in tx.client_contacts(number)]
    history = [{"at": one.at, "who": one.who, "what": one.what, **one.details} for one in tx.client_events(number)]
    return {**_record(client), "contacts": persons, "leads": [lead.id for lead in leads_of(tx, number)], "history": history}


def _record(client: Client) -> dict[str, Any]:
    return {
        "id": client.id,
        "title": client.title,
        "owner": client.owner_name,
        "event": client.event,
        "won_at": client.won_at,
        "made_from": client.made_from,
        "fields": dict(client.fields),
    }
