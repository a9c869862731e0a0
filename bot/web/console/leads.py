"""The lead base: found as in the bot, as a list or as a board by stage; what happens elsewhere shows here too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import Request
from nicegui import ui

from bot.app.card import name_of
from bot.app.console import PATH
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.sales.stages import sale_of, title_of
from bot.model import Lead, LeadQuery
from bot.ports import Tx
from bot.web.console.frame import table, title
from bot.web.console.leadboard import Board
from bot.web.console.leaddoing import Hands, hand_over
from bot.web.console.leadfilters import Asked, Filters, choices
from bot.web.console.leadlook import FOLLOW_S, dress, followed
from bot.web.console.visit import Visit

_MOST = 200
_LOOK_AGAIN = 10
"""Looks after which the list is read anyway: what a visitor answers moves no history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """`counted`: by stage, `total`: of all that are found; `leads`: as many of them as are shown, newest first."""

    leads: list[Lead]
    stages: Mapping[str, str]
    counted: Mapping[object, int]

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return sum(self.counted.values())


async def draw_list(visit: Visit, request: Request) -> None:
    """Draw the filters and what they find, as a list or as a board."""
    asked, is_board = Asked.read(request.query_params.get("q", "")[:500]), request.query_params.get("as") == "board"
    dress()
    await _Page(visit, asked, is_board=is_board).draw()


class _Page:
    def __init__(self, visit: Visit, asked: Asked, *, is_board: bool) -> None:
        self._visit = visit
        self._asked = asked
        self._is_board = is_board
        self._hands = Hands(visit, self._show)
        self._board = Board(visit, self._hands)
        self._found: Found | Problem | None = None
        self._moved: tuple[int, int] | None = None
        self._looks = 0

    async def draw(self) -> None:
        visit = self._visit
        with ui.element("div").classes("hc-row"):
            title(visit.word("leads"))
            self._count = ui.label().classes("hc-note").props('data-testid="count"')
            ui.element("div").classes("hc-spacer")
            self._give = ui.button(on_click=self._hand_over).props('flat dense no-caps data-testid="hand-over"')
            for name in ("list", "board"):
                here = " hc-open" if (name == "board") is self._is_board else ""
                with ui.element("button").classes("hc-tab" + here).props("type=button").on("click", lambda _, name=name: self._turn(name)):
                    ui.label(visit.word(name))
        may_be = await visit.read(lambda tx: choices(tx, visit))
        Filters(visit, self._asked, self._ask_anew).draw(may_be, is_board=self._is_board)
        self._body = ui.element("div").classes("hc-work").props('data-testid="leads"')
        await self._show()
        followed(FOLLOW_S, self._follow)

    @property
    def _question(self) -> str:
        """What is asked; the board shows those that ended too, unless it says whose or which."""
        written = self._asked.written()
        return f"all {written}".strip() if self._is_board and not self._asked.whose else written or "team"

    def _turn(self, name: str) -> None:
        ui.navigate.to(self._address(is_board=name == "board"))

    def _address(self, *, is_board: bool) -> str:
        parts = {"q": self._asked.written(), "as": "board" if is_board else ""}
        return f"{PATH}/leads?{urlencode({name: value for name, value in parts.items() if value})}".rstrip("?")

    async def _ask_anew(self) -> None:
        ui.navigate.history.replace(self._address(is_board=self._is_board))
        await self._show()

    async def _follow(self) -> None:
        """Look closely only if anything has moved, or it is time to."""
        self._looks += 1
        moved = await self._visit.read(lambda tx: tx.leads_moved())
        if moved != self._moved or self._looks >= _LOOK_AGAIN:
            await self._show(moved)

    async def _show(self, moved: tuple[int, int] | None = None) -> None:
        """Draw what is found now, if it is anything else than was drawn."""
        self._looks, self._moved = 0, moved
        query = query_of(self._question, self._visit.member, self._visit.desk.config.timezone, self._visit.now())
        found = query if isinstance(query, Problem) else await self._visit.read(lambda tx: self._find(tx, query))
        if found == self._found:
            return
        self._found = found
        self._body.clear()
        total = 0 if isinstance(found, Problem) else found.total
        self._count.set_text(self._visit.word("found", n=total) if total <= _MOST else self._visit.word("found_more", n=total, shown=_MOST))
        self._give.set_text(self._visit.word("hand_over", n=total))
        self._give.set_visibility(total > 0)
        with self._body:
            if isinstance(found, Problem):
                ui.label(found.words(self._visit.language)).classes("hc-no")
            elif self._is_board:
                self._board.draw(found.leads, found.stages, found.counted)
            else:
                self._list(found)

    def _find(self, tx: Tx, query: LeadQuery) -> Found:
        leads, stages, seen = tx.find_leads(query, limit=_MOST), dict[str, str](), set[str]()
        for lead in leads:
            if lead.script not in seen:
                seen.add(lead.script)
                for stage in sale_of(tx, self._visit.desk, lead).stages:
                    stages.setdefault(stage, title_of(tx, self._visit.spoken, lead, stage))
        return Found(leads=leads, stages=stages, counted=tx.lead_numbers(query, "stage"))

    def _list(self, found: Found) -> None:
        word, visit = self._visit.word, self._visit
        rows = [
            [
                f"#{lead.id} {name_of(visit.language, lead)}",
                lead.company or lead.phone or "",
                word(lead.temperature),
                word("undecided" if lead.targeted is None else "targeted" if lead.targeted else "non-targeted"),
                str(lead.score),
                found.stages.get(lead.stage, lead.stage),
                lead.owner_name or "",
                lead.source_last or "",
                visit.when(lead.created_at),
            ]
            for lead in found.leads
        ]
        names = ("name", "contact", "temperature", "mark", "score", "stage", "owner", "source", "moment")
        table([word(name) for name in names], rows, links=[f"{PATH}/leads/{lead.id}" for lead in found.leads], empty=word("nothing_here"))

    async def _hand_over(self) -> None:
        if isinstance(self._found, Found) and self._found.leads:
            near = self._found.leads[0].id
            await hand_over(self._hands, self._visit, near, self._found.total, self._question)
