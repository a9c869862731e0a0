"""The draft that one page edits: its text, what was found in it, and whoever wants to know of changes. Knows nothing of how it looks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.app.publishing import InForce, in_force
from bot.app.shelf import NoSuchScript
from bot.model import Draft
from bot.web.console.visit import Visit
from dialogs.editing import EditError, value_at
from dialogs.examining import Examined, examine
from dialogs.linting.sentences import told
from dialogs.loading import LoadedScript, ScriptError, load
from dialogs.rewriting import written
from dialogs.script import Script
from dialogs.yaml_text import Path, YamlError

Told = Callable[[str], Awaitable[None]]
"""Called after a change, with the name of the panel that made it."""


class Overtaken(Exception):
    """Somebody else saved this draft meanwhile; it has to be opened anew."""


class Bench:
    """`script`: the draft with its sub-scripts linked in, as it was when it could last be read; `examined` is of the text as it is now.

    `published`: the version in force, None for a new script.
    """

    def __init__(self, visit: Visit, name: str, text: str, draft: Draft, around: InForce, published: Script | None) -> None:
        self.visit = visit
        self.name = name
        self.text = text
        self.draft = draft
        self.around = around
        self.published = published
        self.examined = Examined(text="", script=None)
        self.script = published
        self.told: list[Told] = []
        self._saved = text
        self._loaded: tuple[str, LoadedScript | None] | None = None
        self._typed: str | None = None
        self._one_at_a_time = asyncio.Lock()

    @property
    def typed(self) -> str:
        """The text as it was last typed, which may still be looked at; else the text."""
        return self.text if self._typed is None else self._typed

    @property
    def is_draft(self) -> bool:
        """True where a draft is kept beside the version in force."""
        return self.draft.row_version > 0

    @property
    def can_be_edited(self) -> bool:
        """False while the text is no script: a form would have nothing to hold on to."""
        return self.examined.script is not None

    def shown(self, path: Path) -> str:
        """What is written at the path, as it would be typed into a field; empty where nothing is, or where the text cannot be read."""
        if self._loaded is None or self._loaded[0] != self.text:
            self._loaded = (self.text, _read(self.text))
        loaded = self._loaded[1]
        if loaded is None:
            return ""
        try:
            value = value_at(loaded, path)
        except ScriptError:
            return ""
        return "" if value is None else value if isinstance(value, str) else written(value)

    async def edit(self, change: Callable[[str], str], by: str) -> str | None:
        """Change the text by a function of `dialogs.editing`; None, or why it cannot be done, in words. Then nothing is changed."""
        async with self._one_at_a_time:
            try:
                after = await asyncio.to_thread(change, self.text)
            except ScriptError as error:
                problem = error.problems[0]
                said = told(problem, self.visit.language)
                return f"{problem.path}: {said}" if problem.path else said
            except (EditError, YamlError) as error:
                return str(error)
            await self._take(after)
        await self._tell(by)
        return None

    async def type(self, text: str, by: str) -> None:
        """Take the text as it was typed; of several that come while one is looked at, only the last counts.

        Raises:
            Overtaken, or what the store raises: the text was not kept; the next one is taken as ever.
        """
        is_looking = self._typed is not None
        self._typed = text
        if is_looking:
            return
        try:
            while self._typed is not None:
                async with self._one_at_a_time:
                    wanted = self._typed
                    await self._take(wanted)
                self._typed = None if self._typed == wanted else self._typed
        finally:
            self._typed = None
        await self._tell(by)

    async def discard(self) -> None:
        """Drop the draft; what is in force stays."""
        async with self._one_at_a_time:
            await self.visit.write(lambda tx: tx.drop_draft(self.name, self.draft.row_version))

    async def look(self) -> None:
        """Examine the text without changing it."""
        country = self.visit.desk.config.default_country
        self.examined = await asyncio.to_thread(
            examine, self.text, self.around.texts, file=self.name, expected=self.name, country=country, with_tests=False
        )
        self.script = self.examined.script or self.script

    async def _take(self, text: str) -> None:
        self.text = text
        await self.look()
        if text != self._saved:
            wanted = replace(self.draft, text=text, author=self.visit.author, changed_at=self.visit.now())
            saved = await self.visit.write(lambda tx: tx.save_draft(wanted))
            if saved is None:
                raise Overtaken
            self.draft, self._saved = saved, text

    async def _tell(self, by: str) -> None:
        for one in tuple(self.told):
            await one(by)


def _read(text: str) -> LoadedScript | None:
    try:
        return load(text)
    except ScriptError:
        return None


async def open_bench(visit: Visit, name: str) -> Bench | None:
    """The script's draft, or what is in force to begin one from; None where there is neither."""
    draft, around = await visit.read(lambda tx: (tx.draft(name), in_force(tx)))
    line = around.lines.get(name)
    if draft is None and line is None:
        return None
    text = draft.text if draft is not None else around.texts[name]
    begun = Draft(script=name, text=text, base_version=line.version if line else 0, author=visit.author, changed_at=visit.now())
    try:
        published: Script | None = visit.desk.shelf.newest(name).script
    except NoSuchScript:
        published = None
    bench = Bench(visit, name, text, draft or begun, around, published)
    await bench.look()
    return bench
