"""Gives out the files of magnets, and nothing else of the scripts' folder: scripts hold points and promo codes."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response

from bot.model import file_place
from bot.web.parts import WebParts

FILES_PATH = "/playground/files/"
_HEADERS = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"}
"""Saved and never shown, whatever is in it."""


def add_magnet_files(app: FastAPI, parts: WebParts) -> None:
    """Add the route of the files that a magnet of a script in force names."""

    @app.get(f"{FILES_PATH}{{path:path}}", include_in_schema=False)
    def magnet(path: str) -> Response:
        if path not in _files_of_magnets(parts):
            return Response(status_code=404)
        found = file_place(path, parts.files, parts.uploads)
        if found is None or not found.is_file():
            return Response(status_code=404)
        return FileResponse(found, headers=_HEADERS)


def _files_of_magnets(parts: WebParts) -> frozenset[str]:
    shelf = parts.desk.shelf
    magnets = [magnet for name in shelf.ids for magnet in shelf.newest(name).script.magnets.values()]
    return frozenset(magnet.file for magnet in magnets if magnet.file is not None)
