"""The tables of real replies about contacts, and how the kinds answer them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from qualification.reading import Hints, Reading

CASES = Path(__file__).parent.parent / "cases"
NASTY = (
    "", " ", "@", "+", "?", "\x00", "\u200b", "\ud800", "🙂", "a" * 4096, "1" * 4096, "1 " * 2048, "@" * 4096, "a@" * 2048,
    ". " * 2048,
    "и " * 2048, "меня зовут " * 400, "собака " * 600, "quatre vingt " * 300, "8 912 345 67 89 " * 250, "«" * 4096, "'" * 4096,
    "i'm ٣" * 800,
)  # fmt: skip
"""Replies nobody means anything by."""


def cases(kind: str) -> list[dict[str, object]]:
    """All cases of a kind, of every language and with those set apart.

    Raises:
        ValueError: there are none.
    """
    paths = sorted(CASES.glob(f"{kind}_*.jsonl"))
    found = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]
    if not found:
        raise ValueError(f"no cases of kind {kind} in {CASES}")
    return found


def misread(kind: str, read: Callable[[str, Hints], Reading], taken: Callable[[Reading], object]) -> list[tuple[object, ...]]:
    """The cases whose reading is none of the right answers: id, text, what was taken, what is right."""
    wrong: list[tuple[object, ...]] = []
    for case in cases(kind):
        context = case.get("context")
        country = context["country"] if isinstance(context, dict) else None
        also = case.get("also", [])
        assert isinstance(also, list)
        got = taken(read(str(case["text"]), Hints(lang=str(case["lang"]), country=country)))
        if _folded(got) not in [_folded(right) for right in (case["expected"], *also)]:
            wrong.append((case["id"], case["text"], got, case["expected"]))
    return wrong


def _folded(value: object) -> object:
    """Case, ё and the full stops of abbreviations do not count."""
    if isinstance(value, str):
        return " ".join(value.casefold().replace("ё", "е").replace(".", " ").split())
    return {key: _folded(part) for key, part in value.items()} if isinstance(value, dict) else value
