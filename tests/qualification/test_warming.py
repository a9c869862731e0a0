"""Warming reads with every reader in every language."""

from __future__ import annotations

from qualification.kinds import KINDS
from qualification.warming import LANGUAGES, warm


def test_every_reader_is_warmed_in_every_language() -> None:
    assert warm() == len(LANGUAGES) * (len(KINDS) + 1)
