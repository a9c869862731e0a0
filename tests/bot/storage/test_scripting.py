"""Edits, trials and errands: one edit and one trial a conversation, an errand in one pair of hands."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Errand, ErrandId, OpenWork, ScriptEdit, Trial
from bot.ports import Tx
from bot.storage.store import SqlStore
from dialogs.state import State
from tests.bot.storage.records import NOW, address, after, key

EDIT = ScriptEdit(
    conversation=key(5), script="cottages", what="text", begun_at=NOW, details={"path": ["nodes", "need", "ask"], "before": None}
)
TRIAL = Trial(conversation=key(6), text='{"script":"cottages"}', state=State(script="cottages", version=0, seq=3), begun_at=NOW)


def errand(chat: int, what: str = "scripts") -> Errand:
    return Errand(conversation=key(chat), address=address(chat), person_id=chat, what=what, put_at=NOW, details={"args": "ab.cd"})


async def test_an_edit_takes_the_place_of_the_former_and_ends_once(store: SqlStore) -> None:
    second = replace(EDIT, what="points", details={"before": 40})

    def work(tx: Tx) -> list[object]:
        tx.put_script_edit(EDIT)
        first = tx.script_edit(key(5))
        tx.put_script_edit(second)
        return [first, tx.script_edit(key(5)), tx.open_work(), tx.drop_script_edit(key(5)), tx.drop_script_edit(key(5))]

    assert await store.write(work) == [EDIT, second, OpenWork(edits=frozenset({key(5)})), True, False]
    assert await store.read(lambda tx: (tx.script_edit(key(5)), tx.open_work())) == (None, OpenWork())


async def test_a_trial_goes_on_with_its_state_until_it_is_dropped(store: SqlStore) -> None:
    later = replace(TRIAL, state=State(script="cottages", version=0, seq=4, phone="+79123456789"))

    def work(tx: Tx) -> list[object]:
        tx.put_trial(TRIAL)
        first = tx.trial(key(6))
        tx.put_trial(later)
        return [first, tx.trial(key(6)), tx.open_work(), tx.drop_trial(key(6)), tx.drop_trial(key(6)), tx.trial(key(6))]

    assert await store.write(work) == [TRIAL, later, OpenWork(trials=frozenset({key(6)})), True, False, None]


async def test_errands_of_one_conversation_are_taken_one_after_the_other(store: SqlStore, other_store: SqlStore) -> None:
    for one in (errand(5), errand(5, "script"), errand(6)):
        await store.write(lambda tx, one=one: tx.put_errand(one))  # type: ignore[misc]  # mypy cannot tell a default's type
    first = await store.write(lambda tx: tx.take_errand(NOW, after(60)))
    second = await other_store.write(lambda tx: tx.take_errand(NOW, after(60)))
    assert first == replace(errand(5), id=ErrandId(1), tries=1)
    assert second == replace(errand(6), id=ErrandId(3), tries=1)
    assert await store.write(lambda tx: tx.take_errand(NOW, after(60))) is None
    assert await store.write(lambda tx: [tx.drop_errand(ErrandId(1)), tx.drop_errand(ErrandId(1))]) == [True, False]
    third = await store.write(lambda tx: tx.take_errand(NOW, after(60)))
    assert third == replace(errand(5, "script"), id=ErrandId(2), tries=1)


async def test_an_errand_whose_lease_ran_out_is_taken_again(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_errand(errand(5)))
    await store.write(lambda tx: tx.take_errand(NOW, after(60)))
    assert await store.write(lambda tx: tx.take_errand(after(59), after(119))) is None
    assert await store.write(lambda tx: tx.take_errand(after(60), after(120))) == replace(errand(5), id=ErrandId(1), tries=2)
