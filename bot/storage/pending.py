"""Writes put off to the end of a work, so that the same statement for many conversations costs one call instead of many.

Writes about one subject (a table and a key) keep their order; writes about different subjects may change places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection
from sqlalchemy.sql.expression import ClauseElement

from bot.storage.prepared import run

Subject = tuple[str, object]
"""A table's name and the key of what the rows are about: within it order matters."""


@dataclass(slots=True)
class _Layer:
    statement: ClauseElement
    rows: list[Mapping[str, object]] = field(default_factory=list)


class PendingWrites:
    """Statements waiting for `flush`, in layers: one executemany each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._layers: list[_Layer] = []
        self._last: dict[Subject, int] = {}

    def add(self, subject: Subject, statement: ClauseElement, row: Mapping[str, object]) -> None:
        """Put the write into the earliest layer of its statement that comes after the subject's former writes."""
        first = self._last.get(subject, 0)
        for place in range(first, len(self._layers)):
            if self._layers[place].statement is statement:
                break
        else:
            place = len(self._layers)
            self._layers.append(_Layer(statement))
        self._layers[place].rows.append(row)
        self._last[subject] = place

    def flush_about(self, *subjects: Subject) -> None:
        """Before a read of those subjects: write everything if something of them waits."""
        if any(subject in self._last for subject in subjects):
            self.flush()

    def flush(self) -> None:
        """Write everything that waits. Raises what the database raises."""
        layers, self._layers, self._last = self._layers, [], {}
        for layer in layers:
            run(self._connection, layer.statement, layer.rows)
