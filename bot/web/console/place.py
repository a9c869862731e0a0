"""What the panels of a script's page share: the draft, the rehearsal, and which tab and node are open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from nicegui import ui

from bot.web.console.bench import Bench, Overtaken, Told
from bot.web.console.visit import Visit
from dialogs.rehearsing import Rehearsal
from dialogs.script import Script


@dataclass(slots=True)
class Place:
    """`node`: open in the form. `line`: where the YAML shall be shown next, from 1. `tab_told`: followers of the open tab alone."""

    visit: Visit
    bench: Bench
    rehearsal: Rehearsal
    tab: str
    show: Callable[[str], Awaitable[None]]
    node: str | None = None
    line: int | None = None
    tab_told: list[Told] = field(default_factory=list)

    @property
    def script(self) -> Script:
        """The draft as it could last be read.

        Raises:
            LookupError: it never could.
        """
        if self.bench.script is None:
            raise LookupError(self.bench.name)
        return self.bench.script

    def follow(self, told: Told) -> None:
        """Be told of changes for as long as this tab is open."""
        self.tab_told.append(told)
        self.bench.told.append(told)

    def leave_tab(self) -> None:
        """Forget the followers of the tab."""
        for told in self.tab_told:
            self.bench.told.remove(told)
        self.tab_told.clear()

    async def edit(self, change: Callable[[str], str], by: str = "") -> bool:
        """Change the draft; False, and a note on the page, where it cannot be done."""
        try:
            why = await self.bench.edit(change, by)
        except Overtaken:
            why = self.visit.word("overtaken")
        if why is not None:
            ui.notify(why, type="negative", multi_line=True)
        return why is None

    async def open_node(self, node: str) -> None:
        """Show the node's form."""
        self.node = node
        await self.show("dialog")

    async def open_line(self, line: int) -> None:
        """Show the line of the YAML."""
        self.line = line
        await self.show("yaml")
