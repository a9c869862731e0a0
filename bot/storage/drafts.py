"""Drafts of scripts, saved only over the version that was read, and the script files as they were taken last."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Row, bindparam, delete, select, update

from bot.model import Draft, TakenFile
from bot.storage.inserting import insert, insert_new
from bot.storage.opened import Opened
from bot.storage.tables import drafts, files_taken

_DRAFT = select(drafts).where(drafts.c.script == bindparam("called"))
_DRAFTS = select(drafts).order_by(drafts.c.script)
_BEGIN = insert_new(drafts)
_SAVE = (
    update(drafts)
    .where(drafts.c.script == bindparam("called"), drafts.c.row_version == bindparam("seen"))
    .values(
        text=bindparam("written"),
        base_version=bindparam("begun_from"),
        author=bindparam("by"),
        changed_at=bindparam("now"),
        row_version=drafts.c.row_version + 1,
    )
)
_DROP = delete(drafts).where(drafts.c.script == bindparam("called"), drafts.c.row_version == bindparam("seen"))
_TAKEN = select(files_taken.c.script, files_taken.c.file, files_taken.c.digest).order_by(files_taken.c.script)
_insert_taken = insert(files_taken)
_TAKE = _insert_taken.on_conflict_do_update(
    index_elements=["script"],
    set_={"file": _insert_taken.excluded.file, "digest": _insert_taken.excluded.digest, "at": _insert_taken.excluded.at},
)


class DraftsTx(Opened):
    """The drafts' part of a transaction."""

    def draft(self, script: str) -> Draft | None:
        """The script's draft, None if nobody edits it."""
        row = self._run(_DRAFT, {"called": script}).one_or_none()
        return None if row is None else _draft(row)

    def drafts(self) -> list[Draft]:
        """All drafts, in the order of their ids."""
        return [_draft(row) for row in self._run(_DRAFTS)]

    def save_draft(self, draft: Draft) -> Draft | None:
        """The draft as stored now, under its next `row_version`; None if somebody else saved one since it was read."""
        saved = replace(draft, row_version=draft.row_version + 1)
        done = self._run(_BEGIN, _columns(saved)) if draft.row_version == 0 else self._run(_SAVE, _changes(draft))
        return saved if done.rowcount == 1 else None

    def drop_draft(self, script: str, row_version: int) -> bool:
        """Delete the draft if it is still this one; False if not."""
        return self._run(_DROP, {"called": script, "seen": row_version}).rowcount == 1

    def taken_files(self) -> list[TakenFile]:
        """The files as they were taken last."""
        return [TakenFile(script=row.script, file=row.file, digest=row.digest) for row in self._run(_TAKEN)]

    def take_file(self, taken: TakenFile, now: datetime) -> None:
        """Remember that the file was taken, in place of the script's former one."""
        self._run(_TAKE, {"script": taken.script, "file": taken.file, "digest": taken.digest, "at": now})


def _columns(draft: Draft) -> dict[str, object]:
    return {
        "script": draft.script,
        "text": draft.text,
        "base_version": draft.base_version,
        "author": draft.author,
        "changed_at": draft.changed_at,
        "row_version": draft.row_version,
    }


def _changes(draft: Draft) -> dict[str, object]:
    return {
        "called": draft.script,
        "seen": draft.row_version,
        "written": draft.text,
        "begun_from": draft.base_version,
        "by": draft.author,
        "now": draft.changed_at,
    }


def _draft(row: Row[tuple[object, ...]]) -> Draft:
    return Draft(
        script=row.script,
        text=row.text,
        base_version=row.base_version,
        author=row.author,
        changed_at=row.changed_at,
        row_version=row.row_version,
    )
