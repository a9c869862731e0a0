"""Time per reply of all readers, over the tables of real replies, each choice among thirty options with synonyms, and of the longest
messages that Telegram delivers."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from qualification.cases import predict
from qualification.kinds import KINDS
from qualification.normalize import MAX_LENGTH
from qualification.reading import Hints, Option
from qualification.warming import warm

CASES = Path(__file__).parents[1] / "tests" / "qualification" / "cases"
MOST_OPTIONS = 30
LONGEST = tuple(
    (piece * MAX_LENGTH)[:MAX_LENGTH]
    for piece in (
        "0",
        "9 ",
        "1 000 ",
        "не ",
        "да нет ",
        "до ",
        "через ",
        "от 5 до ",
        "a@",
        "//",
        "-",
        "½",
        "меня зовут ",
        "first ",
        "слово ",
    )
)
"""What makes a reader slow that looks at a thing more than once: figures, negations and the like for as long as a message may be."""


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
    told = [_measure(kind, _spread(cases, most)) for kind, cases in sorted(by_kind.items())]
    everything = [case for cases in by_kind.values() for case in cases]
    texts = [str(case["text"]) for case in _spread(everything, most)]
    untold = [_time(kind, texts, name=kind) for kind in sorted(KINDS.keys() - by_kind.keys())]
    return [*told, *untold, *(_time(kind, LONGEST, name=f"{kind}, longest") for kind in sorted(KINDS))]


def _time(kind: str, texts: Sequence[str], *, name: str) -> Reading:
    """One kind over texts that were not written for it."""
    options = tuple(Option(id=str(at), label=f"Zumbrel {at} vortan", synonyms=(f"krilto{at}", f"плимко{at}")) for at in range(MOST_OPTIONS))
    hints = Hints(lang="ru", currency="RUB", country="RU", options=options if kind in ("choice", "choices") else ())
    KINDS[kind].read("да", hints)
    spent = []
    for text in texts:
        began_s = time.thread_time()
        KINDS[kind].read(text, hints)
        spent.append((time.thread_time() - began_s) * 1000)
    return _summed(name, spent)


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
    return _summed(kind, spent)


def _summed(kind: str, spent: list[float]) -> Reading:
    spent.sort()
    return Reading(kind=kind, replies=len(spent), median_ms=statistics.median(spent), p99_ms=spent[max(0, int(len(spent) * 0.99) - 1)])


def _with_options(case: dict[str, Any]) -> dict[str, Any]:
    """The case among thirty options, the added ones of made-up words, each with two synonyms."""
    added = [
        {"id": f"added{number}", "label": f"Zumbrel {number} vortan", "synonyms": [f"krilto{number}", f"плимко{number}"]}
        for number in range(MOST_OPTIONS - len(case["choices"]))
    ]
    return {**case, "choices": [*case["choices"], *added]}
