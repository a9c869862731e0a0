"""One lead: its whole card, every act that may be done with it, all its reasons. It follows what others do with the lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from fastapi import Request
from nicegui import ui

from bot.app.card import name_of
from bot.app.console import PATH
from bot.app.leadview import LeadView, view_of
from bot.app.sales import stages, tasks
from bot.app.sales.cards import history_lines, lead_facts
from bot.app.sales.fields import KNOWN
from bot.app.staff.at_console import offered
from bot.app.texts import text
from bot.model import AuditRow, Lead, LeadId
from bot.ports import Tx
from bot.web.console import talktest
from bot.web.console.frame import title
from bot.web.console.leaddoing import Hands
from bot.web.console.leadlook import FOLLOW_S, dress, followed
from bot.web.console.visit import Visit

GROUPS: Mapping[str, tuple[str, ...]] = {
    "group_talk": ("take", "return", "end", "say", "note", "silent", "approach"),
    "group_sale": ("stage", "check", "won", "lost", "refused", "later", "reject"),
    "group_work": ("task", "log", "card", "client", "pass", "assign"),
}
"""In which row of buttons an act stands."""
_FIRST = ("take", "stage")
_OWN_LABELS = ("card", "assign")
"""On the page of the very lead they say more than under its card."""
_LINES, _TASKS, _LONGEST_ID = 60, 30, 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All that the page shows: as long as it is the same, nothing is drawn anew."""

    lead: Lead
    stage: str
    facts: tuple[str, ...]
    tasks: tuple[tuple[int, str], ...]
    history: tuple[str, ...]
    acts: tuple[str, ...]
    view: LeadView | None


async def draw_one(visit: Visit, request: Request) -> None:
    """Draw one lead; opening it is a row of the audit."""
    asked = str(request.path_params["lead"])
    number = LeadId(int(asked)) if asked.isascii() and asked.isdigit() and len(asked) <= _LONGEST_ID else None
    shown = None if number is None else await visit.write(lambda tx: _opened(tx, visit, number))
    dress()
    if shown is None:
        title(visit.word("no_lead"))
        ui.link(visit.word("leads"), f"{PATH}/leads")
        return
    await _Page(visit, shown).draw()


def look(tx: Tx, visit: Visit, number: LeadId) -> Shown | None:
    """The lead as it is now, in the language of the page."""
    lead = tx.lead(number)
    if lead is None:
        return None
    desk, now = visit.spoken, visit.now()
    return Shown(
        lead=lead,
        stage=stages.title_of(tx, desk, lead, lead.stage),
        facts=tuple(lead_facts(tx, desk, lead)),
        tasks=tuple((one.id, tasks.line_of(desk, one, now)) for one in tx.tasks(lead=lead.id, limit=_TASKS)),
        history=tuple(history_lines(tx, desk, lead, _LINES)),
        acts=offered(tx, visit.desk, visit.member, lead, now),
        view=view_of(tx, visit.desk, lead, visit.language),
    )


def _opened(tx: Tx, visit: Visit, number: LeadId) -> Shown | None:
    shown = look(tx, visit, number)
    if shown is not None:
        tx.put_audit(AuditRow(at=visit.now(), who=visit.author, what="read_card", about=f"lead:{number}"))
    return shown


class _Page:
    def __init__(self, visit: Visit, shown: Shown) -> None:
        self._visit = visit
        self._shown = shown
        self._body = ui.element("div").classes("hc-work").props('data-testid="lead"')
        self._hands = Hands(visit, self._follow)

    async def draw(self) -> None:
        """Draw it now, and whenever the lead is another one than was drawn."""
        self._fill()
        followed(FOLLOW_S, self._follow)
        talktest.draw(self._visit, self._shown.lead)

    async def _follow(self) -> None:
        number = self._shown.lead.id
        shown = await self._visit.read(lambda tx: look(tx, self._visit, number))
        if shown is None:
            ui.navigate.to(f"{PATH}/leads")
        elif shown != self._shown:
            self._shown = shown
            self._fill()

    def _fill(self) -> None:
        self._body.clear()
        with self._body:
            self._head()
            self._acts()
            with ui.element("div").classes("hc-grid2"):
                with ui.element("div").classes("hc-work"):
                    self._card()
                    self._tasks()
                    self._history()
                if self._shown.view is not None:
                    _reasons(self._visit, self._shown.view)

    def _head(self) -> None:
        lead, word = self._shown.lead, self._visit.word
        with ui.element("div").classes("hc-row"):
            ui.link("←", f"{PATH}/leads").classes("hc-back").props(f'aria-label="{word("leads")}"')
            title(f"#{lead.id} {name_of(self._visit.language, lead)}")
            ui.label(word(lead.temperature)).classes(f"hc-tag hc-{lead.temperature}")
            ui.label(self._shown.stage).classes("hc-tag hc-muted").props('data-testid="stage"')
            if lead.owner_name:
                ui.label(lead.owner_name).classes("hc-note")
            if lead.phone:
                ui.link(lead.phone, f"tel:{lead.phone}")

    def _acts(self) -> None:
        lead, language = self._shown.lead, self._visit.language
        with ui.element("div").classes("hc-sheet hc-acts").props('data-testid="acts"'):
            for group, names in GROUPS.items():
                mine = [name for name in names if name in self._shown.acts]
                if not mine:
                    continue
                with ui.element("div").classes("hc-actrow"):
                    ui.label(self._visit.word(group)).classes("hc-fieldname")
                    for name in mine:
                        label = self._visit.word(f"act_{name}") if name in _OWN_LABELS else text(f"button_{name}", language)
                        button = ui.button(label, on_click=partial(self._hands.start, lead.id, name))
                        button.props(f'{"unelevated" if name in _FIRST else "outline"} dense no-caps data-act="{name}"')

    def _card(self) -> None:
        with ui.element("div").classes("hc-sheet").props('data-testid="card"'):
            for line in self._shown.facts[1:]:
                name, colon, value = line.partition(": ")
                with ui.element("div").classes("hc-fact"):
                    ui.label(self._named(name) if colon else "").classes("hc-note")
                    ui.label(value if colon else line)

    def _named(self, name: str) -> str:
        """A field by its word, where it is a usual one."""
        return self._visit.word(f"field_{name}") if name in KNOWN else name

    def _tasks(self) -> None:
        if not self._shown.tasks:
            return
        with ui.element("div").classes("hc-sheet").props('data-testid="tasks"'):
            ui.label(text("button_tasks", self._visit.language)).classes("hc-h2")
            for number, line in self._shown.tasks:
                with ui.element("div").classes("hc-row hc-task"):
                    ui.label(line).classes("hc-grow")
                    done = ui.button(self._visit.word("task_done"), on_click=partial(self._hands.finish, self._shown.lead.id, number))
                    done.props("outline dense no-caps")

    def _history(self) -> None:
        with ui.element("div").classes("hc-sheet").props('data-testid="history"'):
            ui.label(self._visit.word("tab_history")).classes("hc-h2")
            for line in self._shown.history:
                ui.label(line).classes("hc-lines hc-past")


def _reasons(visit: Visit, view: LeadView) -> None:
    """Answers, criteria and points."""
    with ui.element("div").classes("hc-sheet"):
        ui.label(visit.word("answers")).classes("hc-h2")
        for shown, answer in view.answers:
            with ui.element("div").classes("hc-fact"):
                ui.label(shown).classes("hc-note")
                ui.label(answer)
        ui.label(visit.word("criteria")).classes("hc-h2")
        for shown, mark, rests_on in view.criteria:
            ui.label(f"{ {'yes': '✓', 'no': '✗', 'unknown': '?'}[mark] } {shown} {rests_on}").classes(f"hc-{mark}")
        if view.likeness:
            ui.label(visit.word("tab_portraits")).classes("hc-h2")
        for shown, holding, traits in view.likeness:
            ui.label(visit.word("likeness", name=shown, holding=holding, traits=traits))
        ui.label(visit.word("points")).classes("hc-h2")
        for points, because in view.points:
            ui.label(f"{points:+d} {because}")
