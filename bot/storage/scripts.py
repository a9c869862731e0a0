"""Published scripts: every version that a conversation may be pinned to, with the YAML it was published from."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Row, Select, bindparam, func, select, update

from bot.model import EditionLine, NewEdition
from bot.storage.errors import Conflict
from bot.storage.inserting import insert_new
from bot.storage.opened import Opened
from bot.storage.tables import script_versions

_called = script_versions.c.script == bindparam("called")
_numbered = script_versions.c.version == bindparam("numbered")
_TEXT = select(script_versions.c.text).where(_called, _numbered)
_SOURCE = select(script_versions.c.source).where(_called, _numbered)
_NEWEST = (
    select(script_versions.c.version, script_versions.c.digest, script_versions.c.text, script_versions.c.source)
    .where(_called)
    .order_by(script_versions.c.version.desc())
    .limit(1)
)
_LINE = (
    script_versions.c.script,
    script_versions.c.version,
    script_versions.c.author,
    script_versions.c.at,
    script_versions.c.note,
    script_versions.c.because_of,
    script_versions.c.source.is_not(None).label("has_source"),
)
_last = select(script_versions.c.script, func.max(script_versions.c.version).label("version")).group_by(script_versions.c.script).subquery()
_NEWEST_OF_ALL: Select[tuple[object, ...]] = (
    select(*_LINE)
    .join(_last, (script_versions.c.script == _last.c.script) & (script_versions.c.version == _last.c.version))
    .order_by(script_versions.c.script)
)
_HISTORY: Select[tuple[object, ...]] = select(*_LINE).where(_called).order_by(script_versions.c.version.desc()).limit(bindparam("most"))
_PUBLISH = insert_new(script_versions)
_FILL_IN = update(script_versions).where(_called, _numbered).values(source=bindparam("written"))


class ScriptsTx(Opened):
    """The scripts part of a transaction."""

    def pinned_script(self, script: str, version: int) -> str | None:
        """The script published under that version as JSON, its sub-scripts linked in; None if unknown."""
        found: str | None = self._run(_TEXT, {"called": script, "numbered": version}).scalar()
        return found

    def newest_script(self, script: str) -> tuple[int, str] | None:
        """The newest version published and its JSON, None if there is none."""
        newest = self._run(_NEWEST, {"called": script}).one_or_none()
        return None if newest is None else (newest.version, newest.text)

    def newest_editions(self) -> list[EditionLine]:
        """The newest version of every script, in the order of their ids; cheap enough to be asked every second."""
        return [_line(row) for row in self._run(_NEWEST_OF_ALL)]

    def put_edition(self, new: NewEdition, now: datetime) -> int:
        """The version that holds it: the newest if digest and source are the same, else a new one.

        A newest version that has no source yet gets this one where the digest is the same.

        Raises:
            Conflict: another process published a version of it at this moment; the store tries again.
        """
        newest = self._run(_NEWEST, {"called": new.script}).one_or_none()
        if newest is not None and newest.digest == new.digest and (new.source is None or newest.source in (None, new.source)):
            if newest.source is None and new.source is not None:
                self._run(_FILL_IN, {"called": new.script, "numbered": newest.version, "written": new.source})
            return int(newest.version)
        version = 1 if newest is None else int(newest.version) + 1
        if self._run(_PUBLISH, {**_columns(new), "version": version, "at": now}).rowcount != 1:
            raise Conflict(f"version {version} of {new.script} was published by another process")
        return version

    def source_of(self, script: str, version: int) -> str | None:
        """The YAML it was published from; None if it is unknown or was not kept."""
        found: str | None = self._run(_SOURCE, {"called": script, "numbered": version}).scalar()
        return found

    def history(self, script: str, limit: int) -> list[EditionLine]:
        """Published versions, newest first."""
        return [_line(row) for row in self._run(_HISTORY, {"called": script, "most": limit})]


def _columns(new: NewEdition) -> dict[str, object]:
    return {
        "script": new.script,
        "text": new.text,
        "digest": new.digest,
        "author": new.author,
        "source": new.source,
        "note": new.note,
        "because_of": new.because_of,
    }


def _line(row: Row[tuple[object, ...]]) -> EditionLine:
    return EditionLine(
        script=row.script,
        version=row.version,
        author=row.author,
        at=row.at,
        note=row.note or "",
        because_of=row.because_of,
        has_source=bool(row.has_source),
    )
