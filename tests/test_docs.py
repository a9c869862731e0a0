"""The docs tell the truth: what exists has its row, what is named exists, the example does what its text promises."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
from pydantic import BaseModel

from bot.app.staff.acts import COMMANDS
from bot.channels.telegram.commands import COMMANDS as MENU
from bot.cli import app
from bot.settings import Settings
from dialogs.collection import Entry, collect
from dialogs.linting import RULES
from dialogs.nodes import Ask, KindName, Node
from dialogs.script import HandoffSpec, MagnetSpec, ObjectionName, Script, ScriptTest
from dialogs.simulate import run_test
from dialogs.trials import Expectation, TestPerson
from qualification.conditions import FACTS, Operator
from qualification.kinds import KINDS

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def page(name: str) -> str:
    """A page of the docs."""
    return (ROOT / name).read_text(encoding="utf-8")


def rows(text: str, heading: str) -> list[list[str]]:
    """Cells of the table under the first line that begins with this heading; at least two rows."""
    section = re.split(r"^#+ ", text.split(heading, 1)[1], maxsplit=1, flags=re.M)[0]
    lines = [line.strip().strip("|") for line in section.splitlines() if line.startswith("|")]
    found = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)] for line in lines[2:]]
    assert len(found) >= 2, f"no table under {heading!r}"
    return found


def coded(cells: Iterable[str]) -> set[str]:
    """Everything in back quotes, blocks of code left out."""
    return {code for cell in cells for code in re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", cell, flags=re.S))}


# --- what exists has its row -------------------------------------------------------------------------------------


def test_every_setting_has_its_line() -> None:
    named = re.findall(r"^#?HOTLEAD_(\w+)=", page(".env.example"), re.M)
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


def test_every_setting_that_the_docs_name_exists() -> None:
    named = {name for path in PAGES for name in re.findall(r"HOTLEAD_([A-Z_]+)", path.read_text(encoding="utf-8"))}
    assert len(named) > 5 and named <= {name.upper() for name in Settings.model_fields}


def test_every_kind_of_question_has_its_row_and_no_other() -> None:
    assert [cells[0] for cells in rows(page("docs/scripts.md"), "## Kinds of questions")] == [f"`{kind}`" for kind in get_args(KindName)]
    assert set(get_args(KindName)) == set(KINDS)


def test_every_kind_of_node_has_its_row_and_no_other() -> None:
    kinds = {str(tag.tag) for member in get_args(get_args(Node)[0]) for tag in get_args(member)[1:]}
    named = {re.split(r"[`:]", cells[0])[1] for cells in rows(page("docs/scripts.md"), "## Nodes")}
    assert len(kinds) > 8 and named == kinds


def test_every_operator_has_its_row() -> None:
    named = coded(cell for cells in rows(page("docs/scripts.md"), "## Conditions") for cell in cells)
    words = {word for code in named for word in re.findall(r"[a-z_]+", code)}
    assert {*get_args(Operator), "all", "any", "not"} <= words


def test_every_fact_is_named() -> None:
    section = page("docs/scripts.md").split("## Conditions")[1].split("\n## ")[0]
    assert len(FACTS) > 5 and coded([section]) >= FACTS


def test_every_key_of_a_script_has_its_row() -> None:
    assert coded(cells[0] for cells in rows(page("docs/scripts.md"), "## All keys of a script")) == set(Script.model_fields)


@pytest.mark.parametrize("model", [Ask, MagnetSpec, ScriptTest, Expectation, TestPerson])
def test_every_key_of_its_parts_is_named(model: type[BaseModel]) -> None:
    words = {word for code in coded([page("docs/scripts.md")]) for word in re.findall(r"[a-z_]+", code)}
    assert set(model.model_fields) - words - {"name", "expect"} == set()


def test_every_objection_and_every_way_of_handing_off_is_named() -> None:
    codes = coded([page("docs/scripts.md")])
    assert {*get_args(ObjectionName), *get_args(HandoffSpec.model_fields["hot"].annotation)} <= codes


def test_every_command_of_the_command_line_has_its_row_and_no_other() -> None:
    named = {_words(cells[0]) for cells in rows(page("docs/running.md"), "## Commands")}
    assert named == set(_commands(typer.main.get_command(app), ()))


def test_every_command_of_the_staff_has_its_row_and_no_other() -> None:
    named = [re.sub(r"[`/]", "", cells[0]).split()[0] for cells in rows(page("docs/running.md"), "## What the bot obeys")]
    assert sorted(named) == sorted(COMMANDS)


def test_every_command_of_visitors_is_named() -> None:
    section = page("docs/running.md").split("## What the bot obeys")[1].split("\n## ")[0].split("\n|")[0]
    assert {code[1:] for code in coded([section])} == set(MENU["en"])


def test_every_metric_and_address_is_named() -> None:
    running = page("docs/running.md")
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot/web").glob("*.py"))
    metrics = set(re.findall(r'"(hotlead_[a-z_]+)"', sources))
    addresses = set(re.findall(r'@app\.get\("(/[a-z]+)"', sources))
    assert len(metrics) > 1 and len(addresses) > 2
    assert coded([running]) >= metrics | addresses


def _commands(command: Any, path: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Names of all commands that do something, groups that also do something themselves among them."""
    inner: Mapping[str, Any] = getattr(command, "commands", {})
    if path and (not inner or getattr(command, "invoke_without_command", False)):
        yield path
    for name, one in inner.items():
        yield from _commands(one, (*path, name))


def _words(cell: str) -> tuple[str, ...]:
    """`hotlead leads show N` is ("leads", "show")."""
    words = cell.strip("`").split()[1:]
    return tuple(word for word in words if re.fullmatch(r"[a-z]+", word))


# --- what is named exists ----------------------------------------------------------------------------------------


def test_every_path_of_the_readmes_table_exists() -> None:
    table = rows(page("README.md"), "## I want to change X, open Y")
    for _, places in table:
        paths = coded([places.replace("<kind>", "choice")])
        folders = [str(Path(path).parent) for path in paths if "/" in path]
        for path in paths:
            if path.endswith((".py", "/", ".yaml", ".md", ".example")):
                candidates = [path, *(f"{folder}/{path}" for folder in folders)]
                assert any((ROOT / one).exists() for one in candidates), f"{path} of README's table"
    assert len(table) > 12


def test_every_table_that_the_readme_sends_to_exists() -> None:
    named = set(re.findall(r"a line in `([A-Z_]+)`", page("README.md")))
    files = [path for room in ("bot", "dialogs", "qualification") for path in (ROOT / room).rglob("*.py")]
    source = "\n".join(path.read_text(encoding="utf-8") for path in files)
    assert len(named) > 3
    assert {name for name in named if re.search(rf"^{name}\b.*[=:]", source, re.M) is None} == set()


def test_every_relative_link_resolves() -> None:
    links = [
        (path, target)
        for path in PAGES
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8"))
        if not re.match(r"[a-z]+:", target)
    ]
    assert len(links) > 10
    assert [f"{path.relative_to(ROOT)}: {target}" for path, target in links if not (path.parent / target).exists()] == []


def test_every_decision_is_in_the_list_and_in_order() -> None:
    listed = re.findall(r"\]\((\d{4}-[a-z0-9-]+\.md)\)", page("docs/decisions/README.md"))
    there = sorted(path.name for path in (ROOT / "docs/decisions").glob("0*.md"))
    assert len(there) > 3 and listed == there


def test_no_page_names_a_machine_or_how_the_work_was_organised() -> None:
    foreign = re.compile(r"(?<![\w.])/(?:Users|home)/|\bissues? #?\d")
    assert [str(path) for path in PAGES if foreign.search(path.read_text(encoding="utf-8"))] == []


# --- the example of docs/scripts.md ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Example:
    """The script of the page and the words under it."""

    script: str
    promise: str


@pytest.fixture
def example() -> Example:
    """The first script of the page."""
    found = re.search(r"```yaml\n(script: .*?)```\n\n(.*?)\n\n", page("docs/scripts.md"), re.S)
    assert found is not None
    return Example(found[1], found[2])


def linted(script: str) -> Entry:
    """The script as `hotlead scripts check` sees it."""
    (entry,) = collect({"clinic.yaml": script})
    assert entry.script is not None, entry.problems
    return entry


def failures(script: str) -> list[tuple[str, ...]]:
    """What the script's own tests find; there is at least one."""
    loaded = linted(script).script
    assert loaded is not None and loaded.tests
    return [result.failures for test in loaded.tests if (result := run_test(loaded, test)).failures]


def test_the_example_has_the_findings_that_its_text_promises_and_no_other(example: Example) -> None:
    found = sorted({finding.code for finding in linted(example.script).findings})
    assert found == sorted(set(re.findall(r"HL\d{3}", example.promise)))
    assert found and failures(example.script)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("{when: {timing: {within: 7d}}", "{when: {when: {within: 7d}}"), ("kind: timing, next", "kind: timing, store: timing, next")],
    ids=["the rule names the question", "the question stores the name"],
)
def test_either_fix_that_the_text_names_heals_the_example(example: Example, wrong: str, right: str) -> None:
    assert example.script.count(wrong) == 1
    assert all(words in example.promise.replace("\n", " ") for words in ("when: {when: {within: 7d}}", "store: timing"))
    healed = example.script.replace(wrong, right)
    assert (linted(healed).findings, failures(healed)) == ((), [])


def test_every_rule_of_the_linter_says_its_code() -> None:
    codes = [re.match(r"(\d{3}): ", rule.__doc__ or "") for rule in RULES]
    assert len(codes) > 20 and all(codes)


# --- the glossary ------------------------------------------------------------------------------------------------

UNMISTAKABLE = frozenset(
    {
        *("user", "customer", "subscriber", "prospect", "gift", "bonus", "referrer", "rating", "qualified", "classification"),
        *("transfer", "escalation", "notification", "assignee", "agent", "flow", "scenario", "block", "session", "demo", "cron", "job"),
    }
)
"""Banned words that mean nothing else in code; the others ("state", "queue") are words of programming too."""
ROOMS = ("bot/app", "bot/cli", "bot/web", "bot/workers", "bot/model.py", "bot/ports.py", "dialogs", "qualification")
"""Rooms that speak our language; drivers and tables speak that of messengers and databases as well."""


def test_the_banned_words_are_those_of_the_glossary() -> None:
    banned = {word.strip() for cells in rows(page("docs/glossary.md"), "# Words") for word in cells[2].split(",")}
    assert banned >= UNMISTAKABLE


def test_banned_words_name_nothing_in_code() -> None:
    named = [(str(file.relative_to(ROOT)), name) for room in ROOMS for file in _files(ROOT / room) for name in _identifiers(file)]
    assert len(named) > 5000
    assert [one for one in named if {word.lower() for word in re.findall(r"[A-Z]?[a-z]+", one[1])} & UNMISTAKABLE] == []


def _files(room: Path) -> Iterable[Path]:
    return [room] if room.is_file() else room.rglob("*.py")


def _identifiers(file: Path) -> Iterable[str]:
    """Names that the file itself gives: to classes, functions, arguments and variables."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.Name(id=name, ctx=ast.Store()):
                yield name
            case _:
                pass
