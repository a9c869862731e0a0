"""Publishing is one act: checked, written with its author, time and note, in the audit, and in force."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from textwrap import dedent

import pytest
import pytest_asyncio

from bot.app.publishing import Behind, Overtaken, Published, Refused, Wish, in_force, publish_text, roll_back, written
from bot.app.shelf import NoSuchScript, Shelf, publish
from bot.model import AuditRow, Draft, EditionLine, NewEdition
from bot.storage import open_store
from bot.storage.store import SqlStore
from dialogs.script import Script
from tests.bot.scripts import CRM
from tests.bot.standing import MORNING, StandingClock
from tests.databases import sqlite_database

BLOCK = dedent("""
    script: block
    title: Block
    languages: [en]
    start: agree
    nodes:
      agree: {consent: ours, next: phone}
      phone: {contact: [phone], ask: Your number?, next: end}
      end: {finish: true}
    consents: {ours: {text: May we call?}}
    handoff: {hot: never}
""").lstrip()
CLINIC = dedent("""
    script: clinic  # the dentist's
    title: Clinic
    languages: [en]
    start: need
    nodes:
      need: {ask: What brings you to us?, kind: choice, options: {pain: {label: A toothache}, check: {label: A check-up}}, next: contact}
      contact: {run: block, next: end}
      end: {finish: Thank you}
    handoff: {hot: now}
    tests:
      - {name: any, says: [A toothache, I agree, "+7 912 345-67-89"], expect: {lead: true, said: [Thank you]}}
""").lstrip()
ADMIN = "member:7"


@dataclass(kw_only=True)
class Press:
    """A database, a shelf and a clock."""

    store: SqlStore
    shelf: Shelf = field(default_factory=Shelf)
    clock: StandingClock = field(default_factory=StandingClock)

    async def publishes(self, text: str, note: str = "", **more: object) -> Published | Refused | Behind:
        """As the admin."""
        wish = replace(Wish(text=text, author=ADMIN, note=note), **more)  # type: ignore[arg-type]  # fields of a wish
        return await publish_text(self.store, self.clock, wish, shelf=self.shelf, country="RU")

    async def published(self, text: str, note: str = "", **more: object) -> Published:
        """As the admin; it must be done."""
        done = await self.publishes(text, note, **more)
        assert isinstance(done, Published)
        return done

    async def history(self, script: str = "clinic") -> list[EditionLine]:
        """Newest first."""
        return await self.store.read(lambda tx: tx.history(script, 10))


@pytest_asyncio.fixture
async def press(tmp_path: Path) -> AsyncIterator[Press]:
    """With the block and the clinic published."""
    press = Press(store=open_store(sqlite_database(tmp_path)))
    await press.published(BLOCK)
    await press.published(CLINIC, "first")
    yield press
    await press.store.close()


async def test_what_is_published_is_in_force_with_author_time_and_note(press: Press) -> None:
    done = await press.published(CLINIC.replace("What brings", "What has brought"), "softer")
    assert [(one.script.script, one.version) for one in done.editions] == [("clinic", 2)]
    assert (done.is_new, press.shelf.newest("clinic")) == (True, done.editions[0])
    assert await press.history() == [
        EditionLine(script="clinic", version=2, author=ADMIN, at=MORNING, note="softer"),
        EditionLine(script="clinic", version=1, author=ADMIN, at=MORNING, note="first"),
    ]
    (row, *_) = await press.store.read(lambda tx: tx.audits(10))
    details = {"warnings": len(done.examined.warnings), "along": 0}
    assert row == AuditRow(at=MORNING, who=ADMIN, what="publish", about="script:clinic@2", details=details)


async def test_the_text_is_kept_with_its_comments(press: Press) -> None:
    assert await press.store.read(lambda tx: written(tx, "clinic", 1)) == CLINIC


async def test_the_very_text_in_force_makes_no_version_and_no_audit(press: Press) -> None:
    before = await press.store.read(lambda tx: tx.audits(10))
    done = await press.published(CLINIC)
    assert (done.is_new, done.editions[0].version, await press.store.read(lambda tx: tx.audits(10))) == (False, 1, before)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (CLINIC.replace("next: contact", "next: nowhere"), "HL101"),
        (CLINIC.replace("title:", "titel:"), "there is no such key here"),
        (CLINIC.replace("lead: true", "lead: false"), "test 'any': lead: expected False, came True"),
        ("script: [", ""),
    ],
)
async def test_what_is_not_fit_is_refused_and_changes_nothing(press: Press, text: str, why: str) -> None:
    done = await press.publishes(text)
    assert isinstance(done, Refused)
    assert any(why in line for line in done.examined.lines())
    assert (len(await press.history()), press.shelf.newest("clinic").version) == (1, 1)


async def test_warnings_are_told_and_hinder_nothing(press: Press) -> None:
    done = await press.published(CLINIC[: CLINIC.index("tests:")])
    assert "HL703" in {finding.code for finding in done.examined.warnings}
    (row, *_) = await press.store.read(lambda tx: tx.audits(1))
    assert row.details["warnings"] == len(done.examined.warnings)


async def test_a_shared_script_takes_those_along_that_run_it(press: Press) -> None:
    done = await press.published(BLOCK.replace("Your number?", "Your phone?"))
    assert [(one.script.script, one.version) for one in done.editions] == [("block", 2), ("clinic", 2)]
    assert "Your phone?" in str(press.shelf.newest("clinic").script.nodes["contact.phone"])
    line = (await press.history())[0]
    assert (line.version, line.because_of, await press.store.read(lambda tx: tx.source_of("clinic", 2))) == (2, "block@2", CLINIC)


async def test_an_older_version_is_restored_as_the_newest(press: Press) -> None:
    await press.published(CLINIC.replace("Thank you", "Thanks"))
    done = await roll_back(press.store, press.clock, "clinic", 1, author=ADMIN, note="too short", shelf=press.shelf, country="RU")
    assert isinstance(done, Published)
    assert (done.editions[0].version, press.shelf.newest("clinic").script == done.editions[0].script) == (3, True)
    assert [(line.version, line.note, line.because_of) for line in await press.history()] == [
        (3, "too short", "clinic@1"),
        (2, "", None),
        (1, "first", None),
    ]
    assert await press.store.read(lambda tx: tx.source_of("clinic", 3)) == CLINIC
    (row, *_) = await press.store.read(lambda tx: tx.audits(1))
    assert (row.what, row.about, row.details["restores"]) == ("rollback", "script:clinic@3", 1)


async def test_a_version_that_never_was_cannot_be_restored(press: Press) -> None:
    with pytest.raises(NoSuchScript):
        await roll_back(press.store, press.clock, "clinic", 9, author=ADMIN)


async def test_a_version_whose_writing_was_not_kept_is_restored_from_its_linked_form(press: Press) -> None:
    crm = Script.model_validate(CRM)
    await press.store.write(lambda tx: publish(tx, [crm], author="files", now=MORNING))
    changed = crm.model_copy(update={"title": {"en": "Other"}})
    await press.store.write(lambda tx: publish(tx, [changed], author="files", now=MORNING))
    text = await press.store.read(lambda tx: written(tx, "crm", 1))
    assert text is not None and text.startswith("{")
    done = await publish_text(press.store, press.clock, Wish(text=text, author=ADMIN), shelf=press.shelf)
    assert isinstance(done, Refused), "a script without a contact is refused, whatever it was written in"
    assert done.examined.script == crm


async def test_a_draft_goes_when_it_is_published_and_another_editors_stays(press: Press) -> None:
    text = CLINIC.replace("What brings", "What has brought")
    draft = await press.store.write(
        lambda tx: tx.save_draft(Draft(script="clinic", text=text, base_version=1, author=ADMIN, changed_at=MORNING))
    )
    assert draft is not None
    await press.published(text, draft=draft)
    assert await press.store.read(lambda tx: tx.draft("clinic")) is None


async def test_a_draft_begun_from_an_older_version_undoes_nothing_unasked(press: Press) -> None:
    old = Draft(script="clinic", text=CLINIC.replace("Thank", "I thank"), base_version=1, author=ADMIN, changed_at=MORNING, row_version=1)
    await press.published(CLINIC.replace("What brings", "What has brought"))
    behind = await press.publishes(old.text, draft=old)
    assert isinstance(behind, Behind) and behind.newest.version == 2
    assert (await press.published(old.text, draft=old, is_over=True)).editions[0].version == 3


async def test_what_was_published_while_it_was_checked_makes_the_checks_be_made_anew(press: Press) -> None:
    class Busy:
        """A store in which somebody else always publishes just before we write."""

        def __init__(self, times: int) -> None:
            self.times = times
            self.read = press.store.read

        async def write(self, work):  # type: ignore[no-untyped-def]
            if self.times:
                self.times -= 1
                digest = f"d{self.times}"
                await press.store.write(
                    lambda tx: tx.put_edition(NewEdition(script="x", text="{}", digest=digest, source=digest, author="cli"), MORNING)
                )
            return await press.store.write(work)

    wish = Wish(text=CLINIC.replace("What brings", "What has brought"), author=ADMIN)
    done = await publish_text(Busy(2), press.clock, wish)  # type: ignore[arg-type]  # a store as far as it goes
    assert isinstance(done, Published)
    with pytest.raises(Overtaken):
        await publish_text(Busy(99), press.clock, replace(wish, text=CLINIC))  # type: ignore[arg-type]  # as above


async def test_all_that_is_in_force_is_told_with_its_texts(press: Press) -> None:
    seen = await press.store.read(in_force)
    assert (dict(seen.texts), {name: line.version for name, line in seen.lines.items()}) == (
        {"block": BLOCK, "clinic": CLINIC},
        {"block": 1, "clinic": 1},
    )
