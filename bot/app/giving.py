"""Gives leads to members by rules: in the turn that hands them over, and later, when somebody comes on duty or has room again.

All who give lock the members first, so that of two processes one counts what the other has given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.assigning import assign, offer_rows, own_card, release, shown_to
from bot.app.chiefs import chiefs, places_of
from bot.app.choosing import DEFAULT_RULES, Case, Chosen, choose
from bot.app.clock.calendars import of_house
from bot.app.desk import Desk
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.sales import tasks
from bot.app.sales.doing import PROGRAM
from bot.app.texts import text
from bot.app.worktime import is_working
from bot.model import CardButton, Lead, LeadEvent, Member, Outgoing
from bot.ports import Tx
from dialogs.giving import GiveRule
from dialogs.script import Script
from qualification.answers import Answer, Text

BY_RULE = "rule"
"""In whose name the history has what a rule did."""
_AT_ONCE = 200
_MOVES = frozenset({"assigned", "offered", "unassigned", "passed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The lead as it is now, and what the members are to be shown beside its card in the usual place.

    `is_nobody_free`: the house is open, and yet there was nobody to give it to.
    """

    lead: Lead
    to: Member | None = None
    is_nobody_free: bool = False
    rows: list[Outgoing] = field(default_factory=list)


def rules_for(desk: Desk, script: Script) -> tuple[GiveRule, ...]:
    """The script's rules, then those for all scripts; the usual ones where there are none."""
    return (*script.handoff.rules, *desk.config.rules) or DEFAULT_RULES


def give(tx: Tx, desk: Desk, script: Script, lead: Lead, answers: Mapping[str, Answer], now: datetime) -> Given:
    """Give the lead to whom the rules choose, if it is nobody's and is to be seen by now; else it stays as it is.

    What somebody wrote down of it (`Lead.fields`) counts like an answer of that name.

    Who passed it on before does not come into question. As long as nobody has joined nothing is given: the first who takes it has it.
    """
    members = _members(tx, lead, now)
    if not members or _is_in_hands(tx, lead):
        return Given(lead=lead)
    chosen = _choice(tx, desk, script, lead, answers, members, now)
    if chosen is None:
        is_open = is_working(of_house(desk, script, members), now)
        return Given(lead=lead, is_nobody_free=is_open, rows=_tell_heads(tx, desk, lead, now) if is_open else [])
    if chosen.is_offer:
        return Given(lead=lead, rows=_offer(tx, desk, chosen, lead, now))
    to = chosen.people[0]
    changed = assign(tx, desk, lead, to, who=BY_RULE, why={"why": chosen.rule}, now=now)
    return Given(lead=lead) if changed is None else Given(lead=changed, to=to, rows=[own_card(tx, desk, changed, to, now)])


def has_next(tx: Tx, desk: Desk, lead: Lead, now: datetime, *, without: int) -> bool:
    """True if the rules find somebody but this one for the lead now."""
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    others = [member for member in _members(tx, lead, now) if member.person_id != without]
    return _choice(tx, desk, script, lead, _answers(tx, lead), others, now) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What came of one look around: the rows that show it. `last`: behind which the next one goes on; None: from the front."""

    rows: list[Outgoing]
    last: Lead | None


def give_waiting(tx: Tx, desk: Desk, now: datetime, after: Lead | None = None) -> Round:
    """Try again with leads that wait for an owner: those that wait longest, and a page further back, so that many whom nobody may have
    keep nobody from theirs. `after`: where the last look around ended.

    What was handed over before the first member joined is left to whoever takes it.
    """
    members = tx.members(lock=True)
    if not members:
        return Round(rows=[], last=None)
    since = min(member.joined_at for member in members)
    first = tx.waiting_leads(limit=_AT_ONCE, now=now, without=PLAYGROUND)
    behind = after or (first[-1] if len(first) == _AT_ONCE else None)
    further = [] if behind is None else tx.waiting_leads(limit=_AT_ONCE, now=now, without=PLAYGROUND, after=behind)
    rows: list[Outgoing] = []
    for lead in {one.id: one for one in (*first, *further)}.values():
        if lead.handed_at is not None and lead.handed_at >= since:
            rows += _give_again(tx, desk, lead, now)
    return Round(rows=rows, last=further[-1] if len(further) == _AT_ONCE else None)


def pass_on(tx: Tx, desk: Desk, lead: Lead, *, who: str, by: int, now: datetime, why: str | None = None) -> Given | None:
    """Take the lead from whoever has it and give it to the next by the rules, never to who passed it on before; with all cards.

    `who`: in whose name; `by`: who does not get it again; `why`: what the history gives as the reason. None: the owner is another one
    by now.
    """
    free = release(tx, desk, lead, now=now)
    if free is None:
        return None
    details = {"person": by, **({} if why is None else {"why": why})}
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=who, what="passed", details=details))
    given = _given_again(tx, desk, free, now)
    if given.to is None:
        return Given(lead=given.lead, rows=[*handoff.edits(tx, desk, given.lead, now), *given.rows])
    return Given(lead=given.lead, to=given.to, rows=shown_to(tx, desk, given.lead, given.to, who=who, former=None, now=now))


def _given_again(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> Given:
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    return give(tx, desk, script, lead, _answers(tx, lead), now)


def _choice(
    tx: Tx, desk: Desk, script: Script, lead: Lead, answers: Mapping[str, Answer], members: list[Member], now: datetime
) -> Chosen | None:
    """Whom of the members the rules choose, but for those who passed the lead on."""
    passed = {event.details["person"] for event in tx.lead_events(lead.id) if event.what == "passed"}
    case = Case(
        lead=lead,
        answers={**{name: Text(text=words) for name, words in lead.fields.items()}, **answers},
        members=[member for member in members if member.person_id not in passed],
        loads=tx.loads(),
        former=tx.former_owners(lead),
        now=now,
        away_after=desk.config.away_after,
        units=script.units,
    )
    return choose(rules_for(desk, script), case)


def _answers(tx: Tx, lead: Lead) -> Mapping[str, Answer]:
    return {one.question: one.answer for one in tx.answers(lead.conversation, lead.run)}


def _give_again(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> list[Outgoing]:
    given = _given_again(tx, desk, lead, now)
    if given.to is None:
        return given.rows
    return shown_to(tx, desk, given.lead, given.to, who=BY_RULE, former=None, now=now)


def _members(tx: Tx, lead: Lead, now: datetime) -> list[Member]:
    """Those who may get it; nobody before the lead is to be seen, and for a page of the playground."""
    if lead.address.channel == PLAYGROUND or lead.kind != "open" or lead.status == "rejected":
        return []
    return tx.members(lock=True) if lead.handed_at is not None and lead.handed_at <= now else []


def _is_in_hands(tx: Tx, lead: Lead) -> bool:
    """True for a lead that somebody has who was not removed."""
    owner = None if lead.owner_id is None else tx.member(lead.owner_id)
    return lead.owner_id is not None and (owner is None or owner.removed_at is None)


def _offer(tx: Tx, desk: Desk, chosen: Chosen, lead: Lead, now: datetime) -> list[Outgoing]:
    """The card for all of them, once."""
    if _last_move(tx, lead) == "offered":
        return []
    people = [member.person_id for member in chosen.people]
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=BY_RULE, what="offered", details={"why": chosen.rule, "people": people}))
    return offer_rows(tx, desk, lead, chosen.people, now)


def _tell_heads(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> list[Outgoing]:
    """Nobody is free: each head is asked once to find somebody, with the button that does it; the first of them has it as a task.

    Without a head the admins are, without an admin the managers' chat.
    """
    if _last_move(tx, lead) == "unassigned":
        return []
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=BY_RULE, what="unassigned", details={}))
    language, heads = desk.config.language, chiefs(tx, desk, now)
    button = CardButton(label=text("button_assign", language, lead=lead.id), data=f"lead:{lead.id}:assign")
    words = replace(plain_card(text("nobody_free", language, lead=lead.id)), buttons=((button,),))
    if not any(task.kind == "responsible" for task in tx.tasks(lead=lead.id, only_open=True)):
        tasks.give(tx, desk, lead, text("task_responsible", language), PROGRAM, now, to=next(iter(heads), None), kind="responsible")
    return [Outgoing(lane="card", address=place, payload=words) for place in places_of(desk, lead, heads)]


def _last_move(tx: Tx, lead: Lead) -> str | None:
    """What became of the lead last: said once, not again with each round."""
    return next((event.what for event in reversed(tx.lead_events(lead.id)) if event.what in _MOVES), None)
