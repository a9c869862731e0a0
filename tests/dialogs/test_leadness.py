"""Who counts as a lead, by what the script asks of one."""

from __future__ import annotations

import pytest

from dialogs.leadness import is_lead, told_name
from dialogs.script import Script
from dialogs.state import Given, State, Status
from qualification.answers import Name, Text
from qualification.verdict import Temperature

ANN = {"who": Given(answer=Name(first="Ann"), raw="Ann", node="who"), "task": Given(answer=Text(text="a task"), raw="a task", node="task")}


def script(*needs: str) -> Script:
    return Script.model_validate(
        {"script": "b2b", "title": "B2B", "languages": ["en"], "start": "end", "nodes": {"end": {"finish": True}}, "lead_needs": [*needs]}
    )


def state(
    *,
    status: Status = "active",
    phone: str | None = None,
    email: str | None = None,
    named: bool = False,
    shown: str | None = None,
    temperature: Temperature = "cold",
    handed_off: bool = False,
) -> State:
    person = State(script="b2b", version=1, status=status, phone=phone, email=email, given=ANN if named else {}, first_name=shown)
    return person.changed(temperature=temperature, handed_off=handed_off)


@pytest.mark.parametrize(
    ("needs", "visitor", "lead"),
    [
        (("contact",), state(), False),
        (("contact",), state(phone="+447400123456"), True),
        (("contact",), state(email="ann@example.com"), True),
        (("contact",), state(named=True), False),
        (("contact", "name"), state(phone="+447400123456"), False),
        (("contact", "name"), state(phone="+447400123456", named=True), True),
        (("contact", "name"), state(phone="+447400123456", shown="Xiaoming"), False),
        (("contact", "name"), state(phone="+447400123456", shown="Xiaoming", temperature="hot"), True),
        (("contact", "name"), state(email="xm@example.com", shown="Xiaoming", handed_off=True), True),
        (("contact", "name"), state(phone="+447400123456", temperature="hot"), False),
        (("contact", "name"), state(shown="Xiaoming", temperature="hot"), False),
        (("name",), state(named=True), True),
        (("name",), state(shown="Xiaoming"), False),
        ((), state(), True),
        ((), state(status="new"), False),
        (("contact",), state(phone="+447400123456", status="new"), False),
    ],
)
def test_a_visitor_is_a_lead_once_all_that_the_script_needs_is_there(needs: tuple[str, ...], visitor: State, lead: bool) -> None:
    assert is_lead(script(*needs), visitor) is lead


def test_the_name_is_the_one_that_was_told() -> None:
    assert told_name(state(named=True)) == Name(first="Ann")
    assert told_name(State(script="b2b", version=1, first_name="from the messenger")) is None
