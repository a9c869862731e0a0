"""What a member writes to the bot in private: they are no visitor."""

from __future__ import annotations

from pathlib import Path

from tests.bot.app.talks.test_passing import hire
from tests.bot.live import live
from tests.bot.scripts import HOUSES


async def test_a_member_who_writes_anything_gets_the_first_steps_and_the_menu(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager")
        ivan = telegram.managers[0]

        for words in ("hello?", "/help", "/start", "/start ads"):
            ivan.says(words)
        await telegram.settle()

        got = ivan.taken()
        assert [one.text.split(",")[0] for one in got] == ["You are with the staff"] * 4
        assert "manager" in got[0].text and got[0].buttons[0] == ("My leads", "Waiting")
        assert not any("Invite somebody" in row for row in got[0].buttons)
        assert await telegram.ask(lambda tx: tx.leads(limit=9, only_leads=False)) == []


async def test_a_visitor_is_no_member_and_a_former_member_is_a_visitor_again(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager")
        telegram.boss.says(f"/remove {telegram.managers[0].id}")
        await telegram.settle()
        anna, ivan = telegram.visitor(), telegram.managers[0]
        ivan.taken()

        anna.says("hello?")
        ivan.says("hello?")
        await telegram.settle()

        assert anna.taken()[0].text == ivan.taken()[0].text


async def test_the_admin_of_the_settings_plays_the_dialog_from_start_to_end_and_gets_help_otherwise(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        boss = telegram.boss
        boss.says("what now?")
        await telegram.settle()
        (helped,) = boss.taken()
        assert helped.text.startswith("You are with the staff, your role: admin.") and "/scripts" in helped.text

        boss.says("/start")
        await telegram.settle()
        boss.says("a house")
        await telegram.settle()

        assert not any(got.text.startswith("You are with the staff") for got in boss.taken())
