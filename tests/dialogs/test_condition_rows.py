"""Conditions as rows: every one that rows can say comes back as it was, the rest stays a text."""

from __future__ import annotations

import pytest
from pydantic import JsonValue

from dialogs.condition_rows import Row, Rows, operators_of, rows_of, subjects_of, takes_many, words_for, written_rows
from dialogs.conditions import parse_condition
from dialogs.linting.answers_used import places_of_conditions
from tests.dialogs.playing import nodes
from tests.dialogs.test_library import SHIPPED

SCRIPT = nodes(
    """
    first: {ask: What?, kind: choice, options: {house: {label: House}, plot: {label: Plot}}, next: many}
    many: {ask: Which?, kind: choices, options: {a: {label: A}, b: {label: B}}, next: money}
    money: {ask: How much?, kind: money, currency: EUR, next: when}
    when: {ask: When?, kind: timing, next: self}
    self: {ask: Alone?, kind: yesno, next: words}
    words: {ask: Tell, kind: text, next: phone}
    phone: {ask: Phone?, kind: phone, next: end}
    """,
    "sources: {ads: {title: Ad}}",
)


@pytest.mark.parametrize(
    ("written", "joined", "rows", "short"),
    [
        ({"first": "house"}, "all", [("first", "in", ("house",))], None),
        ({"first": {"in": ["house", "plot"]}}, "all", [("first", "in", ("house", "plot"))], {"first": ["house", "plot"]}),
        ({"many": {"count_at_least": 2}}, "all", [("many", "count_at_least", ("2",))], None),
        ({"money": {"at_least": 5000000}}, "all", [("money", "at_least", ("5000000",))], None),
        ({"money": {"less_than": 2.5}}, "all", [("money", "less_than", ("2.5",))], None),
        ({"when": {"within": "30d"}}, "all", [("when", "within", ("30d",))], None),
        ({"self": True}, "all", [("self", "is", ("yes",))], None),
        ({"self": "no"}, "all", [("self", "is", ("no",))], {"self": False}),
        ({"words": {"mentions": ["crm", "sales"]}}, "all", [("words", "mentions", ("crm", "sales"))], None),
        ({"phone": {"verified": True}}, "all", [("phone", "verified", ("yes",))], None),
        ({"first": {"known": False}}, "all", [("first", "known", ("no",))], None),
        ({"returning": True}, "all", [("returning", "is", ("yes",))], None),
        ({"targeted": "true"}, "all", [("targeted", "is", ("yes",))], {"targeted": True}),
        ({"source": "ads", "score": {"at_least": 10}}, "all", [("source", "in", ("ads",)), ("score", "at_least", ("10",))], None),
        (
            {"money": {"at_least": 1, "at_most": 2}},
            "all",
            [("money", "at_least", ("1",)), ("money", "at_most", ("2",))],
            {"all": [{"money": {"at_least": 1}}, {"money": {"at_most": 2}}]},
        ),
        ({"any": [{"first": "house"}, {"self": False}]}, "any", [("first", "in", ("house",)), ("self", "is", ("no",))], None),
    ],
)
def test_a_condition_becomes_rows_and_the_rows_the_condition(
    written: JsonValue, joined: str, rows: list[tuple[str, str, tuple[str, ...]]], short: JsonValue
) -> None:
    read = rows_of(SCRIPT, parse_condition(written))

    assert read is not None
    assert (read.joined, [(row.subject, row.operator, row.words) for row in read.rows]) == (joined, rows)
    assert written_rows(read) == (short or written)


@pytest.mark.parametrize(
    "written",
    [
        {"not": {"first": "house"}},
        {"any": [{"first": "house"}, {"all": [{"self": True}, {"many": "a"}]}]},
        {"when": "asap"},
        {"gone": "x"},
        {"self": "perhaps"},
    ],
)
def test_what_says_more_than_rows_can_stays_a_text(written: JsonValue) -> None:
    assert rows_of(SCRIPT, parse_condition(written)) is None


def test_no_condition_is_no_rows_and_no_rows_are_no_condition() -> None:
    assert rows_of(SCRIPT, None) == Rows() and written_rows(Rows()) is None


@pytest.mark.parametrize(
    "row",
    [
        Row(subject="first", operator="in"),
        Row(subject="money", operator="at_least", words=("much",)),
        Row(subject="when", operator="within", words=("soon",)),
    ],
)
def test_a_row_that_is_not_whole_is_refused(row: Row) -> None:
    with pytest.raises(ValueError, match=f"{row.subject}|duration"):
        written_rows(Rows(rows=(row,)))


def test_a_number_may_be_typed_as_people_write_it() -> None:
    row = Row(subject="money", operator="at_least", words=("5 000 000,5",))
    assert written_rows(Rows(rows=(row,))) == {"money": {"at_least": 5000000.5}}


def test_each_kind_of_question_offers_its_own_tests_and_names() -> None:
    assert subjects_of(SCRIPT)[:2] == ("first", "many") and "source" in subjects_of(SCRIPT)
    assert operators_of(SCRIPT, "first") == ("in", "known") and operators_of(SCRIPT, "gone") == ()
    assert operators_of(SCRIPT, "language") == ("in", "known")
    assert words_for(SCRIPT, Row(subject="first", operator="in")) == ("house", "plot")
    assert words_for(SCRIPT, Row(subject="source", operator="in")) == ("ads",)
    assert words_for(SCRIPT, Row(subject="self", operator="is")) == ("yes", "no")
    assert words_for(SCRIPT, Row(subject="money", operator="at_least")) is None
    assert takes_many(Row(subject="first", operator="in")) and not takes_many(Row(subject="self", operator="is"))


def test_nearly_all_conditions_of_the_shipped_scripts_can_be_chosen() -> None:
    scripts = [entry.script for entry in SHIPPED.values() if entry.script is not None]
    found = [(script, condition) for script in scripts for _, condition in places_of_conditions(script)]
    by_rows = [(script, condition, rows) for script, condition in found if (rows := rows_of(script, condition)) is not None]
    assert len(by_rows) > 100 and len(by_rows) > 0.8 * len(found)
    assert [rows for script, _, rows in by_rows if rows_of(script, parse_condition(written_rows(rows))) != rows] == []
