"""Checks a script beyond its schema: `lint(loaded, linked) -> findings`, each with code, severity, place and words.

One function a rule, gathered in `RULES`; a rule gets the linked script and the paths walked through it, and yields findings by
path in the script. To add one: a function in the file of its subject, and a line in `RULES`.
Codes: 1xx ways, 2xx answers used, 3xx judging, 4xx options, 5xx texts, 6xx consent, contact and magnets, 7xx length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dialogs.linting import answers_used, capture, judging, length, options, portraits, texts, ways
from dialogs.linting.finding import Finding, Found, Severity
from dialogs.linting.paths import Walked, walk_paths
from dialogs.loading import LoadedScript
from dialogs.script import Script

__all__ = ["RULES", "Finding", "Severity", "has_errors", "lint"]

Rule = Callable[[Script, Walked], Iterable[Found]]

RULES: tuple[Rule, ...] = (
    ways.unknown_node,
    ways.unreachable_node,
    ways.endless_loop,
    ways.dead_end,
    answers_used.never_asked,
    answers_used.asked_later,
    answers_used.unsuited_test,
    answers_used.shared_name,
    judging.unknown_criterion,
    judging.unreachable_criterion,
    judging.unreachable_tier,
    judging.unreachable_target,
    judging.threshold_out_of_range,
    judging.contradiction,
    judging.rewarded_dead_end,
    portraits.rewarded_misfit,
    options.missing_options,
    options.command_word,
    options.alike,
    texts.too_long,
    texts.untranslated,
    texts.unknown_name,
    texts.unknown_phrase,
    capture.unknown_reference,
    capture.personal_before_consent,
    capture.nothing_without_contact,
    capture.magnet_kind,
    capture.bad_hours,
    length.too_many_questions,
    length.closed_first_question,
    length.no_tests,
    length.too_many_paths,
)


def lint(loaded: LoadedScript, linked: Script | None = None) -> tuple[Finding, ...]:
    """All findings of all rules, in the order of lines. `linked`: the script with its sub-scripts linked in. Never raises."""
    script = linked or loaded.script
    walked = walk_paths(script)
    found = [one for rule in RULES for one in rule(script, walked)]
    findings = {_placed(loaded, one) for one in found}
    return tuple(sorted(findings, key=lambda finding: (finding.line, finding.column, finding.code, finding.message)))


def has_errors(findings: Iterable[Finding]) -> bool:
    """True when one of the findings forbids publishing."""
    return any(finding.severity == "error" for finding in findings)


def _placed(loaded: LoadedScript, found: Found) -> Finding:
    is_short_form = found.path[-1:] == ("go",) and found.path not in loaded.plain.places and isinstance(found.path[-2], int)
    path = found.path[:-2] if is_short_form else found.path  # `next: node` is a list of one jump
    place = loaded.place_of(path)
    return Finding(
        code=found.code,
        severity=found.severity,
        file=loaded.file,
        line=place.line,
        column=place.column,
        path=".".join(str(part) for part in path),
        message=found.message,
    )
