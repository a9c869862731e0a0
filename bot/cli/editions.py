"""`hotlead scripts publish|rollback|history|standing`: what is in force, and what was."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.app.publishing import Behind, Overtaken, Published, Refused, Wish, publish_text, roll_back
from bot.app.shelf import NoSuchScript, Shelf
from bot.app.taking import digest_of, named
from bot.app.transferring import Transferred, take_over
from bot.cli.finding import settings_or_fail
from bot.cli.saying import fail, say, say_json
from bot.model import Standing, TakenFile
from bot.storage import StorageError, open_store
from bot.storage.script_files import NoScripts, read_folder, read_text
from bot.storage.store import SqlStore
from dialogs.moving import unmapped

T = TypeVar("T")
AUTHOR = "cli"

AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
Note = Annotated[str, typer.Option("--note", help="Why, for the history.")]
Move = Annotated[bool, typer.Option("--move", help="Take running dialogs over too; without it they finish what they began.")]
Ways = Annotated[list[str] | None, typer.Option("--way", help="With --move: OLD=NEW, for a node that is no more. May be repeated.")]
ScriptId = Annotated[str, typer.Argument(help="The script's id.", metavar="SCRIPT")]


class MachineClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """See `Clock`."""
        return datetime.now(tz=UTC)


def publish(
    target: Annotated[str, typer.Argument(help="A file, or the id of a script with a draft or a file.", metavar="SCRIPT")],
    note: Note = "",
    over: Annotated[bool, typer.Option("--over", help="Also over a version published since the draft was begun.")] = False,
    move: Move = False,
    way: Ways = None,
    as_json: AsJson = False,
) -> None:
    """Check a draft or a file and put it in force; a running service notices by itself. Refused on errors and failing tests."""
    ways = _ways(way, move=move)
    country = settings_or_fail().default_country

    async def act(store: SqlStore) -> tuple[Published | Refused | Behind, _After | None]:
        wish = dataclasses.replace(await _wish(store, target), note=note, is_over=over)
        done = await publish_text(store, MachineClock(), wish, country=country)
        return done, await _after(store, done, ways)

    _tell(*with_store(act), as_json=as_json)


def rollback(
    script: ScriptId,
    version: Annotated[int, typer.Argument(min=1, help="The version to bring back.")],
    note: Note = "",
    move: Move = False,
    way: Ways = None,
    as_json: AsJson = False,
) -> None:
    """Publish an older version's text as the newest."""
    ways = _ways(way, move=move)
    country = settings_or_fail().default_country

    async def act(store: SqlStore) -> tuple[Published | Refused, _After | None]:
        try:
            done = await roll_back(store, MachineClock(), script, version, author=AUTHOR, note=note, country=country)
        except NoSuchScript as error:
            fail(f"there is no {error}", code=2)
        return done, await _after(store, done, ways)

    _tell(*with_store(act), as_json=as_json)


def history(script: ScriptId, limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50, as_json: AsJson = False) -> None:
    """The published versions, newest first: who, when, why."""
    lines = with_store(lambda store: store.read(lambda tx: tx.history(script, limit)))
    if not lines:
        fail(f"there is no published script {script!r}", code=2)
    if as_json:
        say_json([dataclasses.asdict(line) for line in lines])
        return
    for line in lines:
        because = f" ({line.because_of})" if line.because_of else ""
        say(f"{line.version:>4}  {line.at:%Y-%m-%d %H:%M}  {line.author:14} {line.note}{because}".rstrip())


def standing(script: ScriptId, as_json: AsJson = False) -> None:
    """How many unfinished dialogs stand at which question of which version."""
    rows = with_store(lambda store: store.read(lambda tx: tx.standings(script)))
    if as_json:
        say_json([dataclasses.asdict(row) for row in rows])
        return
    for row in rows:
        say(f"version {row.version:>4}  {row.node:24} {row.people:>6}")
    say(f"{sum(row.people for row in rows)} unfinished dialogs")


def with_store(act: Callable[[SqlStore], Awaitable[T]]) -> T:
    """What comes of it; ends the program with one line when the database cannot be used."""

    async def acting() -> T:
        store = open_store(settings_or_fail().database_url, readers=1)
        try:
            return await act(store)
        finally:
            await store.close()

    try:
        return asyncio.run(acting())
    except StorageError as error:
        fail(str(error))
    except Overtaken:
        fail("others are publishing at this moment; nothing was changed, try again")


@dataclasses.dataclass(frozen=True, slots=True)
class _After:
    """Where people stand once it is published, and what became of those who were to be moved."""

    standings: list[Standing]
    moved: Transferred | None
    lacking: tuple[str, ...]


async def _wish(store: SqlStore, target: str) -> Wish:
    path = Path(target)
    try:
        if path.suffix in (".yaml", ".yml"):
            return _from_file(read_text(path), str(path))
        draft = await store.read(lambda tx: tx.draft(target))
        if draft is not None:
            return Wish(text=draft.text, author=AUTHOR, file=f"{target} (draft)", expected=target, draft=draft)
        for file, text in read_folder(settings_or_fail().scripts_dir).items():
            if named(text) == target:
                return _from_file(text, file)
    except NoScripts as error:
        fail(str(error))
    fail(f"there is neither a draft nor a file of a script {target!r}", code=2)


def _from_file(text: str, file: str) -> Wish:
    script = named(text)
    taken = None if script is None else TakenFile(script=script, file=file, digest=digest_of(text))
    return Wish(text=text, author=AUTHOR, file=file, taken=taken)


def _ways(written: list[str] | None, *, move: bool) -> dict[str, str] | None:
    """The map, None where nobody is to be moved."""
    pairs = [one.partition("=") for one in written or []]
    if any(not old or not new for old, _, new in pairs) or (pairs and not move):
        fail("--way is OLD=NEW and goes with --move", code=2)
    return {old: new for old, _, new in pairs} if move else None


async def _after(store: SqlStore, done: Published | Refused | Behind, ways: dict[str, str] | None) -> _After | None:
    if not isinstance(done, Published):
        return None
    newest = done.editions[0]
    name = newest.script.script
    moved = None if ways is None else await take_over(store, MachineClock(), Shelf(), newest, ways, author=AUTHOR)
    standings = [one for one in await store.read(lambda tx: tx.standings(name)) if one.version < newest.version]
    lacking = () if ways is None else tuple(one.node for one in unmapped(newest.script, [each.node for each in standings], ways))
    return _After(standings, moved, lacking)


def _tell(done: Published | Refused | Behind, after: _After | None, *, as_json: bool) -> None:
    if as_json:
        say_json(_record(done, after))
    else:
        for line in _lines(done, after):
            say(line)
    if not isinstance(done, Published):
        raise typer.Exit(1)


def _lines(done: Published | Refused | Behind, after: _After | None) -> list[str]:
    if isinstance(done, Behind):
        line = done.newest
        return [f"{line.script}: version {line.version} by {line.author} came after this draft was begun; look at it, or publish --over it"]
    lines = list(done.examined.lines())
    if isinstance(done, Refused):
        return [*lines, "not published"]
    own, *along = done.editions
    lines.append(f"{own.script.script}: version {own.version} {'is in force' if done.is_new else 'was in force already'}")
    lines += [f"{one.script.script}: version {one.version} came along" for one in along]
    if after is not None and after.moved is not None:
        lines.append(f"moved {after.moved.moved}, asked anew {after.moved.asked}, stayed {after.moved.stayed}")
        lines += [f"nothing takes over from {node}: use --way {node}=NODE" for node in after.lacking]
    if after is not None and after.standings:
        people = ", ".join(f"{one.people} at {one.node} ({one.version})" for one in after.standings)
        lines.append(f"in older versions, which they finish: {people}")
    return lines


def _record(done: Published | Refused | Behind, after: _After | None) -> dict[str, object]:
    if isinstance(done, Behind):
        return {"published": False, "behind": dataclasses.asdict(done.newest)}
    found = done.examined
    record: dict[str, object] = {
        "published": isinstance(done, Published),
        "findings": [dataclasses.asdict(one) for one in (*found.problems, *found.findings, *found.broken)],
        "failed_tests": [{"test": one.name, "failures": list(one.failures)} for one in found.failures],
    }
    if isinstance(done, Published):
        record["versions"] = {one.script.script: one.version for one in done.editions}
        record["is_new"] = done.is_new
    if after is not None:
        record["standing"] = [dataclasses.asdict(one) for one in after.standings]
        record["moved"] = None if after.moved is None else dataclasses.asdict(after.moved)
    return record
