"""Where files that magnets give lie: below the scripts' folder, or among those that the console took in."""

from __future__ import annotations

from pathlib import Path

UPLOADS = "uploads/"
"""What a path begins with that leads into the folder of the console's files."""


def file_place(path: str, files: Path, uploads: Path | None) -> Path | None:
    """Where the file of a magnet lies, whether it is there or not; None for one outside its folder.

    `files`: the scripts' folder. `uploads`: the console's, None where there is none.
    """
    is_upload = uploads is not None and path.startswith(UPLOADS)
    folder = (uploads if is_upload and uploads is not None else files).resolve()
    place = (folder / (path.removeprefix(UPLOADS) if is_upload else path)).resolve()
    return place if place.is_relative_to(folder) and place != folder else None
