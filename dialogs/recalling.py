"""Makes a test of a real talk: the way its answers take, in words of the program's own, so that nothing of the person is in it.

What the visitor wrote is not looked at, only what it was taken for: options and marks are pressed, amounts and times are written as cards
show them, contacts, names, companies and sites are stand-ins, and of free words those stay that a rule of the script looks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import assert_never

from pydantic import JsonValue

from dialogs.describe import answer_words
from dialogs.events import Person
from dialogs.leadness import is_lead
from dialogs.linting.told_apart import conditions_of
from dialogs.script import Ask, AskConsent, Asking, ContactAsk, Script, ScriptTest, question_of
from dialogs.simulate import ANY_NUMBER, Player, play_line, run_test
from dialogs.state import State
from qualification.answers import (
    Answer,
    Choice,
    Choices,
    Company,
    Email,
    Money,
    Name,
    NoMoney,
    Number,
    Phone,
    Site,
    Text,
    Timing,
    VagueTiming,
    YesNo,
)
from qualification.conditions import tests, words_of

ANY_EMAIL = "visitor@example.com"
ANY_NAME = "Alex Example"
ANY_COMPANY = "Example Ltd"
ANY_SITE = "example.com"
ANY_WORDS = "something of our own"
MOST_ACTS = 100
_SPACES = {0xA0: " ", 0x202F: " "}
"""Spaces that nobody types."""

Act = str | dict[str, JsonValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """An entry of `tests:` that expects what the talk came to. `differences`: where it comes to something else when played."""

    entry: dict[str, JsonValue]
    differences: tuple[str, ...]


def recall(script: Script, state: State, *, name: str, today: date, country: str | None = None) -> Recalled:
    """The talk as a test. `script`: the version it was led in; `today`: the day it began, for its dates. Never raises.

    A detour that left no answer (a question of the visitor, a correction) is not part of it.
    """
    player = Player(
        script=script,
        person=Person(first_name="Test", language=state.language),
        at=datetime.combine(today, time(12), tzinfo=UTC),
        country=country,
    )
    source = state.source_first if state.source_first in script.sources else None
    player.start(source)
    says: list[Act] = []
    while (act := _next(player, state)) is not None and len(says) < MOST_ACTS:
        before = player.state
        try:
            for one in act:
                play_line(player, one, None)
        except LookupError:
            break
        says += act
        if (player.state.at, player.state.given) == (before.at, before.given):
            break
    person: dict[str, JsonValue] = {"language": state.language, "today": today.isoformat()}
    if source is not None:
        person["source"] = source
    entry: dict[str, JsonValue] = {"name": name, "person": person, "says": list(says), "expect": _expected(script, state)}
    result = run_test(script, ScriptTest.model_validate(entry), country=country)
    return Recalled(entry=entry, differences=result.failures)


def _expected(script: Script, state: State) -> dict[str, JsonValue]:
    mark = {True: "targeted", False: "non-targeted", None: "undecided"}[state.targeted]
    return {
        "mark": mark,
        "temperature": state.temperature,
        "score": state.score,
        "handoff": state.handed_off,
        "lead": is_lead(script, state),
        "finished": state.status == "finished",
    }


def _next(player: Player, state: State) -> list[Act] | None:
    """What the talk did at the question that is open now; None where it went no further."""
    at = player.state.at
    node = player.script.nodes.get(at or "")
    if not isinstance(node, Ask | ContactAsk | AskConsent) or at is None:
        return None
    return _at(player, at, node, state)


def _at(player: Player, at: str, node: Asking, state: State) -> list[Act] | None:
    match node:
        case AskConsent(consent=consent):
            is_known = consent in state.agreed or consent in state.declined
            return [{"press": "y" if consent in state.agreed else "n"}] if is_known else None
        case ContactAsk():
            contact = _contact(node, state)
            return [contact] if contact is not None else _skip(optional=node.optional)
        case Ask():
            question = question_of(at, node)
            given = state.given.get(question)
            if given is None:
                return _skip(optional=node.optional and question in state.skipped)
            return _acts(player.script, question, given.answer, state.language)
        case _:
            assert_never(node)


def _skip(*, optional: bool) -> list[Act] | None:
    return [{"press": "skip"}] if optional else None


def _contact(node: ContactAsk, state: State) -> Act | None:
    if state.phone is not None and "phone" in node.contact:
        return {"share": True} if state.phone_verified else ANY_NUMBER
    return ANY_EMAIL if state.email is not None and "email" in node.contact else None


def _acts(script: Script, question: str, answer: Answer, language: str) -> list[Act]:
    match answer:
        case Choice(option=option):
            return [{"press": option}]
        case Choices(options=options):
            return [{"press": option} for option in (*options, "done")]
        case YesNo(yes=yes):
            return [{"press": "y" if yes else "n"}]
        case Money() | NoMoney() | Number() | Timing() | VagueTiming():
            return [answer_words(script, question, answer, language).translate(_SPACES)]
        case Phone(verified=verified):
            return [{"share": True} if verified else ANY_NUMBER]
        case Email():
            return [ANY_EMAIL]
        case Name():
            return [ANY_NAME]
        case Company():
            return [ANY_COMPANY]
        case Site():
            return [ANY_SITE]
        case Text(text=text):
            return [_looked_for(script, question, text)]
        case _:
            assert_never(answer)


def _looked_for(script: Script, question: str, text: str) -> str:
    """The words in the text that some rule looks for, else words that say nothing."""
    wanted = [test for condition in conditions_of(script) for test in tests(condition)]
    words = {word for test in wanted if test.subject == question and test.operator == "mentions" for word in words_of(test.operand)}
    return " ".join(sorted(word for word in words if word.casefold() in text.casefold())) or ANY_WORDS
