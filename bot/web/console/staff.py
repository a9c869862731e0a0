"""The staff: who works here, in which role, how loaded; inviting and removing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from fastapi import Request
from nicegui import events, ui

from bot.app.console import CHANNEL as CONSOLE
from bot.app.duty import on_duty
from bot.app.inviting import LIFETIME, invite, link
from bot.app.removing import remove_member
from bot.app.sales.doing import by_member
from bot.model import ROLES, Address, AuditRow, Member, Role
from bot.ports import Tx
from bot.web.console.frame import title
from bot.web.console.visit import Visit


async def draw(visit: Visit, request: Request) -> None:
    """Draw the members and the button that invites."""
    word, desk = visit.word, visit.desk
    members, loads = await visit.read(lambda tx: (tx.members(), tx.loads()))
    with ui.element("div").classes("hc-row"):
        title(word("staff"))
        ui.element("div").classes("hc-spacer")
        ui.button(word("invite"), icon="person_add", on_click=lambda: _ask_invite(visit)).props("unelevated no-caps")
    if desk.config.admins:
        ui.label(word("always_admins", ids=", ".join(map(str, desk.config.admins)))).classes("hc-note")
    if not members:
        ui.label(word("no_staff")).classes("hc-empty")
    for member in members:
        is_on = on_duty(member, visit.now(), away_after=desk.config.away_after)
        with ui.element("div").classes("hc-sheet"), ui.element("div").classes("hc-row"):
            ui.label(member.name).classes("hc-h2")
            ui.label(f"{member.person_id} {member.team}").classes("hc-note")
            ui.label(word("on_duty" if is_on else "off_duty")).classes("hc-tag " + ("hc-yes" if is_on else "hc-muted"))
            limit = "" if member.load_limit is None else f"/{member.load_limit}"
            ui.label(word("load", n=f"{loads.get(member.person_id, 0)}{limit}")).classes("hc-note")
            ui.element("div").classes("hc-spacer")
            roles = ui.select(
                {role: word(f"role_{role}") for role in ROLES}, value=member.role, on_change=partial(_set_role, visit, member)
            )
            roles.props(f'dense outlined aria-label="{word("role")}"')
            gone = ui.button(icon="person_remove", on_click=partial(_ask_remove, visit, member))
            gone.props(f'flat dense round aria-label="{word("remove")} "')


async def _set_role(visit: Visit, member: Member, event: events.ValueChangeEventArguments[Any]) -> None:
    role: Role = event.value

    def change(tx: Tx) -> None:
        found = tx.member(member.person_id, lock=True)
        if found is not None and found.removed_at is None:
            tx.put_member(replace(found, role=role))
            row = AuditRow(at=visit.now(), who=visit.author, what="role", about=f"member:{member.person_id}", details={"role": role})
            tx.put_audit(row)

    await visit.write(change)
    ui.notify(visit.word("saved"), type="positive")


async def _ask_remove(visit: Visit, member: Member) -> None:
    with ui.dialog() as dialog, ui.card():
        ui.label(visit.word("remove_sure", name=member.name))
        with ui.row():
            ui.button(visit.word("remove"), on_click=lambda: dialog.submit(True)).props("unelevated no-caps color=negative")
            ui.button(visit.word("cancel"), on_click=lambda: dialog.submit(False)).props("flat no-caps")

    if await dialog:
        await visit.write(lambda tx: _remove(tx, visit, member))
        ui.navigate.reload()


def _remove(tx: Tx, visit: Visit, member: Member) -> None:
    desk, me, now = visit.desk, visit.member, visit.now()
    near = desk.config.home or desk.staff.managers_chat or Address(channel=CONSOLE, bot="", chat=0)
    removed = remove_member(tx, desk, member.person_id, by_member(me, near), now, audit=visit.author, near=near)
    if removed is not None:
        tx.put_outgoing([row for row in removed.rows if row.address.channel != CONSOLE], now)


async def _ask_invite(visit: Visit) -> None:
    word = visit.word
    with ui.dialog() as dialog, ui.card():
        ui.label(word("invite")).classes("hc-h2")
        role = ui.select({one: word(f"role_{one}") for one in ROLES}, value="manager", label=word("role"))
        name = ui.input(word("name")).props("maxlength=64")
        ui.button(word("invite"), on_click=lambda: dialog.submit(True)).props("unelevated no-caps")
    if not await dialog:
        return
    chosen: Role = role.value or "manager"
    made_by = visit.member.person_id or None

    token = await visit.write(lambda tx: invite(tx, chosen, str(name.value or ""), made_by, visit.now()))
    shown = link(token, visit.desk.staff.bot_name) or f"/start join-{token}"
    with ui.dialog() as given, ui.card():
        ui.label(word("invited", until=visit.when(visit.now() + LIFETIME)))
        ui.label(shown).classes("hc-code").style("user-select: all; white-space: normal; overflow-wrap: anywhere")
    given.open()
