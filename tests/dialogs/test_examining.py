"""Everything that is checked before a text is published."""

from __future__ import annotations

from textwrap import dedent

import pytest

from dialogs.examining import Examined, examine

CLINIC = dedent("""
    script: clinic
    title: Clinic
    languages: [en]
    start: need
    nodes:
      need: {ask: What brings you to us?, kind: choice, options: {pain: {label: A toothache}, check: {label: A check-up}}, next: contact}
      contact: {run: block, next: end}
      end: {finish: Thank you}
    qualification:
      points: [{when: {need: pain}, add: 30, because: in pain}]
      tiers: {hot: {at_least: 30}}
    handoff: {hot: now}
    tests:
      - {name: pain is hot, says: [A toothache, I agree, "+7 912 345-67-89"], expect: {temperature: hot, lead: true}}
""").lstrip()
BLOCK = dedent("""
    script: block
    title: Block
    languages: [en]
    start: agree
    nodes:
      agree: {consent: ours, next: phone}
      phone: {contact: [phone], ask: Your number?, next: end}
      end: {finish: true}
    consents: {ours: {text: May we call?}}
    handoff: {hot: never}
""").lstrip()
IN_FORCE = {"clinic": CLINIC, "block": BLOCK, "unread": "script: ["}


def look(text: str, **options: str) -> Examined:
    """The text among those in force."""
    return examine(text, IN_FORCE, file="clinic.yaml", country="RU", **options)


def test_a_sound_text_is_fit_and_linked_with_those_it_runs() -> None:
    found = look(CLINIC, expected="clinic")
    assert (found.is_fit, found.problems, found.failures, found.broken, dict(found.along)) == (True, (), (), (), {})
    assert found.script is not None and "contact.phone" in found.script.nodes
    assert {finding.severity for finding in found.findings} <= {"warning"}


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (("title: Clinic", "titel: Clinic"), "clinic.yaml:2:1: titel: there is no such key here"),
        (("run: block", "run: nothing"), "clinic.yaml:7:13: nodes.contact.run: `run: nothing`: there is no such script"),
        (
            ("script: clinic", "script: other"),
            "clinic.yaml:1:1: script: this is the script `clinic`; another id makes another script",
        ),
        (("next: contact", "next: nowhere"), "clinic.yaml:6:"),
        (("script: clinic", "script: ["), "clinic.yaml:"),
    ],
)
def test_what_forbids_publishing_is_told_with_its_line(change: tuple[str, str], line: str) -> None:
    found = look(CLINIC.replace(*change), expected="clinic")
    assert not found.is_fit
    assert any(one.startswith(line) for one in found.lines())


def test_a_failing_test_forbids_publishing_and_is_named() -> None:
    found = look(CLINIC.replace("expect: {temperature: hot", "expect: {temperature: cold"))
    assert (found.is_fit, found.lines()[-1]) == (False, "test 'pain is hot': temperature: expected 'cold', came 'hot'")


def test_warnings_forbid_nothing() -> None:
    text = CLINIC[: CLINIC.index("tests:")]
    found = look(text)
    assert found.is_fit and found.warnings and found.findings == found.warnings


def test_tests_may_be_left_out_while_one_types() -> None:
    found = examine(CLINIC.replace("temperature: hot,", "temperature: cold,"), IN_FORCE, file="x", with_tests=False)
    assert found.failures == ()


def test_a_shared_script_brings_along_those_that_run_it() -> None:
    found = examine(BLOCK.replace("Your number?", "Your phone?"), IN_FORCE, file="block.yaml")
    assert (found.is_fit, list(found.along)) == (True, ["clinic"])
    assert "Your phone?" in str(found.along["clinic"].nodes["contact.phone"])


def test_what_breaks_the_scripts_that_run_it_forbids_publishing() -> None:
    called_back = BLOCK.replace("next: end}", "next: more}").replace("  end:", "  more: {run: clinic, next: end}\n  end:")
    found = examine(called_back, IN_FORCE, file="block.yaml")
    assert not found.is_fit
    contactless = BLOCK.replace("contact: [phone], ask: Your number?,", "say: Hello.,")
    found = examine(contactless, IN_FORCE, file="block.yaml")
    assert (found.script is not None, [getattr(one, "file", None) for one in found.broken]) == (True, ["clinic"])
    assert not found.is_fit
    nameless = BLOCK.replace("  phone:", "  " + "p" * 40 + ":").replace("next: phone", "next: " + "p" * 40)
    long_caller = CLINIC.replace("contact:", "c" * 30 + ":").replace("next: contact", "next: " + "c" * 30)
    found = examine(nameless, {**IN_FORCE, "clinic": long_caller}, file="block.yaml")
    assert not found.is_fit and found.broken and found.along == {}
