"""Clients: their fields, contact persons, history, and how they are found."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Client, ClientContact, ClientEvent, ClientId, LeadId
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after

CLINIC = Client(
    id=ClientId(0),
    title="Клиника «Солнце»",
    fields={"tax_id": "7701234567", "legal_name": "ООО Солнце"},
    script="cottages",
    language="ru",
    event="contract",
    won_at=NOW,
    made_from=LeadId(3),
    owner_id=5,
    owner_name="Olga",
)


async def test_a_client_is_read_back_and_changed(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_client(CLINIC))
    assert await store.read(lambda tx: tx.client(given)) == replace(CLINIC, id=given)
    changed = replace(CLINIC, id=given, title="Солнце", fields={"site": "sol.example"}, owner_id=6, owner_name="Ivan")
    assert await store.write(lambda tx: tx.put_client(changed)) == given
    assert await store.read(lambda tx: tx.client(given)) == changed
    assert await store.read(lambda tx: tx.client(ClientId(99))) is None


async def test_a_client_has_contact_persons_of_its_own(store: SqlStore) -> None:
    def put(tx: Tx) -> tuple[ClientId, int, int]:
        client = tx.put_client(CLINIC)
        other = tx.put_client(CLINIC)
        first = tx.put_client_contact(client, ClientContact(name="Анна", position="директор", phone="+79123456789", lead=LeadId(3)))
        second = tx.put_client_contact(client, ClientContact(name="Boris", email="b@sol.example"))
        tx.put_client_contact(client, ClientContact(id=first, name="Анна Орлова", position="директор"))
        assert not tx.drop_client_contact(other, second)
        return client, first, second

    client, first, second = await store.write(put)
    assert await store.read(lambda tx: tx.client_contacts(client)) == [
        ClientContact(id=first, name="Анна Орлова", position="директор"),
        ClientContact(id=second, name="Boris", email="b@sol.example"),
    ]
    assert await store.write(lambda tx: (tx.drop_client_contact(client, second), tx.drop_client_contact(client, second))) == (True, False)
    assert [one.id for one in await store.read(lambda tx: tx.client_contacts(client))] == [first]


async def test_clients_are_found_by_title_fields_and_people(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        client = tx.put_client(CLINIC)
        tx.put_client_contact(client, ClientContact(name="Boris Žižek", phone="+79123456789"))
        tx.put_client(replace(CLINIC, title="Other", fields={}))

    await store.write(put)

    def found(tx: Tx) -> list[list[int]]:
        asked = (("солнце",), ("7701234567",), ("zizek", "8 912 345-67-89"), ("солнце", "other"), ())
        return [[one.id for one in tx.find_clients(words, limit=5)] for words in asked]

    assert await store.read(found) == [[1], [1], [1], [], [2, 1]]
    assert [one.id for one in await store.read(lambda tx: tx.find_clients((), limit=5, before=ClientId(2)))] == [1]


async def test_a_client_has_a_history_of_its_own(store: SqlStore) -> None:
    client = await store.write(lambda tx: tx.put_client(CLINIC))
    events = [ClientEvent(client=client, at=after(n), who="Olga", what="call", details={"text": str(n)}) for n in range(2)]

    def put(tx: Tx) -> None:
        for event in events:
            tx.put_client_event(event)

    await store.write(put)
    assert await store.read(lambda tx: tx.client_events(client)) == events


async def test_who_goes_out_of_the_contacts_is_not_found_any_more(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        client = tx.put_client(CLINIC)
        tx.drop_client_contact(client, tx.put_client_contact(client, ClientContact(name="Boris")))

    await store.write(put)
    assert await store.read(lambda tx: tx.find_clients(("boris",), limit=5)) == []
