"""The walk that merges ways finds what a walk finds that keeps every set of answers apart; and it stays small where that cannot be done."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dialogs.linting.merging import LEAST_AT_A_NODE, MOST_WAYS, Walk
from dialogs.linting.paths import walk_paths
from dialogs.linting.worlds import cases, worlds
from dialogs.script import Script
from qualification.answers import Answer, Choice
from qualification.conditions import Known, holds
from qualification.verdict import judge
from tests.dialogs.brute_force import Found, everywhere, looked_at_by_ways, most_questions, not_agreed, rewarded_alone
from tests.dialogs.playing import nodes

MOST = 4_000
QUESTIONS = [f"q{number}" for number in range(4)]
SUBJECTS = st.sampled_from(QUESTIONS)
OPTIONS = st.sampled_from(["a", "b", "c"])
TESTS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(lambda subject, option: {subject: option}, SUBJECTS, OPTIONS),
    st.builds(lambda subject, option: {subject: {"in": ["a", option]}}, SUBJECTS, OPTIONS),
    st.builds(lambda subject, is_known: {subject: {"known": is_known}}, SUBJECTS, st.booleans()),
    st.sampled_from([{"source": "ads"}, {"contact": "phone"}, {"returning": True}]),
)
RULES = st.recursive(
    TESTS,
    lambda inner: st.one_of(
        st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=2)),
        st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=2)),
        st.builds(lambda part: {"not": part}, inner),
    ),
    max_leaves=3,
)
JUDGEMENTS = st.sampled_from([{"temperature": "hot"}, {"targeted": True}, {"score": {"at_least": 5}}])
CONDITIONS = st.one_of(RULES, RULES, RULES, JUDGEMENTS)
LABELS = {"a": {"label": "First"}, "b": {"label": "Second"}, "c": {"label": "Third"}}


@st.composite
def scripts(draw: st.DrawFn, *, loops: bool) -> Script:
    """A script of up to nine nodes that may lead anywhere, or only on, with rules of all sorts."""
    names = [f"n{number}" for number in range(draw(st.integers(2, 8)))]
    drawn = {name: draw(node(names if loops else names[number + 1 :])) for number, name in enumerate(names)}
    judging = {
        "criteria": {
            name: {key: draw(RULES) for key in draw(st.sets(st.sampled_from(["yes", "no"]), min_size=1))} for name in draw(criteria())
        },
        "points": draw(st.lists(points(), max_size=4)),
        "targeted": draw(st.sampled_from([{}, {"none_no": ["need"]}, {"all": ["funds"]}, {"answered": ["q0"]}, {"when": {"q1": "a"}}])),
        "caps": draw(st.sampled_from([{}, {}, {"fit": 4}])),
        "tiers": draw(st.sampled_from(TIERS)),
    }
    consents = {"ours": {"text": "May we?"}}
    return Script.model_validate(
        {
            "script": "tried",
            "title": "Tried",
            "languages": ["en"],
            "start": "n0",
            "nodes": {**drawn, "end": {"finish": True}},
            "qualification": judging,
            "consents": consents,
        }
    )


TIERS: list[dict[str, Any]] = [
    {},
    {"hot": {"at_least": 5, "needs": ["need"]}, "warm": {"at_least": 3}},
    {"hot": {"fit": 4, "readiness": 2}, "warm": {"or_when": {"q0": "a"}}},
    {"hot": {"when": {"score": {"at_least": 4}}}, "warm": {"at_least": 1, "none_no": ["funds"], "when": {"targeted": True}}},
]


def criteria() -> st.SearchStrategy[set[str]]:
    """Names of criteria."""
    return st.sets(st.sampled_from(["need", "funds"]))


def points() -> st.SearchStrategy[dict[str, Any]]:
    """A rule of points."""
    return st.fixed_dictionaries(
        {"when": RULES, "add": st.integers(-3, 5), "group": st.sampled_from(["fit", "readiness"]), "because": st.just("x")}
    )


@st.composite
def node(draw: st.DrawFn, targets: list[str]) -> dict[str, Any]:
    """A node that leads to some of these, or to the end."""
    target = st.sampled_from([*targets, "end"])
    ways: list[dict[str, Any]] = [{"when": draw(CONDITIONS), "go": draw(target)} for _ in range(draw(st.integers(0, 2)))]
    if not ways or draw(st.booleans()):
        ways.append({"go": draw(target)})
    is_optional: dict[str, Any] = {"optional": draw(st.booleans())}
    if draw(st.booleans()):
        is_optional["on_misses"] = draw(target)
    choice = {"ask": "?", "kind": "choice", "store": draw(SUBJECTS), "options": LABELS, "next": ways, **is_optional}
    return draw(
        st.sampled_from(
            [
                choice,
                choice,
                choice,
                {"ask": "?", "kind": "phone", "next": ways, **is_optional},
                {"contact": ["phone"], "ask": "?", "next": ways, **is_optional},
                {"consent": "ours", "next": ways, "declined": draw(target)},
                {"branch": ways},
                {"say": "Well.", "next": ways},
            ]
        )
    )


def verdicts(script: Script, found: Found) -> set[tuple[Any, ...]]:
    """Every judgement that anybody can come to."""
    return {
        told(script, Known(answers=dict(end.answers), facts=world))
        for end in found.ends(script)
        for world in worlds(script, has_contact=end.contact) or ()
    }


def told(script: Script, known: Known) -> tuple[Any, ...]:
    """All of a judgement that the linter looks at."""
    verdict = judge(script.qualification.rules, known)
    both = tuple(
        name
        for name, criterion in script.qualification.rules.criteria.items()
        if criterion.yes and criterion.no and holds(criterion.yes, known) is True and holds(criterion.no, known) is True
    )
    marks = tuple((criterion.name, criterion.mark) for criterion in verdict.criteria)
    return verdict.targeted, verdict.temperature, verdict.score.total, marks, both


def after(script: Script, found: Found) -> dict[tuple[str, Answer], set[str]]:
    """The temperatures that follow each choice which alone earns points."""
    rewarded = rewarded_alone(script)
    temperatures: dict[tuple[str, Answer], set[str]] = {}
    for end in found.ends(script):
        facts = worlds(script, has_contact=end.contact) or ()
        here = {judge(script.qualification.rules, Known(answers=dict(end.answers), facts=world)).temperature for world in facts}
        for question, answer in end.answers:
            if question in rewarded and isinstance(answer, Choice):
                temperatures.setdefault((question, answer), set()).update(here)
    return temperatures


def check(script: Script, found: Found) -> None:
    """What the merging walk says is what every single way shows."""
    walked = walk_paths(script)
    judged = cases(script, walked)
    assert walked.is_complete and judged.is_complete
    assert walked.reached == {stand.node for stand in found.onward}
    assert walked.with_contact == {stand.node for stand in found.onward if stand.contact}
    assert walked.not_agreed == not_agreed(script, found)
    for name in walked.reached:
        looked_at = looked_at_by_ways(script, name)
        answered = {question for stand in found.onward if stand.node == name for question, _ in stand.answers}
        assert walked.before.get(name, set()) & looked_at == answered & looked_at
    assert {told(script, case.known) for case in judged.cases} == verdicts(script, found)
    by_end: dict[int, set[str]] = {}
    for case in judged.cases:
        by_end.setdefault(case.end, set()).add(case.verdict.temperature)
    led_to = {key: set().union(*(by_end[end] for end in ends)) for key, ends in walked.after.items() if ends}
    assert led_to == after(script, found)


@given(scripts(loops=False))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_merged_ways_find_what_single_ways_find(script: Script) -> None:
    found = everywhere(script, MOST)
    assume(found is not None)
    assert found is not None
    check(script, found)
    assert len(walk_paths(script).longest) == most_questions(script, found)


@given(scripts(loops=True))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_so_they_do_where_ways_lead_back(script: Script) -> None:
    found = everywhere(script, MOST)
    assume(found is not None)
    assert found is not None
    check(script, found)


def test_where_ways_of_different_length_meet_the_longest_counts() -> None:
    script = nodes("""
        first: {ask: Which?, kind: choice, options: {a: {label: One}, b: {label: Two}}, next: [{when: {first: a}, go: end}, {go: more}]}
        more: {ask: What?, kind: text, next: again}
        again: {ask: And?, kind: text, next: end}
    """)

    assert walk_paths(script).longest == ("first", "more", "again")


def test_a_loop_counts_each_of_its_questions_once() -> None:
    script = nodes("""
        first: {ask: Which?, kind: choice, options: {a: {label: One}, b: {label: Two}}, next: [{when: {first: a}, go: more}, {go: last}]}
        more: {ask: What?, kind: text, next: back}
        back: {go: first}
        last: {contact: [phone], ask: Phone?, next: end}
    """)

    assert walk_paths(script).longest == ("first", "more", "last")


def test_too_many_misses_leave_the_former_answer() -> None:
    script = nodes(
        """
        first: {ask: Well?, kind: yesno, store: sure, next: again}
        again: {ask: Really?, kind: yesno, store: sure, on_misses: sorted, next: end}
        sorted: {branch: [{when: {sure: true}, go: glad}, {go: end}]}
        glad: {say: Good., next: end}
        """
    )

    assert "glad" in walk_paths(script).reached


def test_points_of_two_groups_are_kept_apart_where_one_has_a_cap() -> None:
    rules = """
        qualification:
          caps: {fit: 5}
          points:
            - {when: {first: a}, add: 10, group: fit, because: x}
            - {when: {first: b}, add: 10, group: readiness, because: y}
    """
    script = nodes("first: {ask: Which?, kind: choice, options: {a: {label: One}, b: {label: Two}}, next: end}", rules)

    assert {case.verdict.score.total for case in cases(script, walk_paths(script)).cases} == {5, 10}


def test_a_way_to_where_nothing_is_ends_there() -> None:
    assert walk_paths(nodes("first: {ask: Well?, kind: yesno, next: nowhere}")).reached == {"first"}
    assert walk_paths(nodes("second: {say: Well., next: end}")).reached == set()


def test_ends_that_are_judged_alike_are_one() -> None:
    script = nodes("""
        first: {ask: Which?, kind: choice, options: {a: {label: One}, b: {label: Two}}, next: [{when: {first: a}, go: end}, {go: other}]}
        other: {finish: Bye.}
    """)
    walked = walk_paths(script)

    assert len(walked.ends) == 1
    assert walked.reached == {"first", "end", "other"}


def row(number: int, then: str, *, rest: str = "") -> str:
    """A choice of four that leads on."""
    options = ", ".join(f"{name}: {{label: {name} {number}}}" for name in ("a", "b", "c", "d"))
    return f"q{number}: {{ask: '?', kind: choice, options: {{{options}}}, next: {then}}}\n{rest}"


def many_rules(most: int) -> str:
    """Rules that tell all answers to so many questions apart."""
    points = [
        f"    - {{when: {{q{number}: {name}}}, add: {(4**number * add) % 991}, group: {group}, because: x}}"
        for number in range(most)
        for name, add, group in (("a", 1, "fit"), ("b", 2, "readiness"), ("c", 3, "fit"))
    ]
    return "\n".join(["qualification:", "  tiers: {hot: {at_least: 900, fit: 5}}", "  points:", *points])


def test_a_long_row_is_walked_in_few_ways_and_says_what_it_lacks() -> None:
    text = "first: {go: q0}\n" + "".join(row(number, f"q{number + 1}" if number < 59 else "end") for number in range(60))
    walk = Walk(nodes(text, many_rules(60)))

    walked = walk.walk()

    assert not walked.is_complete
    assert walk.ways < MOST_WAYS
    assert len(walked.ends) > LEAST_AT_A_NODE // 2
    assert len(walked.longest) == 60


def test_what_was_not_walked_for_want_of_room_is_allowed_for() -> None:
    """Ways rest on the score here: those that were left out could have gone the other way."""
    text = "first: {go: q0}\n" + "".join(row(number, f"q{number + 1}" if number < 29 else "sorted") for number in range(30))
    text += """
sorted: {branch: [{when: {score: 4711}, go: phone}, {go: last}]}
phone: {ask: Phone?, kind: phone, next: last}
last: {branch: [{when: {phone: {known: true}}, go: given}, {go: end}]}
given: {handoff: true, next: end}
back: {ask: Again?, kind: text, next: first}
"""
    walked = walk_paths(nodes(text, many_rules(30)))

    assert not walked.is_complete
    assert "phone" in walked.before["last"]
    assert "given" in walked.with_contact
    assert "back" not in walked.reached


def test_a_loop_that_tells_too_much_apart_is_left_in_time() -> None:
    text = "first: {go: q0}\n" + "".join(row(number, f"q{number + 1}") for number in range(12))
    text += row(12, "[{when: {q12: a}, go: q0}, {go: end}]")
    walk = Walk(nodes(text, many_rules(13)))

    walked = walk.walk()

    assert not walked.is_complete
    assert walk.ways < MOST_WAYS
    assert walked.longest == tuple(f"q{number}" for number in range(13))
    assert {"end", "q12"} <= walked.reached


def test_a_script_of_a_thousand_nodes_in_a_row_is_walked() -> None:
    text = (
        "first: {go: n0}\n" + "".join(f"n{number}: {{say: Well., next: n{number + 1}}}\n" for number in range(1_200)) + "n1200: {go: end}"
    )

    assert len(walk_paths(nodes(text)).reached) == 1_203
