"""Script files as they are read from a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage.script_files import MOST_READ, NoScripts, library_folder, read_folder, read_text
from dialogs.collection import collect

SOUND = "script: sound\ntitle: Sound\nlanguages: [en]\nstart: end\nnodes:\n  end: {finish: true}\n"


def test_the_shipped_scripts_are_read_without_a_folder() -> None:
    texts = read_folder(None)
    assert set(texts) == {path.name for path in library_folder().glob("*.yaml")} and len(texts) > 5


def test_scripts_are_found_in_folders_within_by_their_path(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "b.yaml").write_text("b", encoding="utf-8")
    (tmp_path / "shop" / "a.yml").write_text("a", encoding="utf-8")
    (tmp_path / "layouts.pdf").write_bytes(b"%PDF")
    (tmp_path / "folder.yaml").mkdir()
    assert read_folder(tmp_path) == {"b.yaml": "b", "shop/a.yml": "a"}


@pytest.mark.parametrize("name", ["", "none"])
def test_a_folder_without_scripts_or_that_is_not_there_is_named_with_its_setting(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoScripts) as caught:
        read_folder(tmp_path / name)
    assert str(caught.value).startswith("HOTLEAD_SCRIPTS_DIR: ") and str(tmp_path) in str(caught.value)


def test_a_file_that_is_not_utf8_does_not_hinder_the_others(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_bytes("script: old\ntitle: Привет\n".encode("cp1251"))
    (tmp_path / "sound.yaml").write_text(SOUND, encoding="utf-8")
    old, sound = collect(read_folder(tmp_path))
    assert [(problem.file, problem.line) for problem in old.problems] == [("old.yaml", 2)]
    assert sound.script is not None and sound.problems == ()


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "marked.yaml").write_text(SOUND, encoding="utf-8-sig")
    (entry,) = collect(read_folder(tmp_path))
    assert entry.script is not None


def test_of_an_endless_file_only_so_much_is_read_and_that_is_refused(tmp_path: Path) -> None:
    (tmp_path / "huge.yaml").write_text("я" * MOST_READ, encoding="utf-8")
    texts = read_folder(tmp_path)
    assert len(texts["huge.yaml"].encode("utf-8", "surrogateescape")) == MOST_READ
    (entry,) = collect(texts)
    assert [problem.message for problem in entry.problems] == ["larger than 1048576 bytes"]


@pytest.mark.parametrize("name", ["none.yaml", "folder.yaml"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(NoScripts, match=name):
        read_text(tmp_path / name)
