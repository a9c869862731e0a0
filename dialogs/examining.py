"""May this text be published? All that is checked before: reading, linking, linting, the script's tests, the scripts that run it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from dialogs.linting import Finding, has_errors, lint
from dialogs.linting.sentences import line
from dialogs.loading import LoadedScript, Problem, ScriptError, link, load, placed, runners
from dialogs.script import Script
from dialogs.simulate import TestResult, run_test


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was found in a text.

    `script`: it with its sub-scripts linked in, None where it cannot be read or linked (`problems` say why). `failures`: its own tests that
    fail. `along`: the other scripts that run it, linked with the new text, by their ids; they are published with it.
    `broken`: what the new text breaks in those.
    """

    text: str
    script: Script | None
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    failures: tuple[TestResult, ...] = ()
    along: Mapping[str, Script] = field(default_factory=dict)
    broken: tuple[Problem | Finding, ...] = ()

    @property
    def is_fit(self) -> bool:
        """True when it may be published; warnings do not hinder."""
        return self.script is not None and not (self.failures or self.broken or has_errors(self.findings))

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What is worth a look and forbids nothing."""
        return tuple(finding for finding in self.findings if finding.severity == "warning")

    def lines(self, *, language: str = "en") -> tuple[str, ...]:
        """Everything that was found, a line each, as a compiler would say it. `language`: of the messages."""
        failed = [f"test {result.name!r}: {failure}" for result in self.failures for failure in result.failures]
        found: tuple[Problem | Finding, ...] = (*self.problems, *self.findings)
        return (*(line(one, language) for one in found), *failed, *(line(one, language) for one in self.broken))


def examine(
    text: str, others: Mapping[str, str], *, file: str, expected: str | None = None, country: str | None = None, with_tests: bool = True
) -> Examined:
    """Check a text against the texts of the scripts in force (by id; the script's own former text among them does not matter).

    `expected`: the id that it must have. `country`: for phone numbers in its tests. Never raises.
    """
    try:
        loaded = load(text, file)
    except ScriptError as error:
        return Examined(text=text, script=None, problems=error.problems)
    if expected is not None and loaded.script.script != expected:
        return Examined(text=text, script=None, problems=(_other_id(loaded, expected),))
    around = {**_loaded(others), loaded.script.script: loaded}
    try:
        linked = link(loaded.script, {name: one.script for name, one in around.items()})
    except ScriptError as error:
        return Examined(text=text, script=None, problems=placed(loaded, error.problems))
    findings = lint(loaded, linked)
    failures: tuple[TestResult, ...] = ()
    if with_tests and not has_errors(findings):
        results = [run_test(linked, test, country=country) for test in linked.tests]
        failures = tuple(result for result in results if result.failures)
    along, broken = _along(loaded.script.script, around)
    return Examined(text=text, script=linked, findings=findings, failures=failures, along=along, broken=broken)


def _other_id(loaded: LoadedScript, expected: str) -> Problem:
    place = loaded.place_of(("script",))
    message = f"this is the script `{expected}`; another id makes another script"
    return Problem(file=loaded.file, line=place.line, column=place.column, path="script", message=message)


def _loaded(others: Mapping[str, str]) -> dict[str, LoadedScript]:
    """Those that can be read; one that cannot is missed only by who runs it."""
    return {name: one for name, text in others.items() if (one := _load_other(text, name)) is not None}


@lru_cache(maxsize=64)
def _load_other(text: str, name: str) -> LoadedScript | None:
    try:
        return load(text, name)
    except ScriptError:
        return None


def _along(name: str, around: Mapping[str, LoadedScript]) -> tuple[dict[str, Script], tuple[Problem | Finding, ...]]:
    """The scripts that run this one, directly or through others, and the errors that they have now."""
    scripts = {other: one.script for other, one in around.items()}
    along: dict[str, Script] = {}
    broken: list[Problem | Finding] = []
    for other in sorted(runners(name, scripts)):
        try:
            along[other] = link(scripts[other], scripts)
        except ScriptError as error:
            broken += error.problems
            continue
        broken += [finding for finding in lint(around[other], along[other]) if finding.severity == "error"]
    return along, tuple(broken)
