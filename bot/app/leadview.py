"""The lead of a conversation as a page shows it: answers, criteria and points in words, as of now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.app.desk import Desk
from bot.app.verdicts import verdict_from_json
from bot.model import ConversationKey, Lead
from bot.ports import Tx
from dialogs.describe import answer_lines, criteria_lines, point_lines, question_title
from dialogs.likeness import liken
from dialogs.script import Script
from dialogs.texts import pick
from dialogs.turn import rules_known
from qualification.answers import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadView:
    """Lines as `dialogs.describe` words them; `lacking`: what the mark still waits for, in words.

    `likeness`: title of a portrait, how many of its traits hold, of how many that can be told.
    """

    lead: Lead
    mark: str
    fit: int
    readiness: int
    answers: tuple[tuple[str, str], ...]
    criteria: tuple[tuple[str, str, str], ...]
    points: tuple[tuple[int, str], ...]
    lacking: tuple[str, ...]
    likeness: tuple[tuple[str, int, int], ...]


def view_lead(tx: Tx, desk: Desk, key: ConversationKey, language: str) -> LeadView | None:
    """The newest run's lead or interest; None before the first turn."""
    conversation = tx.conversations([key]).get(key)
    lead = tx.lead_of(key, conversation.state.run) if conversation is not None else None
    return None if lead is None else view_of(tx, desk, lead, language)


def view_of(tx: Tx, desk: Desk, lead: Lead, language: str) -> LeadView | None:
    """That lead, of whichever run; None where nothing was judged."""
    if lead.verdict is None:
        return None
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    verdict = verdict_from_json(lead.verdict)
    answers: Mapping[str, Answer] = {one.question: one.answer for one in tx.answers(lead.conversation, lead.run)}
    return LeadView(
        lead=lead,
        mark=verdict.mark,
        fit=verdict.score.of("fit"),
        readiness=verdict.score.of("readiness"),
        answers=answer_lines(script, answers, language),
        criteria=criteria_lines(script, verdict, language, answers),
        points=point_lines(script, verdict, language),
        lacking=tuple(question_title(script, one, language) for one in verdict.lacking),
        likeness=_likeness(script, answers, lead, language),
    )


def _likeness(script: Script, answers: Mapping[str, Answer], lead: Lead, language: str) -> tuple[tuple[str, int, int], ...]:
    titles = {name: pick(portrait.title, language, script.languages) for name, portrait in script.portraits.items()}
    found = liken(script, rules_known(script, answers, has_contact=lead.is_lead))
    return tuple((titles[one.portrait], one.holding, one.holding + one.failing + one.unknown) for one in found)
