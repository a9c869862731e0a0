"""Time per reply of the readers, over the tables of real replies, each choice among thirty options with synonyms."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from qualification.cases import predict
from qualification.warming import warm

CASES = Path(__file__).parents[1] / "tests" / "qualification" / "cases"
MOST_OPTIONS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Milliseconds of CPU per reply, tables warm."""

    kind: str
    replies: int
    median_ms: float
    p99_ms: float


def measure(*, most: int) -> list[Reading]:
    """Each kind over at most so many of its cases."""
    warm(("ru", "en", "es", "fr"))
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(CASES.glob("*.jsonl")):
        for line in path.read_bytes().splitlines():
            case = orjson.loads(line)
            by_kind.setdefault(case["kind"], []).append(case)
    return [_measure(kind, _spread(cases, most)) for kind, cases in sorted(by_kind.items())]


def _spread(cases: list[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    return cases[:: max(1, len(cases) // most)]


def _measure(kind: str, cases: list[dict[str, Any]]) -> Reading:
    spent = []
    for case in cases:
        grown = _with_options(case) if kind == "choice" else case
        predict(grown)
        began_s = time.thread_time()
        predict(grown)
        spent.append((time.thread_time() - began_s) * 1000)
    spent.sort()
    return Reading(kind=kind, replies=len(spent), median_ms=statistics.median(spent), p99_ms=spent[int(len(spent) * 0.99) - 1])


def _with_options(case: dict[str, Any]) -> dict[str, Any]:
    """The case among thirty options, the added ones of made-up words, each with two synonyms."""
    added = [
        {"id": f"added{number}", "label": f"Zumbrel {number} vortan", "synonyms": [f"krilto{number}", f"плимко{number}"]}
        for number in range(MOST_OPTIONS - len(case["choices"]))
    ]
    return {**case, "choices": [*case["choices"], *added]}
