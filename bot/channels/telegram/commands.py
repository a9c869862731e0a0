"""The menu of commands and the texts of the bot's page, per language: https://core.telegram.org/bots/api#setmycommands"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from bot.channels.telegram.wire import Call

COMMANDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "start": "Begin, or go on",
        "help": "What this bot can do",
        "back": "One question back",
        "restart": "Begin again",
        "language": "Choose the language",
        "human": "Talk to a person",
        "stop": "No more messages",
        "delete": "Delete my data",
    },
    "ru": {
        "start": "Начать или продолжить",
        "help": "Что умеет бот",
        "back": "На вопрос назад",
        "restart": "Начать заново",
        "language": "Выбрать язык",
        "human": "Поговорить с человеком",
        "stop": "Больше не писать мне",
        "delete": "Удалить мои данные",
    },
    "es": {
        "start": "Empezar o continuar",
        "help": "Qué puede hacer este bot",
        "back": "Volver una pregunta atrás",
        "restart": "Empezar de nuevo",
        "language": "Elegir el idioma",
        "human": "Hablar con una persona",
        "stop": "No enviarme más mensajes",
        "delete": "Borrar mis datos",
    },
    "fr": {
        "start": "Commencer ou continuer",
        "help": "Ce que sait faire ce bot",
        "back": "Revenir à la question précédente",
        "restart": "Recommencer",
        "language": "Choisir la langue",
        "human": "Parler à quelqu'un",
        "stop": "Ne plus m'écrire",
        "delete": "Supprimer mes données",
    },
}
"""Commands a visitor has, in the menu's order, with their descriptions (1 to 256 signs)."""

VISITORS = {"type": "all_private_chats"}
"""https://core.telegram.org/bots/api#botcommandscopeallprivatechats"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The texts of the bot's page by language: at most 512 signs before the first message, at most 120 in the page."""

    description: Mapping[str, str]
    short_description: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Something Telegram keeps for the bot: how to read it, what it should be, how to set it."""

    read: Call
    wanted: object
    write: Call

    def is_met(self, result: object) -> bool:
        """True where the answer to `read` shows that nothing has to be written."""
        return result == self.wanted


def settings(default_language: str, profile: Profile | None = None) -> list[Setting]:
    """Menus and, where given, texts for every language and for people whose language is none of ours."""
    languages = {"": default_language if default_language in COMMANDS else "en"} | {code: code for code in COMMANDS}
    menus = [_menu(code, COMMANDS[language]) for code, language in languages.items()]
    return menus if profile is None else menus + _texts(profile, default_language)


def _menu(code: str, commands: Mapping[str, str]) -> Setting:
    wanted: list[JsonValue] = [{"command": command, "description": description} for command, description in commands.items()]
    whom: dict[str, JsonValue] = {"scope": {**VISITORS}, "language_code": code}
    return Setting(
        read=Call(method="getMyCommands", parameters={**whom}),
        wanted=wanted,
        write=Call(method="setMyCommands", parameters={"commands": wanted, **whom}),
    )


def _texts(profile: Profile, default_language: str) -> list[Setting]:
    named = (("Description", "description", profile.description), ("ShortDescription", "short_description", profile.short_description))
    found = []
    for method, field, texts in named:
        fallback = texts.get(default_language)
        for code, text in {**({"": fallback} if fallback else {}), **texts}.items():
            read = Call(method=f"getMy{method}", parameters={"language_code": code})
            write = Call(method=f"setMy{method}", parameters={"language_code": code, field: text})
            found.append(Setting(read=read, wanted={field: text}, write=write))
    return found
