"""Takes in a file for a magnet: small enough, of a kind that is looked at and not run, under a name of its own."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

from bot.model import UPLOADS

MOST_BYTES = 20 * 1024 * 1024
KINDS = (
    *("pdf", "txt", "csv", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "epub", "fb2", "zip"),
    *("jpg", "jpeg", "png", "gif", "webp", "mp3", "ogg", "m4a", "wav", "mp4", "mov", "webm"),
)
"""How the name of a file may end."""
_STRANGE = re.compile(r"[^\w.-]+")
_LONGEST_STEM = 60


def is_taken(name: str, size: int) -> bool:
    """True for a file of these kinds that is neither empty nor too large. `size`: in bytes."""
    return "." in name and name.rpartition(".")[2].lower() in KINDS and 0 < size <= MOST_BYTES


def keep(folder: Path, name: str, content: bytes) -> str:
    """Write the file into the folder; its path as a magnet names it.

    Other content has another name, so that versions published before go on giving what they gave; the same content is kept once. A file
    is there whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    stem, _, kind = name.rpartition(".")
    plain = _STRANGE.sub("_", stem).strip("._")[:_LONGEST_STEM] or "file"
    own = f"{plain}-{hashlib.sha256(content).hexdigest()[:10]}.{kind.lower()}"
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / own).exists():
        half = folder / f".{own}.{os.getpid()}"
        half.write_bytes(content)
        half.replace(folder / own)
    return UPLOADS + own
