"""Errands are done once, whatever dies on the way and whoever publishes or saves meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from pydantic import JsonValue

from bot.app.scripting import errands as doing
from bot.app.scripting.errand import Reply, Seen, look
from bot.app.scripting.errands import LEASE, ROUNDS, THINKING, TRIES, WITHOUT_SCRIPT, Errands, finish, thought
from bot.app.staff.acts import ACTS
from bot.model import Address, Draft, Errand, Member
from bot.ports import NotFetched, Tx
from bot.workers.errands import ErrandRunner
from tests.bot.app.scripting.clinic import ADMIN, CLINIC, Editor
from tests.bot.journeys import Journey
from tests.bot.messenger import BOT, CHANNEL, key_of

T = TypeVar("T")
AT_ONCE = {"cancel", "script_end"}


def errand_of(journey: Journey, what: str, args: str = "", person: int = ADMIN) -> Errand:
    """Written down by the admin just now."""
    address = Address(channel=CHANNEL, bot=BOT, chat=person)
    details: dict[str, JsonValue] = {"args": args}
    return Errand(conversation=key_of(person), address=address, person_id=person, what=what, put_at=journey.clock.now(), details=details)


def test_every_act_about_scripts_is_thought_about_or_done_at_once() -> None:
    acts = {name for name in ACTS if name.startswith("script") or name == "cancel"}
    assert acts == ({*THINKING, *WITHOUT_SCRIPT} | AT_ONCE) - {"typed", "upload", "synonym"}


async def test_a_process_that_died_on_an_errand_leaves_it_to_the_next(journey: Journey, editor: Editor) -> None:
    await journey.store.write(lambda tx: tx.put_errand(errand_of(journey, "scripts")))
    taken = await journey.store.write(lambda tx: tx.take_errand(journey.clock.now(), journey.clock.now() + LEASE))
    assert taken is not None
    await journey.settle()
    assert editor.sees == []
    await journey.passes(LEASE)
    assert [one.text.splitlines()[0] for one in editor.sees] == ["The scripts:"]
    await journey.passes(LEASE * 3)
    assert len(editor.sees) == 1


async def test_of_two_processes_that_did_the_same_errand_one_answers(journey: Journey, editor: Editor) -> None:
    await journey.store.write(lambda tx: tx.put_errand(errand_of(journey, "scripts")))
    taken = await journey.store.write(lambda tx: tx.take_errand(journey.clock.now(), journey.clock.now() + LEASE))
    assert taken is not None
    errands = Errands(journey.desk, journey.store, journey.clock, {})
    await errands.do(taken)
    await errands.do(taken)
    await journey.deliver()
    assert len(editor.sees) == 1


class Busy:
    """A store in which somebody else saves a draft just before we write, so many times."""

    def __init__(self, journey: Journey, times: int) -> None:
        self.journey = journey
        self.times = times
        self.saved = 0
        self.read = journey.store.read

    async def write(self, work: Callable[[Tx], T]) -> T:
        """After the other one."""
        if self.saved < self.times:
            text = CLINIC.replace("Thank you", f"Thanks {self.saved}")
            now = self.journey.clock.now()
            draft = Draft(script="clinic", text=text, base_version=1, author="x", changed_at=now, row_version=self.saved)
            self.saved += 1
            assert await self.journey.store.write(lambda tx: tx.save_draft(draft)) is not None
        return await self.journey.store.write(work)


async def test_what_was_saved_while_it_was_thought_over_is_not_overwritten(journey: Journey) -> None:
    await journey.store.write(lambda tx: tx.put_errand(typed_errand(journey)))
    taken = await journey.store.write(lambda tx: tx.take_errand(journey.clock.now(), journey.clock.now() + LEASE))
    assert taken is not None
    busy = Busy(journey, times=2)
    await Errands(journey.desk, busy, journey.clock, {}).do(taken)  # type: ignore[arg-type]  # a store as far as it goes
    draft = await journey.ask(lambda tx: tx.draft("clinic"))
    assert draft is not None
    assert (draft.row_version, draft.text) == (3, CLINIC.replace("Thank you", "Thanks 1").replace("May we call?", "May we ring?"))


async def test_an_errand_that_never_gets_its_turn_says_sorry(journey: Journey, editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    def overtaken(*args: object) -> None:
        tried.append(1)
        raise doing.Otherwise

    tried: list[int] = []
    monkeypatch.setattr(doing, "finish", overtaken)
    await journey.store.write(lambda tx: tx.put_errand(errand_of(journey, "scripts")))
    await journey.settle()
    assert (len(tried), [one.text for one in editor.sees]) == (ROUNDS, [SORRY])
    await journey.passes(LEASE * 2)
    assert len(editor.sees) == 1


async def test_an_errand_that_fails_again_and_again_is_given_up_with_a_word(
    journey: Journey, editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(seen: Seen) -> Reply:
        raise RuntimeError("a bug")

    monkeypatch.setattr(doing, "thought", broken)
    await journey.store.write(lambda tx: tx.put_errand(errand_of(journey, "scripts")))
    for _ in range(TRIES):
        assert editor.sees == []
        await journey.passes(LEASE)
    assert [one.text for one in editor.sees] == [SORRY]
    await journey.passes(LEASE * 2)
    assert len(editor.sees) == 1


async def test_a_file_that_may_come_later_is_asked_for_again_until_the_last_try(journey: Journey, editor: Editor) -> None:
    class Slow:
        """Telegram cannot be reached."""

        asked = 0

        async def download(self, file_id: str, most_bytes: int) -> bytes | NotFetched:
            self.asked += 1
            return NotFetched(why="later")

    slow = Slow()
    runner = ErrandRunner(Errands(journey.desk, journey.store, journey.clock, {(CHANNEL, BOT): slow}), journey.wakeup)
    journey.errands = runner
    await journey.person(ADMIN).does({"is": "attached", "what": "document", "file": "c.yaml"})
    for _ in range(TRIES):
        await journey.passes(LEASE)
    assert (slow.asked, [one.text for one in editor.sees]) == (TRIES, ["⛔ c.yaml could not be fetched. Send it again later."])


async def test_without_a_source_a_file_is_told_to_be_gone(journey: Journey, editor: Editor) -> None:
    journey.errands = ErrandRunner(Errands(journey.desk, journey.store, journey.clock, {}), journey.wakeup)
    await journey.person(ADMIN).sends_file("c.yaml", b"script: c")
    assert editor.last.text == "⛔ c.yaml could not be fetched. Send it again."


async def test_an_errand_of_somebody_who_is_no_admin_any_more_is_dropped(journey: Journey) -> None:
    member = Member(person_id=50, name="Ivan", role="manager", joined_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.put_member(member))
    await journey.store.write(lambda tx: tx.put_errand(errand_of(journey, "scripts", person=50)))
    await journey.settle()
    await journey.passes(LEASE * 2)
    assert journey.channel.of(50) == []


async def test_erasing_the_person_ends_the_errand(journey: Journey, editor: Editor) -> None:
    await journey.store.write(lambda tx: tx.put_errand(errand_of(journey, "scripts")))
    taken = await journey.store.write(lambda tx: tx.take_errand(journey.clock.now(), journey.clock.now() + LEASE))
    assert taken is not None
    seen = await journey.ask(lambda tx: look(tx, journey.desk, taken, None, journey.clock.now()))
    await journey.store.write(lambda tx: tx.erase(key_of(ADMIN), journey.clock.now()))
    assert await journey.store.write(lambda tx: finish(tx, journey.desk, seen, thought(seen))) is None
    await journey.deliver()
    assert editor.sees == []


SORRY = "That did not work, nothing was changed. Try again."


def typed_errand(journey: Journey) -> Errand:
    """A new text for the consent."""
    details: dict[str, JsonValue] = {
        "node": "consent",
        "language": "en",
        "path": ["consents", "ours", "text"],
        "before": {"en": "May we call?", "ru": "Можно позвонить?"},
        "what": "text",
        "words": "May we ring?",
    }
    return replace(errand_of(journey, "typed"), script="clinic", details=details)
