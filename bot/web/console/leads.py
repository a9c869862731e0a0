"""The lead base: a list that is searched as in the bot, a board by stage, and one lead with all its reasons."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request
from nicegui import ui

from bot.app.card import name_of
from bot.app.console import PATH
from bot.app.leadview import LeadView, view_lead
from bot.app.sales.cards import lead_card
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.sales.stages import sale_of, title_of
from bot.model import AuditRow, Lead, LeadId
from bot.ports import Tx
from bot.web.console import talktest
from bot.web.console.frame import table, title
from bot.web.console.visit import Visit

_MOST = 200
_LONGEST_ID = 18


async def draw_list(visit: Visit, request: Request) -> None:
    """Draw the search and what it finds, as a list or as a board."""
    words, is_board = request.query_params.get("q", "")[:500], request.query_params.get("as") == "board"
    query = query_of(words, visit.member, visit.desk.config.timezone, visit.now())
    title(visit.word("leads"))
    with ui.element("form").classes("hc-row").props(f'action="{PATH}/leads" method="get" role=search'):
        ui.input(visit.word("search"), value=words).props('dense outlined name="q" maxlength=500').classes("w-72").tooltip(
            visit.word("search_hint")
        )
        ui.button(visit.word("search")).props('flat dense no-caps type="submit"')
        for name in ("list", "board"):
            here = " hc-open" if (name == "board") is is_board else ""
            with ui.element("button").classes("hc-tab" + here).props(f'type="submit" name="as" value="{name}"'):
                ui.label(visit.word(name))
    if isinstance(query, Problem):
        ui.label(query.words(visit.language)).classes("hc-no")
        return
    leads, stages = await visit.read(lambda tx: _with_stages(tx, visit, tx.find_leads(query, limit=_MOST)))
    if is_board:
        _board(visit, leads, stages)
    else:
        _list(visit, leads, stages)


def _with_stages(tx: Tx, visit: Visit, leads: list[Lead]) -> tuple[list[Lead], Mapping[str, str]]:
    """The leads, and the titles of their stages in the order of the scripts."""
    stages: dict[str, str] = {}
    seen: set[str] = set()
    for lead in leads:
        if lead.script not in seen:
            seen.add(lead.script)
            for stage in sale_of(tx, visit.desk, lead).stages:
                stages.setdefault(stage, title_of(tx, visit.desk, lead, stage))
    return leads, stages


def _list(visit: Visit, leads: list[Lead], stages: Mapping[str, str]) -> None:
    word = visit.word
    rows = [
        [
            f"#{lead.id} {name_of(visit.language, lead)}",
            word(lead.temperature),
            word("undecided" if lead.targeted is None else "targeted" if lead.targeted else "non-targeted"),
            str(lead.score),
            stages.get(lead.stage, lead.stage),
            lead.owner_name or "",
            lead.source_last or "",
            visit.when(lead.created_at),
        ]
        for lead in leads
    ]
    heads = [word(name) for name in ("name", "temperature", "mark", "score", "stage", "owner", "source", "moment")]
    table(heads, rows, links=[f"{PATH}/leads/{lead.id}" for lead in leads], empty=word("nothing_here"))


def _board(visit: Visit, leads: list[Lead], stages: Mapping[str, str]) -> None:
    with ui.element("div").classes("hc-board"):
        for stage, shown in stages.items():
            mine = [lead for lead in leads if lead.stage == stage]
            with ui.element("div").classes("hc-work"):
                ui.label(f"{shown} · {len(mine)}").classes("hc-fieldname")
                for lead in mine:
                    with ui.element("div").classes("hc-cell"):
                        ui.link(f"#{lead.id} {name_of(visit.language, lead)}", f"{PATH}/leads/{lead.id}")
                        ui.label(f"{visit.word(lead.temperature)} · {lead.score}").classes(f"hc-{lead.temperature}")
                        ui.label(lead.owner_name or "").classes("hc-note")


async def draw_one(visit: Visit, request: Request) -> None:
    """Draw one lead; looking at it is a row of the audit."""
    asked = str(request.path_params["lead"])
    number = LeadId(int(asked)) if asked.isascii() and asked.isdigit() and len(asked) <= _LONGEST_ID else None
    found = None if number is None else await visit.write(lambda tx: _read(tx, visit, number))
    if found is None:
        title(visit.word("no_lead"))
        return
    lead, view, card = found
    title(f"#{lead.id} {name_of(visit.language, lead)}", visit.word(lead.temperature))
    talktest.draw(visit, lead)
    with ui.element("div").classes("hc-grid2"):
        with ui.element("div").classes("hc-sheet"):
            for line in card:
                ui.label(line)
        if view is not None:
            _reasons(visit, view)


def _read(tx: Tx, visit: Visit, number: LeadId) -> tuple[Lead, LeadView | None, list[str]] | None:
    lead = tx.lead(number)
    if lead is None:
        return None
    tx.put_audit(AuditRow(at=visit.now(), who=visit.author, what="read_card", about=f"lead:{number}"))
    return lead, view_lead(tx, visit.desk, lead.conversation, visit.language), lead_card(tx, visit.desk, lead, visit.now())


def _reasons(visit: Visit, view: LeadView) -> None:
    """Answers, criteria and points."""
    with ui.element("div").classes("hc-sheet"):
        ui.label(visit.word("answers")).classes("hc-h2")
        for shown, answer in view.answers:
            with ui.element("div").classes("hc-row"):
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
