"""Every act of the table can be had by a button, found by pressing all there are; one that cannot says why."""

from __future__ import annotations

from collections.abc import Iterable

from bot.app.scripting.acts import SCRIPTING
from bot.app.staff.acts import ACTS
from tests.bot.app.staff.test_shifts import hire
from tests.bot.journeys import Journey
from tests.bot.messenger import Arrived
from tests.bot.people import hot_lead

ADMIN, IVAN = 5, 50
HARMLESS = (
    "menu",
    "more",
    "leads",
    "card",
    "client",
    "tasks",
    "done",
    "team",
    "staff",
    "member",
    "queue",
    "phrases",
    "stats",
    "report",
    "shift",
)
"""Acts whose buttons only show something; the others are found, and not pressed."""


def test_an_act_without_a_button_says_why_and_one_with_a_button_does_not() -> None:
    assert [act.name for act in ACTS.values() if act.is_button == bool(act.no_button)] == []
    assert sorted(act.name for act in ACTS.values() if act.no_button) == ["handover", "help", "new", "unsay"]


def named(messages: Iterable[Arrived]) -> set[str]:
    """The data of all buttons of the staff under the messages."""
    shown = {button.data for message in messages for row in message.buttons for button in row}
    return {data for data in shown if data.startswith(("lead:", "staff:"))}


def act_of(data: str) -> str:
    """The act that a button's data names."""
    return data.split(":")[2 if data.startswith("lead:") else 1]


async def test_from_a_card_and_the_menu_every_button_of_every_act_is_reached(journey: Journey) -> None:
    anna = await hot_lead(journey)
    fresh = named(journey.cards())
    walker = journey.person(8, first_name="Boris")
    await walker.starts()
    await walker.says("qwrt psdf ghjk")
    await walker.presses("A plot")
    await journey.commands(ADMIN, "take", "1", chat=ADMIN)
    await hire(journey)
    await journey.commands(ADMIN, "task", "1 2h: call Anna", chat=ADMIN)
    await anna.says("Are you there?")
    await journey.commands(ADMIN, "lead", "1", chat=ADMIN)
    await journey.commands(ADMIN, "menu", chat=ADMIN)
    pressed: set[str] = set()
    while waiting := sorted(data for data in named(journey.channel.of(ADMIN)) - pressed if act_of(data) in HARMLESS):
        pressed.add(waiting[0])
        card = next(one for one in reversed(journey.channel.of(ADMIN)) if waiting[0] in named([one]))
        await journey.staff_sends(ADMIN, "Boss", card, waiting[0])
    await journey.commands(IVAN, "lead", "1", chat=IVAN)
    found = {act_of(data) for data in fresh | named([*journey.channel.of(ADMIN), *journey.cards()])}
    about_scripts = {act.name for act in SCRIPTING} - {"scripts"}
    wanted = {act.name for act in ACTS.values() if act.is_button} - about_scripts
    assert sorted(wanted - found) == []


async def test_a_note_by_button_tells_how_to_write_and_what_there_is(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.commands(ADMIN, "note", "1 sounds rich", chat=ADMIN)
    await journey.commands(ADMIN, "more", chat=ADMIN)
    await journey.commands(ADMIN, "lead", "1", chat=ADMIN)
    card = journey.channel.of(ADMIN)[-1]
    await journey.staff_sends(ADMIN, "Boss", card, "lead:1:note")
    usage, kept = journey.channel.of(ADMIN)[-1].text.splitlines()
    assert usage == "Write it so: /note call again on Friday"
    assert kept == "2026-11-23 09:00 Boss: sounds rich"


async def test_a_task_is_closed_with_two_presses(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.commands(ADMIN, "task", "1 call Anna", chat=ADMIN)
    await journey.commands(ADMIN, "done", chat=ADMIN)
    mine = journey.channel.of(ADMIN)[-1]
    number = next(one for one in mine.labels if one.endswith("call Anna"))
    await journey.staff_presses(ADMIN, "Boss", mine, number)
    asks = journey.channel.of(ADMIN)[-1]
    assert asks.labels == ["Done", "Not reached", "No longer needed", "Later"]
    (note,) = await journey.staff_presses(ADMIN, "Boss", asks, "Not reached")
    assert note is not None and note.startswith("Task ")
    task = next(one for one in await journey.ask(lambda tx: tx.tasks(only_open=False)) if one.text == "call Anna")
    assert (task.result, task.done_at) == ("Not reached", journey.clock.now())


async def test_the_report_changes_its_span_and_grouping_by_buttons(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.commands(ADMIN, "report", chat=ADMIN)
    shown = journey.channel.of(ADMIN)[-1]
    assert shown.labels == [
        *("Sources, 7 d", "Sources, 30 d", "Sources, 90 d"),
        *("Managers, 7 d", "Managers, 30 d", "Managers, 90 d"),
    ]
    await journey.staff_presses(ADMIN, "Boss", shown, "Managers, 7 d")
    assert journey.channel.of(ADMIN)[-1].text.splitlines()[1].startswith("nobody's: 1, contact 1")


async def test_a_role_is_chosen_for_an_invitation(journey: Journey) -> None:
    await journey.commands(ADMIN, "menu", chat=ADMIN)
    menu = journey.channel.of(ADMIN)[-1]
    await journey.staff_presses(ADMIN, "Boss", menu, "Invite somebody")
    roles = journey.channel.of(ADMIN)[-1]
    await journey.staff_presses(ADMIN, "Boss", roles, "senior manager")
    assert journey.channel.of(ADMIN)[-1].text.startswith("An invitation") or "senior manager" in journey.channel.of(ADMIN)[-1].text
