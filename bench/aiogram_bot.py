"""What the benchmark compares with: the dialog of `tests/process/scripts/visit.yaml` as aiogram's documentation would write it.

Default polling, state in memory (a restart forgets everybody), the same questions, buttons and answers to presses, the same number of
messages. `BENCH_API_BASE`, `BENCH_TOKEN` and `BENCH_GROUP` say where. Prints one line when it begins to poll.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)


class Visit(StatesGroup):
    """The questions, in their order."""

    need = State()
    budget = State()
    timing = State()
    decides = State()
    details = State()
    consent = State()
    phone = State()


NEEDS = {"house": "A finished house", "plot": "A plot of land", "look": "Just looking"}
DECIDERS = {"self": "I do", "family": "We decide as a family", "someone": "A relative"}
CONSENTS = {"yes": "I agree", "no": "I do not agree"}
router = Router()


@router.message(CommandStart())
async def begin(message: Message, state: FSMContext) -> None:
    """Greet and ask the first question."""
    await state.clear()
    await state.set_state(Visit.need)
    name = message.from_user.first_name if message.from_user else ""
    await message.answer(f"Hello, {name}! A few questions.\n\n1. What are you looking for?", reply_markup=_buttons(NEEDS))


@router.callback_query(Visit.need, F.data.in_(NEEDS))
async def need(query: CallbackQuery, state: FSMContext) -> None:
    """A choice by button."""
    await state.update_data(need=query.data)
    await state.set_state(Visit.budget)
    await query.answer()
    await _message(query).answer("2. What budget do you have in mind?")


@router.message(Visit.budget, F.text)
async def budget(message: Message, state: FSMContext) -> None:
    """An amount in words."""
    digits = re.sub(r"\D", "", message.text or "")
    if not digits:
        await message.answer("Please write an amount.")
        return
    await state.update_data(budget=int(digits))
    await state.set_state(Visit.timing)
    await message.answer(f"€{int(digits):,}. Is that right?\n\n3. When are you planning to buy?")


@router.message(Visit.timing, F.text)
async def timing(message: Message, state: FSMContext) -> None:
    """A time, taken as it is."""
    await state.update_data(timing=message.text)
    await state.set_state(Visit.decides)
    await message.answer(f"{message.text}. Is that right?\n\n4. Who decides about it?", reply_markup=_buttons(DECIDERS))


@router.callback_query(Visit.decides, F.data.in_(DECIDERS))
async def decides(query: CallbackQuery, state: FSMContext) -> None:
    """A choice by button."""
    await state.update_data(decides=query.data)
    await state.set_state(Visit.details)
    await query.answer()
    await _message(query).answer("5. What else should we know?")


@router.message(Visit.details, F.text)
async def details(message: Message, state: FSMContext) -> None:
    """Free words."""
    await state.update_data(details=message.text)
    await state.set_state(Visit.consent)
    await message.answer("6. Do you agree that we keep your contact and your answers?", reply_markup=_buttons(CONSENTS))


@router.callback_query(Visit.consent, F.data == "yes")
async def consent(query: CallbackQuery, state: FSMContext) -> None:
    """The agreement, then the button that shares the number."""
    await state.update_data(consent=True)
    await state.set_state(Visit.phone)
    await query.answer()
    share = [[KeyboardButton(text="Share my number", request_contact=True)]]
    await _message(query).answer("7. Where shall we call?", reply_markup=ReplyKeyboardMarkup(keyboard=share, resize_keyboard=True))


@router.message(Visit.phone, F.contact)
async def phone(message: Message, state: FSMContext, bot: Bot) -> None:
    """The contact, the promised layouts, the end, and a card for the managers."""
    given = await state.get_data()
    number = message.contact.phone_number if message.contact else ""
    await state.clear()
    await message.answer(f"Thank you, noted: {number}.", reply_markup=ReplyKeyboardRemove())
    await message.answer("Layouts and prices: https://example.com/layouts")
    await message.answer("8. Thank you! A manager will call you.")
    name = message.from_user.first_name if message.from_user else ""
    await bot.send_message(int(os.environ["BENCH_GROUP"]), f"{name} {number} {given}", reply_markup=_buttons({"take": "Take"}))


def _buttons(options: dict[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=data)] for data, label in options.items()])


def _message(query: CallbackQuery) -> Message:
    assert isinstance(query.message, Message)
    return query.message


async def _main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["BENCH_API_BASE"]))
    bot = Bot(os.environ["BENCH_TOKEN"], session=session)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    sys.stdout.write("polling\n")
    sys.stdout.flush()
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(_main())
