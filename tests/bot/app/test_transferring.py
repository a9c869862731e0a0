"""Running dialogs finish what they began, or go over to the newest version by the map an admin gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.app.shelf import Edition, publish
from bot.app.transferring import PAGE, Transferred, take_over
from bot.model import AuditRow, Standing
from dialogs.script import Script
from tests.bot.journeys import Journey
from tests.bot.scripts import HOUSES

NODES: Mapping[str, Any] = HOUSES["nodes"]


async def publishes(journey: Journey, nodes: Mapping[str, Any], **more: Any) -> Edition:
    """The houses with these nodes."""
    script = Script.model_validate({**HOUSES, "nodes": nodes, **more})
    (edition,) = await journey.store.write(lambda tx: publish(tx, [script], author="cli", now=journey.clock.now()))
    journey.desk.shelf.put([edition])
    return edition


async def moves(journey: Journey, newest: Edition, **ways: str) -> Transferred:
    """By the admin, all that follows done."""
    done = await take_over(journey.store, journey.clock, journey.desk.shelf, newest, ways, author="member:5")
    await journey.settle()
    return done


def reworded(nodes: Mapping[str, Any], node: str, **changes: Any) -> dict[str, Any]:
    """The nodes with one changed."""
    return {**nodes, node: {**nodes[node], **changes}}


async def standing(journey: Journey) -> list[Standing]:
    """Who stands where in the houses."""
    return await journey.ask(lambda tx: tx.standings("houses"))


async def test_a_changed_reminder_does_not_come_to_who_began_before(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await publishes(journey, reworded(NODES, "need", remind=["5m"]))
    await journey.passes(timedelta(minutes=6))
    assert len(anna.texts) == 1
    await journey.passes(timedelta(minutes=55))
    assert len(anna.texts) == 2


async def test_who_stands_where_is_known_before_and_after_they_are_moved(journey: Journey) -> None:
    anna, boris = journey.person(7), journey.person(8)
    await anna.starts()
    await boris.starts()
    await boris.presses("A plot")
    newest = await publishes(journey, reworded(NODES, "budget", ask={"en": "How much?", "ru": "Сколько?"}))
    assert await standing(journey) == [Standing(version=1, node="budget", people=1), Standing(version=1, node="need", people=1)]
    assert await moves(journey, newest) == Transferred(moved=2, asked=0, stayed=0)
    assert await standing(journey) == [Standing(version=2, node="budget", people=1), Standing(version=2, node="need", people=1)]
    assert (len(anna.texts), len(boris.texts)) == (1, 2)
    await anna.presses("A house")
    assert anna.texts[-1] == "How much?"


async def test_a_node_that_is_gone_needs_a_way_and_answers_are_kept(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.presses("A house")
    sums = {"ask": "What sum?", "kind": "text", "next": "consent"}
    nodes = {name: node for name, node in NODES.items() if name != "budget"} | {"sums": sums}
    nodes = reworded(nodes, "need", next="sums")
    newest = await publishes(journey, nodes, qualification={})
    assert await moves(journey, newest) == Transferred(moved=0, asked=0, stayed=1)
    assert await moves(journey, newest, budget="sums") == Transferred(moved=1, asked=1, stayed=0)
    assert anna.texts[-1] == "What sum?"
    await anna.says("about nine million")
    raws = await journey.ask(lambda tx: [(one.question, one.raw) for one in tx.answers(anna.key, 1)])
    assert raws == [("need", "A house"), ("sums", "about nine million")]


async def test_a_question_asked_anew_brings_its_own_reminder(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    options = {**NODES["need"]["options"], "flat": {"label": {"en": "A flat", "ru": "Квартира"}}}
    newest = await publishes(journey, reworded(NODES, "need", options=options, remind=["5m"]))
    assert await moves(journey, newest) == Transferred(moved=1, asked=1, stayed=0)
    assert anna.sees[-1].labels == ["A house", "A plot", "Just looking", "A flat"]
    await journey.passes(timedelta(minutes=6))
    assert len(anna.texts) == 3


async def test_who_blocked_the_bot_stays_and_the_move_is_in_the_audit(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.blocks()
    newest = await publishes(journey, reworded(NODES, "budget", ask={"en": "How much?", "ru": "Сколько?"}))
    assert await moves(journey, newest) == Transferred(moved=0, asked=0, stayed=1)
    assert await journey.ask(lambda tx: tx.audits(1)) == [
        AuditRow(
            at=journey.clock.now(),
            who="member:5",
            what="move",
            about="script:houses@2",
            details={"moved": 0, "asked": 0, "stayed": 1},
        )
    ]


async def test_more_than_a_page_is_moved_and_only_the_versions_named(journey: Journey) -> None:
    many = PAGE + 3
    for number in range(100, 100 + many):
        await journey.person(number).update({"is": "started", "payload": None})
    while await journey.turns.play_batch():
        pass
    newest = await publishes(journey, reworded(NODES, "budget", ask={"en": "How much?", "ru": "Сколько?"}))
    none = await take_over(journey.store, journey.clock, journey.desk.shelf, newest, {}, author="cli", versions=(9,))
    done = await take_over(journey.store, journey.clock, journey.desk.shelf, newest, {}, author="cli", versions=(1,))
    assert (none, done) == (Transferred(), Transferred(moved=many))
