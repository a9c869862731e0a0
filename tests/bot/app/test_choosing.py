"""Who gets a lead: rules in their order, members on duty with room, the experienced first, a fair turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.app.choosing import DEFAULT_RULES, Case, Chosen, choose
from bot.model import Lead, Member, WorkingHours
from dialogs.giving import GiveRule
from qualification.answers import Answer, Choice, Choices, Number, Text
from tests.bot.storage.records import lead

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def member(person_id: int, **terms: Any) -> Member:
    """A manager on duty without a limit."""
    return replace(Member(person_id=person_id, name=str(person_id), role="manager", joined_at=NOW), **terms)


IVAN, OLGA, PETR = member(1), member(2), member(3, role="senior")
HEAD = member(9, role="head")
STAFF = (IVAN, OLGA, PETR, HEAD)


def chosen(
    rules: list[dict[str, Any]],
    members: tuple[Member, ...] = STAFF,
    *,
    of: Lead | None = None,
    answers: Mapping[str, Answer] | None = None,
    loads: Mapping[int, int] | None = None,
    former: tuple[int, ...] = (),
) -> tuple[str, list[int]] | None:
    """The rule's name and the numbers of the people."""
    case = Case(lead=of or lead(1), answers=answers or {}, members=members, loads=loads or {}, former=former, now=NOW)
    written = [GiveRule.model_validate({"name": f"r{number}", **rule}) for number, rule in enumerate(rules)]
    found = choose(written, case)
    return None if found is None else (found.rule, [one.person_id for one in found.people])


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ([{}], ("r0", [1])),
        ([{"experienced": True}], ("r0", [3])),
        ([{"people": [2]}], ("r0", [2])),
        ([{"people": [2, 1], "how": "order"}], ("r0", [2])),
        ([{"people": [9]}], ("r0", [9])),  # a head only where named
        ([{"roles": ["head"]}], ("r0", [9])),
        ([{"team": "north"}, {"people": [2]}], ("r1", [2])),
        ([{"how": "all"}], ("r0", [1, 2, 3])),
        ([{"scripts": ["other"]}], None),
        ([{"scripts": ["cottages", "other"]}], ("r0", [1])),
        ([{"when": {"temperature": "hot"}, "people": [2]}, {"people": [1]}], ("r1", [1])),
        ([{"when": {"language": "ru"}, "people": [2]}], ("r0", [2])),
        ([{"when": {"source": "unknown"}}], ("r0", [1])),
        ([{"when": {"returning": True}}], None),  # not known: does not hold
        ([], None),
    ],
)
def test_the_first_rule_that_finds_somebody_decides(rules: list[dict[str, Any]], found: tuple[str, list[int]] | None) -> None:
    assert chosen(rules) == found


def test_the_turn_goes_to_who_waits_longest() -> None:
    later = replace(IVAN, given_at=NOW), replace(OLGA, given_at=NOW - timedelta(hours=1))
    assert chosen([{}], later) == ("r0", [2])
    assert chosen([{"how": "order"}], later) == ("r0", [1])


def test_of_those_whose_turn_came_at_the_same_moment_who_has_fewer_leads_is_next() -> None:
    at_once = replace(IVAN, given_at=NOW), replace(OLGA, given_at=NOW)
    assert chosen([{}], at_once, loads={1: 2, 2: 1}) == ("r0", [2])
    assert chosen([{}], at_once, loads={1: 2, 2: 2}) == ("r0", [1])
    assert chosen([{"how": "order"}], at_once, loads={1: 2}) == ("r0", [1])


@pytest.mark.parametrize(
    ("terms", "load"),
    [
        ({"is_away": True}, 0),
        ({"removed_at": NOW}, 0),
        ({"hours": WorkingHours(week={"sat": "10:00-14:00"}, zone="UTC")}, 0),
        ({"load_limit": 2}, 2),
        ({"load_limit": 0}, 0),
    ],
)
def test_who_is_off_duty_or_full_gets_nothing(terms: Mapping[str, Any], load: int) -> None:
    assert chosen([{}], (replace(IVAN, **terms),), loads={1: load}) is None
    assert chosen([{}], (replace(IVAN, **terms), OLGA), loads={1: load}) == ("r0", [2])


def test_a_known_person_goes_to_their_own_manager_first_if_that_one_is_free() -> None:
    assert chosen([{}], former=(77, 2, 1)) == ("own_manager", [2])
    assert chosen([{}], (IVAN, replace(OLGA, is_away=True)), former=(2,)) == ("r0", [1])


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (Choice(option="omsk"), [1]),
        (Choices(options=("tomsk", "omsk")), [1]),
        (Text(text=" Omsk\n"), [1]),
        (Choice(option="moscow"), [9]),
        (Number(value=55), [9]),
        (None, [9]),
    ],
)
def test_a_region_goes_to_its_dealer_and_an_unknown_one_to_the_head(answer: Answer | None, found: list[int]) -> None:
    staff = (replace(IVAN, regions=("omsk",)), replace(OLGA, regions=("perm",)), HEAD)
    told = {} if answer is None else {"city": answer}
    assert (chosen([{"region": "city"}, {"roles": ["head"]}], staff, answers=told) or ("", []))[1] == found


def test_who_speaks_the_language_or_names_none_fits() -> None:
    staff = (replace(IVAN, languages=("en",)), replace(OLGA, languages=("fr", "ru")), PETR)
    assert chosen([{"same_language": True, "how": "all"}], staff) == ("r0", [2, 3])


def test_a_skill_is_looked_for_in_any_case() -> None:
    assert chosen([{"skill": "Dental"}], (IVAN, replace(OLGA, skills=("dental",)))) == ("r0", [2])


@pytest.mark.parametrize(("temperature", "first"), [("hot", 3), ("warm", 3), ("cold", 1)])
def test_without_rules_hot_and_warm_go_to_the_experienced(temperature: str, first: int) -> None:
    case = Case(lead=replace(lead(1), temperature=temperature), answers={}, members=STAFF, loads={}, former=(), now=NOW)
    found = choose(DEFAULT_RULES, case)
    assert isinstance(found, Chosen) and [one.person_id for one in found.people] == [first]


def test_without_rules_anybody_who_is_free_gets_what_nobody_speaks() -> None:
    case = Case(lead=lead(1), answers={}, members=(replace(IVAN, languages=("fr",)),), loads={}, former=(), now=NOW)
    found = choose(DEFAULT_RULES, case)
    assert found is not None and (found.rule, found.people[0].person_id) == ("anybody", 1)
