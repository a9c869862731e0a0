"""Points: they add up, caps cut with a line of their own, and the lines always sum to the score."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Answer, Choice
from qualification.conditions import FactValue, Known
from qualification.conditions import Test as Comparison
from qualification.scoring import GROUPS, Group, PointLine, PointRule, Score, score
from tests.qualification.answering import answers, conditions, facts

HOUSE = Comparison(subject="need", operator="is", operand="house")
PLOT = Comparison(subject="need", operator="is", operand="plot")
KNOWN = Known(answers={"need": Choice(option="house")})


def rule(points: int, group: Group, when: Comparison = HOUSE) -> PointRule:
    """A rule of so many points."""
    return PointRule(when=when, points=points, group=group, because={"en": f"{points} for {group}"})


def line(number: int, points: int, group: Group) -> PointLine:
    """The line that such a rule makes."""
    return PointLine(rule=number, points=points, group=group, rests_on=("need",), because={"en": f"{points} for {group}"})


def test_rules_that_hold_add_up_by_group() -> None:
    total = score([rule(30, "fit"), rule(20, "readiness"), rule(7, "fit", PLOT), rule(-5, "fit")], {}, KNOWN)

    assert total == Score(lines=(line(0, 30, "fit"), line(1, 20, "readiness"), line(3, -5, "fit")))
    assert (total.total, total.of("fit"), total.of("readiness")) == (45, 25, 20)


def test_a_cap_cuts_its_group_with_a_line_of_its_own() -> None:
    total = score([rule(30, "fit"), rule(20, "fit"), rule(20, "readiness")], {"fit": 40}, KNOWN)

    cap = PointLine(rule=None, points=-10, group="fit", rests_on=())
    assert total.lines == (line(0, 30, "fit"), line(1, 20, "fit"), line(2, 20, "readiness"), cap)
    assert (total.total, total.of("fit")) == (60, 40)


def test_a_group_on_its_cap_is_not_cut() -> None:
    assert score([rule(40, "fit")], {"fit": 40}, KNOWN).lines == (line(0, 40, "fit"),)


def test_what_is_not_known_gives_no_points() -> None:
    assert score([rule(40, "fit")], {}, Known(answers={})) == Score()


RULES = st.lists(st.builds(PointRule, when=conditions(), points=st.integers(-1000, 1000), group=st.sampled_from(GROUPS)), max_size=8)
CAPS = st.dictionaries(st.sampled_from(GROUPS), st.integers(-50, 2000))


@settings(max_examples=300, deadline=None)
@given(RULES, CAPS, st.dictionaries(st.sampled_from(["x", "y", "z"]), answers()), facts())
def test_the_lines_sum_to_the_score_and_no_group_is_over_its_cap(
    rules: list[PointRule], caps: dict[Group, int], given_answers: dict[str, Answer], given_facts: dict[str, FactValue]
) -> None:
    total = score(rules, caps, Known(answers=given_answers, facts=given_facts))

    assert total.total == sum(one.points for one in total.lines) == sum(total.of(group) for group in GROUPS)
    assert all(total.of(group) <= cap for group, cap in caps.items())
