"""Conditions as rows to choose from: a question or a fact, a test, what it compares with. For whoever writes no YAML.

What says more than rows can (a `not`, one list within another) has no rows and stays a text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from pydantic import JsonValue

from dialogs.completing import fact_words
from dialogs.conditions import parse_condition, write_duration
from dialogs.script import Script
from qualification.conditions import FACTS, AllOf, AnyOf, Condition, Operator, Test, number_word
from qualification.kinds import KINDS

Joined = Literal["all", "any"]
_BOUNDS: tuple[Operator, ...] = ("at_least", "at_most", "more_than", "less_than")
_TESTS: tuple[Operator, ...] = (*_BOUNDS, "count_at_least", "within", "after", "mentions", "verified", "known")
_TRUTHS: frozenset[Operator] = frozenset({"is", "known", "verified"})
_DAYS: frozenset[Operator] = frozenset({"within", "after"})
_LISTS: frozenset[Operator] = frozenset({"in", "mentions"})
_FACT_TESTS: Mapping[str, tuple[Operator, ...]] = {"targeted": ("is", "known"), "returning": ("is",), "score": _BOUNDS}
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`words`: what it compares with, as a person types it: names, a number, a span, or `YES` and `NO`; several for a list."""

    subject: str
    operator: Operator
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """`joined`: whether all of them have to hold, or any."""

    joined: Joined = "all"
    rows: tuple[Row, ...] = ()


def subjects_of(script: Script) -> tuple[str, ...]:
    """What a row may look at: the questions in the order of the script, then the facts by name."""
    return (*script.questions, *sorted(FACTS))


def operators_of(script: Script, subject: str) -> tuple[Operator, ...]:
    """The tests that rows offer for the subject, the usual one first; none for a question there is not."""
    if subject in FACTS:
        return _FACT_TESTS.get(subject, ("in", "known"))
    node = script.questions.get(subject)
    if node is None:
        return ()
    first: tuple[Operator, ...] = ("is",) if node.kind == "yesno" else ("in",) if node.options else ()
    return (*first, *(one for one in _TESTS if one in KINDS[node.kind].operators))


def words_for(script: Script, row: Row) -> tuple[str, ...] | None:
    """What the row may compare with, where that is a list of names; None: it is typed."""
    if row.operator in _TRUTHS:
        return (YES, NO)
    if row.operator != "in":
        return None
    node = script.questions.get(row.subject)
    return tuple(node.options) if node is not None else tuple(fact_words(script, row.subject))


def takes_many(row: Row) -> bool:
    """True where the row compares with a list."""
    return row.operator in _LISTS


def rows_of(script: Script, condition: Condition | None) -> Rows | None:
    """The condition as rows; None where it says more than they can."""
    parts: tuple[Condition, ...]
    match condition:
        case None:
            return Rows()
        case AllOf(parts=parts) | AnyOf(parts=parts):
            pass
        case _:
            parts = (condition,)
    rows = [_row(script, part) for part in parts]
    whole = tuple(row for row in rows if row is not None)
    return Rows(joined="any" if isinstance(condition, AnyOf) else "all", rows=whole) if len(whole) == len(rows) else None


def written_rows(rows: Rows) -> JsonValue:
    """The rows as a condition is written, as short as it can be said; None for no rows.

    Raises:
        ValueError: a row that is not whole, or compares with what its test does not take; the message names the subject.
    """
    if not rows.rows:
        return None
    parts = [{row.subject: _said(row)} for row in rows.rows]
    subjects = {row.subject for row in rows.rows}
    written: JsonValue
    if len(parts) == 1 or (rows.joined == "all" and len(subjects) == len(parts)):
        written = {subject: said for part in parts for subject, said in part.items()}
    else:
        written = {rows.joined: list[JsonValue](parts)}
    parse_condition(written)
    return written


def _row(script: Script, test: Condition) -> Row | None:
    if not isinstance(test, Test):
        return None
    operator = test.operator
    if operator == "is" and "is" not in operators_of(script, test.subject):
        operator = "in"
    if operator not in operators_of(script, test.subject):
        return None
    match test.operand:
        case bool() as truth:
            words: tuple[str, ...] = (YES if truth else NO,)
        case str() as word:
            words = (word,)
        case float() as number:
            words = (write_duration(timedelta(days=number)) if operator in _DAYS else number_word(number),)
        case listed:
            words = tuple(listed)
    truths = {"true": YES, "false": NO}
    words = tuple(truths.get(word, word) for word in words) if operator in _TRUTHS else words
    is_fit = operator not in _TRUTHS or words in ((YES,), (NO,))
    return Row(subject=test.subject, operator=operator, words=words) if is_fit else None


def _said(row: Row) -> JsonValue:
    words = [word.strip() for word in row.words if word.strip()]
    if not words:
        raise ValueError(f"`{row.subject}`: nothing to compare with")
    if row.operator == "in":
        return words[0] if len(words) == 1 else list[JsonValue](words)
    if row.operator == "is":
        return words[0] == YES
    return {row.operator: _operand(row, words)}


def _operand(row: Row, words: Sequence[str]) -> JsonValue:
    if row.operator in _TRUTHS:
        return words[0] == YES
    if row.operator in _DAYS:
        return words[0]
    if row.operator in _LISTS:
        return list(words)
    try:
        number = float(words[0].replace(" ", "").replace("\u00a0", "").replace(",", "."))
    except ValueError as error:
        raise ValueError(f"`{row.subject}`: {words[0]!r} is no number") from error
    return int(number) if number.is_integer() else number
