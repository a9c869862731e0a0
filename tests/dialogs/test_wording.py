"""Every text of a script is found, whichever field it stands in, and in the same order each time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from dialogs.linting import lint
from dialogs.loading import load
from dialogs.wording import all_texts

TEXT = """\
script: clinic
title: Clinic
languages: [en]
start: need
nodes:
  need: {ask: What brings you?, kind: choice, options: {pain: {label: Pain}}, why: So we know, next: hand}
  hand: {handoff: true, next: end}
  end: {finish: Bye}
sources: {ads: {title: An ad}}
answers: {prices: From 10}
approach: {letter: {subject: About the tooth}, call: [Greet them, Ask], methods: {short: Be brief}}
sale:
  reasons: {dear: {title: Too dear, said: Sorry for the price}}
  farewell: {text: Farewell, back: Once more}
qualification:
  criteria: {need: {title: A need, yes: {need: pain}}}
  points: [{when: {need: pain}, add: 1, because: In pain}]
"""
NAMED = [
    "title=Clinic",
    "nodes.need.ask=What brings you?",
    "nodes.need.options.pain.label=Pain",
    "nodes.need.why=So we know",
    "nodes.end.finish=Bye",
    "qualification.criteria.need.title=A need",
    "qualification.points.0.because=In pain",
    "sale.reasons.dear.title=Too dear",
    "sale.reasons.dear.said=Sorry for the price",
    "sale.farewell.text=Farewell",
    "sale.farewell.back=Once more",
    "approach.letter.subject=About the tooth",
    "approach.call.0=Greet them",
    "approach.call.1=Ask",
    "approach.methods.short=Be brief",
    "answers.prices=From 10",
    "sources.ads.title=An ad",
]
ASK = "import sys; from dialogs.loading import load; from dialogs.wording import all_texts; "
ASK += "print(*('.'.join(map(str, path)) for path, _ in all_texts(load(sys.stdin.read()).script)))"


def test_every_text_that_the_script_says_is_found_and_no_word_of_the_programs_own() -> None:
    assert [f"{'.'.join(map(str, path))}={texts['*']}" for path, texts in all_texts(load(TEXT).script)] == NAMED


def test_two_processes_agree_on_the_order() -> None:
    text = (Path(__file__).parents[2] / "dialogs" / "library" / "cottages.yaml").read_text(encoding="utf-8")
    orders = {
        subprocess.run(
            [sys.executable, "-c", ASK], input=text, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(orders) == 1 and "nodes.need.ask" in orders.pop()


def test_a_letter_may_name_what_it_knows_and_a_farewell_may_not() -> None:
    letter = TEXT.replace("About the tooth", '"About {problem}, {company}"')
    farewell = TEXT.replace("text: Farewell", 'text: "Farewell, {company}"')
    assert [one.path for one in lint(load(letter)) if one.code == "HL503"] == []
    assert [one.path for one in lint(load(farewell)) if one.code == "HL503"] == ["sale.farewell.text"]


def test_the_button_of_a_farewell_is_held_to_the_length_of_a_button() -> None:
    found = lint(load(TEXT.replace("Once more", "Once more " * 8)))
    assert [one.path for one in found if one.code == "HL501"] == ["sale.farewell.back"]
