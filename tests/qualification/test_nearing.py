"""What is missing to the next tier: points, criteria and answers, by the rule of that tier alone."""

from __future__ import annotations

import pytest

from qualification.answers import Choice, YesNo
from qualification.conditions import Known, Test
from qualification.criteria import CriterionRule
from qualification.nearing import Lack, lack_of
from qualification.scoring import PointRule
from qualification.verdict import Rules, TierRule, judge

RULES = Rules(
    criteria={
        "need": CriterionRule(yes=Test(subject="need", operator="is", operand="house")),
        "funds": CriterionRule(no=Test(subject="rich", operator="is", operand="no")),
    },
    points=(
        PointRule(when=Test(subject="need", operator="known", operand=True), points=30, group="fit"),
        PointRule(when=Test(subject="stage", operator="is", operand="chosen"), points=40, group="readiness"),
    ),
    tiers={
        "hot": TierRule(
            at_least=60,
            groups={"readiness": 35},
            needs=("need",),
            none_no=("funds",),
            when=Test(subject="stage", operator="is", operand="chosen"),
        ),
        "warm": TierRule(at_least=20),
    },
)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, Lack(tier="warm", points=20, criteria=(), answers=())),
        ({"need": Choice(option="house")}, Lack(tier="hot", points=35, criteria=(), answers=("stage",))),
        (
            {"need": Choice(option="plot"), "rich": YesNo(yes=False)},
            Lack(tier="hot", points=35, criteria=("need", "funds"), answers=("stage",)),
        ),
        (
            {"need": Choice(option="plot"), "stage": Choice(option="chosen")},
            Lack(tier="hot", points=0, criteria=("need",), answers=()),
        ),
        ({"need": Choice(option="house"), "stage": Choice(option="chosen")}, None),
    ],
)
def test_what_is_missing_to_the_next_tier(answers: dict[str, Choice | YesNo], expected: Lack | None) -> None:
    known = Known(answers=answers)

    assert lack_of(RULES, known, judge(RULES, known)) == expected


def test_a_script_without_tiers_lacks_nothing() -> None:
    assert lack_of(Rules(), Known(answers={}), judge(Rules(), Known(answers={}))) is None
