"""How exactly a table of replies has to be read."""

from __future__ import annotations

from collections.abc import Sequence

_MISSED_OF = 100


def assert_read(count: int, wrong: Sequence[tuple[str, str, object, object]]) -> None:
    """Of a table's replies at most one in a hundred is read wrongly, and none that answers nothing is taken for an answer.

    `wrong`: question, text, expected, read. Words that are taught for one trade may blur a reply of another; which one is printed.
    """
    invented = [case for case in wrong if case[2] is None]
    assert invented == []
    assert len(wrong) * _MISSED_OF <= count, wrong
