"""Files that the console takes in: of a known kind, of a bearable size, whole, and never over another."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model import file_place
from bot.web.uploads import MOST_BYTES, is_taken, keep


@pytest.mark.parametrize(
    ("name", "size", "is_fit"),
    [
        ("price.pdf", 10, True),
        ("PRICE.PDF", MOST_BYTES, True),
        ("price.pdf", MOST_BYTES + 1, False),
        ("price.pdf", 0, False),
        ("price.html", 10, False),
        ("price.pdf.exe", 10, False),
        ("pdf", 10, False),
    ],
)
def test_only_files_that_are_looked_at_are_taken(name: str, size: int, is_fit: bool) -> None:
    assert is_taken(name, size) is is_fit


def test_other_content_has_another_name_and_the_same_content_is_kept_once(tmp_path: Path) -> None:
    first, second = keep(tmp_path / "new", "Price list.pdf", b"one"), keep(tmp_path / "new", "Price list.pdf", b"two")
    assert first != second and keep(tmp_path / "new", "Price list.pdf", b"one") == first
    assert {one.name for one in (tmp_path / "new").iterdir()} == {path.removeprefix("uploads/") for path in (first, second)}
    place = file_place(first, Path("/nowhere"), tmp_path / "new")
    assert place is not None and place.read_bytes() == b"one"


@pytest.mark.parametrize("name", ["../../etc/passwd.pdf", "..\\..\\x.pdf", ".pdf", "/root/a b<c>.pdf", "\u0430\u0431\u0432.pdf"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    path = keep(tmp_path / "files", name, b"x")
    place = file_place(path, tmp_path, tmp_path / "files")
    assert place is not None and place.parent == tmp_path / "files" and place.is_file()


def test_a_path_is_looked_for_in_its_own_folder_only(tmp_path: Path) -> None:
    assert file_place("files/a.pdf", tmp_path, tmp_path / "up") == tmp_path / "files" / "a.pdf"
    assert file_place("uploads/../../a.pdf", tmp_path, tmp_path / "up") is None
    assert file_place("../a.pdf", tmp_path, tmp_path / "up") is None
    assert file_place("uploads/a.pdf", tmp_path, None) == tmp_path / "uploads" / "a.pdf"
