"""Opening a channel and setting the bot up, over both drivers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.channels.telegram.channel import Prepared, TelegramChannel
from bot.channels.telegram.commands import COMMANDS, Profile
from bot.channels.telegram.opening import DRIVERS, open_telegram
from bot.ports import Channel, ChannelDown
from tests.bot_api.faults import Fault
from tests.bot_api.server import TOKEN, BotApi

PRIVATE_SCOPE = '{"type":"all_private_chats"}'


async def test_the_menu_is_set_in_every_language_and_only_once(channel: TelegramChannel, api: BotApi) -> None:
    assert await channel.prepare(default_language="ru") == Prepared(username="hotlead_test_bot", name="Hotlead")
    menus = {language: [command["command"] for command in menu] for (_, language), menu in api.world.commands.items()}
    assert menus == {language: list(COMMANDS["en"]) for language in ("", "ru", "en", "es", "fr")}
    assert api.world.commands[PRIVATE_SCOPE, ""] == api.world.commands[PRIVATE_SCOPE, "ru"]
    await channel.prepare(default_language="ru")
    assert len(api.ledger.of("setMyCommands")) == 5


async def test_asking_who_the_bot_is_changes_nothing(channel: TelegramChannel, api: BotApi) -> None:
    assert await channel.whoami() == Prepared(username="hotlead_test_bot", name="Hotlead")
    assert [call.method for call in api.ledger.calls] == ["getMe"]


async def test_the_texts_of_the_bots_page_are_set_by_language(channel: TelegramChannel, api: BotApi) -> None:
    profile = Profile(description={"ru": "Четыре вопроса", "en": "Four questions"}, short_description={"en": "Short"})
    assert (await channel.prepare(default_language="en", profile=profile)).problems == ()
    assert api.world.texts == {
        ("description", ""): "Four questions",
        ("description", "ru"): "Четыре вопроса",
        ("description", "en"): "Four questions",
        ("short_description", ""): "Short",
        ("short_description", "en"): "Short",
    }
    await channel.prepare(default_language="en", profile=profile)
    assert len(api.ledger.of("setMyDescription")) == 3


async def test_a_menu_that_cannot_be_set_does_not_keep_the_bot_from_starting(channel: TelegramChannel, api: BotApi) -> None:
    api.faults.add(Fault(method="setMyCommands", times=None, error=(429, "Too Many Requests", {"retry_after": 60})))
    prepared = await channel.prepare()
    assert prepared.problems == ("setMyCommands: 429 too many requests",) * 5


async def test_a_refused_token_is_one_clear_error(channel: TelegramChannel, api: BotApi) -> None:
    api.revoke()
    with pytest.raises(ChannelDown) as down:
        await channel.prepare()
    assert str(down.value) == "Telegram refuses the bot's token: check HOTLEAD_TELEGRAM_TOKEN"
    assert down.value.is_unauthorized


async def test_telegram_out_of_reach_is_told_with_a_pause(channel: TelegramChannel, api: BotApi) -> None:
    api.faults.add(Fault(method="getMe", status=502, body=b"<html>"))
    with pytest.raises(ChannelDown) as down:
        await channel.prepare()
    assert (down.value.why, down.value.retry_after_s, down.value.is_unauthorized) == ("HTTP 502, not from Telegram", 2.0, False)


async def test_the_webhook_is_set_with_its_secret(channel: TelegramChannel, api: BotApi) -> None:
    await channel.use_webhook("https://bot.example.org/telegram/webhook", "s" * 32)
    hook = api.world.webhook
    assert hook is not None
    assert (hook.url, hook.secret) == ("https://bot.example.org/telegram/webhook", "s" * 32)
    assert hook.allowed_updates == ["message", "edited_message", "callback_query", "my_chat_member"]
    with pytest.raises(ValueError, match="HOTLEAD_WEBHOOK_SECRET"):
        await channel.use_webhook("https://bot.example.org/telegram/webhook", "short")
    with pytest.raises(ChannelDown, match="HTTPS|https"):
        await channel.use_webhook("http://bot.example.org/telegram/webhook", "s" * 32)


@pytest.mark.parametrize("token", ["", "x", "777", "777:short", "abc:" + "a" * 35, TOKEN + "\n", "bot" + TOKEN])
def test_what_cannot_be_a_token_names_the_setting_and_not_the_token(token: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="HOTLEAD_TELEGRAM_TOKEN") as refused:
        open_telegram("ptb", token, files=tmp_path)
    assert not token or token.strip() not in str(refused.value)


def test_a_driver_there_is_not_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="HOTLEAD_TELEGRAM_DRIVER is 'telethon', it must be one of: ptb, aiogram"):
        open_telegram("telethon", TOKEN, files=tmp_path)


def test_the_channel_keeps_the_port(tmp_path: Path) -> None:
    opened: Channel = open_telegram("ptb", TOKEN, files=tmp_path)
    assert (opened.name, opened.bot) == ("telegram", "4242")


@pytest.mark.parametrize("driver", sorted(DRIVERS))
def test_a_driver_imports_its_own_library_and_no_other(driver: str, tmp_path: Path) -> None:
    """aiogram costs 130 MiB and seconds: nobody pays for the one they do not use."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom bot.channels.telegram import open_telegram\n"
        "assert not {'telegram', 'aiogram', 'httpx'} & set(sys.modules), 'imported before it was asked for'\n"
        f"open_telegram({driver!r}, {TOKEN!r}, files=Path('.'))\n"
        "print(sorted({'telegram', 'aiogram'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == {"ptb": "['telegram']", "aiogram": "['aiogram']"}[driver]
