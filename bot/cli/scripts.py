"""`hotlead scripts`: check, test, draw and list scripts."""

from __future__ import annotations

from typing import Annotated

import orjson
import typer

from bot.cli.finding import entries_of, settings_or_fail
from bot.cli.saying import fail, say, say_json
from dialogs.collection import Entry
from dialogs.diagram import as_json, mermaid
from dialogs.linting import Finding
from dialogs.loading import Problem
from dialogs.script import Script
from dialogs.simulate import run_test

app = typer.Typer(help="Check, test, draw and list scripts.", no_args_is_help=True)

Targets = Annotated[list[str] | None, typer.Argument(help="Files or ids; all scripts when none is named.", metavar="[SCRIPT]...")]
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


@app.command()
def check(targets: Targets = None, as_json_: AsJson = False) -> None:
    """Check scripts: schema, ways, judging, texts. Findings are printed as file:line:column code severity: message."""
    entries = entries_of(targets or [], is_checking=True)
    if as_json_:
        say_json([finding for entry in entries for finding in _findings(entry)])
    else:
        for entry in entries:
            for line in [*map(str, entry.problems), *map(str, entry.findings)]:
                say(line)
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
    """List the scripts in force."""
    entries = entries_of([])
    rows = [_row(entry) for entry in entries]
    if as_json_:
        say_json(rows)
        return
    for entry in entries:
        name, languages = (entry.script.script, ", ".join(entry.script.languages)) if entry.script else ("-", "")
        say(f"{name:16} {entry.file:28} {'fit' if entry.is_fit else 'BROKEN':7} {languages}")


def _script(target: str) -> Script:
    entry = entries_of([target])[0]
    if entry.script is None:
        fail("\n".join(map(str, entry.problems)))
    return entry.script


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


def _findings(entry: Entry) -> list[dict[str, object]]:
    problems = [_as_record(one, "HL001", "error") for one in entry.problems]
    return problems + [_as_record(one, one.code, one.severity) for one in entry.findings]


def _as_record(one: Problem | Finding, code: str, severity: str) -> dict[str, object]:
    place = {"file": one.file, "line": one.line, "column": one.column}
    return {**place, "code": code, "severity": severity, "path": one.path, "message": one.message}
