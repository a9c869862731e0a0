"""Erasing a person: nothing about them is left in any table."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Engine, select

from bot.model import (
    AnswerClock,
    Client,
    ClientContact,
    ClientEvent,
    ClientId,
    ConsoleKey,
    Errand,
    InboxId,
    Invitation,
    LeadEvent,
    LeadId,
    Member,
    Outgoing,
    ScriptEdit,
    SendCard,
    SentCard,
    Talk,
    Task,
    TaskId,
    Team,
    Trial,
)
from bot.ports import Tx
from bot.storage.erasing import hash_of
from bot.storage.store import SqlStore
from bot.storage.tables import METADATA, erasures
from dialogs.effects import RecordConsent
from dialogs.state import State
from tests.bot.storage.records import NOW, address, after, answer, conversation, key, lead, outgoing, talk_message, update

CHAT, OTHER = 987654321, 123456789
CONSENT = RecordConsent(consent="marketing", text="Можно писать вам?", version="9f2c", given=True, purpose="news")


def live(tx: Tx, chat: int) -> None:
    """Leave a row about the person of this chat in every table that can hold one."""
    tx.put_updates([update(chat % 1000 * 10 + number, chat) for number in range(3)], NOW)
    tx.save_conversations([conversation(chat)], NOW)
    tx.put_answer(key(chat), 1, answer("name", f"Анна {chat}"))
    tx.put_consent(key(chat), CONSENT, NOW)
    given = tx.put_lead(lead(chat))
    tx.put_lead_event(LeadEvent(lead=given, at=NOW, who=f"visitor {chat}", what="created", details={"chat": chat}))
    tx.put_card(SentCard(lead=given, address=address(-100), message_id=5))
    tx.put_outgoing([outgoing(chat, f"hello {chat}"), outgoing(chat, "done", message_key=f"magnet:{chat}")], NOW)
    card = SendCard(html=f"<b>{chat}</b>", plain=str(chat), lead=given)
    tx.put_outgoing([Outgoing(lane="card", address=address(-100), payload=card)], NOW)
    tx.put_talk(Talk(conversation=key(chat), lead=given, owner="person", since=NOW, place=address(-100)))
    tx.put_talk_message(talk_message(chat, given, text=f"it is {chat}"))
    tx.put_clock(AnswerClock(lead=given, since=NOW, person_id=50, counted_to=NOW, due_at=after(60)))
    tx.put_task(Task(id=TaskId(0), lead=given, text=f"call {chat}", due_at=after(60), made_at=NOW, place=address(-100)))
    client = tx.put_client(client_of(chat, given))
    tx.put_client_contact(client, ClientContact(name=f"Anna {chat}", lead=given))
    tx.put_client_event(ClientEvent(client=client, at=NOW, who="Ivan", what="won", details={"lead": given}))
    tx.change_lead(lead(chat, lead_id=given), replace(lead(chat, lead_id=given), client=client, decider=f"boss {chat}"))
    tx.put_script_edit(ScriptEdit(conversation=key(chat), script="cottages", what="note", begun_at=NOW, details={"node": str(chat)}))
    tx.put_trial(Trial(conversation=key(chat), text="{}", state=State(script="cottages", version=0, phone=f"+{chat}"), begun_at=NOW))
    tx.put_errand(Errand(conversation=key(chat), address=address(chat), person_id=chat, what="scripts", put_at=NOW))
    tx.set_timer(key(chat), "remind", 1, after(10))
    tx.give_magnet_once(key(chat), "plans", NOW)
    tx.promo_code(key(chat), "sale", ["A", "B"])
    tx.put_phrase(key(chat), "cottages", "need", f"я {chat}", "ru", "nothing", NOW)


def employ(tx: Tx) -> None:
    """Leave a row in every table of the staff: what they are is their employer's to erase, not theirs as a visitor."""
    tx.put_member(Member(person_id=50, name="Ivan", role="manager", joined_at=NOW))
    tx.put_team(Team(name="north"))
    tx.put_invitation(Invitation(token_hash="ab" * 32, role="manager", name="Ivan", made_by=None, made_at=NOW, expires_at=after(10)))
    tx.put_console_key(ConsoleKey(token_hash="cd" * 32, kind="session", person_id=50, made_at=NOW, ends_at=after(10)))


def client_of(chat: int, made_from: LeadId) -> Client:
    """A client made of the lead of this chat, called by the person's name."""
    return Client(id=ClientId(0), title=f"Anna {chat}", script="cottages", language="ru", event="payment", won_at=NOW, made_from=made_from)


def everything(engine: Engine) -> dict[str, list[str]]:
    with engine.connect() as connection:
        return {name: [str(tuple(row)) for row in connection.execute(select(table))] for name, table in METADATA.tables.items()}


def mentions(tables: dict[str, list[str]], chat: int) -> set[str]:
    return {name for name, rows in tables.items() if any(str(chat) in row for row in rows)}


async def test_nothing_of_an_erased_person_is_left_and_nothing_of_others_is_touched(store: SqlStore, engine: Engine) -> None:
    await store.write(lambda tx: live(tx, CHAT))
    await store.write(lambda tx: live(tx, OTHER))
    await store.write(lambda tx: tx.settle_updates([InboxId(1)], NOW))
    await store.write(lambda tx: tx.park_update(InboxId(2), f"no date of {CHAT}", NOW))
    before = everything(engine)
    held = mentions(before, CHAT)
    assert held >= {"inbox", "conversations", "answers", "consents", "leads", "lead_events", "outbox", "timers", "magnets_given", "phrases"}
    erased = await store.write(lambda tx: tx.erase(key(CHAT), after(5)))
    left = everything(engine)
    assert mentions(left, CHAT) == set()
    assert mentions(left, OTHER) == mentions(before, OTHER)
    assert len(left["cards"]) == 1
    counts = {
        "inbox": 2,
        "outbox": 3,
        "answers": 1,
        "consents": 1,
        "lead_events": 1,
        "tasks": 1,
        "client_contacts": 1,
        "clients": 1,
        "cards": 1,
        "leads": 1,
        "talks": 1,
        "answer_clocks": 1,
        "talk_messages": 1,
        "timers": 1,
        "magnets_given": 1,
        "promo_codes_given": 1,
        "phrases": 1,
        "script_edits": 1,
        "script_trials": 1,
        "script_errands": 1,
        "conversations": 1,
    }
    assert erased == sum(counts.values())
    with engine.connect() as connection:
        proof = connection.execute(select(erasures)).one()
    assert (proof.key_hash, proof.at, proof.counts) == (hash_of(key(CHAT)), after(5), counts)


async def test_a_duplicate_delivered_after_the_erasing_is_still_known(store: SqlStore) -> None:
    await store.write(lambda tx: live(tx, CHAT))
    await store.write(lambda tx: tx.erase(key(CHAT), NOW))
    assert await store.write(lambda tx: tx.put_updates([update(CHAT % 1000 * 10, CHAT)], NOW)) == 0
    assert await store.read(lambda tx: tx.heads_of_inbox(10, NOW)) == []


async def test_a_turn_that_was_under_way_does_not_bring_an_erased_person_back(store: SqlStore) -> None:
    await store.write(lambda tx: live(tx, CHAT))
    await store.write(lambda tx: tx.erase(key(CHAT), NOW))
    assert await store.write(lambda tx: tx.save_conversations([conversation(CHAT, row_version=1)], NOW)) == {key(CHAT)}


async def test_a_promo_code_of_an_erased_person_is_not_given_again(store: SqlStore) -> None:
    await store.write(lambda tx: tx.promo_code(key(CHAT), "sale", ["A", "B"]))
    await store.write(lambda tx: tx.erase(key(CHAT), NOW))
    assert await store.write(lambda tx: tx.promo_code(key(CHAT), "sale", ["A", "B"])) == "B"


async def test_erasing_somebody_unknown_leaves_a_proof_too(store: SqlStore, engine: Engine) -> None:
    assert await store.write(lambda tx: tx.erase(key(CHAT), NOW)) == 0
    with engine.connect() as connection:
        assert connection.execute(select(erasures.c.counts)).scalars().all() == [{}]


async def test_a_client_who_is_somebody_elses_lead_too_stays_without_the_erased_person(store: SqlStore) -> None:
    def put(tx: Tx) -> ClientId:
        first, second = tx.put_lead(replace(lead(CHAT), name="Anna")), tx.put_lead(lead(OTHER))
        client = tx.put_client(replace(client_of(CHAT, first), title="Anna"))
        for chat, number in ((CHAT, first), (OTHER, second)):
            tx.put_client_contact(client, ClientContact(name=f"contact of {chat}", phone="+79123456789", lead=number))
            tx.change_lead(lead(chat, lead_id=number), replace(lead(chat, lead_id=number), client=client))
        tx.put_client_contact(client, ClientContact(name="Boris of the accounts"))
        return client

    client = await store.write(put)
    await store.write(lambda tx: tx.erase(key(CHAT), NOW))
    left = await store.read(lambda tx: tx.client(client))
    assert left is not None and (left.title, left.made_from) == ("-", None)
    assert [one.name for one in await store.read(lambda tx: tx.client_contacts(client))] == [f"contact of {OTHER}", "Boris of the accounts"]
    found = await store.read(lambda tx: [tx.find_clients(words, limit=5) for words in (("boris",), (str(CHAT),), ("anna",))])
    assert found == [[left], [], []]
