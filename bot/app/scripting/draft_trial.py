"""Trying a draft: the admin plays it in the same chat as a visitor would, until they end it. Checked before it begins."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.linked import linked
from bot.app.scripting.script import buttons_of
from bot.app.scripting.showing import counted, finding_lines, fitted
from dialogs.examining import examine
from dialogs.linting import has_errors


def think(seen: Seen) -> Reply:
    """The linked script as it is now, pinned for the trial; refused where the linter finds errors, for those cannot be played."""
    examined = examine(seen.text, seen.force.texts, file=seen.name, expected=seen.name, country=seen.country, with_tests=False)
    if examined.script is None or has_errors(examined.findings):
        lines = [seen.says("trial_refused"), counted(examined, seen.language), *finding_lines(examined, seen.language)]
        return said(fitted(lines, seen.language), buttons=buttons_of(seen))
    return Reply(trial=linked(seen, seen.text), ends_edit=True)


ACT = act_of("script_try")
