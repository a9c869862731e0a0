"""A folder's worth of scripts: each loaded, linked with those it runs, and linted; a broken one does not hinder the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.linting import Finding, has_errors, lint
from dialogs.loading import LoadedScript, Problem, ScriptError, link, load, placed
from dialogs.script import Script


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file. `script` None: it could not be loaded or linked, `problems` say why. `is_fit`: may be published."""

    file: str
    loaded: LoadedScript | None
    script: Script | None
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]

    @property
    def is_fit(self) -> bool:
        """True when it loads, links, and has no finding that is an error."""
        return self.script is not None and not has_errors(self.findings)


def collect(texts: Mapping[str, str], *, is_trusted: bool = False) -> tuple[Entry, ...]:
    """All files of a folder, in the order of their names. Never raises.

    `is_trusted`: scripts that were linted before, as the shipped ones are by the tests; walking all their paths takes seconds.
    """
    loaded: dict[str, LoadedScript] = {}
    entries: dict[str, Entry] = {}
    for file in sorted(texts):
        try:
            one = load(texts[file], file)
        except ScriptError as error:
            entries[file] = _broken(file, error.problems)
            continue
        twin = next((other for other, its in loaded.items() if its.script.script == one.script.script), None)
        if twin is not None:
            message = f"`{one.script.script}` is the script of {twin} already"
            entries[file] = _broken(file, (Problem(file=file, line=1, column=1, path="script", message=message),))
            continue
        loaded[file] = one
    scripts = {one.script.script: one.script for one in loaded.values()}
    entries |= {file: _entry(one, scripts, is_trusted=is_trusted) for file, one in loaded.items()}
    return tuple(entries[file] for file in sorted(entries))


def _entry(loaded: LoadedScript, scripts: Mapping[str, Script], *, is_trusted: bool) -> Entry:
    try:
        linked = link(loaded.script, scripts)
    except ScriptError as error:
        return Entry(file=loaded.file, loaded=loaded, script=None, problems=placed(loaded, error.problems), findings=())
    return Entry(file=loaded.file, loaded=loaded, script=linked, problems=(), findings=() if is_trusted else lint(loaded, linked))


def _broken(file: str, problems: tuple[Problem, ...]) -> Entry:
    return Entry(file=file, loaded=None, script=None, problems=problems, findings=())
