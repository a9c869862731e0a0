"""The state's JSON form: everything comes back, what is damaged or from the future is refused, a publish changes no open dialog."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from dialogs.events import Typed
from dialogs.interpreter import step
from dialogs.state import FORMAT, Given, Pending, State, from_record, to_record
from qualification.answers import Choices, Email, Money, Timing
from tests.dialogs.playing import everything, nodes, stored, visitor

FULL = State(
    script="everything",
    version=3,
    run=2,
    status="active",
    language="ru",
    at="price",
    seq=17,
    misses=1,
    stamp=9,
    pending=Pending(kind="suggestion", candidates=(Email(address="a@b.cd"), Email(address=None, suggestion="a@b.cde")), raw="a@b"),
    given={
        "extras": Given(answer=Choices(options=("radio", "oven")), raw="радио", node="extras"),
        "term": Given(answer=Timing(from_days=1, to_days=None, asked_on=date(2026, 3, 2)), raw="потом", node="when"),
        "price": Given(answer=Money(low=None, high=5e6, currency="RUB", period="year"), raw="5 млн", node="price"),
    },
    skipped=frozenset({"mail"}),
    picked=("radio",),
    agreed={"keep": "0123456789abcdef"},
    declined=frozenset({"news"}),
    phone="+447400123456",
    phone_verified=True,
    email="ann@example.com",
    first_name="Аня",
    magnets=frozenset({"book"}),
    owed=frozenset({"codes"}),
    objections=("think",),
    handed_off=True,
    targeted=False,
    temperature="warm",
    score=-5,
    source_first="ads",
    source_last="site",
    hinted_at=datetime(2026, 3, 2, 12, 0, 1, tzinfo=UTC),
    keyboard_shown=True,
    trail=("need", "extras"),
    prefilled=frozenset({"term"}),
    passed=frozenset({"hello"}),
    revisiting=True,
    started_at=datetime(2026, 3, 2, 12, tzinfo=UTC),
)


def test_a_full_state_comes_back_from_json() -> None:
    assert stored(FULL) == FULL
    assert FULL.answers["price"] == Money(low=None, high=5e6, currency="RUB", period="year")


def test_a_new_state_is_small() -> None:
    assert to_record(State(script="x", version=1)) == {"format": FORMAT, "script": "x", "version": 1}


@pytest.mark.parametrize(("phone", "email", "known"), [(None, None, False), ("+1", None, True), (None, "a@b.cd", True)])
def test_a_contact_makes_a_lead(phone: str | None, email: str | None, known: bool) -> None:
    assert State(script="x", version=1, phone=phone, email=email).has_contact is known


BROKEN: list[dict[str, Any]] = [
    {},
    {"format": FORMAT + 1, "script": "x", "version": 1},
    {"format": FORMAT, "script": "x"},
    {"format": FORMAT, "script": "x", "version": 1, "colour": "red"},
    {"format": FORMAT, "script": "x", "version": 1, "pending": {"kind": "erase"}},
    {"format": FORMAT, "script": "x", "version": 1, "given": {"need": {"is": "Choice", "option": "a"}}},
    {"format": FORMAT, "script": "x", "version": 1, "given": {"need": {"is": "Colour", "raw": "", "node": ""}}},
    {"format": FORMAT, "script": "x", "version": 1, "started_at": "noon"},
]


@pytest.mark.parametrize("record", BROKEN)
def test_a_damaged_or_newer_state_is_refused(record: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="."):
        from_record(record)


@pytest.mark.parametrize("field", ["skipped", "picked", "hinted_at", "pending", "given"])
def test_a_field_of_another_shape_is_not_taken_for_its_own(field: str) -> None:
    record = {"format": FORMAT, "script": "x", "version": 1, field: 5}

    assert getattr(from_record(record), field) == 5


def test_a_state_goes_on_where_it_stood_after_a_restart_of_the_program() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio", "yes")
    written = json.dumps(to_record(person.state))

    again = step(everything(), from_record(json.loads(written)), Typed(at=person.at, text="4"))

    assert again.state.at == "price"
    assert list(again.state.given) == ["need", "extras", "licence", "crew"]


def test_a_change_gives_another_state_and_refuses_a_field_that_is_not_there() -> None:
    before = State(script="tried", version=1)

    assert before.changed(at="price", seq=2) == State(script="tried", version=1, at="price", seq=2)
    assert before == State(script="tried", version=1)
    with pytest.raises(TypeError, match="a state has no colour, price"):
        before.changed(price=3, colour="red", seq=1)


def test_an_open_dialog_stays_on_the_version_it_began_with() -> None:
    before = nodes("first: {ask: One?, kind: number, next: second}\nsecond: {ask: Two?, kind: number, next: end}")
    person = visitor(before)

    person.says("1")

    assert (person.state.version, person.state.at) == (1, "second")
    person.version = 2
    person.says("2")
    assert person.state.version == 1
    person.start()
    assert person.state.version == 2


def test_a_state_whose_node_is_gone_says_what_can_be_done() -> None:
    state = State(script="tried", version=1, status="active", language="en", at="gone", seq=4)

    done = step(nodes("first: {ask: One?, kind: number, next: end}"), state, Typed(at=datetime(2026, 3, 2, tzinfo=UTC), text="it is me"))

    assert [effect.message.text for effect in done.effects][0].startswith("We have noted everything.")  # type: ignore[union-attr]
