"""Who stands where in the versions of a script."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Conversation, Standing
from bot.storage.store import SqlStore
from dialogs.state import Given, State, Status
from qualification.answers import Text
from tests.bot.storage.records import NOW, conversation, key


def standing(
    chat: int, version: int, at: str | None, *, status: Status = "active", script: str = "cottages", test: bool = False
) -> Conversation:
    """A dialog at this node, with a reply that holds a sign no text has."""
    given = {"need": Given(answer=Text(text="\0"), raw="\0", node="need")}
    state = State(script=script, version=version, status=status, at=at, given=given)
    return replace(conversation(chat), state=state, is_test=test)


async def test_unfinished_dialogs_are_counted_by_version_and_node(store: SqlStore) -> None:
    standings = [
        standing(1, 2, "need"),
        standing(2, 2, "need", status="stopped"),
        standing(3, 2, "budget"),
        standing(4, 1, "budget"),
        standing(5, 2, None, status="finished"),
        standing(6, 2, "need", script="agency"),
        standing(7, 2, "need", test=True),
    ]
    await store.write(lambda tx: tx.save_conversations(standings, NOW))
    assert await store.read(lambda tx: tx.standings("cottages")) == [
        Standing(version=2, node="budget", people=1),
        Standing(version=2, node="need", people=2),
        Standing(version=1, node="budget", people=1),
    ]


async def test_they_are_found_page_by_page(store: SqlStore) -> None:
    await store.write(lambda tx: tx.save_conversations([standing(chat, 1, "need") for chat in (1, 2, 3)], NOW))
    assert await store.read(lambda tx: tx.running_in("cottages", 1, None, 2)) == [key(1), key(2)]
    assert await store.read(lambda tx: tx.running_in("cottages", 1, key(2), 2)) == [key(3)]
    assert await store.read(lambda tx: tx.running_in("cottages", 2, None, 2)) == []
