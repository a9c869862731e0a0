"""Texts and moments as the database keeps them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType

import pytest
from sqlalchemy.dialects.sqlite import dialect

from bot.storage.moments import Moment
from bot.storage.texts import dumps, storable


def test_keys_keep_their_order_and_letters_stay_letters() -> None:
    assert dumps({"я": 1, "a": [True, None, 2.5], "b": {"z": 1, "y": 2}}) == '{"я":1,"a":[true,null,2.5],"b":{"z":1,"y":2}}'


def test_mappings_and_sets_have_a_json_form() -> None:
    assert dumps(MappingProxyType({"a": frozenset({"c", "b"})})) == '{"a":["b","c"]}'


def test_half_signs_are_replaced_wherever_they_stand() -> None:
    assert dumps({"a\ud800": ["b\udfff", ("c", 1)]}) == '{"a\ufffd":["b\ufffd",["c",1]]}'


@pytest.mark.parametrize("value", [object(), 2**70])
def test_what_has_no_json_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        dumps({"a": value})


@pytest.mark.parametrize(("words", "stored"), [("", ""), ("ascii", "ascii"), ("а\0б", "а\ufffdб"), ("😀\ud83d", "😀\ufffd")])
def test_words_lose_only_what_no_database_takes(words: str, stored: str) -> None:
    assert storable(words) == stored


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 21, 12, 0, 0, 1, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        datetime(2026, 11, 21, 12, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    ],
)
def test_a_moment_is_kept_to_the_microsecond(moment: datetime) -> None:
    column = Moment()
    stored = column.process_bind_param(moment, dialect())
    assert isinstance(stored, int)
    assert column.process_result_value(stored, dialect()) == moment


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        Moment().process_bind_param(datetime(2026, 11, 21), dialect())  # noqa: DTZ001  the very mistake
