"""What a draft, or an older version, has otherwise than the version in force, field by field."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.linked import linked
from bot.app.scripting.script import buttons_of
from bot.app.scripting.showing import change_line, fitted
from dialogs.comparing import Change, compare


def think(seen: Seen) -> Reply:
    """A row for each field; from what is in force to the draft, or from the older version to what is in force."""
    if seen.line is None or (seen.args and seen.older is None):
        return said(seen.says("compare_nothing"), buttons=buttons_of(seen))
    now = seen.says("script_version", version=seen.line.version)
    if seen.older is not None:
        head = f"{seen.says('script_version', version=seen.args[0])} → {now}"
        changes = differences(seen, seen.older, seen.force.texts[seen.name])
    else:
        head = f"{now} → {seen.says('script_has_draft')}"
        changes = differences(seen, seen.force.texts[seen.name], seen.text)
    lines = [f"{seen.name}: {head}", seen.says("compare_count", n=len(changes)), "", *(change_line(one, seen.language) for one in changes)]
    return said(fitted(lines, seen.language), buttons=buttons_of(seen))


def differences(seen: Seen, before: str, after: str) -> tuple[Change, ...]:
    """The fields that differ.

    Raises:
        ScriptError: one of the two cannot be read.
    """
    return compare(linked(seen, before), linked(seen, after))


ACT = act_of("script_compare")
