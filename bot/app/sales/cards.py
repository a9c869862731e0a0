"""The whole card of a lead, and the card of a client: every field, how full it is, tasks, history. Lines of plain text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.app.card import name_of, status_of, summary
from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales import clients, completeness, stages, tasks
from bot.app.sales.completeness import Filled
from bot.app.sales.history import KINDS, of_kind, signed, words_of
from bot.app.sales.telling import line_of
from bot.app.texts import text
from bot.model import CLIENT_FIELDS, Client, Lead
from bot.ports import Tx

_EVENTS, _TASKS, _COMMENTS, _MOST_SAME, _WIDTH = 15, 5, 5, 3, 160


def lead_card(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> list[str]:
    """Who it is, where the sale stands, what was noted, tasks, and the newest lines of its history."""
    shown = lead_facts(tx, desk, lead)
    open_tasks = tx.tasks(lead=lead.id, limit=_TASKS)
    if open_tasks:
        shown += [f"{text('card_tasks', desk.config.language)}:", *(tasks.line_of(desk, one, now) for one in open_tasks)]
    return [*shown, f"{text('card_history', desk.config.language)}:", *history_lines(tx, desk, lead, _EVENTS)]


def lead_facts(tx: Tx, desk: Desk, lead: Lead) -> list[str]:
    """Who it is, where the sale stands, what was noted and agreed, how full the card is."""
    language, events = desk.config.language, tx.lead_events(lead.id)
    shown = [f"#{lead.id} {name_of(language, lead)}: {summary(language, lead)}. {status_of(language, lead)}."]
    shown += [*_same_number(tx, lead, language), stage_line(tx, desk, lead)]
    own = ((text("phone", language), lead.phone), (text("email", language), lead.email), (text("card_company", language), lead.company))
    noted = (*own, (text("card_decider", language), lead.decider), *lead.fields.items())
    shown += [f"{title}: {one_line(value, _WIDTH)}" for title, value in noted if value]
    shown.append(f"{text(f'verification_{lead.verification}', language)}, {text(f'grade_{completeness.grade_of(lead)}', language)}")
    shown += filled_lines(completeness.of_lead(lead, answers=len(tx.answers(lead.conversation, lead.run))), language)
    if lead.client is not None:
        shown.append(text("card_client", language, client=lead.client))
    shown += [f"{text('card_agreed', language)}: {words_of(event)}" for event in of_kind(events, "agreement")]
    return shown + [f"{text('card_comment', language)}: {signed(one, desk.config.timezone)}" for one in of_kind(events, "note")[:_COMMENTS]]


def _same_number(tx: Tx, lead: Lead, language: str) -> list[str]:
    """Leads of other people with this number: somebody writes from many accounts, or leaves a number that is not theirs."""
    found = () if lead.phone is None else tx.leads_with_phone(lead.phone)
    others = [f"#{one.id}" for one in found if one.conversation != lead.conversation and one.is_test == lead.is_test]
    return [text("card_same_number", language, leads=", ".join(others[:_MOST_SAME]))] if others else []


def history_lines(tx: Tx, desk: Desk, lead: Lead, most: int) -> list[str]:
    """The newest lines of its history, the newest first."""
    return [line_of(tx, desk, one, lead) for one in reversed(tx.lead_events(lead.id)[-most:])]


def client_card(tx: Tx, desk: Desk, client: Client, now: datetime) -> list[str]:
    """Its fields, contact persons, leads, since when it is one and who is responsible, and its own history."""
    language, contacts = desk.config.language, tx.client_contacts(client.id)
    made_from = None if client.made_from is None else tx.lead(client.made_from)
    former = (made_from.owner_name if made_from is not None else None) or text("nobody", language)
    at = f"{client.won_at.astimezone(desk.config.timezone):%Y-%m-%d %H:%M}"
    owner = client.owner_name or text("nobody", language)
    shown = [f"{text('card_client', language, client=client.id)}: {one_line(client.title, _WIDTH)}"]
    shown.append(text("card_won", language, at=at, event=text(f"event_{client.event}", language), owner=owner, former=former))
    shown += [f"{name}: {one_line(client.fields[name], _WIDTH)}" for name in CLIENT_FIELDS if name in client.fields]
    shown += filled_lines(completeness.of_client(client, contacts), language)
    if contacts:
        shown.append(f"{text('card_contacts', language)}:")
        shown += [_joined(f"{one.id}. {one.name}", one.position, one.phone, one.email) for one in contacts]
    found = clients.leads_of(tx, client.id)
    shown += [f"{text('card_leads', language)}: " + ", ".join(f"#{one.id}" for one in found)] if found else []
    open_tasks = tx.tasks(client=client.id, limit=_TASKS)
    if open_tasks:
        shown += [f"{text('card_tasks', language)}:", *(tasks.line_of(desk, one, now) for one in open_tasks)]
    return [*shown, f"{text('card_history', language)}:", *_client_history(tx, desk, client, found)]


def _client_history(tx: Tx, desk: Desk, client: Client, leads: Iterable[Lead]) -> list[str]:
    """Its newest lines, and of its leads' what was written down since it is a client, the newest first."""
    lines = [(event.at, line_of(tx, desk, event)) for event in tx.client_events(client.id)]
    for lead in leads:
        events = (event for event in tx.lead_events(lead.id) if event.what in KINDS and event.at >= client.won_at)
        lines += [(event.at, line_of(tx, desk, event, lead)) for event in events]
    lines.sort(key=lambda line: line[0])
    return [line for _, line in reversed(lines[-_EVENTS:])]


def stage_line(tx: Tx, desk: Desk, lead: Lead) -> str:
    """The stage with its reason and the date of the next word."""
    language = desk.config.language
    words = text("card_stage", language, stage=stages.title_of(tx, desk, lead, lead.stage))
    if lead.reason is not None:
        words += f" ({stages.reason_title(tx, desk, lead, lead.reason)})"
    if lead.next_contact_at is not None:
        words += ". " + text("card_next", language, at=f"{lead.next_contact_at.astimezone(desk.config.timezone):%Y-%m-%d %H:%M}")
    return words


def filled_lines(filled: Filled, language: str) -> list[str]:
    """How full the card is against what is usual, and what is missing where it is thin."""
    least, most = filled.norm
    shown = [text("card_filled", language, filled=filled.filled, least=least, most=most)]
    if filled.is_thin:
        shown.append(text("card_missing", language, fields=", ".join(filled.missing)))
    return shown


def _joined(*parts: str | None) -> str:
    return one_line(", ".join(part for part in parts if part), _WIDTH)
