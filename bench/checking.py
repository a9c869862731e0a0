"""Time to check a script while somebody types: everything that is checked before publishing but its tests, after a change of one sign."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

from bench.large_script import AROUND, branchy_script, large_script
from dialogs.examining import examine


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """Milliseconds of CPU. `first`: the script is opened; then medians of several changes of one sort, each another.

    `word`: a sign of a text; `weight`: a digit of a weight; `way`: where a node leads.
    """

    script: str
    nodes: int
    first: float
    word: float
    weight: float
    way: float


def measure(nodes: int) -> list[Checking]:
    """Two scripts of so many nodes, opened and edited."""
    large, branchy = large_script(nodes), branchy_script(nodes)
    return [
        _measure("large", nodes, large, " {} of topic 3", "add: {},", "next: n2_{}\n"),
        _measure("branchy", nodes, branchy, "about part {}?", "add: {},", "go: x{}}"),
    ]


def _measure(script: str, nodes: int, text: str, word: str, weight: str, way: str) -> Checking:
    """`word`, `weight`, `way`: what stands in the text with a number in it; the change is another number."""
    first = _check(script, text)
    spent = [statistics.median(_check(script, changed) for changed in _changes(text, pattern)) for pattern in (word, weight, way)]
    return Checking(script=script, nodes=nodes, first=first, word=spent[0], weight=spent[1], way=spent[2])


def _changes(text: str, pattern: str) -> list[str]:
    places = [(pattern.replace("{}", str(number)), pattern.replace("{}", str(number + 1))) for number in (5, 6, 7)]
    assert all(before in text for before, _ in places), pattern
    return [text.replace(before, after, 1) for before, after in places]


def _check(script: str, text: str) -> float:
    began_s = time.thread_time()
    found = examine(text, AROUND, file=f"{script}.yaml", with_tests=False)
    spent = (time.thread_time() - began_s) * 1000
    assert found.is_fit, found.lines()[:3]
    return spent
