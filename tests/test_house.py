"""The rules of the house that no linter knows: how long files and functions may be, what they are called, who may start tasks."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "dialogs", "qualification")
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 300, 40
NO_NAMES = re.compile(r"(^|_)(utils?|helpers?|common|managers?|misc|shared|base)(_|$)")
SUPERVISOR = "bot/workers/supervisor.py"
STARTERS = frozenset({"create_task", "ensure_future", "TaskGroup", "run_coroutine_threadsafe"})
BORDERS = ("bot/web/webhooks.py", "bot/workers/", "bot/storage/writer.py", "dialogs/interpreter.py")
"""Where any exception may be caught: the intake, the workers' loops, the writer's thread, which hands it to its caller, and the step,
which takes a message that breaks a reader for one it did not understand and says so."""


@cache
def sources() -> tuple[str, ...]:
    """Every Python file of the three rooms, by its path from the root."""
    found = tuple(sorted(str(path.relative_to(ROOT)) for room in ROOMS for path in (ROOT / room).rglob("*.py")))
    assert len(found) > 100, "the scan found next to nothing: has the tree moved?"
    return found


def text(file: str) -> str:
    """What stands in the file."""
    return (ROOT / file).read_text(encoding="utf-8")


def nodes(file: str) -> Iterator[ast.AST]:
    """Every node of the file's syntax tree."""
    return ast.walk(ast.parse(text(file)))


def test_no_file_is_longer_than_a_subject() -> None:
    long = {file: lines for file in sources() if (lines := len(text(file).splitlines())) > MOST_LINES}
    assert long == {}


def test_no_script_of_the_library_is_forgotten_and_none_is_endless() -> None:
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "dialogs/library").glob("*.yaml")}
    assert len(lengths) > 5 and {name for name, lines in lengths.items() if lines > 400} == set()


def test_no_function_is_longer_than_a_screen() -> None:
    functions = [
        (file, node.name, (node.end_lineno or 0) - node.lineno + 1)
        for file in sources()
        if "/migrations/versions/" not in file  # a table has as many lines as it has columns
        for node in nodes(file)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert len(functions) > 1000
    assert [one for one in functions if one[2] > MOST_LINES_OF_A_FUNCTION] == []


def test_no_file_is_called_by_a_name_that_says_nothing() -> None:
    assert [file for file in sources() if NO_NAMES.search(Path(file).stem)] == []


@pytest.mark.parametrize("name", ["utils", "my_helpers", "common", "lead_manager", "base"])
def test_such_names_are_known(name: str) -> None:
    assert NO_NAMES.search(name)


def test_every_package_says_what_lives_there() -> None:
    packages = [file for file in sources() if file.endswith("/__init__.py")]
    folders = {str(Path(file).parent) for file in sources()}
    assert len(packages) > 15
    assert [file for file in packages if not ast.get_docstring(ast.parse(text(file)))] == []
    assert sorted(folders - {str(Path(file).parent) for file in packages}) == []


def test_every_file_says_what_it_is_about() -> None:
    assert [file for file in sources() if not ast.get_docstring(ast.parse(text(file)))] == []


def test_only_the_supervisor_starts_tasks() -> None:
    started = {file for file in sources() for node in nodes(file) if isinstance(node, ast.Attribute | ast.Name) and _name(node) in STARTERS}
    assert started == {SUPERVISOR}


def test_any_exception_is_caught_at_the_borders_only() -> None:
    broad = {
        file
        for file in sources()
        for node in nodes(file)
        if isinstance(node, ast.ExceptHandler) and (node.type is None or _name(node.type) in ("Exception", "BaseException"))
    }
    assert broad, "nothing catches an unexpected exception: has the intake lost its border?"
    assert {file for file in broad if not file.startswith(BORDERS)} == set()


def test_nothing_is_left_to_be_done_later() -> None:
    left = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|pragma: no cover|raise NotImplementedError")
    assert [file for file in sources() if left.search(text(file))] == []


def test_the_import_contracts_exist() -> None:
    contracts = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    by_name = {contract["name"]: contract for contract in contracts}
    layers = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    assert ["bot", "dialogs", "qualification"] in layers
    house = next(contract for contract in contracts if contract.get("containers") == ["bot"])
    assert house["exhaustive"] is True
    pure = by_name["The two lower floors are pure"]
    assert set(pure["source_modules"]) == {"dialogs", "qualification"}
    assert {"asyncio", "time", "random", "os", "logging", "sqlalchemy", "aiogram", "telegram"} <= set(pure["forbidden_modules"])
    libraries = {module for contract in contracts if contract is not pure for module in contract.get("forbidden_modules", ())}
    assert {"sqlalchemy", "alembic", "psycopg", "aiogram", "telegram"} <= libraries


def test_every_room_of_bot_has_its_layer() -> None:
    contracts = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    house = next(contract for contract in contracts if contract.get("containers") == ["bot"])
    placed = {room.strip() for layer in house["layers"] for room in layer.split("|")}
    rooms = {path.stem for path in (ROOT / "bot").iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()} - {"__init__"}
    assert placed == rooms and len(rooms) > 8


def _name(node: ast.expr | ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
