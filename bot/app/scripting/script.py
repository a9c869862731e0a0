"""One script: its version, its draft, what was found in it, who is in it; and all that can be done with it."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Rows, Seen, act_of, said
from bot.app.scripting.marks import data, mark
from bot.app.scripting.showing import button, counted, finding_lines, fitted, in_rows, title_of
from dialogs.examining import examine

_ALWAYS = ("script_nodes", "script_try", "script_points", "script_history", "script_file")
_WITH_DRAFT = ("script_compare", "script_publish", "script_discard")


def think(seen: Seen) -> Reply:
    """The overview."""
    examined = examine(seen.text, seen.force.texts, file=seen.name, expected=seen.name, country=seen.country)
    head = [seen.name if examined.script is None else f"{title_of(seen, examined.script)} ({seen.name})", _in_force(seen), _draft(seen)]
    people = sum(standing.people for standing in seen.standings)
    head += [seen.says("script_people", n=people)] if people else []
    lines = [*(line for line in head if line), counted(examined, seen.language), *finding_lines(examined, seen.language)]
    return said(fitted(lines, seen.language), buttons=buttons_of(seen))


def buttons_of(seen: Seen) -> Rows:
    """Everything that can be done with the script now."""
    acts = (*_ALWAYS, *(_WITH_DRAFT if seen.draft is not None else ()))
    own = [button(seen.says(f"button_{act}"), data(act, mark(seen.name))) for act in acts]
    return (*in_rows(own), (button(seen.says("button_scripts"), data("scripts")),))


def _in_force(seen: Seen) -> str:
    if seen.line is None:
        return seen.says("script_new")
    at = f"{seen.line.at.astimezone(seen.zone):%Y-%m-%d %H:%M}"
    return seen.says("script_in_force", version=seen.line.version, at=at, author=seen.line.author)


def _draft(seen: Seen) -> str:
    draft = seen.draft
    if draft is None:
        return seen.says("script_no_draft")
    at = f"{draft.changed_at.astimezone(seen.zone):%Y-%m-%d %H:%M}"
    words = seen.says("script_draft", at=at, author=draft.author, version=draft.base_version)
    is_behind = seen.line is not None and seen.line.version != draft.base_version
    return words + (f"\n{seen.says('script_behind', version=seen.line.version)}" if is_behind and seen.line is not None else "")


ACT = act_of("script")
