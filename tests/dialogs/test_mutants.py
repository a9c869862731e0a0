"""Scripts with a slip of the pen: each fault is told, in the right place, and a text without one plays."""

from __future__ import annotations

import pytest

from dialogs.examining import examine
from dialogs.simulate import Player
from tests.dialogs.mutating import LIBRARY, Mutant, is_told_in_place, mutants

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in LIBRARY.glob("*.yaml")}


def look(mutant: Mutant) -> str | None:
    """What is wrong with what is said of the mutant; None: nothing."""
    name = mutant.file.removesuffix(".yaml")
    found = examine(mutant.text, TEXTS, file=mutant.file, expected=name, country="RU")
    if found.is_fit:
        assert found.script is not None
        player = Player(script=found.script)
        player.start()
        return None if player.messages else "it plays nothing"
    errors = [*found.problems, *(one for one in found.findings if one.severity == "error"), *found.broken]
    if not errors:
        return None if found.failures else "it is refused and nothing says why"
    told, lines = [f"{one.path} {one.message}" for one in errors], [one.line for one in errors]
    return None if is_told_in_place(mutant, TEXTS[name], told, lines) else f"{mutant.how} in {name}:{mutant.line}: {told[0]} ({lines[0]})"


@pytest.mark.parametrize("number", range(14))
def test_a_slip_is_told_where_it_was_made(number: int) -> None:
    (mutant,) = list(mutants(number + 1, seed=7))[-1:]
    assert look(mutant) is None


@pytest.mark.slow
def test_two_hundred_slips_are_told_where_they_were_made() -> None:
    wrong = [one for mutant in mutants(200, seed=11) if (one := look(mutant)) is not None]
    assert "\n".join(wrong) == ""
