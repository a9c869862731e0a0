"""`hotlead qualify`: the verdict on a set of answers, with its reasons."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from pydantic import TypeAdapter, ValidationError

from bot.cli.finding import script_of, settings_or_fail
from bot.cli.saying import fail, say_json
from dialogs.events import Person
from dialogs.interpreter import fresh
from dialogs.replying import read_answer
from dialogs.script import Ask, Script
from dialogs.turn import Turn, rules_known
from dialogs.verdict_words import verdict_record
from qualification.answers import Answer, Choice, Choices, Money, Number, YesNo, from_json
from qualification.reading import Understood
from qualification.verdict import judge

CONTACT = "contact"
"""Key of the file that says whether a contact was left; it is no question."""


def qualify(
    target: Annotated[str, typer.Argument(help="File or id.", metavar="SCRIPT")],
    answers: Annotated[Path, typer.Option("--answers", help="JSON object: question to answer, in words or as stored.")],
    lang: Annotated[str | None, typer.Option("--lang", help="Language of the words.")] = None,
) -> None:
    """Judge answers by the script's rules and print the verdict as JSON. A question that is null counts as not asked."""
    script = script_of(target)
    given = _given(answers)
    language = lang or script.languages[0]
    has_contact = CONTACT not in script.questions and bool(given.pop(CONTACT, False))
    asking = _asking(script, language)
    read = {question: _answer(asking, question, value, str(answers)) for question, value in given.items() if value is not None}
    has_contact = has_contact or any(script.questions[question].kind in ("phone", "email") for question in read)
    known = rules_known(script, read, has_contact=has_contact)
    say_json(verdict_record(script, judge(script.qualification.rules, known), language))


def _given(file: Path) -> dict[str, Any]:
    try:
        given = orjson.loads(file.read_bytes())
    except OSError as error:
        fail(f"{file}: {error.strerror}", code=2)
    except ValueError as error:
        fail(f"{file}: {error}", code=2)
    if not isinstance(given, dict):
        fail(f"{file}: a JSON object of answers by question is needed", code=2)
    return given


def _asking(script: Script, language: str) -> Turn:
    """What a reply is read with: as in a dialog that is held in this language now."""
    settings = settings_or_fail()
    state = fresh(None, script.script, 1, language)
    now = datetime.now(tz=settings.zone)
    return Turn(script=script, state=state, at=now, person=Person(), country=settings.default_country)


def _answer(asking: Turn, question: str, value: Any, file: str) -> Answer:
    questions = asking.script.questions
    node = questions.get(question)
    if node is None:
        fail(f"{file}: the script asks no `{question}` (it asks: {', '.join(questions)})", code=2)
    try:
        answer = _from_stored(value) if isinstance(value, Mapping) else _from_plain(asking, node, value)
        return _of_this_script(node, answer)
    except ValueError as error:
        fail(f"{file}: `{question}`: {error}")


def _from_stored(record: Mapping[str, object]) -> Answer:
    """The answer that `leads show --json` wrote, with every field of the right type."""
    answer = from_json(record)
    try:
        return TypeAdapter(type(answer)).validate_python({one.name: getattr(answer, one.name) for one in dataclasses.fields(answer)})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise ValueError(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def _from_plain(asking: Turn, node: Ask, value: Any) -> Answer:
    """An option's id, a list of them, a number, true or false, or words as a visitor would type them."""
    match value, node.kind:
        case bool(), "yesno":
            return YesNo(yes=value)
        case ((int() | float()), "number") if not isinstance(value, bool):
            return Number(value=float(value))
        case ((int() | float()), "money") if not isinstance(value, bool):
            return Money(low=float(value), high=float(value), currency=asking.hints(node).currency)
        case str(), "choice" if value in node.options:
            return Choice(option=value)
        case str(), "choices" if value in node.options:
            return Choices(options=(value,))
        case list(), "choices":
            return Choices(options=tuple(str(one) for one in value))
        case str(), _:
            return _from_words(asking, node, value)
        case _:
            raise ValueError(f"{orjson.dumps(value).decode()} is no answer to a question of kind {node.kind}")


def _from_words(asking: Turn, node: Ask, words: str) -> Answer:
    reading = read_answer(asking, node, words)
    if not isinstance(reading, Understood):
        raise ValueError(f"{words!r} is not understood as {node.kind}")
    return reading.answer


def _of_this_script(node: Ask, answer: Answer) -> Answer:
    named = (answer.option,) if isinstance(answer, Choice) else answer.options if isinstance(answer, Choices) else ()
    unknown = [one for one in named if one not in node.options]
    if unknown:
        raise ValueError(f"there is no option `{unknown[0]}` (there are: {', '.join(node.options) or 'none'})")
    return answer
