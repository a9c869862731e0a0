"""Finds the script that a command names: a path of a YAML file, or the id of one in the scripts' folder or the library."""

from __future__ import annotations

import contextlib
from pathlib import Path

from bot.cli.saying import fail
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.script_files import NoScripts, read_folder, read_text
from dialogs.collection import Entry, collect
from dialogs.script import Script


def settings_or_fail() -> Settings:
    """The settings, or the end with one line that names the variable."""
    try:
        return read_settings()
    except SettingsError as error:
        fail(str(error))


def entries_of(targets: list[str], *, is_checking: bool = False) -> tuple[Entry, ...]:
    """The files that were named (by path or by id), or all of the scripts' folder when none was.

    A named file is linked with the other files of its own folder. `is_checking`: lint the shipped scripts too, which takes seconds and
    which the tests have done. Ends the program when something cannot be read.
    """
    try:
        if not targets:
            return _in_force(is_checking=is_checking)
        return tuple(_named(target, is_checking=is_checking) for target in targets)
    except NoScripts as error:
        fail(str(error))


def script_of(target: str | None) -> Script:
    """The script, ready to be played; ends the program with its problems when it is not fit."""
    entry = entries_of([target or settings_or_fail().script])[0]
    if entry.script is None or not entry.is_fit:
        errors = [str(problem) for problem in entry.problems]
        errors += [str(finding) for finding in entry.findings if finding.severity == "error"]
        fail("\n".join(errors))
    return entry.script


def _in_force(*, is_checking: bool) -> tuple[Entry, ...]:
    folder = settings_or_fail().scripts_dir
    return collect(read_folder(folder), is_trusted=folder is None and not is_checking)


def _named(target: str, *, is_checking: bool) -> Entry:
    path = Path(target)
    if path.suffix in (".yaml", ".yml"):
        texts = {str(path): read_text(path), **_beside(path)}
        return next(entry for entry in collect(texts) if entry.file == str(path))
    entries = _in_force(is_checking=is_checking)
    for entry in entries:
        if target in (Path(entry.file).stem, entry.loaded.script.script if entry.loaded else None):
            return entry
    known = ", ".join(entry.loaded.script.script for entry in entries if entry.loaded)
    hint = f"; {target}.yaml is a file here: write {target}.yaml, or name its folder in HOTLEAD_SCRIPTS_DIR" if _is_file(target) else ""
    fail(f"there is no script {target!r} (there are: {known}){hint}", code=2)


def _is_file(target: str) -> bool:
    """Whether a script's file of that name lies in this folder."""
    return Path(f"{target}.yaml").is_file()


def _beside(path: Path) -> dict[str, str]:
    """The other scripts of the file's folder, which it may run; what cannot be read there is no trouble of this file."""
    texts = {}
    for other in path.parent.glob("*.y*ml"):
        with contextlib.suppress(NoScripts):
            if other.name != path.name:
                texts[str(other)] = read_text(other)
    return texts
