"""Leads and their owners as the database keeps them."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Client, ClientContact, ClientId, LeadId, Member
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after, lead

IVAN = Member(person_id=50, name="Ivan", role="manager", joined_at=NOW)


async def test_a_lead_is_given_only_if_its_owner_is_still_the_one_expected(store: SqlStore) -> None:
    one = await store.write(lambda tx: tx.put_lead(lead(1)))
    olga = replace(IVAN, person_id=51, name="Olga")
    given = [
        await store.write(lambda tx, to=to, was=was: tx.assign_lead(one, to, was=was))  # type: ignore[misc]
        for to, was in ((IVAN, None), (olga, None), (olga, 50), (IVAN, 50))
    ]
    assert given == [True, False, True, False]
    held = await store.read(lambda tx: (tx.lead(LeadId(one)), tx.loads()))
    assert held[0] is not None and (held[0].owner_id, held[0].owner_name, held[0].status) == (51, "Olga", "assigned")
    assert held[1] == {51: 1}


async def test_only_open_leads_count_as_load(store: SqlStore) -> None:
    for chat, status in enumerate(("taken", "later", "rejected", "taken"), start=1):
        number = await store.write(lambda tx, chat=chat: tx.put_lead(lead(chat)))  # type: ignore[misc]
        await store.write(lambda tx, number=number, status=status: tx.claim_lead(number, 50, "Ivan", status, NOW))  # type: ignore[misc]
    assert await store.read(lambda tx: tx.loads()) == {50: 3}


async def test_what_waits_is_handed_over_by_now_open_and_without_somebody_who_works_here(store: SqlStore) -> None:
    handed = {1: after(3), 2: after(1), 3: None, 4: after(99), 5: after(2), 6: after(2)}
    for chat, at in handed.items():
        await store.write(lambda tx, chat=chat, at=at: tx.put_lead(replace(lead(chat), handed_at=at)))  # type: ignore[misc]
    olga = replace(IVAN, person_id=51, removed_at=after(4))
    await store.write(lambda tx: (tx.put_member(IVAN), tx.put_member(olga)))  # type: ignore[func-returns-value]
    await store.write(lambda tx: tx.claim_lead(LeadId(5), 51, "Olga", "taken", NOW))
    await store.write(lambda tx: tx.claim_lead(LeadId(6), 50, "Ivan", "taken", NOW))
    waiting = await store.read(lambda tx: tx.waiting_leads(limit=10, now=after(10), without="playground"))
    assert [one.id for one in waiting] == [2, 5, 1]
    behind = await store.read(lambda tx: tx.waiting_leads(limit=10, now=after(10), without="playground", after=waiting[0]))
    assert [one.id for one in behind] == [5, 1]
    assert await store.read(lambda tx: tx.count_waiting(now=after(10), without="playground")) == 3
    assert await store.read(lambda tx: tx.waiting_leads(limit=10, now=after(10), without="telegram")) == []


async def test_former_owners_are_found_by_conversation_phone_and_address_the_latest_first(store: SqlStore) -> None:
    known = (
        (replace(lead(1), phone="+79120000001"), 50),
        (replace(lead(2), email="a@b.example"), 51),
        (lead(3, run=1), 52),
        (lead(4), 53),
        (replace(lead(5), phone="+79120000001"), 50),
    )
    for number, (one, owner) in enumerate(known, start=1):
        await store.write(lambda tx, one=one: tx.put_lead(one))  # type: ignore[misc]
        await store.write(lambda tx, n=number, o=owner: tx.claim_lead(LeadId(n), o, str(o), "taken", NOW))  # type: ignore[misc]
    new = replace(lead(3, run=2), phone="+79120000001", email="a@b.example")
    number = await store.write(lambda tx: tx.put_lead(new))
    found = await store.read(lambda tx: tx.former_owners(replace(new, id=LeadId(number))))
    assert found == [50, 52, 51]
    stranger = await store.write(lambda tx: tx.put_lead(lead(9)))
    assert await store.read(lambda tx: tx.former_owners(replace(lead(9), id=stranger))) == []


async def test_who_is_responsible_for_the_client_comes_before_who_had_the_leads(store: SqlStore) -> None:
    def known(tx: Tx) -> None:
        first = tx.put_lead(replace(lead(1), phone="+79120000001"))
        tx.claim_lead(first, 50, "Ivan", "taken", NOW)
        older, newer, _ = (tx.put_client(client(owner, at)) for owner, at in ((61, 1), (62, 2), (None, 3)))
        tx.change_lead(replace(lead(1), id=first), replace(lead(1), id=first, client=older))
        tx.put_client_contact(newer, ClientContact(name="Boris", phone="+79120000001", email="b@sun.example"))

    await store.write(known)
    asked = (
        replace(lead(2), phone="+79120000001"),
        replace(lead(3), email="b@sun.example"),
        replace(lead(4), client=ClientId(1)),
        replace(lead(5), phone="+79120000009", email="other@sun.example"),
        lead(6),
    )
    for number, one in enumerate(asked, start=2):
        await store.write(lambda tx, one=one: tx.put_lead(one))  # type: ignore[misc]
        one_found = await store.read(lambda tx, one=one, n=number: tx.former_owners(replace(one, id=LeadId(n))))  # type: ignore[misc]
        assert one_found == {2: [62, 61, 50], 3: [62], 4: [61]}.get(number, [])


def client(owner: int | None, at: int) -> Client:
    """A client of this member, the later the higher `at`."""
    return Client(
        id=ClientId(0), title="Sun", script="cottages", language="en", event="payment", won_at=after(at), made_from=None, owner_id=owner
    )
