"""`hotlead db`: bring the tables up to date, check them, back them up, put a backup back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.finding import settings_or_fail
from bot.cli.opening import read_database, write_database
from bot.cli.saying import fail, say, say_json
from bot.storage import StorageError, broken_consents, check, current, head, upgrade
from bot.storage.urls import file_of, is_sqlite, parsed

_MOST_PARKED = 1000
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.command("upgrade")
def upgrade_() -> None:
    """Bring the tables to the version of this program; a SQLite file that is not there is made."""
    url = settings_or_fail().database_url
    try:
        if is_sqlite(parsed(url)):
            file_of(parsed(url)).parent.mkdir(parents=True, exist_ok=True)
        upgrade(url)
    except StorageError as error:
        fail(str(error))
    except OSError as error:
        fail(f"HOTLEAD_DATABASE_URL: {error.filename}: {error.strerror}")
    say(f"tables are at version {head()}")


@app.command("check")
def check_() -> None:
    """Say whether the tables are those this program works with, and whether the consents are as they were given."""
    url = settings_or_fail().database_url
    try:
        check(url)
        broken = broken_consents(url)
        version = current(url)
    except StorageError as error:
        fail(str(error))
    if broken:
        fail("\n".join(f"consents: row {number} is not as it was written, or a row before it is missing" for number in broken))
    say(f"tables are at version {version}, the journal of consents is whole")


@app.command()
def parked(
    again: Annotated[bool, typer.Option("--again", help="Play them once more, in the order they came.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the updates that were set aside because a turn failed on them again and again; after the cause is mended, play them again."""
    found = read_database(lambda tx: tx.parked_updates(_MOST_PARKED))
    for one in found:
        if as_json:
            say_json({"id": one.id, "conversation": one.conversation, "parked_at": one.parked_at.isoformat(), "why": one.why})
        else:
            say(f"{one.id} {one.conversation} {one.parked_at:%Y-%m-%d %H:%M} UTC: {one.why}")
    if again:
        count = write_database(lambda tx: tx.play_again([one.id for one in found]))
        say_json({"played_again": count}) if as_json else say(f"{count} will be played again")
    elif not found and not as_json:
        say("nothing is parked")


@app.command()
def backup(target: Annotated[Path, typer.Argument(help="File to write; must not exist.")]) -> None:
    """Write a consistent copy of the SQLite database while it is in use (readable by its owner only)."""
    url = settings_or_fail().database_url
    try:
        if not is_sqlite(parsed(url)):
            fail("HOTLEAD_DATABASE_URL is PostgreSQL: back it up with pg_dump", code=2)
        check(url)
    except StorageError as error:
        fail(str(error))
    _make(target)
    verdict = _copy(file_of(parsed(url)), target)
    if verdict != "ok":
        target.unlink(missing_ok=True)
        fail(f"no backup was made: {verdict}")
    say(f"wrote {target}")


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(help="A file that `hotlead db backup` wrote.")],
    yes: Annotated[bool, typer.Option("--yes", help="Without it nothing is replaced.")] = False,
) -> None:
    """Put a backup in the place of the SQLite database. Stop the service first; what was there is kept in a file beside it."""
    url = settings_or_fail().database_url
    try:
        if not is_sqlite(parsed(url)):
            fail("HOTLEAD_DATABASE_URL is PostgreSQL: restore it with pg_restore", code=2)
        if not source.is_file():
            fail(f"{source}: there is no such file", code=2)
        version = current(f"sqlite:///{source.absolute()}")
    except StorageError as error:
        fail(f"{source} is no backup: {error}", code=2)
    if version is None or version > head():
        fail(f"{source} is no backup that this program can use: its tables are at version {version}, this program's at {head()}", code=2)
    file = file_of(parsed(url))
    if not yes:
        fail(f"nothing was restored: {file} would be replaced, say --yes", code=2)
    kept = _kept(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    verdict = _copy(source, file)
    if verdict != "ok":
        fail(f"{file} could not be replaced: {verdict}" + (f"; what was there is in {kept}" if kept else ""))
    upgrade(url)
    say(f"restored {file} from {source}" + (f"; what was there is in {kept}" if kept else ""))


def _kept(file: Path) -> Path | None:
    """Where the present data is kept, None where there is none yet. Fails while anybody has the database open."""
    if not file.exists():
        return None
    kept = file.with_name(f"{file.name}.before-{datetime.now(tz=UTC):%Y%m%d-%H%M%S}")
    try:
        with closing(sqlite3.connect(file, timeout=0.5)) as lone:
            lone.execute("PRAGMA locking_mode=EXCLUSIVE")
            lone.execute("BEGIN EXCLUSIVE")
            lone.rollback()
    except sqlite3.Error as error:
        fail(f"{file} is in use, stop the service first ({error})")
    _make(kept)
    verdict = _copy(file, kept)
    if verdict != "ok":
        kept.unlink(missing_ok=True)
        fail(f"nothing was restored: what is there now could not be kept ({verdict})")
    return kept


def _make(target: Path) -> None:
    """Make the file for nobody but us before anything is in it."""
    try:
        target.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        fail(f"{target} exists already", code=2)
    except OSError as error:
        fail(f"{target}: {error.strerror}", code=2)


def _copy(source: Path, target: Path) -> str:
    """`ok`, or what is wrong with the copy."""
    try:
        with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(target)) as copy:
            original.backup(copy)
            return str(copy.execute("PRAGMA integrity_check").fetchone()[0])
    except sqlite3.Error as error:
        return str(error)
