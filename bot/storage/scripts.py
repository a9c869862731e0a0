"""Published scripts: every version that a conversation may be pinned to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select

from bot.storage.errors import Conflict
from bot.storage.inserting import insert_new
from bot.storage.opened import Opened
from bot.storage.tables import script_versions

_TEXT = select(script_versions.c.text).where(
    script_versions.c.script == bindparam("called"), script_versions.c.version == bindparam("numbered")
)
_NEWEST = (
    select(script_versions.c.version, script_versions.c.digest, script_versions.c.text)
    .where(script_versions.c.script == bindparam("called"))
    .order_by(script_versions.c.version.desc())
    .limit(1)
)
_PUBLISH = insert_new(script_versions)


class ScriptsTx(Opened):
    """The scripts part of a transaction."""

    def pinned_script(self, script: str, version: int) -> str | None:
        """The YAML text published under that version (with its sub-scripts linked in as JSON), None if unknown."""
        return self._connection.execute(_TEXT, {"called": script, "numbered": version}).scalar()

    def newest_script(self, script: str) -> tuple[int, str] | None:
        """The newest version published and its text, None if there is none."""
        newest = self._connection.execute(_NEWEST, {"called": script}).one_or_none()
        return None if newest is None else (newest.version, newest.text)

    def publish_script(self, script: str, text: str, digest: str, author: str, now: datetime) -> int:
        """The version that holds this text: the newest if its digest is the same, else a new one.

        Raises:
            Conflict: another process published a version of it at this moment; the store tries again.
        """
        newest = self._connection.execute(_NEWEST, {"called": script}).one_or_none()
        if newest is not None and newest.digest == digest:
            return int(newest.version)
        version = 1 if newest is None else int(newest.version) + 1
        row = {"script": script, "version": version, "text": text, "digest": digest, "author": author, "at": now}
        if self._connection.execute(_PUBLISH, row).rowcount != 1:
            raise Conflict(f"version {version} of {script} was published by another process")
        return version
