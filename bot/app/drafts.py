"""Drafts: begun from what is in force, saved over what was read, given up. Publishing is in `publishing`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.publishing import written
from bot.app.shelf import NoSuchScript
from bot.model import Draft
from bot.ports import Tx


def opened(tx: Tx, script: str, author: str, now: datetime) -> Draft:
    """The script's draft, else a new one of the version in force, not stored yet (`row_version` 0).

    Raises:
        NoSuchScript: there is neither.
    """
    draft = tx.draft(script)
    if draft is not None:
        return draft
    newest = tx.newest_script(script)
    text = None if newest is None else written(tx, script, newest[0])
    if newest is None or text is None:
        raise NoSuchScript(script)
    return Draft(script=script, text=text, base_version=newest[0], author=author, changed_at=now)


def begun(script: str, text: str, author: str, now: datetime) -> Draft:
    """A draft of a script that was never published, not stored yet."""
    return Draft(script=script, text=text, base_version=0, author=author, changed_at=now)


def rewritten(tx: Tx, draft: Draft, text: str, author: str, now: datetime) -> Draft | None:
    """The draft with another text as stored now, unreadable texts too; None if somebody else saved one since this was read."""
    return tx.save_draft(replace(draft, text=text, author=author, changed_at=now))


def rebased(tx: Tx, draft: Draft) -> Draft:
    """The draft as one of the newest version, for whoever has looked at what was published since it was begun; not stored yet."""
    newest = tx.newest_script(draft.script)
    return draft if newest is None else replace(draft, base_version=newest[0])


def given_up(tx: Tx, draft: Draft) -> bool:
    """Forget the draft, if it is still this one; False if not."""
    return tx.drop_draft(draft.script, draft.row_version)
