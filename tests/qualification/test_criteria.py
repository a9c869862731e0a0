"""Criteria: yes, no or unknown, each with what it rests on."""

from __future__ import annotations

import pytest

from qualification.answers import Choice, Number
from qualification.conditions import Known
from qualification.conditions import Test as Comparison
from qualification.criteria import Criterion, CriterionRule, Mark, judge_criterion

YES = Comparison(subject="need", operator="is", operand="house")
NO = Comparison(subject="crew", operator="more_than", operand=10.0)
BOTH = CriterionRule(yes=YES, no=NO)
HOUSE, PLOT, MANY, FEW = Choice(option="house"), Choice(option="plot"), Number(value=11), Number(value=10)


@pytest.mark.parametrize(
    ("rule", "answers", "mark", "rests_on"),
    [
        (BOTH, {"need": HOUSE}, "yes", ("need",)),
        (BOTH, {"need": HOUSE, "crew": MANY}, "yes", ("need",)),
        (BOTH, {"need": PLOT, "crew": MANY}, "no", ("crew",)),
        (BOTH, {"crew": MANY}, "no", ("crew",)),
        (BOTH, {"need": PLOT, "crew": FEW}, "unknown", ("need", "crew")),
        (BOTH, {}, "unknown", ("need", "crew")),
        (CriterionRule(yes=YES), {"need": PLOT}, "unknown", ("need",)),
        (CriterionRule(no=NO), {"crew": FEW}, "unknown", ("crew",)),
        (CriterionRule(), {}, "unknown", ()),
    ],
)
def test_a_criterion_and_what_it_rests_on(
    rule: CriterionRule, answers: dict[str, Choice | Number], mark: Mark, rests_on: tuple[str, ...]
) -> None:
    assert judge_criterion("fits", rule, Known(answers=answers)) == Criterion(name="fits", mark=mark, rests_on=rests_on)
