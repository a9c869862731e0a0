"""From text to `Script`, or `ScriptError` with every problem by file, line, column and path. Reads no files itself.

A script that runs others (`run: <script>`) is linked with them: their nodes come in as `<node>.<node of the other>`, their
consents and magnets beside the script's own, which win. How they judge, hand off and answer objections is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from dialogs.script import Finish, RunScript, Script
from dialogs.yaml_pieces import read_script
from dialogs.yaml_text import Path, Place, Plain, YamlError


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, and where. `path`: keys from the top, joined by dots."""

    file: str
    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        where = f" {self.path}:" if self.path else ""
        return f"{self.file}:{self.line}:{self.column}:{where} {self.message}"


class ScriptError(Exception):
    """A text that is no script. `problems` holds at least one, in the order of lines."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class LoadedScript:
    """A script with the places of its parts, for whoever has to point at a line."""

    script: Script
    file: str
    plain: Plain

    def place_of(self, path: Path) -> Place:
        """Where the part stands in the file."""
        return self.plain.place_of(path)


def load(text: str, file: str = "<script>") -> LoadedScript:
    """The script in the text, not linked with others yet.

    Raises:
        ScriptError: the text is broken YAML, refused, or not what the schema asks for.
    """
    try:
        plain = read_script(text)
    except YamlError as error:
        problem = Problem(file=file, line=error.place.line, column=error.place.column, path="", message=error.message)
        raise ScriptError((problem,)) from error
    if not isinstance(plain.value, dict):
        raise ScriptError((Problem(file=file, line=1, column=1, path="", message="a script is a mapping: `script:`, `nodes:` ..."),))
    try:
        return LoadedScript(script=Script.model_validate(plain.value), file=file, plain=plain)
    except ValidationError as error:
        raise ScriptError(_problems(error, file, plain)) from error


def link(script: Script, others: Mapping[str, Script], *, _running: tuple[str, ...] = ()) -> Script:
    """The script with every script that it runs linked in; itself if it runs none.

    Raises:
        ScriptError: a script that is run does not exist or runs itself, or a node's id gets too long or is taken already.
    """
    calls = {node_id: node for node_id, node in script.nodes.items() if hasattr(node, "run")}
    if not calls:
        return script
    running = (*_running, script.script)
    values = script.model_dump(exclude_defaults=True)
    for node_id, call in calls.items():
        if call.run not in others or call.run in running:
            why = "runs itself" if call.run in running else "there is no such script"
            raise ScriptError((_unlinked(script, node_id, f"`run: {call.run}`: {why}"),))
        inner = link(others[call.run], others, _running=running)
        values["nodes"][node_id] = {"go": f"{node_id}.{inner.start}"}
        inlined = _inlined(node_id, inner, values_next=call.model_dump()["next"])
        if taken := sorted(inlined.keys() & values["nodes"].keys()):
            raise ScriptError((_unlinked(script, node_id, f"`run: {call.run}`: there is a node `{taken[0]}` already"),))
        values["nodes"].update(inlined)
        for table in ("consents", "magnets"):
            values[table] = {**inner.model_dump(exclude_defaults=True).get(table, {}), **values.get(table, {})}
    try:
        return Script.model_validate(values)
    except ValidationError as error:
        raise ScriptError(_too_long(script, error)) from error


def runners(name: str, scripts: Mapping[str, Script]) -> frozenset[str]:
    """Ids of the scripts that run this one, directly or through others."""
    calls = {other: {node.run for node in script.nodes.values() if isinstance(node, RunScript)} for other, script in scripts.items()}
    found: set[str] = set()
    new = {name}
    while new:
        new = {other for other, called in calls.items() if called & new} - found - {name}
        found |= new
    return frozenset(found)


def placed(loaded: LoadedScript, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Problems of linking, which are known by their path alone, with the line and column of the script's own file."""
    found = []
    for problem in problems:
        place = loaded.place_of(tuple(problem.path.split(".")))
        found.append(Problem(file=loaded.file, line=place.line, column=place.column, path=problem.path, message=problem.message))
    return tuple(found)


def _inlined(prefix: str, inner: Script, *, values_next: list[dict[str, Any]]) -> dict[str, Any]:
    """The other script's nodes under the prefix; its ends lead to where the caller goes on."""
    nodes: dict[str, Any] = {}
    for node_id, node in inner.nodes.items():
        if isinstance(node, Finish):
            then: dict[str, Any] = {"branch": values_next} if node.finish is True else {"say": node.finish, "next": values_next}
            nodes[f"{prefix}.{node_id}"] = then
            continue
        values = node.model_dump(exclude_defaults=True)
        if "ask" in values and "contact" not in values:
            values.setdefault("store", node_id.rpartition(".")[2])
        nodes[f"{prefix}.{node_id}"] = _moved(values, prefix)
    return nodes


def _moved(values: dict[str, Any], prefix: str) -> dict[str, Any]:
    for key in ("next", "declined", "on_misses", "branch"):
        if key in values:
            values[key] = [{**jump, "go": f"{prefix}.{jump['go']}"} for jump in values[key]]
    if "go" in values:
        values["go"] = f"{prefix}.{values['go']}"
    return values


def _unlinked(script: Script, node_id: str, message: str) -> Problem:
    return Problem(file=script.script, line=1, column=1, path=f"nodes.{node_id}.run", message=message)


def _too_long(script: Script, error: ValidationError) -> tuple[Problem, ...]:
    """The one thing that linking can spoil: ids of nodes that grow with each script they come through."""
    ids = dict.fromkeys(str(details["loc"][1]) for details in error.errors(include_url=False))
    return tuple(_unlinked(script, node_id.partition(".")[0], f"the id `{node_id}` gets too long") for node_id in ids)


def _problems(error: ValidationError, file: str, plain: Plain) -> tuple[Problem, ...]:
    problems = [_problem(details, file, plain) for details in error.errors(include_url=False)]
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column, problem.path)))


def _problem(details: Mapping[str, Any], file: str, plain: Plain) -> Problem:
    path = _real_path(details["loc"], plain.value)
    place = plain.place_of(path)
    return Problem(file=file, line=place.line, column=place.column, path=".".join(str(part) for part in path), message=_message(details))


def _real_path(loc: tuple[str | int, ...], value: Any) -> Path:
    """The validator's path without the names of union members, which the text does not have."""
    path: list[str | int] = []
    for number, part in enumerate(loc):
        is_node_kind = number == 2 and loc[0] == "nodes"
        is_last_key = number == len(loc) - 1 and isinstance(value, dict) and str(part).isidentifier()
        if not is_node_kind and (_has(value, part) or is_last_key):
            path.append(part)
            value = value[part] if _has(value, part) else None
    return tuple(path)


def _has(value: Any, part: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(part, int) and part < len(value)
    return isinstance(value, dict) and part in value


_MESSAGES = {
    "extra_forbidden": "there is no such key here",
    "missing": "this key is missing",
    "union_tag_not_found": "a node needs one of: say, ask, contact, branch, go, run, consent, magnet, handoff, finish",
}


def _message(details: Mapping[str, Any]) -> str:
    if "points" in details["loc"] and details["loc"][-1] == "set":
        return "points only add up: nothing sets a score, write `add`"
    message = _MESSAGES.get(str(details["type"]), str(details["msg"]))
    return message.removeprefix("Value error, ")
