"""`hotlead scripts`: check, test, draw, list and begin scripts; what is published is in `editions` and `comparisons`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import orjson
import typer

from bot.app.shelf import FILES
from bot.cli import comparisons, editions
from bot.cli.editions import with_store
from bot.cli.finding import entries_of, settings_or_fail
from bot.cli.saying import fail, say, say_json
from bot.model import EditionLine
from bot.storage import StorageError, current, head
from bot.storage.templates import NoTemplate, copy_template
from bot.storage.urls import file_of, is_sqlite, parsed
from dialogs.collection import Entry
from dialogs.diagram import as_json, mermaid
from dialogs.linting import Finding
from dialogs.linting.sentences import code_of, told
from dialogs.loading import Problem
from dialogs.part import ID_PATTERN
from dialogs.script import Script
from dialogs.simulate import run_test

app = typer.Typer(help="Check, test, draw, compare and publish scripts.", no_args_is_help=True)
app.command("diff")(comparisons.diff)
app.command("publish")(editions.publish)
app.command("rollback")(editions.rollback)
app.command("history")(editions.history)
app.command("standing")(editions.standing)

Targets = Annotated[list[str] | None, typer.Argument(help="Files or ids; all scripts when none is named.", metavar="[SCRIPT]...")]
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


@app.command()
def check(
    targets: Targets = None,
    as_json_: AsJson = False,
    lang: Annotated[str, typer.Option("--lang", help="Language of the messages: en or ru.")] = "en",
) -> None:
    """Check scripts: schema, ways, judging, texts. Findings are printed as file:line:column code severity: message."""
    entries = entries_of(targets or [], is_checking=True)
    if as_json_:
        say_json([finding for entry in entries for finding in _findings(entry, lang)])
    else:
        for entry in entries:
            for found in _findings(entry, lang):
                say("{file}:{line}:{column} {code} {severity}: {path}: {message}".format_map(found).replace(": : ", ": "))
        bad = sum(not entry.is_fit for entry in entries)
        say(f"{len(entries)} checked, {bad} with errors" if bad else f"{len(entries)} checked, no errors")
    if not all(entry.is_fit for entry in entries):
        raise typer.Exit(1)


@app.command()
def test(targets: Targets = None, as_json_: AsJson = False) -> None:
    """Play the tests inside the scripts and compare."""
    country = settings_or_fail().default_country
    results = []
    for entry in entries_of(targets or []):
        if entry.script is None:
            fail("\n".join(map(str, entry.problems)))
        results += [(entry.script.script, run_test(entry.script, one, country=country)) for one in entry.script.tests]
    if as_json_:
        say_json([{"script": script, "test": result.name, "failures": list(result.failures)} for script, result in results])
    else:
        for script, result in results:
            say(f"{'ok    ' if not result.failures else 'FAILED'} {script}: {result.name}")
            for failure in result.failures:
                say(f"         {failure}")
        say(f"{len(results)} tests, {sum(bool(result.failures) for _, result in results)} failed")
    if any(result.failures for _, result in results):
        raise typer.Exit(1)


@app.command()
def graph(
    target: Annotated[str, typer.Argument(help="File or id.", metavar="SCRIPT")],
    lang: Annotated[str | None, typer.Option("--lang", help="Language of the labels.")] = None,
    as_json_: AsJson = False,
) -> None:
    """Draw the script: a Mermaid flowchart, or nodes and edges as JSON."""
    script = _script(target)
    if as_json_:
        say_json(as_json(script))
    else:
        say(mermaid(script, lang).rstrip())


@app.command()
def schema() -> None:
    """Print the JSON Schema of scripts, for editors."""
    say(orjson.dumps(Script.model_json_schema(), option=orjson.OPT_INDENT_2).decode())


@app.command("list")
def list_(as_json_: AsJson = False) -> None:
    """List the scripts: their files, and what is published of them."""
    rows = [_row(entry) for entry in entries_of([])]
    lines, drafts = published_lines()
    known = {row["script"] for row in rows}
    rows += [{**_NO_FILE, "script": name} for name, line in lines.items() if name not in known and line.author != FILES]
    for row in rows:
        line = lines.get(str(row["script"]))
        row |= {"version": line.version if line else None, "author": line.author if line else None, "draft": row["script"] in drafts}
    if as_json_:
        say_json(rows)
        return
    for row in rows:
        fit = "fit" if row["fit"] else "BROKEN"
        version = f"version {row['version']} by {row['author']}" if row["version"] else "not published"
        languages = ", ".join(map(str, row["languages"] if isinstance(row["languages"], list) else ()))
        say(f"{row['script'] or '-':16} {row['file'] or '-':28} {fit:7} {languages:14} {version}{', draft' if row['draft'] else ''}")


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="The new script's id: lower case, digits and _.")],
    template: Annotated[str, typer.Option("--from", help="The shipped script to begin with.")] = "cottages",
    folder: Annotated[Path | None, typer.Option("--folder", help="Where to write it; HOTLEAD_SCRIPTS_DIR, else here.")] = None,
) -> None:
    """Begin a script as a copy of a shipped one, with what it runs and gives."""
    if re.fullmatch(ID_PATTERN, name) is None or "." in name:
        fail(f"{name!r} is no id: lower case, digits and _, a letter first", code=2)
    try:
        written = copy_template(template, name, folder or settings_or_fail().scripts_dir or Path())
    except NoTemplate as error:
        fail(str(error), code=2)
    except OSError as error:
        fail(f"{error.filename}: {error.strerror}")
    for path in written:
        say(str(path))


def _script(target: str) -> Script:
    entry = entries_of([target])[0]
    if entry.script is None:
        fail("\n".join(map(str, entry.problems)))
    return entry.script


_NO_FILE: dict[str, object] = {"file": None, "fit": True, "languages": [], "questions": None, "tests": None}


def published_lines() -> tuple[dict[str, EditionLine], set[str]]:
    """The newest versions by script, and the scripts with a draft; nothing where there is no database yet."""
    url = settings_or_fail().database_url
    try:
        if _is_no_file(url) or current(url) != head():
            return {}, set()
    except StorageError as error:
        fail(str(error))
    lines, drafts = with_store(lambda store: store.read(lambda tx: (tx.newest_editions(), tx.drafts())))
    return {line.script: line for line in lines}, {draft.script for draft in drafts}


def _is_no_file(url: str) -> bool:
    """Whether nothing was ever kept there: SQLite's file, perhaps with its folder, is still to be made. Raises: StorageError."""
    address = parsed(url)
    return is_sqlite(address) and not file_of(address).exists()


def _row(entry: Entry) -> dict[str, object]:
    script = entry.script
    return {
        "script": script.script if script else None,
        "file": entry.file,
        "fit": entry.is_fit,
        "languages": list(script.languages) if script else [],
        "questions": len(script.questions) if script else 0,
        "tests": len(script.tests) if script else 0,
    }


def _findings(entry: Entry, language: str) -> list[dict[str, object]]:
    problems = [_as_record(one, "error", language) for one in entry.problems]
    return problems + [_as_record(one, one.severity, language) for one in entry.findings]


def _as_record(one: Problem | Finding, severity: str, language: str) -> dict[str, object]:
    place = {"file": one.file, "line": one.line, "column": one.column}
    return {**place, "code": code_of(one), "severity": severity, "path": one.path, "message": told(one, language)}
