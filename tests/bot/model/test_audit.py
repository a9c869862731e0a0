"""Rows of the audit name things and hold nothing personal."""

from __future__ import annotations

import pytest

from bot.model import AuditRow
from tests.bot.standing import MORNING


@pytest.mark.parametrize("about", ["lead:12", "script:cottages@3", "member:55", "leads", "setting:distribution"])
def test_things_are_named_by_their_ids(about: str) -> None:
    assert AuditRow(at=MORNING, who="member:7", what="export", about=about, details={"rows": 5, "format": "csv"}).about == about


@pytest.mark.parametrize("about", ["Anna", "lead:Анна", "anna@example.com", "+79123456789", "lead: 12", ""])
def test_a_name_or_a_contact_is_no_id(about: str) -> None:
    with pytest.raises(ValueError, match="no id"):
        AuditRow(at=MORNING, who="cli", what="export", about=about)


@pytest.mark.parametrize("value", ["Anna", "anna@example.com", "+79123456789", "two words"])
def test_details_hold_words_of_the_program_only(value: str) -> None:
    with pytest.raises(ValueError, match="no word for the audit: name"):
        AuditRow(at=MORNING, who="cli", what="export", about="leads", details={"name": value})
