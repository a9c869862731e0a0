"""The shipped scripts as starting points: a template is copied under a new id, with the scripts it runs and the files it gives."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bot.storage.script_files import library_folder, read_text
from dialogs.loading import load
from dialogs.nodes import RunScript

_ID = re.compile(r"^(script:\s*)[^\s#]+", re.MULTILINE)


class NoTemplate(Exception):
    """It cannot be copied; the message says why."""


def templates() -> tuple[str, ...]:
    """Names of the shipped scripts, in order."""
    return tuple(sorted(path.stem for path in library_folder().glob("*.yaml")))


def template_texts() -> dict[str, str]:
    """Texts of the shipped scripts by their names."""
    return {name: read_text(library_folder() / f"{name}.yaml") for name in templates()}


def template_text(template: str, script: str) -> str:
    """The template's text under another id; comments and order stay.

    Raises:
        NoTemplate: there is none of that name.
    """
    if template not in templates():
        raise NoTemplate(f"there is no template {template!r} (there are: {', '.join(templates())})")
    return _ID.sub(rf"\g<1>{script}", read_text(library_folder() / f"{template}.yaml"), count=1)


def copy_template(template: str, script: str, folder: Path) -> list[Path]:
    """Write the script into the folder, with what it needs; the files written, the script first. What is there already stays.

    Raises:
        NoTemplate: there is none of that name, or a file of the script's name is there.
        OSError: the folder cannot be written.
    """
    text = template_text(template, script)
    target = folder / f"{script}.yaml"
    if target.exists():
        raise NoTemplate(f"{target} is there already")
    folder.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="")
    needed = [name for name in _needs(text) if not (folder / name).exists()]
    for name in needed:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library_folder() / name, folder / name)
    return [target, *(folder / name for name in needed)]


def _needs(text: str) -> list[str]:
    """Files below the library's folder: scripts that are run, and magnets."""
    script = load(text).script
    runs = [f"{node.run}.yaml" for node in script.nodes.values() if isinstance(node, RunScript)]
    inner = [name for file in runs for name in _needs(read_text(library_folder() / file))]
    return [*dict.fromkeys([*runs, *inner, *(magnet.file for magnet in script.magnets.values() if magnet.file)])]
