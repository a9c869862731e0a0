"""`hotlead db`: bring the tables up to date, check them, back them up."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.finding import settings_or_fail
from bot.cli.saying import fail, say
from bot.storage import StorageError, check, current, head, upgrade

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.command("upgrade")
def upgrade_() -> None:
    """Bring the tables to the version of this program."""
    try:
        upgrade(settings_or_fail().database_url)
    except StorageError as error:
        fail(str(error))
    say(f"tables are at version {head()}")


@app.command("check")
def check_() -> None:
    """Say whether the tables are those this program works with."""
    url = settings_or_fail().database_url
    try:
        check(url)
    except StorageError as error:
        fail(str(error))
    say(f"tables are at version {current(url)}")


@app.command()
def backup(target: Annotated[Path, typer.Argument(help="File to write; must not exist.")]) -> None:
    """Write a consistent copy of the SQLite database while it is in use (readable by its owner only)."""
    url = settings_or_fail().database_url
    if not url.startswith("sqlite:///"):
        fail("HOTLEAD_DATABASE_URL is PostgreSQL: back it up with pg_dump", code=2)
    if target.exists():
        fail(f"{target} exists already", code=2)
    target.touch(mode=0o600)
    try:
        with sqlite3.connect(Path(url.removeprefix("sqlite:///").partition("?")[0])) as source, sqlite3.connect(target) as copy:
            source.backup(copy)
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        fail(f"no backup was made: {error}")
    if verdict != "ok":
        fail(f"the copy is damaged: {verdict}")
    say(f"wrote {target}")
