"""A draft is begun from what is in force, and of two editors the second is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app.drafts import begun, given_up, opened, rebased, rewritten
from bot.app.shelf import NoSuchScript
from bot.model import Draft
from tests.bot.app.test_publishing import ADMIN, CLINIC, Press, press
from tests.bot.standing import MORNING

__all__ = ["press"]
OTHER = "member:8"


async def test_a_draft_is_begun_from_the_version_in_force_and_is_there_for_the_next_editor(press: Press) -> None:
    draft = await press.store.read(lambda tx: opened(tx, "clinic", ADMIN, MORNING))
    assert draft == Draft(script="clinic", text=CLINIC, base_version=1, author=ADMIN, changed_at=MORNING)
    saved = await press.store.write(lambda tx: rewritten(tx, draft, "script: [", ADMIN, MORNING))
    assert saved == replace(draft, text="script: [", row_version=1)
    assert await press.store.read(lambda tx: opened(tx, "clinic", OTHER, MORNING)) == saved


async def test_the_second_of_two_editors_is_told_and_overwrites_nothing(press: Press) -> None:
    draft = await press.store.read(lambda tx: opened(tx, "clinic", ADMIN, MORNING))
    await press.store.write(lambda tx: rewritten(tx, draft, CLINIC + "# a", ADMIN, MORNING))
    assert await press.store.write(lambda tx: rewritten(tx, draft, CLINIC + "# b", OTHER, MORNING)) is None


async def test_a_draft_that_is_behind_can_be_put_on_the_newest_version(press: Press) -> None:
    draft = await press.store.read(lambda tx: opened(tx, "clinic", ADMIN, MORNING))
    await press.published(CLINIC.replace("Thank you", "Thanks").replace("[Thank you]", "[Thanks]"))
    assert (await press.store.read(lambda tx: rebased(tx, draft))).base_version == 2
    new = begun("other", "script: other", ADMIN, MORNING)
    assert await press.store.read(lambda tx: rebased(tx, new)) == new


async def test_a_draft_is_given_up_only_as_it_was_seen(press: Press) -> None:
    draft = await press.store.read(lambda tx: opened(tx, "clinic", ADMIN, MORNING))
    saved = await press.store.write(lambda tx: rewritten(tx, draft, CLINIC + "# a", ADMIN, MORNING))
    assert saved is not None
    assert await press.store.write(lambda tx: [given_up(tx, draft), given_up(tx, saved)]) == [False, True]


async def test_what_was_never_published_has_no_draft_to_open(press: Press) -> None:
    with pytest.raises(NoSuchScript):
        await press.store.read(lambda tx: opened(tx, "nothing", ADMIN, MORNING))
