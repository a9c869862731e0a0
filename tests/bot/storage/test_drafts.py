"""Drafts are saved only over what was read; files are taken once."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Draft, TakenFile
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after

NEW = Draft(script="cottages", text="script: cottages # mine", base_version=2, author="member:7", changed_at=NOW)


async def test_a_draft_is_kept_as_written_and_counts_its_saves(store: SqlStore) -> None:
    first = await store.write(lambda tx: tx.save_draft(NEW))
    assert first == replace(NEW, row_version=1)
    assert first is not None
    second = await store.write(lambda tx: tx.save_draft(replace(first, text="script: cottages # ours", changed_at=after(1))))
    assert second == replace(NEW, text="script: cottages # ours", changed_at=after(1), row_version=2)
    assert await store.read(lambda tx: (tx.draft("cottages"), tx.draft("agency"), tx.drafts())) == (second, None, [second])


async def test_of_two_editors_the_second_does_not_overwrite_the_first(store: SqlStore, other_store: SqlStore) -> None:
    read = await store.write(lambda tx: tx.save_draft(NEW))
    assert read is not None
    assert await other_store.write(lambda tx: tx.save_draft(replace(NEW, author="member:8"))) is None
    assert await store.write(lambda tx: tx.save_draft(replace(read, text="a"))) is not None
    assert await other_store.write(lambda tx: tx.save_draft(replace(read, text="b"))) is None
    kept = await store.read(lambda tx: tx.draft("cottages"))
    assert kept is not None and (kept.text, kept.row_version) == ("a", 2)


async def test_a_draft_is_dropped_only_as_it_was_read(store: SqlStore) -> None:
    await store.write(lambda tx: tx.save_draft(NEW))
    assert await store.write(lambda tx: [tx.drop_draft("cottages", 2), tx.drop_draft("cottages", 1), tx.drop_draft("cottages", 1)]) == [
        False,
        True,
        False,
    ]
    assert await store.read(lambda tx: tx.draft("cottages")) is None


async def test_a_file_taken_again_takes_the_place_of_the_former(store: SqlStore) -> None:
    def take(tx: Tx) -> None:
        for digest in ("a", "b"):
            tx.take_file(TakenFile(script="cottages", file="cottages.yaml", digest=digest), NOW)
        tx.take_file(TakenFile(script="agency", file="more/agency.yaml", digest="c"), NOW)

    await store.write(take)
    assert await store.read(lambda tx: tx.taken_files()) == [
        TakenFile(script="agency", file="more/agency.yaml", digest="c"),
        TakenFile(script="cottages", file="cottages.yaml", digest="b"),
    ]
