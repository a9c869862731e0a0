"""Conditions as an admin writes them: read, refused with the key named, and written back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.conditions import LONGEST, parse_condition, parse_duration, write_condition, write_duration
from qualification.conditions import AllOf, AnyOf, Condition, Not, Operand, Operator
from qualification.conditions import Test as Comparison


def check(subject: str, operator: Operator, operand: Operand) -> Comparison:
    """One comparison."""
    return Comparison(subject=subject, operator=operator, operand=operand)


WRITTEN: list[tuple[Any, Condition]] = [
    ({"need": "house"}, check("need", "is", "house")),
    ({"need": ["house", "plot"]}, check("need", "in", ("house", "plot"))),
    ({"team": [10, 2.5, "x", True]}, check("team", "in", ("10", "2.5", "x", "true"))),
    ({"team": 10}, check("team", "is", 10.0)),
    ({"sure": True}, check("sure", "is", True)),
    ({"price": {"at_least": 5}}, check("price", "at_least", 5.0)),
    ({"term": {"within": "90d"}}, check("term", "within", 90.0)),
    ({"term": {"after": "36h"}}, check("term", "after", 1.5)),
    ({"need": {"known": False}}, check("need", "known", False)),
    ({"price": {"at_least": 5, "less_than": 8}}, AllOf(parts=(check("price", "at_least", 5.0), check("price", "less_than", 8.0)))),
    ({"need": "house", "sure": True}, AllOf(parts=(check("need", "is", "house"), check("sure", "is", True)))),
    ({"any": [{"need": "house"}, {"need": "plot"}]}, AnyOf(parts=(check("need", "is", "house"), check("need", "is", "plot")))),
    ({"all": [{"need": "house"}]}, AllOf(parts=(check("need", "is", "house"),))),
    ({"not": {"need": "house"}}, Not(part=check("need", "is", "house"))),
    (check("need", "is", "house"), check("need", "is", "house")),
]


@pytest.mark.parametrize(("written", "condition"), WRITTEN)
def test_a_condition_is_read_and_written_back(written: Any, condition: Condition) -> None:
    assert parse_condition(written) == condition
    assert parse_condition(write_condition(condition)) == condition


REFUSED: list[tuple[Any, str]] = [
    (None, "a condition is a mapping such as {need: house} or {budget: {at_least: 100000}}"),
    ({}, "a condition is a mapping such as {need: house} or {budget: {at_least: 100000}}"),
    ("need = house", "a condition is a mapping such as {need: house} or {budget: {at_least: 100000}}"),
    ({"x": {}}, "`x`: a test is missing, such as {at_least: 100} or {is: house}"),
    ({"x": None}, "`x`: is needs a word, a number or a list of them, not None"),
    ({"x": []}, "`x`: in needs a word, a number or a list of them, not []"),
    ({"x": [{"y": 1}]}, "`x`: in needs a word, a number or a list of them, not [{'y': 1}]"),
    ({"x": {"at_least": "5 million"}}, "`x`: at_least needs a number, not '5 million'"),
    ({"x": {"at_least": True}}, "`x`: at_least needs a number, not True"),
    ({"x": {"known": "yes"}}, "`x`: known needs true or false, not 'yes'"),
    ({"x": {"within": "soon"}}, "not a duration: 'soon' (write 90s, 5m, 1h, 3d or 2w)"),
    ({"x": {"within": 90}}, "not a duration: 90 (write 90s, 5m, 1h, 3d or 2w)"),
    ({"all": {"need": "house"}}, "`all` needs a list of conditions"),
    ({"any": []}, "`any` needs a list of conditions"),
]


@pytest.mark.parametrize(("written", "message"), REFUSED)
def test_what_is_no_condition_is_refused_and_the_key_named(written: Any, message: str) -> None:
    with pytest.raises(ValueError, match=".") as refused:
        parse_condition(written)

    assert str(refused.value) == message


def test_an_unknown_test_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"`x`: no test is called `bigger` \(there are: after, at_least, .*, within\)"):
        parse_condition({"x": {"bigger": 5}})


def test_conditions_nested_too_deep_are_refused() -> None:
    written: dict[str, Any] = {"need": "house"}
    for _ in range(12):
        written = {"not": written}

    with pytest.raises(ValueError, match="nested deeper than 10"):
        parse_condition(written)


@pytest.mark.parametrize(("written", "seconds"), [("90s", 90), ("5m", 300), ("1h", 3600), ("3d", 259200), ("2w", 1209600), (" 1 h ", 3600)])
def test_durations(written: str, seconds: int) -> None:
    assert parse_duration(written) == timedelta(seconds=seconds)
    assert parse_duration(timedelta(seconds=seconds)) == timedelta(seconds=seconds)


@pytest.mark.parametrize("written", ["", "h", "1", "1y", "-1h", "1.5h", "1234567d", "1h30m", 5, None])
def test_what_is_no_duration_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        parse_duration(written)


@pytest.mark.parametrize(("seconds", "written"), [(0, "0s"), (59, "59s"), (60, "1m"), (3600, "1h"), (5400, "90m"), (86400, "1d")])
def test_a_duration_is_written_in_its_largest_unit(seconds: int, written: str) -> None:
    assert write_duration(timedelta(seconds=seconds)) == written


@given(st.integers(0, 500), st.sampled_from("smhdw"))
def test_every_duration_is_read_back_as_written(number: int, unit: str) -> None:
    duration = parse_duration(f"{number}{unit}")

    assert parse_duration(write_duration(duration)) == duration


def test_no_duration_is_longer_than_ten_years() -> None:
    assert parse_duration("3653d") == LONGEST
    with pytest.raises(ValueError, match="longer than ten years: '999999w'"):
        parse_duration("999999w")
