"""The table of rights: as written, and as carried out."""

from __future__ import annotations

from pathlib import Path

from bot.app.staff.rights import rights_table

PAGE = Path(__file__).parents[4] / "docs/staff.md"


def test_the_docs_hold_the_very_table_of_the_acts() -> None:
    section = PAGE.read_text(encoding="utf-8").split("## Who may do what")[1].split("\n## ")[0]
    assert [line for line in section.splitlines() if line.startswith("|")] == rights_table().splitlines()
