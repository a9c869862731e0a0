"""Rules about judging: what no path can reach, thresholds outside the possible, rules that contradict themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dialogs.linting.answers_used import places_of_conditions
from dialogs.linting.finding import Found
from dialogs.linting.paths import Walked
from dialogs.linting.worlds import cases
from dialogs.script import Script
from dialogs.yaml_text import Path
from qualification.answers import Choice
from qualification.conditions import AllOf, Condition, Known, Test, holds, tests, words_of
from qualification.verdict import TIERS


def unknown_criterion(script: Script, walked: Walked) -> Iterable[Found]:
    """301: a rule names a criterion that is not declared."""
    judging = script.qualification
    named: list[tuple[Path, list[str]]] = [
        (("qualification", "targeted", "all"), judging.targeted.all),
        (("qualification", "targeted", "none_no"), judging.targeted.none_no),
    ]
    for tier, spec in judging.tiers.items():
        named += [(("qualification", "tiers", tier, "needs"), spec.needs), (("qualification", "tiers", tier, "none_no"), spec.none_no)]
    for path, names in named:
        for name in names:
            if name not in judging.criteria:
                yield Found(code="HL301", path=path, message=f"there is no criterion `{name}`")


def unreachable_criterion(script: Script, walked: Walked) -> Iterable[Found]:
    """302: a mark of a criterion that no path can reach, whoever walks it."""
    yield from _if_sure(_missed_criteria(script, walked), script, walked)


def _missed_criteria(script: Script, walked: Walked) -> Iterable[Found]:
    reached = {(criterion.name, criterion.mark) for case in cases(script, walked).cases for criterion in case.verdict.criteria}
    for name, criterion in script.qualification.criteria.items():
        for key, condition in (("yes", criterion.yes), ("no", criterion.no)):
            if condition is not None and (name, key) not in reached:
                path = ("qualification", "criteria", name, key)
                yield Found(code="HL302", path=path, message=f"no path makes `{name}` {key}")


def unreachable_tier(script: Script, walked: Walked) -> Iterable[Found]:
    """303: a tier that no path can reach."""
    yield from _if_sure(_missed_tiers(script, walked), script, walked)


def _missed_tiers(script: Script, walked: Walked) -> Iterable[Found]:
    reached = {case.verdict.temperature for case in cases(script, walked).cases}
    for tier in script.qualification.tiers:
        if tier not in reached and tier in TIERS:
            yield Found(code="HL303", path=("qualification", "tiers", tier), message=f"no path reaches `{tier}`")


def unreachable_target(script: Script, walked: Walked) -> Iterable[Found]:
    """304: nobody can be targeted, or nobody can be turned away."""
    yield from _if_sure(_missed_targets(script, walked), script, walked)


def _missed_targets(script: Script, walked: Walked) -> Iterable[Found]:
    if not script.qualification.criteria:
        return
    marks = {case.verdict.targeted for case in cases(script, walked).cases}
    if True not in marks:
        yield Found(code="HL304", path=("qualification", "targeted"), message="no path makes a visitor targeted")
    elif False not in marks:
        message = "no path makes a visitor non-targeted"
        yield Found(code="HL304", path=("qualification", "targeted"), message=message, severity="warning")


def threshold_out_of_range(script: Script, walked: Walked) -> Iterable[Found]:
    """305: a tier asks for points that cannot be had, or that everybody has; a test outside the limits of its question."""
    yield from _if_sure(_missed_thresholds(script, walked), script, walked)
    for place, condition in places_of_conditions(script):
        for test in tests(condition):
            if (outside := _outside(script, test)) is not None:
                yield Found(code="HL305", path=place, message=outside)


def _missed_thresholds(script: Script, walked: Walked) -> Iterable[Found]:
    totals = [case.verdict.score.total for case in cases(script, walked).cases]
    for tier, spec in script.qualification.tiers.items():
        if totals and spec.at_least is not None and not min(totals) < spec.at_least <= max(totals):
            message = f"{spec.at_least} points: the score runs from {min(totals)} to {max(totals)}"
            path: Path = ("qualification", "tiers", tier, "at_least")
            yield Found(code="HL305", path=path, message=message, severity="error" if spec.at_least > max(totals) else "warning")


def left_open(script: Script, walked: Walked) -> bool:
    """True where too few cases were looked at to say whether something can be reached."""
    missed = (_missed_criteria, _missed_tiers, _missed_targets, _missed_thresholds)
    return any(True for rule in missed for _ in rule(script, walked))


def _if_sure(found: Iterable[Found], script: Script, walked: Walked) -> Iterable[Found]:
    """What the cases lack, where they are all."""
    return found if cases(script, walked).is_complete else ()


def _outside(script: Script, test: Test) -> str | None:
    node = script.questions.get(test.subject)
    if node is None or isinstance(test.operand, str | tuple | bool) or node.kind not in ("number", "money"):
        return None
    if node.high is not None and test.operand > node.high:
        return f"`{test.subject}` is at most {node.high:g}, so {test.operator} {test.operand:g} never tells anything apart"
    if node.low is not None and test.operand < node.low:
        return f"`{test.subject}` is at least {node.low:g}, so {test.operator} {test.operand:g} never tells anything apart"
    return None


def contradiction(script: Script, walked: Walked) -> Iterable[Found]:
    """306: parts of one rule that exclude each other, or two marks of a criterion that hold together."""
    for path, condition in places_of_conditions(script):
        if isinstance(condition, AllOf) and (subject := _excluded(condition)) is not None:
            yield Found(code="HL306", path=path, message=f"what is asked of `{subject}` here excludes itself")
    knowns = [case.known for case in cases(script, walked).cases]
    for name, criterion in script.qualification.criteria.items():
        if any(_both(criterion.yes, criterion.no, known) for known in knowns):
            message = f"`{name}` is yes and no for the same answers; yes wins"
            yield Found(code="HL306", path=("qualification", "criteria", name), message=message, severity="warning")


def _excluded(condition: AllOf) -> str | None:
    for one, other in _pairs(condition):
        if one.subject == other.subject and excludes(one, other):
            return one.subject
    return None


def _pairs(condition: AllOf) -> Iterator[tuple[Test, Test]]:
    flat = [part for part in condition.parts if isinstance(part, Test)]
    for number, one in enumerate(flat):
        for other in flat[number + 1 :]:
            yield one, other


def excludes(one: Test, other: Test) -> bool:
    """True where no answer can pass both comparisons of one subject, as far as that is plain."""
    if one.operator in ("is", "in") and other.operator in ("is", "in"):
        return not words_of(one.operand) & words_of(other.operand)
    bounds = {test.operator: test.operand for test in (one, other) if isinstance(test.operand, int | float)}
    low = bounds.get("at_least", bounds.get("more_than", bounds.get("after")))
    high = bounds.get("at_most", bounds.get("less_than", bounds.get("within")))
    return low is not None and high is not None and low > high


def _both(yes: Condition | None, no: Condition | None, known: Known) -> bool:
    return yes is not None and no is not None and holds(yes, known) is True and holds(no, known) is True


def rewarded_dead_end(script: Script, walked: Walked) -> Iterable[Found]:
    """307: an option that earns points, yet whoever takes it can no longer reach a tier that others reach."""
    yield from _if_sure(_missed_after(script, walked), script, walked)


def _missed_after(script: Script, walked: Walked) -> Iterable[Found]:
    reached: dict[int, set[str]] = {}
    for case in cases(script, walked).cases:
        reached.setdefault(case.end, set()).add(case.verdict.temperature)
    everywhere = set().union(*reached.values())
    after = {
        (question, answer.option): set().union(*(reached.get(end, ()) for end in ends))
        for (question, answer), ends in walked.after.items()
        if isinstance(answer, Choice)
    }
    for (question, option), number in _rewarded(script).items():
        for tier in TIERS:
            if tier in script.qualification.tiers and tier in everywhere and tier not in after.get((question, option), {tier}):
                message = f"`{question}: {option}` earns points here, but no path with it reaches `{tier}`"
                yield Found(code="HL307", path=("qualification", "points", number), message=message, severity="warning")


def _rewarded(script: Script) -> Mapping[tuple[str, str], int]:
    rewarded: dict[tuple[str, str], int] = {}
    for number, rule in enumerate(script.qualification.points):
        condition: Condition = rule.when
        if rule.add > 0 and isinstance(condition, Test) and condition.operator in ("is", "in"):
            for option in sorted(words_of(condition.operand)):
                rewarded.setdefault((condition.subject, option), number)
    return rewarded
