"""A Bot API server of our own, as strict as Telegram's, for tests and benchmarks over loopback.

`server.BotApi` runs it in process; `python -m tests.bot_api --port N --token T` on its own. `world` holds the chats, `people`
is the hand that plays the persons, `visitors` a load of them, `faults` what goes wrong on purpose, `ledger` what happened.
Descriptions of errors are those of https://github.com/tdlib/telegram-bot-api, telegram-bot-api/Client.cpp.
"""
