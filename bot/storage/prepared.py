"""Statements compiled once a process and run on the driver's own cursor.

SQLAlchemy writes the words of every statement, and knows how a value goes into the database and comes out; what it does anew at each
execution (cache keys, parameters, contexts, results) cost a turn more than the database itself. Only statements that are made once, at
import, belong here: a plan is kept for each for ever. One that is made for a single call goes through `Connection.execute`.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Dialect, SelectBase
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.expression import ClauseElement

Values = Mapping[str, Any]
"""A statement's parameters by their names; a sequence for each `expanding` one."""
_Convert = Callable[[Any], Any]


class Rows:
    """What a statement brought: its rows, read whole, with the columns as attributes; and how many rows it touched."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: list[Any], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def first(self) -> Any:
        """The first row, None if there is none."""
        return self._rows[0] if self._rows else None

    def one_or_none(self) -> Any:
        """The only row, None if there is none.

        Raises:
            MultipleResultsFound: there are several.
        """
        if len(self._rows) > 1:
            raise MultipleResultsFound("several rows where one at most was expected")
        return self.first()

    def one(self) -> Any:
        """The only row.

        Raises:
            NoResultFound, MultipleResultsFound: there is none, or there are several.
        """
        if not self._rows:
            raise NoResultFound("no row where one was expected")
        return self.one_or_none()

    def scalars(self) -> list[Any]:
        """The first column."""
        return [row[0] for row in self._rows]

    def scalar(self) -> Any:
        """The first column of the first row, None without rows."""
        return self._rows[0][0] if self._rows else None

    def scalar_one(self) -> Any:
        """The first column of the only row. Raises as `one`."""
        return self.one()[0]


@dataclass(frozen=True, slots=True)
class _Words:
    """SQL for lists of certain lengths.

    `names`: the driver's parameters; `sources`: for each of them its name here and the place in a list; `converting`: those that have
    another form in the database.
    """

    text: str
    names: tuple[str, ...]
    sources: tuple[tuple[str, int | None], ...]
    converting: tuple[tuple[int, _Convert], ...]


@dataclass(slots=True)
class _Plan:
    """A statement of one dialect. `constants`: values that stand in the statement itself; `row` None: it brings no rows."""

    compiled: SQLCompiler
    is_positional: bool
    constants: Values
    into: Mapping[str, _Convert]
    expanding: tuple[str, ...]
    row: Callable[[Sequence[Any]], Any] | None
    words: dict[tuple[int, ...], _Words] = field(default_factory=dict)

    def words_for(self, values: Values) -> _Words:
        """The SQL for these values; made once for each combination of lengths."""
        lengths = tuple([len(values[name]) for name in self.expanding]) if self.expanding else ()
        found = self.words.get(lengths)
        if found is None:
            found = self.words[lengths] = self._written(values)
        return found

    def parameters(self, words: _Words, values: Values) -> Any:
        """What the driver gets, each value in the form of the database."""
        if self.constants:
            values = {**self.constants, **values}
        given = [values[name] if place is None else values[name][place] for name, place in words.sources]
        for number, convert in words.converting:
            given[number] = convert(given[number])
        return tuple(given) if self.is_positional else dict(zip(words.names, given, strict=True))

    def _written(self, values: Values) -> _Words:
        state = self.compiled.construct_expanded_state(dict(values))
        places = {one: (name, place) for name, many in state.parameter_expansion.items() for place, one in enumerate(many)}
        names = tuple(state.positiontup or state.parameters)
        sources = tuple(places.get(name, (name, None)) for name in names)
        converting = tuple((number, self.into[name]) for number, (name, _) in enumerate(sources) if name in self.into)
        return _Words(text=state.statement, names=names, sources=sources, converting=converting)


_PLANS: dict[tuple[str, ClauseElement], _Plan] = {}


def run(connection: Connection, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006  # never changed
    """Execute a statement that was made at import, once, or for each of several parameter sets (then it brings no rows).

    Raises:
        DBAPIError: as `Connection.execute` does; a connection that is broken is invalidated.
    """
    sets: Sequence[Values] = (values,) if isinstance(values, Mapping) else values
    plan = _PLANS.get((connection.dialect.name, statement))
    if plan is None:
        plan = _PLANS[connection.dialect.name, statement] = _planned(connection.dialect, statement, sets[0])
    words = plan.words_for(sets[0])
    cursor = connection.connection.cursor()
    try:
        if len(sets) == 1:
            cursor.execute(words.text, plan.parameters(words, sets[0]))
            rows = [] if plan.row is None else list(map(plan.row, cursor.fetchall()))
        else:
            cursor.executemany(words.text, [plan.parameters(words, one) for one in sets])
            rows = []
        return Rows(rows, cursor.rowcount)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, words.text, error) from error
    finally:
        cursor.close()


def _planned(dialect: Dialect, statement: ClauseElement, values: Values) -> _Plan:
    compiled = statement.compile(dialect=dialect, column_keys=list(values), for_executemany=True)
    assert isinstance(compiled, SQLCompiler)
    if compiled.insert_prefetch or compiled.update_prefetch:
        raise ValueError(f"a column with a default of its own must be named: {compiled}")
    binds = compiled.binds
    converters = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in binds.items()}
    return _Plan(
        compiled=compiled,
        is_positional=compiled.positional,
        constants={name: bind.effective_value for name, bind in binds.items() if not bind.required and name not in values},
        into={name: convert for name, convert in converters.items() if convert is not None},
        expanding=tuple(name for name, bind in binds.items() if bind.expanding and name in values),
        row=_row_of(dialect, statement),
    )


def _row_of(dialect: Dialect, statement: ClauseElement) -> Callable[[Sequence[Any]], Any] | None:
    """Makes the record of a row: columns by their names, values as they are on our side."""
    if not isinstance(statement, SelectBase) and not (isinstance(statement, UpdateBase) and statement.returning_column_descriptions):
        return None
    columns = list(statement.exported_columns.items())
    make: Callable[[Sequence[Any]], Any] = getattr(namedtuple("Row", [name or "" for name, _ in columns], rename=True), "_make")  # noqa: B009
    out_of = [(place, one.type.dialect_impl(dialect).result_processor(dialect, None)) for place, (_, one) in enumerate(columns)]
    converting = [(place, convert) for place, convert in out_of if convert is not None]
    if not converting:
        return make

    def converted(row: Sequence[Any]) -> Any:
        values = list(row)
        for place, convert in converting:
            values[place] = convert(values[place])
        return make(values)

    return converted


def _wrapped(connection: Connection, text: str, error: Exception) -> DBAPIError:
    """What SQLAlchemy would have raised."""
    driver = connection.dialect.loaded_dbapi
    assert isinstance(error, driver.Error)
    is_down = not connection.invalidated and connection.dialect.is_disconnect(error, connection.connection.dbapi_connection, None)
    if is_down:
        connection.invalidate(error)
    wrapped = DBAPIError.instance(
        text, None, error, driver.Error, hide_parameters=True, connection_invalidated=is_down, dialect=connection.dialect
    )
    assert isinstance(wrapped, DBAPIError)
    return wrapped
