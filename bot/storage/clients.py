"""Clients, their contact persons and their history."""

from __future__ import annotations

import dataclasses
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, select, update

from bot.model import Client, ClientContact, ClientEvent, ClientId
from bot.storage.inserting import insert
from bot.storage.leadsearch import found_by, search_text
from bot.storage.opened import Opened
from bot.storage.tables import client_contacts, client_events, clients

_FIELDS = tuple(field.name for field in dataclasses.fields(Client) if field.name != "id")
_OF_CONTACT = tuple(field.name for field in dataclasses.fields(ClientContact) if field.name != "id")
_BY_ID = select(clients).where(clients.c.id == bindparam("row"))
_CONTACTS = select(client_contacts).where(client_contacts.c.client == bindparam("of")).order_by(client_contacts.c.id)
_DROP_CONTACT = delete(client_contacts).where(client_contacts.c.id == bindparam("row"), client_contacts.c.client == bindparam("of"))
_PUT_EVENT = insert(client_events)
_EVENTS = select(client_events).where(client_events.c.client == bindparam("of")).order_by(client_events.c.id)


class ClientsTx(Opened):
    """The clients part of a transaction."""

    def put_client(self, client: Client) -> ClientId:
        """Insert (`id` 0) or replace; its id."""
        values = {name: getattr(client, name) for name in _FIELDS}
        number = ClientId(self._put(clients, client.id, {**values, "search": ""}))
        write_search(self._connection, number)
        return number

    def client(self, client: ClientId) -> Client | None:
        """By id."""
        row = self._run(_BY_ID, {"row": client}).one_or_none()
        return None if row is None else _client(row)

    def find_clients(self, words: tuple[str, ...], *, limit: int, before: ClientId | None = None, owner: int | None = None) -> list[Client]:
        """Clients with all of the words in title, fields or contacts' names and numbers, newest first; `owner`: this member's only."""
        held = found_by(clients.c.search, words) + ([] if before is None else [clients.c.id < before])
        held += [] if owner is None else [clients.c.owner_id == owner]
        rows = self._connection.execute(select(clients).where(*held).order_by(clients.c.id.desc()).limit(limit))
        return [_client(row) for row in rows]

    def put_client_contact(self, client: ClientId, contact: ClientContact) -> int:
        """Insert (`id` 0) or replace; its id."""
        values = {name: getattr(contact, name) for name in _OF_CONTACT}
        number = self._put(client_contacts, contact.id, {**values, "client": client})
        write_search(self._connection, client)
        return number

    def drop_client_contact(self, client: ClientId, contact: int) -> bool:
        """Delete the contact person; False if this client has none of that id."""
        is_dropped = self._run(_DROP_CONTACT, {"row": contact, "of": client}).rowcount == 1
        write_search(self._connection, client)
        return is_dropped

    def client_contacts(self, client: ClientId) -> list[ClientContact]:
        """In the order they were written down."""
        rows = self._run(_CONTACTS, {"of": client})
        return [ClientContact(id=row.id, **{name: getattr(row, name) for name in _OF_CONTACT}) for row in rows]

    def put_client_event(self, event: ClientEvent) -> None:
        """Append to the client's history."""
        self._run(_PUT_EVENT, dataclasses.asdict(event))

    def client_events(self, client: ClientId) -> list[ClientEvent]:
        """Oldest first."""
        rows = self._run(_EVENTS, {"of": client})
        return [ClientEvent(client=ClientId(row.client), at=row.at, who=row.who, what=row.what, details=row.details) for row in rows]

    def _put(self, table: Table, number: int, values: dict[str, Any]) -> int:
        if number == 0:
            return int(self._connection.execute(insert(table).values(values).returning(table.c.id)).scalar_one())
        self._connection.execute(update(table).where(table.c.id == number).values(values))
        return number


def write_search(connection: Connection, number: ClientId) -> None:
    """Write anew what the client is found by; nothing where there is no such client."""
    client = connection.execute(_BY_ID, {"row": number}).one_or_none()
    if client is None:
        return
    people = [part for one in connection.execute(_CONTACTS, {"of": number}) for part in (one.name, one.phone, one.email)]
    words = search_text(client.title, *people, *client.fields.values())
    connection.execute(update(clients).where(clients.c.id == number).values(search=words))


def _client(row: Row[tuple[object, ...]]) -> Client:
    return Client(id=ClientId(row.id), **{name: getattr(row, name) for name in _FIELDS})
