"""The lead base: what the staff changes of a lead, and leads found by words and filters."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.app.sales.completeness import grade_of
from bot.model import GRADES, ClientId, Lead, LeadEvent, LeadId, LeadQuery
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after, key, lead


def known(chat: int, **changes: Any) -> Lead:
    """A lead with a contact."""
    return replace(lead(chat, contact_at=NOW), **changes)


PEOPLE = (
    known(1, name="Иван Ёлкин", company="ООО «Ромашка»", phone="+79123456789", temperature="hot", source_first="ads", source_last="site"),
    known(2, name="José Núñez", company="Clínica Sol", email="jose@sol.example", targeted=True, source_last="ads"),
    known(3, name="100% Anna_", username="anna", phone="+447400123456", created_at=after(3600), is_test=True),
    known(4, name="Пётр", fields={"event": "Выставка 2026", "spoken_to": "Olga"}, origin="hand", owner_id=5, owner_name="Olga"),
    lead(5),
)


async def filled(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for one in PEOPLE:
            tx.put_lead(one)

    await store.write(put)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("иван",), [1]),
        (("ЕЛКИН",), [1]),
        (("ромашка", "ёлк"), [1]),
        (("ромашка", "jose"), []),
        (("NUNEZ",), [2]),
        (("clinica",), [2]),
        (("SOL.example",), [2]),
        (("+7 (912) 345",), [1]),
        (("89123456789",), [1]),
        (("8-912-345-67-89",), [1]),
        (("3456789",), [1]),
        (("123456",), [3, 1]),
        (("100%",), [3]),
        (("%",), [3]),
        (("a_",), [3]),
        (("_nna",), []),
        (("выставка", "olga"), [4]),
        ((), [4, 3, 2, 1]),
        (("",), [4, 3, 2, 1]),
    ],
)
async def test_leads_are_found_by_any_piece_of_name_company_or_contact(store: SqlStore, words: tuple[str, ...], found: list[int]) -> None:
    await filled(store)
    query = LeadQuery(words=words)
    assert await store.read(lambda tx: [one.id for one in tx.find_leads(query, limit=10)]) == found
    assert await store.read(lambda tx: tx.count_leads(query)) == len(found)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (LeadQuery(only_leads=False), [5, 4, 3, 2, 1]),
        (LeadQuery(with_tests=False), [4, 2, 1]),
        (LeadQuery(temperatures=("hot", "warm")), [1]),
        (LeadQuery(targeted=True), [2]),
        (LeadQuery(source="ads"), [2, 1]),
        (LeadQuery(owner=5), [4]),
        (LeadQuery(owner=0), [3, 2, 1]),
        (LeadQuery(origin="hand"), [4]),
        (LeadQuery(statuses=("taken",)), []),
        (LeadQuery(since=after(1)), [3]),
        (LeadQuery(until=after(1), words=("jose",)), [2]),
        (LeadQuery(script="cottages"), [4, 3, 2, 1]),
        (LeadQuery(script="other"), []),
    ],
)
async def test_every_filter_filters(store: SqlStore, query: LeadQuery, found: list[int]) -> None:
    await filled(store)
    assert await store.read(lambda tx: [one.id for one in tx.find_leads(query, limit=10)]) == found


async def test_a_list_goes_on_where_it_was_cut(store: SqlStore) -> None:
    await filled(store)
    assert await store.read(lambda tx: [one.id for one in tx.find_leads(LeadQuery(), limit=2)]) == [4, 3]
    assert await store.read(lambda tx: [one.id for one in tx.find_leads(LeadQuery(), limit=2, before=LeadId(3))]) == [2, 1]


async def test_what_the_staff_says_of_a_lead_is_read_back_and_found_and_no_turn_undoes_it(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(known(1)))
    former = replace(known(1), id=given)
    changed = replace(
        former,
        name="Анна",
        company="Ромашка",
        stage="proposal",
        kind="open",
        stage_at=after(5),
        reason="price",
        next_contact_at=after(60),
        fields={"comment": "зовёт по отчеству"},
        verification="target",
        checks={"number": True, "task": False},
        grade="personal",
        decider="директор",
        client=ClientId(7),
    )
    await store.write(lambda tx: tx.change_lead(former, changed))
    assert await store.read(lambda tx: tx.lead(given)) == changed
    turned = replace(former, name="Анна", company="Ромашка", score=30)
    await store.write(lambda tx: tx.put_lead(turned))
    assert await store.read(lambda tx: tx.lead(given)) == replace(changed, score=30)
    found = LeadQuery(stages=("proposal",), kinds=("open",), verification="target", client=ClientId(7), late_at=after(60))
    assert await store.read(lambda tx: [one.id for one in tx.find_leads(found, limit=1)]) == [given]
    assert await store.read(lambda tx: tx.count_leads(replace(found, late_at=after(59)))) == 0


async def test_two_changes_of_different_things_do_not_undo_each_other(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(known(1)))
    former = replace(known(1), id=given)

    def change(tx: Tx) -> None:
        tx.change_lead(former, replace(former, stage="won", kind="won"))
        tx.change_lead(former, replace(former, decider="director"))
        tx.change_lead(former, former)

    await store.write(change)
    assert await store.read(lambda tx: tx.lead(given)) == replace(former, stage="won", kind="won", decider="director")


async def test_leads_are_counted_by_what_they_are(store: SqlStore) -> None:
    await filled(store)
    assert await store.read(lambda tx: tx.lead_numbers(LeadQuery(), "temperature")) == {"hot": 1, "cold": 3}
    assert await store.read(lambda tx: tx.lead_numbers(LeadQuery(only_leads=False), "owner_id")) == {None: 4, 5: 1}


async def test_records_of_one_number_are_found(store: SqlStore) -> None:
    await filled(store)
    await store.write(lambda tx: tx.put_lead(replace(lead(9), phone="+79123456789", created_at=NOW + timedelta(days=1))))
    assert [one.conversation for one in await store.read(lambda tx: tx.leads_with_phone("+79123456789"))] == [key(9), key(1)]
    assert await store.read(lambda tx: tx.leads_with_phone("+70000000000")) == []


async def test_a_new_record_and_a_line_of_history_move_the_leads(store: SqlStore) -> None:
    seen = [await store.read(lambda tx: tx.leads_moved())]
    given = await store.write(lambda tx: tx.put_lead(known(1)))
    seen.append(await store.read(lambda tx: tx.leads_moved()))
    event = LeadEvent(lead=given, at=NOW, who="Olga", what="note", details={})
    await store.write(lambda tx: tx.put_lead_event(event))
    seen.append(await store.read(lambda tx: tx.leads_moved()))
    assert len(set(seen)) == 3 and seen[0] == (0, 0)
    assert await store.read(lambda tx: tx.leads_moved()) == seen[2]


async def test_a_source_is_found_as_written_and_in_small_letters(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_lead(known(1, source_first="Fair 2026")))
    await store.write(lambda tx: tx.put_lead(known(2, source_last="ads")))
    assert await store.read(lambda tx: tx.count_leads(LeadQuery(source="Fair 2026"))) == 1
    assert await store.read(lambda tx: tx.count_leads(LeadQuery(source="ADS"))) == 1


async def test_the_order_and_the_grade_are_those_of_the_records_on_both_databases(store: SqlStore) -> None:
    people = (
        known(1, name="A", phone="+1", email="a@b.example", phone_verified=True, score=5),
        known(2, name="B", phone="+2", score=9),
        known(3, name=None, phone="+3", score=9),
        known(4, name="D", phone="+4", email="d@b.example", checks={"number": True}),
        known(5, name="E", grade="switchboard", phone="+5", email="e@b.example", phone_verified=True),
    )
    for one in people:
        await store.write(lambda tx, one=one: tx.put_lead(one))  # type: ignore[misc]

    async def found(query: LeadQuery, before: int | None = None) -> list[int]:
        last = None if before is None else LeadId(before)
        return [one.id for one in await store.read(lambda tx: tx.find_leads(query, limit=9, before=last))]

    by_grade = await found(LeadQuery(order="grade"))
    assert by_grade == [4, 1, 2, 5, 3]
    ranks = [GRADES.index(grade_of(one)) for one in await store.read(lambda tx: tx.find_leads(LeadQuery(order="grade"), limit=9))]
    assert ranks == sorted(ranks, reverse=True)
    assert await found(LeadQuery(order="grade"), before=2) == [5, 3]
    assert await found(LeadQuery(order="score"), before=3) == [2, 1, 5, 4]
    assert await found(LeadQuery(order="oldest"), before=3) == [4, 5]
    assert await found(LeadQuery(grades=("personal",))) == [4, 1]
