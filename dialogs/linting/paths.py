"""All paths through a script with every answer that its rules can tell apart: `walk_paths(script) -> Walked`, remembered for a while."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache

from dialogs.linting.merging import Walk
from dialogs.linting.walked import Walked
from dialogs.script import Script

__all__ = ["Walked", "walk_paths"]


def walk_paths(script: Script) -> Walked:
    """All ways from the start. Not to be changed: who asks about the same ways again gets the same."""
    return _walks(_Ways(_skeleton(script), script))


_WORDS = {"ask", "say", "title", "error", "example", "why", "remind_text", "finish", "handoff", "options"}
"""Fields of nodes that are only said: no way depends on them. Of options the ids count."""


@dataclass(frozen=True, slots=True)
class _Ways:
    """A script as the walk sees it: two are the same where they differ in words alone, so a word typed costs no other walk."""

    key: str
    script: Script = field(compare=False)


def _skeleton(script: Script) -> str:
    """All that the walk looks at, as JSON. Titles and reasons come with the verdicts of its ends, and no rule of the linter reads them."""
    judging = script.qualification
    parts = {
        "start": script.start,
        "nodes": {
            node_id: [type(node).__name__, list(getattr(node, "options", ())), node.model_dump(mode="json", exclude=_WORDS)]
            for node_id, node in script.nodes.items()
        },
        "magnets": [magnet.model_dump(mode="json", include={"when"}) for magnet in script.magnets.values()],
        "points": [rule.model_dump(mode="json", exclude={"because"}) for rule in judging.points],
        "criteria": {name: spec.model_dump(mode="json", exclude={"title"}) for name, spec in judging.criteria.items()},
        "rest": judging.model_dump(mode="json", exclude={"points", "criteria"}),
    }
    return json.dumps(parts)


@lru_cache(maxsize=16)
def _walks(ways: _Ways) -> Walked:
    return Walk(ways.script).walk()
