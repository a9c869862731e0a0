"""Which script the payload of a start link opens, which source it names, and which script speaks the person's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.script import Script


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """`script`: to be played. `source`: where the person came from, None if the link says nothing of it."""

    script: str
    source: str | None


def names_of(scripts: Iterable[Script]) -> Mapping[str, str]:
    """The script for every word that links may open one with: its id, else what its `links` name, the first script winning."""
    by_id: dict[str, str] = {}
    by_link: dict[str, str] = {}
    for script in scripts:
        by_id[script.script] = script.script
        for link in script.links:
            by_link.setdefault(link, script.script)
    return {**by_link, **by_id}


def route(payload: str | None, names: Mapping[str, str], default: str) -> Route:
    """`<name>` opens the script of that name, `<name>-<source>` as well; anything else is the source of the default script.

    The longest name wins where several would do. A link is a hint: a payload never fails.
    """
    if not payload:
        return Route(script=default, source=None)
    if payload in names:
        return Route(script=names[payload], source=None)
    named = [name for name in names if payload.startswith(f"{name}-")]
    if not named:
        return Route(script=default, source=payload)
    name = max(named, key=len)
    return Route(script=names[name], source=payload[len(name) + 1 :] or None)


def in_language(wanted: str, scripts: Mapping[str, Script], language: str | None) -> str:
    """The wanted script if it speaks the language; else one that does and stands in for it (`instead_of`); else the wanted one."""
    plain = (language or "").lower().replace("_", "-").partition("-")[0]
    if wanted not in scripts or not plain or plain in scripts[wanted].languages:
        return wanted
    speaking = (name for name, script in scripts.items() if wanted in script.instead_of and plain in script.languages)
    return next(speaking, wanted)
