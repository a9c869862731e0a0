"""The verdict as plain JSON, as it is kept with the lead, and back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import TypeAdapter

from qualification.verdict import Verdict


def verdict_to_json(verdict: Verdict) -> Mapping[str, object]:
    """The verdict with all its reasons."""
    plain: Mapping[str, object] = _adapter().dump_python(verdict, mode="json")
    return plain


def verdict_from_json(plain: Mapping[str, object]) -> Verdict:
    """The verdict that `verdict_to_json` wrote.

    Raises:
        ValueError: it is damaged, or of a form that this program does not know.
    """
    return _adapter().validate_python(plain)


@cache
def _adapter() -> TypeAdapter[Verdict]:
    return TypeAdapter(Verdict)
