"""What a reply tells of the past before it comes to the present: "it was 60, but now 34"."""

from __future__ import annotations

from collections.abc import Sequence

from qualification.matching.asides import clause_around
from qualification.matching.tokens import Token
from qualification.vocabulary.wordlist import word_set

_FORMERLY = word_set(
    "было был была были раньше прежде сначала used was were had before previously formerly initially "
    "antes era eran eramos tenia teniamos fui fue avant avait avais avions etait etais etions"
)
NOW = word_set(
    "теперь сейчас щас нынче уже now currently nowadays today ahora hoy actualmente ya maintenant aujourd desormais actuellement"
)


def formerly_said(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of clauses about the past, where another clause says how it is now; none where the reply knows one time alone."""
    past = {at for at, token in enumerate(tokens) if token.text in _FORMERLY}
    now = [at for at, token in enumerate(tokens) if token.text in NOW]
    if not past or not now:
        return frozenset()
    out = {each for at in past for each in clause_around(tokens, at)}
    return frozenset(out) if any(at not in out for at in now) else frozenset()
