"""The acts about scripts, for the table of all acts."""

from __future__ import annotations

from bot.app.scripting import (
    cancel,
    change,
    compare,
    discard,
    draft_trial,
    file,
    history,
    move,
    node,
    nodes,
    options,
    points,
    publish,
    restore,
    script,
    scripts,
    trial_end,
    weigh,
)
from bot.app.staff.asked import Act

SCRIPTING: tuple[Act, ...] = tuple(
    one.ACT
    for one in (
        scripts,
        script,
        nodes,
        node,
        options,
        points,
        change,
        weigh,
        cancel,
        draft_trial,
        trial_end,
        compare,
        publish,
        move,
        history,
        restore,
        discard,
        file,
    )
)
"""In the order of the menu."""
