"""The JSON Schema that editors use: stable, and true of every script that loads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dialogs.script import Script
from dialogs.yaml_text import parse_yaml
from qualification.kinds import KINDS
from tests.dialogs.playing import HERE

SCHEMA: dict[str, Any] = Script.model_json_schema()
LIBRARY = Path(__file__).parents[2] / "dialogs" / "library"
SCRIPTS = [*sorted(LIBRARY.glob("*.yaml")), HERE / "everything.yaml", HERE / "sound.yaml"]


def test_the_schema_is_the_same_every_time() -> None:
    assert json.dumps(Script.model_json_schema()) == json.dumps(SCHEMA)


def test_the_schema_knows_what_a_script_must_have_and_nothing_it_may_not() -> None:
    assert SCHEMA["required"] == ["script", "title", "languages", "start", "nodes"]
    assert SCHEMA["additionalProperties"] is False
    assert SCHEMA["$defs"]["Ask"]["properties"]["kind"]["enum"] == list(KINDS)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_every_script_fits_the_schema(path: Path) -> None:
    value = parse_yaml(path.read_text(encoding="utf-8")).value

    assert list(misfits(value, SCHEMA, "")) == []


def test_a_script_that_does_not_load_does_not_fit() -> None:
    value = parse_yaml((HERE / "sound.yaml").read_text(encoding="utf-8").replace("kind: money", "knd: money")).value

    assert list(misfits(value, SCHEMA, "")) == [".nodes.budget: none of the forms fits"]


def misfits(value: Any, schema: dict[str, Any], path: str) -> list[str]:
    """Where the value is not what the schema says: types, keys, required ones and forms; not lengths and patterns."""
    if "$ref" in schema:
        return misfits(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], path)
    forms = schema.get("anyOf") or schema.get("oneOf")
    if forms is not None:
        return [] if any(not misfits(value, form, path) for form in forms) else [f"{path}: none of the forms fits"]
    if "const" in schema or "enum" in schema:
        return [] if value in schema.get("enum", [schema.get("const")]) else [f"{path}: not one of the values"]
    if not _is_of_type(value, schema.get("type")):
        return [f"{path}: not a {schema.get('type')}"]
    return _inside(value, schema, path)


def _inside(value: Any, schema: dict[str, Any], path: str) -> list[str]:
    found = []
    if isinstance(value, dict):
        found += [f"{path}: lacks {name}" for name in schema.get("required", []) if name not in value]
        known = schema.get("properties", {})
        rest = schema.get("additionalProperties", True)
        for name, inner in value.items():
            if name in known:
                found += misfits(inner, known[name], f"{path}.{name}")
            elif isinstance(rest, dict):
                found += misfits(inner, rest, f"{path}.{name}")
            elif rest is False and not schema.get("patternProperties"):
                found.append(f"{path}.{name}: no such key")
            for form in schema.get("patternProperties", {}).values():
                found += misfits(inner, form, f"{path}.{name}")
    if isinstance(value, list):
        found += [fault for number, inner in enumerate(value) for fault in misfits(inner, schema.get("items", {}), f"{path}.{number}")]
    return found


def _is_of_type(value: Any, wanted: str | None) -> bool:
    types: dict[str, tuple[type, ...]] = {
        "object": (dict,),
        "array": (list,),
        "string": (str, int, float),
        "integer": (int,),
        "number": (int, float),
        "boolean": (bool, str),
        "null": (type(None),),
    }
    return wanted is None or isinstance(value, types[wanted])
