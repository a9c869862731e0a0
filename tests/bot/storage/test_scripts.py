"""Published versions: numbered, with the YAML they came from, and a history."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.model import EditionLine, NewEdition
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after

BARE = NewEdition(script="cottages", text="text", digest="d", source=None, author="files")


def edition(digest: str, source: str | None = None) -> NewEdition:
    """A text with this digest."""
    return replace(BARE, text=f"text {digest}", digest=digest, source=source)


async def test_a_script_gets_a_new_version_only_where_its_text_is_new(store: SqlStore) -> None:
    def publish(tx: Tx) -> list[int]:
        return [tx.put_edition(edition(digest), NOW) for digest in ("a", "a", "b", "a")]

    assert await store.write(publish) == [1, 1, 2, 3]
    assert await store.read(lambda tx: [tx.pinned_script("cottages", version) for version in (1, 2, 4)]) == ["text a", "text b", None]
    assert await store.read(lambda tx: (tx.newest_script("cottages"), tx.newest_script("none"))) == ((3, "text a"), None)


async def test_processes_that_publish_the_same_text_at_once_get_the_same_version(store: SqlStore, other_store: SqlStore) -> None:
    works = [each.write(lambda tx: tx.put_edition(BARE, NOW)) for each in [store, other_store] * 5]
    assert set(await asyncio.gather(*works)) == {1}


async def test_the_yaml_is_kept_with_its_comments_and_another_comment_is_another_version(store: SqlStore) -> None:
    def publish(tx: Tx) -> list[int]:
        return [tx.put_edition(edition("a", source), NOW) for source in (None, "x: 1 # one", "x: 1 # one", "x: 1 # two", None)]

    assert await store.write(publish) == [1, 1, 1, 2, 2]
    sources = await store.read(lambda tx: [tx.source_of("cottages", version) for version in (1, 2, 3)])
    assert sources == ["x: 1 # one", "x: 1 # two", None]


async def test_the_history_tells_who_when_why_and_what_came_along(store: SqlStore) -> None:
    def publish(tx: Tx) -> None:
        tx.put_edition(edition("a"), NOW)
        tx.put_edition(replace(edition("b", "yaml"), author="member:7", note="Лето\0"), after(1))
        tx.put_edition(replace(edition("c", "yaml"), because_of="contact_block@3"), after(2))
        tx.put_edition(replace(edition("a"), script="agency"), after(3))

    await store.write(publish)
    lines = [
        EditionLine(script="cottages", version=3, author="files", at=after(2), because_of="contact_block@3"),
        EditionLine(script="cottages", version=2, author="member:7", at=after(1), note="Лето\ufffd"),
        EditionLine(script="cottages", version=1, author="files", at=NOW, has_source=False),
    ]
    assert await store.read(lambda tx: tx.history("cottages", 10)) == lines
    assert await store.read(lambda tx: tx.history("cottages", 1)) == lines[:1]
    agency = EditionLine(script="agency", version=1, author="files", at=after(3), has_source=False)
    assert await store.read(lambda tx: tx.newest_editions()) == [agency, lines[0]]
