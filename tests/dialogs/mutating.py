"""Scripts as they are while somebody is writing them: the shipped ones with one thing changed, the same ones at every run."""

from __future__ import annotations

import random
import re
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


def is_told_in_place(mutant: Mutant, before: str, told: list[str], lines: list[int]) -> bool:
    """True where a message stands at the change or next to it, names its line, or names what was there or is there now.

    An indentation that is the first of its block is told where the next line does not fit it, in the same part of the file.
    """
    if any(abs(line - mutant.line) <= 2 for line in lines):
        return True
    if any("expected <block end>" in one for one in told):
        return _part(mutant.text, lines[0]) in (_part(mutant.text, mutant.line), _part(mutant.text, mutant.line - 1))
    named = {int(number) for one in told for number in re.findall(r"line (\d+)", one)}
    old, new = (text.split("\n")[max(0, mutant.line - 2) : mutant.line + 1] for text in (before, mutant.text))
    words = set(re.findall(r"\w{2,}", " ".join([*old, *new])))
    quoted = {word for one in told for word in re.findall(r"[`'](\w+)[`']", one)}
    quoted |= {one.split(" ")[0].rpartition(".")[2] for one in told}
    return bool(named & set(range(mutant.line - 2, mutant.line + 3)) or quoted & words)


def _part(text: str, line: int) -> int:
    """The line in which the part of the file begins that holds this one: a key of the first column."""
    return max((number for number, one in enumerate(text.split("\n")[:line], 1) if one[:1].isalpha()), default=0)
