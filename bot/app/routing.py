"""Which script the payload of a start link opens, and which source it names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """`script`: to be played. `source`: where the person came from, None if the link says nothing of it."""

    script: str
    source: str | None


def route(payload: str | None, scripts: Collection[str], default: str) -> Route:
    """`<script>` opens that script, `<script>-<source>` as well; anything else is the source of the default script.

    The longest script id wins where several would do. A link is a hint: a payload never fails.
    """
    if not payload:
        return Route(script=default, source=None)
    if payload in scripts:
        return Route(script=payload, source=None)
    named = [script for script in scripts if payload.startswith(f"{script}-")]
    if not named:
        return Route(script=default, source=payload)
    script = max(named, key=len)
    return Route(script=script, source=payload[len(script) + 1 :] or None)
