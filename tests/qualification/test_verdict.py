"""The verdict: who is targeted, which temperature, and why; on any answers at all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Answer, Choice, Money, Number
from qualification.conditions import AllOf, FactValue, Known
from qualification.conditions import Test as Comparison
from qualification.criteria import Criterion, CriterionRule
from qualification.scoring import GROUPS, PointLine, PointRule, Score
from qualification.verdict import Rules, TargetRule, Temperature, TierRule, Verdict, judge
from tests.qualification.answering import answers, conditions, facts

NEED = CriterionRule(
    yes=Comparison(subject="need", operator="is", operand="house"), no=Comparison(subject="need", operator="is", operand="other")
)
FUNDS = CriterionRule(
    yes=Comparison(subject="price", operator="at_least", operand=5000.0),
    no=Comparison(subject="price", operator="less_than", operand=1000.0),
)
POINTS = (
    PointRule(when=Comparison(subject="need", operator="is", operand="house"), points=40, group="fit"),
    PointRule(when=Comparison(subject="price", operator="at_least", operand=5000.0), points=30, group="readiness"),
)
LOUD = Comparison(subject="loud", operator="is", operand="yes")
HOUSE, OTHER = Choice(option="house"), Choice(option="other")


def euros(amount: float) -> Money:
    """One amount."""
    return Money(low=amount, high=amount, currency="EUR")


def rules(**changes: Any) -> Rules:
    """Two criteria and two points, with the rest as given."""
    return Rules(criteria={"need": NEED, "funds": FUNDS}, points=POINTS, **changes)


def temperature(tier: TierRule, known: dict[str, Answer], **given_facts: FactValue) -> tuple[Temperature, tuple[str, ...]]:
    """What one tier, hot, makes of the answers."""
    verdict = judge(rules(tiers={"hot": tier}), Known(answers=known, facts=given_facts))
    return verdict.temperature, verdict.tier_because


def test_a_whole_verdict() -> None:
    verdict = judge(
        rules(targeted=TargetRule(all_yes=("need",), none_no=("funds",)), tiers={"hot": TierRule(at_least=70, needs=("need", "funds"))}),
        Known(answers={"need": HOUSE, "price": euros(6000)}),
    )

    assert verdict == Verdict(
        criteria=(Criterion(name="need", mark="yes", rests_on=("need",)), Criterion(name="funds", mark="yes", rests_on=("price",))),
        score=Score(
            lines=(
                PointLine(rule=0, points=40, group="fit", rests_on=("need",)),
                PointLine(rule=1, points=30, group="readiness", rests_on=("price",)),
            )
        ),
        targeted=True,
        lacking=(),
        temperature="hot",
        tier_because=("points", "needs:need", "needs:funds"),
    )
    assert verdict.mark == "targeted"


WHEN = Comparison(subject="source", operator="is", operand="ads")
TARGETS: list[tuple[TargetRule, dict[str, Answer], dict[str, FactValue], bool | None, tuple[str, ...]]] = [
    (TargetRule(), {}, {}, True, ()),
    (TargetRule(all_yes=("need",)), {"need": HOUSE}, {}, True, ()),
    (TargetRule(all_yes=("need",)), {}, {}, None, ("need",)),
    (TargetRule(all_yes=("need",)), {"need": OTHER}, {}, False, ("need",)),
    (TargetRule(none_no=("funds",)), {}, {}, True, ()),
    (TargetRule(none_no=("funds",)), {"price": euros(500)}, {}, False, ("funds",)),
    (TargetRule(all_yes=("need",), none_no=("need",)), {"need": OTHER}, {}, False, ("need",)),
    (TargetRule(needs_answers=("price", "need")), {"need": HOUSE}, {}, None, ("price",)),
    (TargetRule(when=WHEN), {}, {}, None, ("source",)),
    (TargetRule(when=WHEN), {}, {"source": "ads"}, True, ()),
    (TargetRule(when=WHEN), {}, {"source": "site"}, False, ("source",)),
    (TargetRule(all_yes=("unheard",)), {}, {}, None, ("unheard",)),
]


@pytest.mark.parametrize(("rule", "known", "given_facts", "targeted", "lacking"), TARGETS)
def test_who_is_targeted(
    rule: TargetRule, known: dict[str, Answer], given_facts: dict[str, FactValue], targeted: bool | None, lacking: tuple[str, ...]
) -> None:
    verdict = judge(rules(targeted=rule), Known(answers=known, facts=given_facts))

    assert (verdict.targeted, verdict.lacking) == (targeted, lacking)
    assert verdict.mark == {True: "targeted", False: "non-targeted", None: "undecided"}[targeted]


RICH: dict[str, Answer] = {"need": HOUSE, "price": euros(6000)}
TIERS_TRIED: list[tuple[TierRule, dict[str, Answer], tuple[str, ...] | None]] = [
    (TierRule(at_least=70), RICH, ("points",)),
    (TierRule(at_least=71), RICH, None),
    (TierRule(groups={"fit": 40, "readiness": 30}), RICH, ("points",)),
    (TierRule(groups={"fit": 41}), RICH, None),
    (TierRule(needs=("need",)), RICH, ("needs:need",)),
    (TierRule(needs=("need",)), {}, None),
    (TierRule(at_least=0, none_no=("funds",)), {"price": euros(500)}, None),
    (TierRule(at_least=0, none_no=("funds",)), {}, ("points",)),
    (TierRule(when=LOUD), {"loud": Choice(option="yes")}, ("loud",)),
    (TierRule(when=LOUD), {}, None),
    (TierRule(when=AllOf(parts=())), {}, ()),
    (TierRule(at_least=70, or_when=LOUD), {"loud": Choice(option="yes")}, ("or_when", "loud")),
    (TierRule(or_when=LOUD), RICH, None),
    (TierRule(none_no=("funds",)), RICH, None),
    (TierRule(), RICH, None),
]


@pytest.mark.parametrize(("tier", "known", "because"), TIERS_TRIED)
def test_what_a_tier_asks_for(tier: TierRule, known: dict[str, Answer], because: tuple[str, ...] | None) -> None:
    assert temperature(tier, known) == (("cold", ()) if because is None else ("hot", because))


def test_the_hottest_tier_reached_wins() -> None:
    both = {"hot": TierRule(at_least=70), "warm": TierRule(at_least=30)}
    for known, reached in ((RICH, "hot"), ({"need": HOUSE}, "warm"), ({}, "cold")):
        assert judge(rules(tiers=both), Known(answers=known)).temperature == reached


def test_a_tier_may_look_at_the_mark_and_the_score() -> None:
    by_mark = TierRule(when=Comparison(subject="targeted", operator="is", operand=True))
    by_score = TierRule(when=Comparison(subject="score", operator="at_least", operand=40.0))

    assert temperature(by_mark, RICH) == ("hot", ("targeted",))
    assert temperature(by_score, {"need": HOUSE}) == ("hot", ("score",))
    assert temperature(by_score, {"crew": Number(value=3)}) == ("cold", ())


NAMES = st.lists(st.sampled_from(["need", "funds", "unheard"]), max_size=3).map(tuple)
MAYBE = st.none() | conditions()
ANY_TIER = st.builds(
    TierRule,
    at_least=st.none() | st.integers(-100, 100),
    groups=st.dictionaries(st.sampled_from(GROUPS), st.integers(-100, 100)),
    needs=NAMES,
    none_no=NAMES,
    when=MAYBE,
    or_when=MAYBE,
)
ANY_RULES = st.builds(
    Rules,
    criteria=st.dictionaries(st.sampled_from(["need", "funds"]), st.builds(CriterionRule, yes=MAYBE, no=MAYBE)),
    targeted=st.builds(TargetRule, all_yes=NAMES, none_no=NAMES, when=MAYBE, needs_answers=NAMES),
    points=st.lists(
        st.builds(PointRule, when=conditions(), points=st.integers(-1000, 1000), group=st.sampled_from(GROUPS)), max_size=4
    ).map(tuple),
    caps=st.dictionaries(st.sampled_from(GROUPS), st.integers(-100, 1000)),
    tiers=st.dictionaries(st.sampled_from(["hot", "warm"]), ANY_TIER),
)


@settings(max_examples=200, deadline=None)
@given(ANY_RULES, st.dictionaries(st.sampled_from(["x", "y", "z"]), answers()), facts())
def test_judging_never_raises_whatever_the_rules_and_the_answers(
    any_rules: Rules, known: dict[str, Answer], given_facts: dict[str, FactValue]
) -> None:
    verdict = judge(any_rules, Known(answers=known, facts=given_facts))

    assert verdict == judge(any_rules, Known(answers=known, facts=given_facts))
    assert verdict.score.total == sum(line.points for line in verdict.score.lines)
    assert (verdict.temperature == "cold") or verdict.temperature in any_rules.tiers
