"""The scripts by id and version: the newest of each in memory, older ones fetched when a conversation still needs them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.model import NewEdition
from bot.ports import Tx
from dialogs.script import Script


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A script with the version it was published under, from 1."""

    script: Script
    version: int


class NoSuchScript(Exception):
    """A script that is neither on the shelf nor in the database. `version` None: the newest was wanted."""

    def __init__(self, script: str, version: int | None = None) -> None:
        super().__init__(script if version is None else f"{script}, version {version}")
        self.script = script
        self.version = version


class Shelf:
    """Scripts in memory. A script that could not be loaded again stays as it was: nothing is ever taken off."""

    def __init__(self) -> None:
        self._newest: dict[str, Edition] = {}
        self._editions: dict[tuple[str, int], Script] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of all scripts on the shelf, in the order they came."""
        return tuple(self._newest)

    def put(self, editions: Iterable[Edition]) -> None:
        """Make these the newest of their scripts. Call it when the transaction of `publish` is committed."""
        for edition in editions:
            self._newest[edition.script.script] = edition
            self._editions[edition.script.script, edition.version] = edition.script

    def newest(self, script: str) -> Edition:
        """The version that new runs get.

        Raises:
            NoSuchScript: it is not on the shelf.
        """
        if script not in self._newest:
            raise NoSuchScript(script)
        return self._newest[script]

    def pinned(self, tx: Tx, script: str, version: int) -> Script:
        """The very version that a run began with, from memory or the database.

        Raises:
            NoSuchScript: it was never published.
        """
        known = self._editions.get((script, version))
        if known is None:
            text = tx.pinned_script(script, version)
            if text is None:
                raise NoSuchScript(script, version)
            known = self._editions[script, version] = Script.model_validate_json(text)
        return known


def publish(tx: Tx, scripts: Iterable[Script], *, author: str, now: datetime) -> tuple[Edition, ...]:
    """Give each script its version: a new one where the text differs from the newest published."""
    return tuple(Edition(script=script, version=_publish_one(tx, script, author, now)) for script in scripts)


def edition_of(script: Script, *, source: str | None, author: str, note: str = "", because_of: str | None = None) -> NewEdition:
    """The script, linked with those it runs, as it is kept. `source`: the YAML it was written in."""
    text = script.model_dump_json()
    digest = hashlib.sha256(text.encode()).hexdigest()
    return NewEdition(script=script.script, text=text, digest=digest, source=source, author=author, note=note, because_of=because_of)


def last_good(tx: Tx, script: str) -> Edition | None:
    """The newest version ever published of a script whose file cannot be read now; None if there is none."""
    found = tx.newest_script(script)
    if found is None:
        return None
    version, text = found
    return Edition(script=Script.model_validate_json(text), version=version)


def _publish_one(tx: Tx, script: Script, author: str, now: datetime) -> int:
    return tx.put_edition(edition_of(script, source=None, author=author), now)
