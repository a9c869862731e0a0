"""Rules of judging as an admin writes them, and as the judge takes them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.describe import point_lines
from dialogs.turn import rules_known
from dialogs.verdict_words import verdict_record
from qualification.answers import Answer
from qualification.conditions import Test as Comparison
from qualification.criteria import CriterionRule
from qualification.scoring import PointRule
from qualification.verdict import Rules, TargetRule, TierRule, judge
from tests.dialogs.playing import everything, nodes
from tests.qualification.answering import answers

YES = Comparison(subject="first", operator="is", operand=True)

WRITTEN = """
    qualification:
      criteria: {keen: {yes: {first: true}}}
      targeted: {all: [keen], none_no: [keen], when: {first: true}, answered: [first]}
      points: [{when: {first: true}, add: -5, group: readiness, because: keen}]
      caps: {fit: 40}
      tiers:
        hot: {at_least: 60, fit: 30, readiness: 20, needs: [keen], none_no: [keen], when: {first: true}, or_when: {first: true}}
        warm: {fit: 10}
        cold: {readiness: 1}
"""


def test_the_judge_takes_the_rules_as_they_are_written() -> None:
    played = nodes("first: {ask: Well?, kind: yesno, next: end}", WRITTEN)

    assert played.qualification.rules == Rules(
        criteria={"keen": CriterionRule(yes=YES)},
        targeted=TargetRule(all_yes=("keen",), none_no=("keen",), when=YES, needs_answers=("first",)),
        points=(PointRule(when=YES, points=-5, group="readiness", because={"*": "keen"}),),
        caps={"fit": 40},
        tiers={
            "hot": TierRule(at_least=60, groups={"fit": 30, "readiness": 20}, needs=("keen",), none_no=("keen",), when=YES, or_when=YES),
            "warm": TierRule(groups={"fit": 10}),
            "cold": TierRule(groups={"readiness": 1}),
        },
    )
    assert played.qualification.rules is played.qualification.rules


def test_a_script_without_rules_targets_everybody_and_warms_nobody() -> None:
    assert nodes("first: {go: end}").qualification.rules == Rules()


ANSWERS = st.dictionaries(st.sampled_from([*everything().questions, "gone"]), answers())


@settings(max_examples=1000, deadline=None)
@given(ANSWERS, st.booleans())
def test_the_points_a_manager_reads_sum_to_the_score_for_any_answers(known: dict[str, Answer], has_contact: bool) -> None:
    verdict = judge(everything().qualification.rules, rules_known(everything(), known, has_contact=has_contact))

    shown = point_lines(everything(), verdict, "en")

    assert sum(points for points, _ in shown) == verdict.score.total
    assert all(reason for _, reason in shown)
    assert verdict_record(everything(), verdict, "en")["score"] == verdict.score.total
