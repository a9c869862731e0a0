"""The table of rights in words, made from the acts, for the docs and the command line."""

from __future__ import annotations

from collections.abc import Iterable

from bot.app.staff.acts import ACTS, OPEN
from bot.app.staff.asked import Act
from bot.model import ROLES, Role


def rights_table() -> str:
    """Markdown: one row an act, one column a role; whose leads it may be done with."""
    heads = ("act", "asked by", *ROLES)
    rows = [(f"`{name}`", "command", *("yes" for _ in ROLES)) for name in OPEN]
    rows += [(f"`{act.name}`", _ways(act), *(_cell(act, role) for role in ROLES)) for act in ACTS.values()]
    return "\n".join([_row(heads), _row("---" for _ in heads), *(_row(row) for row in rows)])


def _ways(act: Act) -> str:
    return ", ".join(word for word, is_so in (("command", act.is_command), ("button", act.is_button)) if is_so)


def _cell(act: Act, role: Role) -> str:
    reach = act.rights.get(role)
    if reach is None:
        return "no"
    if act.about == "nothing":
        return "yes"
    return "own and unowned" if reach == "own" else "own and foreign"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
