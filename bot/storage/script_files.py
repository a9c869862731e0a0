"""Script files: those of a folder, or the ones shipped with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

MOST_READ = 2 * 1024 * 1024
"""Bytes read of one file; the loader refuses half of it and says so."""


class NoScripts(Exception):
    """The folder or file cannot be read; the message names it."""


def library_folder() -> Path:
    """Where the shipped scripts and their files lie."""
    return Path(str(files("dialogs") / "library"))


def read_folder(folder: Path | None) -> dict[str, str]:
    """Texts of all `*.yaml` and `*.yml` below the folder by their path; None: the shipped ones.

    A file that is not UTF-8 is among them: the loader refuses it with its line, and the others are played.

    Raises:
        NoScripts: there is no such folder, it holds none, or one cannot be read.
    """
    folder = folder or library_folder()
    if not folder.is_dir():
        raise NoScripts(f"HOTLEAD_SCRIPTS_DIR: there is no folder {folder}")
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml") and path.is_file())
    if not paths:
        raise NoScripts(f"HOTLEAD_SCRIPTS_DIR: {folder} holds no *.yaml")
    return {str(path.relative_to(folder)): read_text(path) for path in paths}


def read_text(path: Path) -> str:
    """The text of one file. Bytes that are not UTF-8 become lone surrogates, which no script may hold.

    Raises:
        NoScripts: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MOST_READ).decode("utf-8", "surrogateescape")
    except OSError as error:
        raise NoScripts(f"{path}: {error.strerror}") from error
