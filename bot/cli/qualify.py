"""`hotlead qualify`: the verdict on a set of answers, with its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from bot.cli.finding import script_of, settings_or_fail
from bot.cli.saying import fail, say_json
from dialogs.script import Ask, Script
from dialogs.texts import pick
from dialogs.turn import rules_known
from dialogs.verdict_words import verdict_record
from qualification.answers import Answer, Choice, Choices, Number, from_json
from qualification.kinds import KINDS
from qualification.reading import Hints, Option, Understood
from qualification.verdict import judge


def qualify(
    target: Annotated[str, typer.Argument(help="File or id.", metavar="SCRIPT")],
    answers: Annotated[Path, typer.Option("--answers", help="JSON object: question to answer, in words or as stored.")],
    lang: Annotated[str | None, typer.Option("--lang", help="Language of the words.")] = None,
) -> None:
    """Judge answers by the script's rules and print the verdict as JSON."""
    script = script_of(target)
    try:
        given = orjson.loads(answers.read_bytes())
    except (OSError, ValueError) as error:
        fail(f"{answers}: {error}", code=2)
    if not isinstance(given, dict):
        fail(f"{answers}: a JSON object of answers by question is needed", code=2)
    language = lang or script.languages[0]
    read = {question: _answer(script, question, value, language, str(answers)) for question, value in given.items()}
    known = rules_known(script, read, has_contact=any(node in read for node in _contact_questions(script)))
    say_json(verdict_record(script, judge(script.qualification.rules, known), language))


def _contact_questions(script: Script) -> list[str]:
    return [question for question, node in script.questions.items() if node.kind in ("phone", "email")]


def _answer(script: Script, question: str, value: Any, language: str, file: str) -> Answer:
    node = script.questions.get(question)
    if node is None:
        fail(f"{file}: the script asks no `{question}` (it asks: {', '.join(script.questions)})", code=2)
    try:
        if isinstance(value, Mapping):
            return from_json(value)
        return _from_plain(node, value, _hints(script, node, language))
    except ValueError as error:
        fail(f"{file}: `{question}`: {error}")


def _from_plain(node: Ask, value: Any, hints: Hints) -> Answer:
    """An option's id, a number, a list of options, or words as a visitor would type them."""
    if isinstance(value, str) and value in node.options:
        return Choice(option=value)
    if isinstance(value, list):
        return Choices(options=tuple(str(one) for one in value))
    if isinstance(value, int | float) and not isinstance(value, bool) and node.kind == "number":
        return Number(value=float(value))
    words = {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    reading = KINDS[node.kind].read(words, hints)
    if not isinstance(reading, Understood):
        raise ValueError(f"{value!r} is not understood as {node.kind}")
    return reading.answer


def _hints(script: Script, node: Ask, language: str) -> Hints:
    options = tuple(Option(id=name, label=pick(spec.label, language, script.languages)) for name, spec in node.options.items())
    settings = settings_or_fail()
    today: date = datetime.now(tz=settings.zone).date()
    return Hints(
        lang=language,
        options=options,
        currency=node.currency or "EUR",
        country=script.country or settings.default_country,
        today=today,
    )
