"""`hotlead leads add`, `import`, `hand` and `erase`: leads that did not write to the bot, lists for one member, people who want to go."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer

from bot.app.config import AppConfig
from bot.app.erasing import forget
from bot.app.sales.adding import Added, Entry, add
from bot.app.sales.batches import Batch, hand_over
from bot.app.sales.doing import By, Problem
from bot.app.sales.finding import query_of
from bot.app.sales.importing import Imported, take_rows
from bot.bootstrap.config import app_config, place_of
from bot.bootstrap.desks import desk_of
from bot.bootstrap.errors import StartError
from bot.cli.finding import settings_or_fail
from bot.cli.leadfiles import BadTable, read_table
from bot.cli.opening import write_database
from bot.cli.saying import fail, say, say_json
from bot.model import AuditRow, LeadId
from bot.ports import Tx
from bot.settings import Settings

_CLI = By(name="cli")
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
Script = Annotated[str | None, typer.Option(help="The script they belong to; else the default one.")]
Source = Annotated[str | None, typer.Option(help="Where they come from; else the event.")]


def add_(
    name: Annotated[str, typer.Option(help="Who it is.")] = "",
    phone: Annotated[str, typer.Option(help="In any writing.")] = "",
    email: Annotated[str, typer.Option()] = "",
    company: Annotated[str, typer.Option()] = "",
    event: Annotated[str, typer.Option(help="Where they were met: a fair, a seminar.")] = "",
    spoken_to: Annotated[str, typer.Option(help="Who of us, or of them, was spoken to.")] = "",
    interest: Annotated[str, typer.Option(help="What they want, in their words.")] = "",
    script: Script = None,
    source: Source = None,
    as_json: AsJson = False,
) -> None:
    """Write down a lead that did not write to the bot; the managers get its card."""
    settings, config = _settings()
    written = {"name": name, "phone": phone, "email": email, "company": company}
    written |= {"event": event, "spoken_to": spoken_to, "interest": interest}

    def work(tx: Tx) -> Added | str:
        desk = desk_of(config, tx)
        _have_script(desk.shelf.ids, script or desk.config.default_script)
        entry = Entry(fields=written, near=place_of(settings), mark=uuid4(), script=script, source=source)
        came = add(tx, desk, entry, _CLI, _now())
        if isinstance(came, Problem):
            return came.words("en")
        tx.put_outgoing(came.rows, _now())
        return came

    came = write_database(work)
    if isinstance(came, str):
        fail(came)
    if as_json:
        say_json({"lead": came.lead.id, "known": came.is_known})
    else:
        say(f"lead {came.lead.id}" + (" had this number already and was filled up" if came.is_known else ""))


def import_(
    file: Annotated[Path, typer.Argument(help="A CSV or XLSX table with a heading.")],
    script: Script = None,
    source: Source = None,
    as_json: AsJson = False,
) -> None:
    """Take in a table of leads: name, phone, email, company, event, spoken to, and columns of your own. Taken in twice it adds nothing."""
    settings, config = _settings()
    try:
        headings, rows = read_table(file)
    except BadTable as error:
        fail(f"{file}: {error}")

    def work(tx: Tx) -> Imported:
        desk, now = desk_of(config, tx), _now()
        _have_script(desk.shelf.ids, script or desk.config.default_script)
        done = take_rows(tx, desk, headings, rows, near=place_of(settings), by=_CLI, now=now, script=script, source=source)
        tx.put_outgoing(done.outgoing, now)
        tx.put_audit(AuditRow(who="cli", what="import", about="leads", at=now, details={"added": len(done.added)}))
        return done

    done = write_database(work)
    if as_json:
        say_json({"added": done.added, "known": done.known, "bad": done.bad})
    else:
        say(f"{len(done.added)} added, {len(done.known)} known, {len(done.bad)} bad")
        for row, lead in done.known:
            say(f"row {row}: this number is lead {lead}, which was filled up")
    for row, why in done.bad:
        typer.echo(f"hotlead: {file}: row {row}: {why}", err=True)
    raise typer.Exit(1 if done.bad else 0)


def hand(
    words: Annotated[list[str], typer.Argument(metavar="FILTERS", help="As in /leads: stage:new source:ads temp:hot.")],
    to: Annotated[int, typer.Option(help="The member's numeric id.")],
    as_json: AsJson = False,
) -> None:
    """Hand over a filtered list to one member as one batch."""
    settings, config = _settings()

    def work(tx: Tx) -> Batch | str:
        member = tx.member(to)
        if member is None or member.removed_at is not None:
            return f"there is no member {to}"
        query = query_of(" ".join(words), None, settings.zone, _now())
        if isinstance(query, Problem):
            return query.words("en")
        batch = hand_over(tx, desk_of(config, tx), query, member, _CLI, _now())
        tx.put_outgoing(batch.rows, _now())
        return batch

    batch = write_database(work)
    if isinstance(batch, str):
        fail(batch)
    if as_json:
        say_json({"given": batch.given, "taken": batch.taken, "more": batch.more})
    else:
        say(f"{len(batch.given)} handed over, {batch.taken} taken by others meanwhile, {batch.more} left")


def erase(
    number: int,
    yes: Annotated[bool, typer.Option("--yes", help="Without it nothing is erased.")] = False,
) -> None:
    """Erase everything about the person of a lead, who asked for it by other ways than the bot's /delete."""
    if not yes:
        fail("nothing was erased: this cannot be undone, say --yes", code=2)
    _, config = _settings()

    def work(tx: Tx) -> bool:
        lead, now = tx.lead(LeadId(number)), _now()
        if lead is None:
            return False
        talked = tx.conversations([lead.conversation]).get(lead.conversation)
        runs = lead.run if talked is None else max(lead.run, talked.state.run)
        tx.put_outgoing(forget(tx, desk_of(config, tx), lead.conversation, runs, now), now)
        tx.put_audit(AuditRow(who="cli", what="erase", about=f"lead:{number}", at=now))
        return True

    if not write_database(work):
        fail(f"there is no lead {number}")


def _settings() -> tuple[Settings, AppConfig]:
    settings = settings_or_fail()
    try:
        return settings, app_config(settings)
    except StartError as error:
        fail(str(error))


def _have_script(known: tuple[str, ...], script: str) -> None:
    if script not in known:
        fail(f"no script {script!r} is published yet: start the service once, or name one of: {', '.join(known) or 'none'}")


def _now() -> datetime:
    return datetime.now(tz=UTC)
