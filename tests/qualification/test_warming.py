"""Warming reads with every reader in the languages that are spoken."""

from __future__ import annotations

from qualification.kinds import KINDS
from qualification.warming import warm


def test_every_reader_is_warmed_in_every_language_that_is_named() -> None:
    assert warm(["ru", "fr"]) == 2 * (len(KINDS) + 1)
    assert warm([]) == 0
