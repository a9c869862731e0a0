"""Scripts as they are while somebody is writing them: the shipped ones with one thing changed, the same ones at every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import dialogs

LIBRARY = Path(dialogs.__file__).parent / "library"
_SIGNS = "\"'{}[],:#&*!|>%@`-? \tаñ\0é\\0aZ"
_WORDS = (
    "next:",
    "ask:",
    "kind: mony",
    "when:",
    "go:",
    "script:",
    "nodes:",
    "- ",
    "? ",
    "<<: *x",
    "!!python/object x",
    "---",
    "...",
    "true",
    "~",
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A text of a shipped script with one change. `line`: where it was made, from 1."""

    file: str
    text: str
    line: int
    how: str


def mutants(number: int, seed: int) -> Iterator[Mutant]:
    """So many, each from a shipped script taken in turn."""
    dice = random.Random(seed)
    files = sorted(LIBRARY.glob("*.yaml"))
    for each in range(number):
        file = files[each % len(files)]
        yield _mutant(file.name, file.read_text(encoding="utf-8"), dice)


def _mutant(name: str, text: str, dice: random.Random) -> Mutant:
    lines = text.split("\n")
    full = [number for number, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")]
    number = dice.choice(full)
    line = lines[number]
    place = dice.randrange(len(line) + 1)
    how = dice.choice(("drop sign", "put sign", "drop line", "double line", "indent", "dedent", "put word", "swap", "cut"))
    changed: dict[str, list[str]] = {
        "drop sign": [line[:place] + line[place + 1 :]],
        "put sign": [line[:place] + dice.choice(_SIGNS) + line[place:]],
        "drop line": [],
        "double line": [line, line],
        "indent": [" " + line],
        "dedent": [line[1:] if line.startswith(" ") else line[::-1]],
        "put word": [line[:place] + dice.choice(_WORDS) + line[place:]],
        "swap": [lines[number + 1] if number + 1 < len(lines) else "", line],
        "cut": [line[:place]],
    }
    after = lines[number + 2 :] if how == "swap" else lines[number + 1 :]
    return Mutant(name, "\n".join([*lines[:number], *changed[how], *after]), number + 1, how)
