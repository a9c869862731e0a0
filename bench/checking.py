"""Time to check a script while somebody types: everything that is checked before publishing but its tests, after a change of one sign."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bench.large_script import large_script
from dialogs.examining import examine


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """Milliseconds of CPU. `first`: the script is opened; `word`: a sign of a text; `weight`: a digit of a weight: all ways anew."""

    nodes: int
    first: float
    word: float
    weight: float


def measure(nodes: int) -> Checking:
    """A script of so many nodes, opened and edited."""
    text = large_script(nodes)
    first = _check(text)
    word = _check(text.replace("point 5 of topic 3", "pont 5 of topic 3", 1))
    weight = _check(text.replace("add: 9,", "add: 8,", 1))
    return Checking(nodes=nodes, first=first, word=word, weight=weight)


def _check(text: str) -> float:
    began_s = time.thread_time()
    found = examine(text, {}, file="large.yaml", with_tests=False)
    spent = (time.thread_time() - began_s) * 1000
    assert found.is_fit, found.lines()[:3]
    return spent
