"""Files of magnets: those that a script names, and nothing else of the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from bot.app.shelf import Edition
from bot.web.magnet_files import add_magnet_files
from dialogs.script import Script
from tests.bot.scripts import HOUSES
from tests.bot.web.facing import Face, asking


@pytest.fixture
def app(face: Face, tmp_path: Path) -> FastAPI:
    """The route over a folder with one magnet's file, a script with promo codes, and secrets beside it."""
    (face.folder / "files").mkdir()
    (face.folder / "files" / "plan <1>.html").write_text("<script>alert(1)</script>", encoding="utf-8")
    for name in ("houses.yaml", ".env"):
        (face.folder / name).write_text("secret", encoding="utf-8")
    (tmp_path / "outside.txt").write_text("secret", encoding="utf-8")
    (face.folder / "link.txt").symlink_to(tmp_path / "outside.txt")
    magnets: dict[str, Any] = {f"m{number}": {"file": file} for number, file in enumerate(NAMED)}
    script = Script.model_validate({**HOUSES, "magnets": {**HOUSES["magnets"], **magnets}})
    face.journey.desk.shelf.put([Edition(script=script, version=2)])
    app = FastAPI()
    add_magnet_files(app, face.parts())
    return app


NAMED = ("files/plan <1>.html", "../outside.txt", "link.txt", "files", "none.pdf")
"""Named by a magnet; only the first is a file of the folder."""


async def test_a_magnets_file_is_saved_and_never_shown(app: FastAPI) -> None:
    async with asking(app) as web:
        answer = await web.get("/playground/files/files/plan%20%3C1%3E.html")
    assert (answer.status_code, answer.text) == (200, "<script>alert(1)</script>")
    assert (answer.headers["content-disposition"], answer.headers["x-content-type-options"]) == ("attachment", "nosniff")


@pytest.mark.parametrize(
    "path",
    [
        "houses.yaml",
        ".env",
        "../outside.txt",
        "%2e%2e/outside.txt",
        "..%2foutside.txt",
        "files/../../outside.txt",
        "files/..%2f..%2foutside.txt",
        "..%5coutside.txt",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "link.txt",
        "files",
        "files/",
        "none.pdf",
        "",
        "nul%00.txt",
        "a" * 5000,
    ],
)
async def test_anything_else_is_not_there(app: FastAPI, path: str) -> None:
    async with asking(app) as web:
        answer = await web.get(f"/playground/files/{path}")
    assert answer.status_code == 404 and "secret" not in answer.text
