"""A lead becomes a client: a record of its own, linked both ways, the lead's record untouched. Clients are changed and shown here too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales import tasks
from bot.app.sales.doing import NAME_LIMIT, PROGRAM, By, Problem, short, tell
from bot.app.sales.fields import email_of, phone_of
from bot.app.texts import text
from bot.model import CLIENT_FIELDS, Client, ClientContact, ClientEvent, ClientId, Lead, LeadQuery, Member, Outgoing
from bot.ports import Tx
from dialogs.sale import Sale


def make(tx: Tx, desk: Desk, lead: Lead, sale: Sale, by: By, now: datetime) -> tuple[Lead, list[Outgoing]]:
    """The lead with its client: the one it is linked to, the one of a former lead of the same person, else a new one."""
    known = lead.client or _client_of_person(tx, lead)
    client = known or tx.put_client(_fresh(lead, sale, now))
    won = replace(lead, client=client)
    if not any(contact.lead == lead.id for contact in tx.client_contacts(client)):
        name = one_line(lead.name or "", NAME_LIMIT) or text("no_name", desk.config.language)
        tx.put_client_contact(client, ClientContact(name=name, phone=lead.phone, email=lead.email, lead=lead.id))
    facts = {"client": client, "event": sale.client_when, "new": known is None}
    tell(tx, lead, by, "client", facts, now)
    tx.put_client_event(ClientEvent(client=client, at=now, who=by.name, what="won", details={"lead": lead.id, "event": sale.client_when}))
    if sale.service is None:
        return won, []
    words = text("task_service", desk.config.language)
    return won, tasks.give(tx, desk, won, words, PROGRAM, now, due_at=now + sale.service, kind="service", client=client)[1]


def link(tx: Tx, lead: Lead, client: ClientId, by: By, now: datetime) -> Lead | Problem:
    """Link the lead to an existing client, so that its deal makes no second one."""
    if tx.client(client) is None:
        return Problem(name="no_such_client")
    linked = replace(lead, client=client)
    tx.change_lead(lead, linked)
    tell(tx, lead, by, "linked", {"client": client}, now)
    tx.put_client_event(ClientEvent(client=client, at=now, who=by.name, what="linked", details={"lead": lead.id}))
    return linked


def set_field(tx: Tx, client: Client, field: str, value: str, by: By, now: datetime) -> Client | Problem:
    """The client with this field changed; an empty value or `-` clears it. The history names the field, not what it holds."""
    if field not in ("title", *CLIENT_FIELDS):
        return Problem(name="no_such_field", values={"fields": ", ".join(("title", *CLIENT_FIELDS))})
    words = "" if value.strip() == "-" else short(value)
    if field == "title":
        changed = replace(client, title=words or client.title)
    else:
        changed = replace(client, fields={name: one for name, one in {**client.fields, field: words}.items() if one})
    if changed != client:
        tx.put_client(changed)
        tx.put_client_event(ClientEvent(client=client.id, at=now, who=by.name, what="field", details={"field": field}))
    return changed


def add_contact(tx: Tx, desk: Desk, client: Client, written: str, by: By, now: datetime) -> int:
    """A further contact person, written as `name; position; phone; e-mail`; the number it got.

    A number and an address are kept in the form in which leads have them, so that the person is known when they come; what cannot be
    read so (an extension, say) as it was written.
    """
    number = tx.put_client_contact(client.id, _contact(desk, client, written))
    tx.put_client_event(ClientEvent(client=client.id, at=now, who=by.name, what="contact_added", details={"contact": number}))
    return number


def change_contact(tx: Tx, desk: Desk, client: Client, number: int, written: str, by: By, now: datetime) -> bool:
    """Write that contact person anew, as `add_contact` does; parts left empty stay as they were. False: there is none of that number."""
    former = next((one for one in tx.client_contacts(client.id) if one.id == number), None)
    if former is None:
        return False
    fresh = _contact(desk, client, written)
    changed = replace(
        former,
        name=former.name if fresh.name == "-" else fresh.name,
        position=fresh.position or former.position,
        phone=fresh.phone or former.phone,
        email=fresh.email or former.email,
    )
    tx.put_client_contact(client.id, changed)
    tx.put_client_event(ClientEvent(client=client.id, at=now, who=by.name, what="contact_changed", details={"contact": number}))
    return True


def drop_contact(tx: Tx, client: Client, number: int, by: By, now: datetime) -> bool:
    """Take that contact person away; False: there is none of that number."""
    if not tx.drop_client_contact(client.id, number):
        return False
    tx.put_client_event(ClientEvent(client=client.id, at=now, who=by.name, what="contact_removed", details={"contact": number}))
    return True


def _contact(desk: Desk, client: Client, written: str) -> ClientContact:
    name, position, phone, email, *_ = (*(part.strip() for part in written.split(";")), "", "", "")
    return ClientContact(
        name=one_line(name, NAME_LIMIT) or "-",
        position=one_line(position, NAME_LIMIT),
        phone=phone_of(desk, phone, client.language) or phone[:32] or None,
        email=email_of(email, client.language) or email[:254] or None,
    )


def hand_to(tx: Tx, client: Client, member: Member, by: By, now: datetime) -> Client:
    """Another member is responsible for the client; who was responsible for the lead stays on the lead."""
    changed = replace(client, owner_id=member.person_id, owner_name=member.name)
    tx.put_client(changed)
    details = {"to": member.person_id, "from": client.owner_id, "name": member.name}
    tx.put_client_event(ClientEvent(client=client.id, at=now, who=by.name, what="owner", details=details))
    return changed


def leads_of(tx: Tx, client: ClientId) -> list[Lead]:
    """The leads it is linked with, newest first."""
    return tx.find_leads(LeadQuery(client=client, only_leads=False), limit=50)


def _client_of_person(tx: Tx, lead: Lead) -> ClientId | None:
    """The client that a former lead of this number already became: old clients come again."""
    if lead.phone is None or not lead.phone_verified:
        return None
    former = (one for one in tx.leads_with_phone(lead.phone) if one.id != lead.id and one.phone_verified and one.is_test == lead.is_test)
    return next((one.client for one in former if one.client is not None), None)


def _fresh(lead: Lead, sale: Sale, now: datetime) -> Client:
    """Nothing personal but the title is copied: the person is a contact, and goes with the lead if it is erased."""
    title = one_line(lead.company or lead.name or "", NAME_LIMIT) or f"#{lead.id}"
    return Client(
        id=ClientId(0),
        title=title,
        script=lead.script,
        language=lead.language,
        event=sale.client_when,
        won_at=now,
        made_from=lead.id,
        owner_id=lead.owner_id,
        owner_name=lead.owner_name,
        is_test=lead.is_test,
    )
