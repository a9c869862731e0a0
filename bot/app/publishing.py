"""Publishing: one act that checks a text and puts it in force, together with the scripts that run it. Restoring is the same act.

The checks take up to seconds, so they run beside the writer and on a snapshot; what they were made against is looked at again when the
result is written, and if anything was published meanwhile they are made anew.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import orjson

from bot.app.shelf import Edition, NoSuchScript, Shelf, edition_of
from bot.model import AuditRow, Draft, EditionLine, TakenFile
from bot.ports import Clock, Store, Tx
from dialogs.examining import Examined, examine
from dialogs.script import Script

TRIES = 5
"""How often the checks are made anew because somebody else published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to publish.

    `author`: as in the audit (`member:7`, `cli`). `file`: the name findings are told under. `expected`: the id it must have. `draft`: the
    draft it comes from, dropped when it is published. `taken`: the file it was read from. `restores`: the version it is a copy of.
    `is_over`: also where the draft was begun from an older version than the newest.
    """

    text: str
    author: str
    note: str = ""
    file: str = "draft"
    expected: str | None = None
    draft: Draft | None = None
    taken: TakenFile | None = None
    restores: int | None = None
    is_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """It is in force. `editions`: the script's own first, then those that came along. `is_new` False: that very text was in force."""

    examined: Examined
    editions: tuple[Edition, ...]
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """It may not be published; `examined` says why."""

    examined: Examined


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """Somebody published `newest` after the draft was begun; publishing would undo it."""

    newest: EditionLine


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """The scripts in force by id: their texts as written (JSON where the writing was not kept) and their versions."""

    texts: Mapping[str, str]
    lines: Mapping[str, EditionLine]


class Overtaken(Exception):
    """Others published again and again while this was being checked; nothing was changed."""


async def publish_text(
    store: Store, clock: Clock, wish: Wish, *, shelf: Shelf | None = None, country: str | None = None
) -> Published | Refused | Behind:
    """Check the text and put it in force; new runs get it from then on. `shelf`: of this process; others notice by themselves.

    Raises:
        Overtaken: see there.
    """
    for _ in range(TRIES):
        seen = await store.read(in_force)
        if (behind := _behind(seen, wish)) is not None:
            return behind
        examined = await asyncio.to_thread(examine, wish.text, seen.texts, file=wish.file, expected=wish.expected, country=country)
        if not examined.is_fit:
            return Refused(examined=examined)
        published = await store.write(lambda tx, seen=seen, examined=examined: put_in_force(tx, seen, examined, wish, clock.now()))  # type: ignore[misc]
        if published is not None:
            if shelf is not None:
                shelf.put(published.editions)
            return published
    raise Overtaken


async def roll_back(
    store: Store,
    clock: Clock,
    script: str,
    version: int,
    *,
    author: str,
    note: str = "",
    shelf: Shelf | None = None,
    country: str | None = None,
) -> Published | Refused:
    """Publish an older version's text as the newest; the history keeps them all.

    Raises:
        NoSuchScript: that version was never published.
        Overtaken: see there.
    """
    text = await store.read(lambda tx: written(tx, script, version))
    if text is None:
        raise NoSuchScript(script, version)
    wish = Wish(text=text, author=author, note=note, file=f"{script}@{version}", expected=script, restores=version)
    done = await publish_text(store, clock, wish, shelf=shelf, country=country)
    assert not isinstance(done, Behind), "only drafts can be behind"
    return done


def in_force(tx: Tx) -> InForce:
    """The newest version of every script."""
    lines = {line.script: line for line in tx.newest_editions()}
    texts = {name: written(tx, name, line.version) or "" for name, line in lines.items()}
    return InForce(texts=texts, lines=lines)


def written(tx: Tx, script: str, version: int) -> str | None:
    """The text of a version as an admin may edit it: its YAML, else its linked form as JSON, which is YAML too. None: never published."""
    source = tx.source_of(script, version)
    if source is not None:
        return source
    text = tx.pinned_script(script, version)
    if text is None:
        return None
    plain = Script.model_validate_json(text).model_dump(mode="json", exclude_defaults=True)
    return orjson.dumps(plain, option=orjson.OPT_INDENT_2).decode() + "\n"


def put_in_force(tx: Tx, seen: InForce, examined: Examined, wish: Wish, now: datetime) -> Published | None:
    """Write what was found fit; None if anything was published since it was checked."""
    if {line.script: line.version for line in tx.newest_editions()} != {name: line.version for name, line in seen.lines.items()}:
        return None
    script = examined.script
    assert script is not None, "only a fit text is put in force"
    because = None if wish.restores is None else f"{script.script}@{wish.restores}"
    own = edition_of(script, source=wish.text, author=wish.author, note=wish.note, because_of=because)
    version = tx.put_edition(own, now)
    former = seen.lines.get(script.script)
    editions = [Edition(script=script, version=version)]
    for name, other in examined.along.items():
        along = edition_of(other, source=seen.texts[name], author=wish.author, because_of=f"{script.script}@{version}")
        editions.append(Edition(script=other, version=tx.put_edition(along, now)))
    if wish.draft is not None:
        tx.drop_draft(wish.draft.script, wish.draft.row_version)
    if wish.taken is not None:
        tx.take_file(wish.taken, now)
    is_new = former is None or former.version != version
    if is_new:
        tx.put_audit(_audited(examined, wish, editions, now))
    return Published(examined=examined, editions=tuple(editions), is_new=is_new)


def _audited(examined: Examined, wish: Wish, editions: list[Edition], now: datetime) -> AuditRow:
    own = editions[0]
    details: dict[str, str | int | bool | None] = {"warnings": len(examined.warnings), "along": len(editions) - 1}
    if wish.restores is not None:
        details["restores"] = wish.restores
    about = f"script:{own.script.script}@{own.version}"
    return AuditRow(at=now, who=wish.author, what="publish" if wish.restores is None else "rollback", about=about, details=details)


def _behind(seen: InForce, wish: Wish) -> Behind | None:
    newest = None if wish.draft is None else seen.lines.get(wish.draft.script)
    if newest is None or wish.draft is None or wish.is_over or newest.version == wish.draft.base_version:
        return None
    return Behind(newest=newest)
