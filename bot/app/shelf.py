"""The scripts by id and version: the newest of each in memory, older ones fetched when a conversation still needs them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError

from bot.model import NewEdition
from bot.ports import Tx
from dialogs.script import Script

FILES = "files"
"""The author of what came from the scripts' folder."""


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

    @property
    def scripts(self) -> Mapping[str, Script]:
        """The newest version of each, by id, in the order they came."""
        return {name: edition.script for name, edition in self._newest.items()}

    def put(self, editions: Iterable[Edition]) -> None:
        """Make these the newest of their scripts, unless newer ones are there. Call it when the transaction of `publish` is committed."""
        for edition in editions:
            name = edition.script.script
            self._editions[name, edition.version] = edition.script
            if name not in self._newest or self._newest[name].version <= edition.version:
                self._newest[name] = edition

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


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What was published elsewhere. `unreadable`: ids of scripts whose newest version this program cannot read (it is older)."""

    editions: tuple[Edition, ...] = ()
    unreadable: tuple[str, ...] = ()


def news(tx: Tx, shelf: Shelf) -> News:
    """What other processes have published since. A script that only files brought in, and that is not on this shelf, is not ours."""
    known = {name: shelf.newest(name).version for name in shelf.ids}
    editions, unreadable = [], []
    for line in tx.newest_editions():
        is_news = known[line.script] < line.version if line.script in known else line.author != FILES
        if not is_news:
            continue
        edition = edition_at(tx, line.script, line.version)
        if edition is None:
            unreadable.append(line.script)
        else:
            editions.append(edition)
    return News(editions=tuple(editions), unreadable=tuple(unreadable))


def edition_at(tx: Tx, script: str, version: int) -> Edition | None:
    """That version; None if there is none, or if a newer program wrote it and this one cannot read it."""
    text = tx.pinned_script(script, version)
    try:
        return None if text is None else Edition(script=Script.model_validate_json(text), version=version)
    except ValidationError:
        return None


def edition_of(script: Script, *, source: str | None, author: str, note: str = "", because_of: str | None = None) -> NewEdition:
    """The script, linked with those it runs, as it is kept. `source`: the YAML it was written in."""
    text = script.model_dump_json()
    digest = hashlib.sha256(text.encode()).hexdigest()
    return NewEdition(script=script.script, text=text, digest=digest, source=source, author=author, note=note, because_of=because_of)


def _publish_one(tx: Tx, script: Script, author: str, now: datetime) -> int:
    return tx.put_edition(edition_of(script, source=None, author=author), now)
