"""From what an admin writes to `qualification.conditions` and back, and durations as written (`90s`, `5m`, `1h`, `3d`).

A condition is a mapping, never an expression string; see `qualification.conditions` for what it may say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Any, assert_never, get_args

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from qualification.conditions import AllOf, AnyOf, Condition, Not, Operand, Operator, Test, words_of

_DURATION = re.compile(r"(\d{1,6})\s*([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_OPERATORS: frozenset[str] = frozenset(get_args(Operator))
_DAY_OPERATORS = frozenset({"within", "after"})
_NUMBER_OPERATORS = frozenset({"at_least", "at_most", "more_than", "less_than", "count_at_least"})
_BOOL_OPERATORS = frozenset({"known", "verified"})
_MOST_DEEP = 10
LONGEST = timedelta(days=3653)
"""No timer is set for later, so that a date in its time is always a date."""


def parse_duration(written: object) -> timedelta:
    """The duration written as a number and a unit.

    Raises:
        ValueError: it is written otherwise, or longer than `LONGEST`.
    """
    if isinstance(written, timedelta):
        return written
    found = _DURATION.fullmatch(written.strip()) if isinstance(written, str) else None
    if found is None:
        raise ValueError(f"not a duration: {written!r} (write 90s, 5m, 1h, 3d or 2w)")
    duration = timedelta(seconds=int(found.group(1)) * _SECONDS[found.group(2)])
    if duration > LONGEST:
        raise ValueError(f"longer than ten years: {written!r}")
    return duration


def write_duration(duration: timedelta) -> str:
    """The shortest form that `parse_duration` reads back."""
    seconds = int(duration.total_seconds())
    for unit in ("d", "h", "m"):
        if seconds and seconds % _SECONDS[unit] == 0:
            return f"{seconds // _SECONDS[unit]}{unit}"
    return f"{seconds}s"


def parse_condition(written: object, *, depth: int = 0) -> Condition:
    """The condition written as a mapping.

    Raises:
        ValueError: it is no condition; the message names the key.
    """
    if isinstance(written, Test | AllOf | AnyOf | Not):
        return written
    if not isinstance(written, Mapping) or not written:
        raise ValueError("a condition is a mapping such as {need: house} or {budget: {at_least: 100000}}")
    if depth > _MOST_DEEP:
        raise ValueError(f"conditions nested deeper than {_MOST_DEEP}")
    parts = tuple(_part(str(key), value, depth) for key, value in written.items())
    return parts[0] if len(parts) == 1 else AllOf(parts=parts)


def write_condition(condition: Condition) -> dict[str, Any]:
    """The mapping that `parse_condition` reads back."""
    match condition:
        case Test(subject=subject, operator=operator, operand=operand):
            return {subject: {operator: _write_operand(operator, operand)}}
        case AllOf(parts=parts):
            return {"all": [write_condition(part) for part in parts]}
        case AnyOf(parts=parts):
            return {"any": [write_condition(part) for part in parts]}
        case Not(part=part):
            return {"not": write_condition(part)}
        case _:
            assert_never(condition)


def _part(key: str, value: object, depth: int) -> Condition:
    if key in ("all", "any"):
        if not isinstance(value, list) or not value:
            raise ValueError(f"`{key}` needs a list of conditions")
        parts = tuple(parse_condition(one, depth=depth + 1) for one in value)
        return AllOf(parts=parts) if key == "all" else AnyOf(parts=parts)
    if key == "not":
        return Not(part=parse_condition(value, depth=depth + 1))
    if isinstance(value, Mapping):
        tests = tuple(_test(key, str(name), operand) for name, operand in value.items())
        if not tests:
            raise ValueError(f"`{key}`: a test is missing, such as {{at_least: 100}} or {{is: house}}")
        return tests[0] if len(tests) == 1 else AllOf(parts=tests)
    return _test(key, "in" if isinstance(value, list) else "is", value)


def _test(subject: str, operator: str, operand: object) -> Test:
    if operator not in _OPERATORS:
        raise ValueError(f"`{subject}`: no test is called `{operator}` (there are: {', '.join(sorted(_OPERATORS))})")
    return Test(subject=subject, operator=operator, operand=_operand(subject, operator, operand))  # type: ignore[arg-type]  # checked above


def _operand(subject: str, operator: str, operand: object) -> Operand:
    if operator in _DAY_OPERATORS:
        return parse_duration(operand) / timedelta(days=1)
    if operator in _NUMBER_OPERATORS and (isinstance(operand, bool) or not isinstance(operand, int | float)):
        raise ValueError(f"`{subject}`: {operator} needs a number, not {operand!r}")
    if operator in _BOOL_OPERATORS and not isinstance(operand, bool):
        raise ValueError(f"`{subject}`: {operator} needs true or false, not {operand!r}")
    if isinstance(operand, bool | str):
        return operand
    if isinstance(operand, int | float):
        return float(operand)
    if isinstance(operand, list | tuple) and operand and all(isinstance(one, str | int | float) for one in operand):
        return tuple(_word(one) for one in operand)
    raise ValueError(f"`{subject}`: {operator} needs a word, a number or a list of them, not {operand!r}")


def _word(one: str | float) -> str:
    (word,) = words_of(one)
    return word


def _write_operand(operator: str, operand: Operand) -> object:
    if operator in _DAY_OPERATORS and isinstance(operand, int | float):
        return write_duration(timedelta(days=operand))
    return list(operand) if isinstance(operand, tuple) else operand


_CONDITION_SCHEMA: dict[str, Any] = {
    "type": "object",
    "minProperties": 1,
    "description": "Keys are questions or facts (source, language, targeted, temperature...), or all / any / not.",
    "properties": {
        "all": {"type": "array", "items": {"type": "object"}},
        "any": {"type": "array", "items": {"type": "object"}},
        "not": {"type": "object"},
    },
}

ConditionField = Annotated[Any, PlainValidator(parse_condition), PlainSerializer(write_condition), WithJsonSchema(_CONDITION_SCHEMA)]
"""A condition in a pydantic model; its value is a `Condition`."""

DurationField = Annotated[
    timedelta,
    PlainValidator(parse_duration),
    PlainSerializer(write_duration),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,6}\s*[smhdw]$", "examples": ["30m", "1h", "3d"]}),
]
"""A duration in a pydantic model."""
