"""Every act of the staff, and the one way to it: who asks is found, the right is looked up, the lead is loaded, then it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.app.desk import Desk
from bot.app.membership import is_in_sight, member_of
from bot.app.scripting.acts import SCRIPTING
from bot.app.staff import (
    approach,
    assign,
    away,
    card,
    check,
    client,
    clients,
    console,
    done,
    due,
    end,
    export,
    give_back,
    handover,
    help,
    ids,
    invite,
    join,
    later,
    lead,
    leads,
    log,
    lost,
    member,
    members,
    menu,
    more,
    new,
    note,
    pass_on,
    phrases,
    queue,
    refused,
    reject,
    remove,
    report,
    role,
    say,
    shift,
    silent,
    stage,
    stats,
    synonym,
    take,
    task,
    tasks,
    team,
    unsay,
    won,
)
from bot.app.staff.asked import Act, Asked
from bot.app.staff.menus import show_menu
from bot.app.staff.replies import answer, toast
from bot.app.texts import text
from bot.model import Address, AnswerPress, Lead, LeadId, Member, Outgoing, Said, StaffCommand
from bot.ports import Tx

ACTS: Mapping[str, Act] = {
    act.name: act
    for act in (
        menu.ACT,
        help.ACT,
        leads.ACT,
        lead.ACT,
        take.ACT,
        give_back.ACT,
        end.ACT,
        say.ACT,
        note.ACT,
        silent.ACT,
        unsay.ACT,
        reject.ACT,
        later.ACT,
        pass_on.ACT,
        shift.ACT,
        away.ACT,
        queue.ACT,
        assign.ACT,
        team.ACT,
        stage.ACT,
        won.ACT,
        lost.ACT,
        refused.ACT,
        check.ACT,
        log.ACT,
        task.ACT,
        tasks.ACT,
        done.ACT,
        due.ACT,
        card.ACT,
        client.ACT,
        clients.ACT,
        approach.ACT,
        more.ACT,
        new.ACT,
        stats.ACT,
        report.ACT,
        handover.ACT,
        export.ACT,
        phrases.ACT,
        synonym.ACT,
        *SCRIPTING,
        members.ACT,
        member.ACT,
        role.ACT,
        invite.ACT,
        remove.ACT,
        console.ACT,
    )
}
"""In the order of the menu."""

OPEN: Mapping[str, Callable[[Tx, Desk, StaffCommand, datetime], list[Outgoing]]] = {"id": ids.tell, "join": join.join_by}
"""Commands for anybody: one must learn the ids before one can write them into the settings, and join before one is a member."""

COMMANDS = (*OPEN, *(act.name for act in ACTS.values() if act.is_command))
"""Everything the staff can write with a slash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An act as it was asked for, before anything is known about who asks. `lead` None: none was named.

    `seated`: whom the console has let in: nobody is looked up by `person_id`, and the answers are the page's, in its
    `language`.
    """

    act: str
    person_id: int
    name: str
    address: Address
    at: datetime
    lead: LeadId | None = None
    args: str = ""
    press_id: str | None = None
    message_id: int | None = None
    said: Said | None = None
    seated: Member | None = None
    language: str | None = None


def perform(tx: Tx, desk: Desk, wish: Wish, now: datetime) -> list[Outgoing]:
    """Do the act for who may; words for who may not, and nothing is changed. A button's spinner always ends."""
    act = ACTS[wish.act]
    member = wish.seated or member_of(tx, desk, wish.person_id, wish.name, wish.address, now)
    if member is None:
        return _refused_stranger(desk, wish)
    lead = _meant(tx, wish, act)
    asked = Asked(
        member=member,
        address=wish.address,
        at=wish.at,
        args=wish.args.strip(),
        lead=lead,
        press_id=wish.press_id,
        message_id=wish.message_id,
        said=wish.said,
        is_at_console=wish.seated is not None,
        language=wish.language,
    )
    refusal = _refusal(tx, desk, act, wish, asked)
    if refusal is not None:
        return [answer(asked, refusal)]
    tx.touch_member(member.person_id, now)
    rows = _with_spinner_ended(asked, act.does(tx, desk, asked, now))
    is_in_private = wish.address.chat == member.person_id and wish.seated is None
    return [*rows, show_menu(desk, member, wish.address, once=True)] if is_in_private else rows


def may(act: Act, member: Member, lead: Lead | None) -> bool:
    """Whether the member has the right to do it, with this lead where it is about one."""
    reach = act.rights.get(member.role)
    return reach == "any" or (reach == "own" and (lead is None or lead.owner_id in (None, member.person_id)))


def _meant(tx: Tx, wish: Wish, act: Act) -> Lead | None:
    """The lead that was named, if it exists and may be known of where it was asked."""
    lead = None if act.about == "nothing" or wish.lead is None else tx.lead(wish.lead)
    return lead if lead is not None and is_in_sight(wish.address, lead) else None


def _refusal(tx: Tx, desk: Desk, act: Act, wish: Wish, asked: Asked) -> str | None:
    """Why not, in words; None: go on."""
    language = asked.language_at(desk)
    if asked.member.role not in act.rights:
        return text("not_for_you", language)
    if act.about == "nothing":
        return None
    if wish.lead is None:
        return text("usage_lead", language, command=act.name)
    if asked.lead is None:
        return text("no_such_lead", language)
    if not may(act, asked.member, asked.lead) and not (act.is_of_client and _has_client(tx, asked)):
        return text("has_it", language, name=asked.lead.owner_name or "")
    return None


def _refused_stranger(desk: Desk, wish: Wish) -> list[Outgoing]:
    """A note over a button; a word inside the managers' chat; elsewhere nothing, not even that we are here."""
    words = text("not_for_you", desk.config.language)
    if wish.press_id is not None:
        return [toast(wish.address, wish.press_id, words)]
    if not desk.staff.is_managers_chat(wish.address):
        return []
    stranger = Member(person_id=wish.person_id, name=wish.name, role="manager", joined_at=wish.at)
    return [answer(Asked(member=stranger, address=wish.address, at=wish.at), words)]


def _has_client(tx: Tx, asked: Asked) -> bool:
    """Whether the member is responsible for the client that the lead became."""
    client = None if asked.about.client is None else tx.client(asked.about.client)
    return client is not None and client.owner_id == asked.member.person_id


def _with_spinner_ended(asked: Asked, rows: list[Outgoing]) -> list[Outgoing]:
    ended = any(isinstance(row.payload, AnswerPress) and row.payload.press_id == asked.press_id for row in rows)
    return rows if asked.press_id is None or ended else [toast(asked.address, asked.press_id, None), *rows]
