"""Leads that nobody typed to the bot: written down by a manager, or imported. They go the same way as the others from here on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from bot.app import handoff
from bot.app.card import send_card
from bot.app.clock.running import begin
from bot.app.desk import Desk
from bot.app.giving import give
from bot.app.oneline import one_line
from bot.app.playing import language_for
from bot.app.sales import fields as fields_of
from bot.app.sales.doing import NAME_LIMIT, By, Problem, short, tell
from bot.model import Address, ConversationKey, Lead, LeadId, Origin, Outgoing
from bot.ports import Tx

SOURCE_LIMIT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A lead as it was written down. `fields`: `name`, `phone`, `email`, `company`, `event`, `spoken_to` and any further ones.

    `near`: a chat of the bot that shall send its cards. `mark`: makes the record's key, another one for each lead. `source`: where the
    lead comes from; the event where none is named.
    """

    fields: Mapping[str, str]
    near: Address
    mark: UUID
    origin: Origin = "hand"
    script: str | None = None
    source: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """`lead`: the new record, or the one that had the number already and was filled up (`is_known`)."""

    lead: Lead
    is_known: bool = False
    rows: list[Outgoing] = field(default_factory=list)


def add(tx: Tx, desk: Desk, entry: Entry, by: By, now: datetime) -> Added | Problem:
    """Keep the lead with its history and pass it to the managers. The same number is no second lead: what is new is added to the first."""
    fresh = _fresh(desk, entry, now)
    if isinstance(fresh, Problem):
        return fresh
    known = _known(tx, fresh)
    if known is not None:
        return Added(lead=_filled_up(tx, known, fresh, by, now), is_known=True)
    is_lead = fresh.contact_at is not None
    lead = replace(fresh, id=tx.put_lead(replace(fresh, handed_at=now if is_lead else None)), handed_at=now if is_lead else None)
    tell(tx, lead, by, "created", {"script": lead.script, "source": lead.source_last, "origin": lead.origin}, now)
    return _passed_on(tx, desk, lead, now) if is_lead else Added(lead=lead)


def pass_on_late(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> Added | None:
    """Pass to the managers what was written down without a contact and has one now; None where nothing is to be passed on."""
    if lead.origin == "dialog" or lead.handed_at is not None or lead.contact_at is None or lead.kind != "open":
        return None
    handed = replace(lead, handed_at=now)
    tx.change_lead(lead, handed)
    return _passed_on(tx, desk, handed, now)


def _fresh(desk: Desk, entry: Entry, now: datetime) -> Lead | Problem:
    edition = desk.shelf.newest(entry.script if entry.script in desk.shelf.ids else desk.config.default_script)
    language = language_for(edition.script.languages, entry.language, desk.config.language)
    written = {name: short(value) for name, value in entry.fields.items() if value.strip()}
    phone = fields_of.phone_of(desk, written["phone"], language) if "phone" in written else None
    email = fields_of.email_of(written["email"], language) if "email" in written else None
    if "phone" in written and phone is None:
        return Problem(name="bad_phone")
    if "email" in written and email is None:
        return Problem(name="bad_email")
    if not any(written.get(name) for name in ("name", "phone", "email", "company")):
        return Problem(name="nothing_to_add")
    source = one_line(entry.source or written.get("event", ""), SOURCE_LIMIT) or None
    return Lead(
        id=LeadId(0),
        conversation=ConversationKey(f"{entry.origin}:{entry.near.bot}:{entry.mark.hex}"),
        address=replace(entry.near, chat=0, thread=None),
        person_id=0,
        run=1,
        script=edition.script.script,
        script_version=edition.version,
        language=language,
        name=one_line(written.get("name", ""), NAME_LIMIT) or None,
        phone=phone,
        email=email,
        company=one_line(written.get("company", ""), NAME_LIMIT) or None,
        decider=written.get("decider"),
        source_first=source,
        source_last=source,
        stage=edition.script.sale.first,
        created_at=now,
        contact_at=now if phone or email else None,
        origin=entry.origin,
        fields={name: value for name, value in written.items() if name not in fields_of.OWN},
    )


def _known(tx: Tx, fresh: Lead) -> Lead | None:
    """The very same entry taken in before, else whoever has the number."""
    same = tx.lead_of(fresh.conversation, fresh.run)
    return same if same is not None or fresh.phone is None else next(iter(tx.leads_with_phone(fresh.phone)), None)


def _filled_up(tx: Tx, known: Lead, fresh: Lead, by: By, now: datetime) -> Lead:
    """What the known record lacks, from the new one; nothing of it is replaced."""
    changed = replace(
        known,
        name=known.name or fresh.name,
        email=known.email or fresh.email,
        company=known.company or fresh.company,
        decider=known.decider or fresh.decider,
        fields={**fresh.fields, **known.fields},
    )
    tx.change_lead(known, changed)
    tell(tx, known, by, "met_again", {"origin": fresh.origin, **({"source": fresh.source_last} if fresh.source_last else {})}, now)
    return changed


def _passed_on(tx: Tx, desk: Desk, lead: Lead, now: datetime) -> Added:
    """To whom the rules choose, with the clock until the first answer, and the card where the managers are."""
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    given = give(tx, desk, script, lead, {}, now)
    begin(tx, desk, script, given.lead, now)
    card = send_card(desk.config, handoff.facts_of(tx, desk, given.lead), now)
    shown = [
        Outgoing(lane="card", address=address, payload=card, lead=lead.id, key=f"card:{lead.id}:{address.chat}")
        for address in desk.staff.addresses(lead.address)
    ]
    return Added(lead=given.lead, rows=[*shown, *given.rows])
