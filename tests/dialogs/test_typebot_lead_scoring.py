"""A public template that scores leads, written in our format: its four faults are named, each with its line.

The template asks the visitor's role and company, the size of the team and the country, adds points on the way and calls whoever
has enough of them qualified. Its step for one country sets the score instead of adding to it, so that nobody from there ever
qualifies; one of its conditions lacks an operator; and the answer about the role is kept nowhere.
"""

from __future__ import annotations

from textwrap import dedent

import pytest

from dialogs.linting import lint
from dialogs.loading import ScriptError, load
from dialogs.simulate import Player

TEMPLATE = dedent(
    """\
    script: lead_scoring
    title: Lead scoring
    languages: [en]
    start: role
    nodes:
      role:
        say: Are you a founder, a marketer or a developer?
        next: size
      size:
        ask: How large is your team?
        kind: choice
        options: {few: {label: Up to ten}, some: {label: Ten to fifty}, many: {label: More than fifty}}
        next: country
      country:
        ask: Which country are you in?
        kind: choice
        options: {us: {label: United States}, fr: {label: France}, other: {label: Another country}}
        next: email
      email: {ask: Your e-mail?, kind: email, next: end}
      end: {finish: Thank you!}
    qualification:
      criteria:
        fits: {yes: {size: [some, many]}}
      points:
        - {when: {role: founder}, add: 20, because: decides}
        - when: {size: many}
          add: 20
          because: a large team
        - when: {size: {}}
          add: 10
          because: a team of some size
        - when: {country: us}
          set: 10
          because: our main market
        - when: {country: fr}
          add: 20
          because: our second market
      tiers:
        hot: {at_least: 30}
    """
)
LINES = TEMPLATE.splitlines()


def line_of(words: str) -> int:
    """The one line that holds the words."""
    (number,) = [number for number, line in enumerate(LINES, start=1) if words in line]
    return number


MENDED = TEMPLATE.replace("{size: {}}", "{size: some}").replace("set: 10", "add: 10")
RESET = MENDED.replace("{when: {role: founder}", "{when: {role: founder, country: [fr, other]}").replace(
    "when: {size: many}", "when: {size: many, country: [fr, other]}"
)
"""What setting the score comes to where points only add up: all that was earned before counts only for the other countries."""


def test_loading_names_the_score_that_is_overwritten_and_the_condition_without_a_test() -> None:
    with pytest.raises(ScriptError) as refused:
        load(TEMPLATE, "lead_scoring.yaml")

    found = {(problem.line, problem.path, problem.message) for problem in refused.value.problems}
    assert (
        line_of("set: 10"),
        "qualification.points.3.set",
        "points only add up: nothing sets a score, write `add`",
    ) in found
    assert (
        line_of("{size: {}}"),
        "qualification.points.2.when",
        "`size`: a test is missing, such as {at_least: 100} or {is: house}",
    ) in found


def test_linting_names_the_answer_that_is_kept_nowhere_and_the_country_that_never_qualifies() -> None:
    found = {(finding.code, finding.line, finding.path, finding.message) for finding in lint(load(RESET, "lead_scoring.yaml"))}

    assert (
        "HL201",
        line_of("role: founder"),
        "qualification.points.0.when",
        "`role` is used here, but no question stores an answer of that name",
    ) in found
    assert (
        "HL307",
        line_of("when: {country: us}"),
        "qualification.points.3",
        "`country: us` earns points here, but no path with it reaches `hot`",
    ) in found


def test_once_points_add_up_the_country_qualifies_and_nothing_is_said_of_it() -> None:
    loaded = load(MENDED, "lead_scoring.yaml")
    player = Player(script=loaded.script)
    player.start()
    player.says("More than fifty")
    player.says("United States")

    assert "HL307" not in {finding.code for finding in lint(loaded)}
    assert (player.verdict().score.total, player.verdict().temperature) == (30, "hot")
