"""The board: leads in columns by stage. A card is dragged to another stage, or moved by its button where nothing can be dragged."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from nicegui import ui

from bot.app.card import name_of
from bot.app.console import PATH
from bot.app.staff.at_console import Errand
from bot.model import Lead, LeadId
from bot.web.console.leaddoing import Hands
from bot.web.console.visit import Visit

_LIFT = "(event) => { event.dataTransfer.setData('text/plain', ''); event.dataTransfer.effectAllowed = 'move'; emit(); }"
"""Some browsers drag only what has something to give."""


class Board:
    """`counted`: how many there are of each stage in all, also beyond those that are drawn."""

    def __init__(self, visit: Visit, hands: Hands) -> None:
        self._visit = visit
        self._hands = hands
        self._lifted: LeadId | None = None

    def draw(self, leads: list[Lead], stages: Mapping[str, str], counted: Mapping[object, int]) -> None:
        """A column for each stage, in the order of the scripts; one for each that a later version took away."""
        others = {lead.stage: lead.stage for lead in leads if lead.stage not in stages}
        with ui.element("div").classes("hc-board").props('data-testid="board"'):
            for stage, shown in {**stages, **others}.items():
                with ui.element("div").classes("hc-column").props(f'data-stage="{stage}"') as column:
                    ui.label(f"{shown} · {counted.get(stage, 0)}").classes("hc-fieldname")
                    for lead in leads:
                        if lead.stage == stage:
                            self._cell(lead)
                column.on("dragover.prevent", js_handler="() => {}").on("drop.prevent", partial(self._drop, stage))

    def _cell(self, lead: Lead) -> None:
        word = self._visit.word
        with ui.element("div").classes("hc-cell").props(f'draggable=true data-lead="{lead.id}"') as cell:
            ui.link(f"#{lead.id} {name_of(self._visit.language, lead)}", f"{PATH}/leads/{lead.id}").props("draggable=false")
            ui.label(f"{word(lead.temperature)} · {lead.score}").classes(f"hc-{lead.temperature}")
            with ui.element("div").classes("hc-cellfoot"):
                ui.label(lead.owner_name or "").classes("hc-note")
                move = ui.button(icon="swap_horiz", on_click=partial(self._hands.start, lead.id, "stage"))
                move.props(f'flat dense round size=sm aria-label="{word("move_card")}"')
        cell.on("dragstart", partial(self._lift, lead.id), js_handler=_LIFT)

    def _lift(self, lead: LeadId) -> None:
        self._lifted = lead

    async def _drop(self, stage: str) -> None:
        lead, self._lifted = self._lifted, None
        if lead is not None:
            await self._hands.tell(lead, Errand(act="stage", args=stage, about=lead))
