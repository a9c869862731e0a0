"""The approach to a lead in lines to be read: the hint, the draft of the first letter, the plan of the call, further openings."""

from __future__ import annotations

from typing import Literal

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales.aiming import target_of
from bot.app.sales.history import last_talk, of_kind, words_of
from bot.app.texts import text
from bot.model import Lead
from bot.ports import Tx
from dialogs.drafting import Approach, Said, Told, prepare
from qualification.answers import Text

Part = Literal["hint", "letter", "call", "openings"]
PARTS: tuple[Part, ...] = ("hint", "letter", "call", "openings")
_WIDTH = 300


def approach_to(tx: Tx, desk: Desk, lead: Lead, manager: str) -> Approach:
    """From the lead's own answers, objections, magnets and history."""
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    events = tx.lead_events(lead.id)
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    is_this_run = conversation is not None and conversation.state.run == lead.run
    magnets = conversation.state.magnets if conversation is not None and is_this_run else frozenset()
    talk = last_talk(events)
    told = Told(
        language=lead.language,
        first_name=next(iter((lead.name or "").split()), None),
        said=_said(tx, lead),
        objections=tuple(dict.fromkeys(str(event.details["objection"]) for event in events if event.what == "objected")),
        magnets=sorted(magnets),
        wants_person=any(event.details.get("reason") == "asked" for event in of_kind(events, "handed")),
        manager=manager,
        last_day=None if talk is None else f"{talk.at.astimezone(desk.config.timezone):%d.%m.%Y}",
        last_subject=None if talk is None else one_line(str(talk.details.get("text") or words_of(talk)), _WIDTH),
    )
    return prepare(script, told, desk.config.language)


def lines(tx: Tx, desk: Desk, lead: Lead, manager: str, part: Part) -> list[str]:
    """That part of the approach, line by line."""
    approach, language = approach_to(tx, desk, lead, manager), desk.config.language
    match part:
        case "letter":
            return [f"{text('approach_subject', language)}: {approach.letter.subject}", "", *approach.letter.lines]
        case "call":
            return [f"{number}. {step}" for number, step in enumerate(approach.call, start=1)]
        case "openings":
            return [f"- {method}" for method in approach.methods]
        case "hint":
            aim = target_of(desk.shelf.pinned(tx, lead.script, lead.script_version), language)
            return _hint(tx, lead, approach, None if lead.target_at is not None else aim, language)


def _hint(tx: Tx, lead: Lead, approach: Approach, aim: str | None, language: str) -> list[str]:
    """`aim`: what the talk shall end in, None: nothing, or that was done."""
    told = [approach.greeting]
    if approach.again:
        told.append(approach.again)
    if approach.problem:
        told.append(f"{text('approach_problem', language)}: “{one_line(approach.problem, _WIDTH)}”")
    if approach.promised:
        told.append(f"{text('approach_promised', language)}: {', '.join(approach.promised)}")
    if approach.wants_person:
        told.append(text("approach_call_promised", language))
    told += [f"{text('approach_agreed', language)}: {words_of(event)}" for event in of_kind(tx.lead_events(lead.id), "agreement")[:3]]
    if approach.objections:
        told.append(f"{text('approach_objections', language)}:")
        told += [f"- {text(f'objection_{name}', language)}: {one_line(reply, _WIDTH)}" for name, reply in approach.objections]
    if approach.asked:
        told.append(f"{text('approach_asked', language)}: {', '.join(one_line(title, 60) for title in approach.asked)}")
    if approach.objections:
        told.append(text("approach_said", language))
    if aim is not None:
        told.append(f"{text('approach_aim', language)}: {one_line(aim, 60)}")
    return told


def _said(tx: Tx, lead: Lead) -> list[Said]:
    answers = [Said(question=one.question, answer=one.answer, raw=one.raw) for one in tx.answers(lead.conversation, lead.run)]
    interest = lead.fields.get("interest")
    if interest and not answers:
        return [Said(question="interest", answer=Text(text=interest), raw=interest)]
    return answers
