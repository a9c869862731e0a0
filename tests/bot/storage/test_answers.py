"""Answers: one of a question counts, the others are history."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, func, select, update

from bot.ports import Tx
from bot.storage.errors import DamagedRow
from bot.storage.store import SqlStore
from bot.storage.tables import answers
from qualification.answers import Choices, Money
from tests.bot.storage.records import NOW, answer, key


async def test_answers_come_back_in_the_order_given(store: SqlStore) -> None:
    given = [answer("role", "я"), answer("budget", "до 5", given=Money(low=None, high=5e6, currency="RUB")), answer("a", "б")]

    def put(tx: Tx) -> None:
        for one in given:
            tx.put_answer(key(1), 1, one)
        tx.put_answer(key(1), 2, answer("role", "другой проход"))
        tx.put_answer(key(2), 1, answer("role", "другой человек"))

    await store.write(put)
    assert await store.read(lambda tx: tx.answers(key(1), 1)) == given


async def test_a_changed_answer_replaces_the_former_which_stays_as_history(store: SqlStore, engine: Engine) -> None:
    def change(tx: Tx) -> None:
        tx.put_answer(key(1), 1, answer("role", "для себя"))
        tx.put_answer(key(1), 1, answer("role", "для семьи"))
        tx.put_answer(key(1), 1, answer("extras", given=Choices(options=("b", "a"))))
        tx.drop_answer(key(1), 1, "extras", NOW)
        tx.put_answer(key(1), 1, answer("role", "для фирмы"))

    await store.write(change)
    assert await store.read(lambda tx: tx.answers(key(1), 1)) == [answer("role", "для фирмы")]
    with engine.connect() as connection:
        rows = connection.execute(select(answers.c.raw, answers.c.counts).order_by(answers.c.id)).all()
    assert sorted(map(tuple, rows)) == [("да", False), ("для себя", False), ("для семьи", False), ("для фирмы", True)]


async def test_a_work_sees_the_answers_it_put(store: SqlStore) -> None:
    def put_and_look(tx: Tx) -> list[str]:
        tx.put_answer(key(1), 1, answer("role", "первый"))
        seen = [one.raw for one in tx.answers(key(1), 1)]
        tx.drop_answer(key(1), 1, "role", NOW)
        return seen + [one.raw for one in tx.answers(key(1), 1)]

    assert await store.write(put_and_look) == ["первый"]


async def test_answers_of_many_conversations_are_kept_apart(store: SqlStore) -> None:
    """They are written together at the end of a work."""

    def put(tx: Tx) -> None:
        for turn in range(3):
            for chat in range(20):
                tx.put_answer(key(chat), 1, answer("need", f"{chat}.{turn}"))

    await store.write(put)
    counting = await store.read(lambda tx: [[one.raw for one in tx.answers(key(chat), 1)] for chat in range(20)])
    assert counting == [[f"{chat}.2"] for chat in range(20)]


async def test_an_answer_that_cannot_be_read_is_named(store: SqlStore, engine: Engine) -> None:
    await store.write(lambda tx: tx.put_answer(key(1), 1, answer("role")))
    with engine.begin() as connection:
        connection.execute(update(answers).values(answer={"is": "Telepathy"}))
        assert connection.execute(select(func.count()).select_from(answers)).scalar_one() == 1
    with pytest.raises(DamagedRow, match="Telepathy"):
        await store.read(lambda tx: tx.answers(key(1), 1))
