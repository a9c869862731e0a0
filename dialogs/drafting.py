"""Fills the approach of a script with what one lead said: greeting, problem, promises, objections, letter, call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.describe import answer_words, question_title
from dialogs.phrases import PHRASES
from dialogs.script import Script
from dialogs.texts import fill, pick
from qualification.answers import Answer, Company, Email, Name, Phone, Text
from qualification.conditions import subjects


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An answer with the visitor's own words."""

    question: str
    answer: Answer
    raw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is known of a lead before the first word to it.

    `language`: the visitor's; `objections`, `magnets`: in the order they came; `wants_person`: asked for a person; `manager`: who writes;
    `last_day`, `last_subject`: of the former talk, None where there was none.
    """

    language: str
    first_name: str | None = None
    said: Sequence[Said] = ()
    objections: Sequence[str] = ()
    magnets: Sequence[str] = ()
    wants_person: bool = False
    manager: str = ""
    last_day: str | None = None
    last_subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Subject, and the other five parts a line each."""

    subject: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """`greeting` and `letter` in the visitor's language, the rest in the manager's.

    `problem`: the visitor's own words, None where nothing was said. `promised`: titles of magnets given. `objections`: (name, the
    script's reply). `asked`: titles of questions answered already. `again`: how to refer to the former talk.
    """

    greeting: str
    problem: str | None
    promised: tuple[str, ...]
    wants_person: bool
    objections: tuple[tuple[str, str], ...]
    asked: tuple[str, ...]
    again: str | None
    letter: Letter
    call: tuple[str, ...]
    methods: tuple[str, ...]


def prepare(script: Script, told: Told, language: str) -> Approach:
    """The approach to this lead. `language`: the manager's."""
    values = _values(script, told)
    spec = script.approach
    has_talked = told.last_day is not None and told.last_subject is not None
    return Approach(
        greeting=_say(script, spec.letter.greeting, told.language, values),
        problem=values.get("problem"),
        promised=_magnets(script, told, language),
        wants_person=told.wants_person,
        objections=tuple((name, _reply(script, name, language)) for name in told.objections),
        asked=tuple(question_title(script, one.question, language) for one in told.said if not isinstance(one.answer, Phone | Email)),
        again=_say(script, spec.again, told.language, values) if has_talked else None,
        letter=_letter(script, told, values),
        call=tuple(_say(script, step, language, values) for step in spec.call if _is_filled(step, values)),
        methods=tuple(_say(script, method, language, values) for method in spec.methods.values()),
    )


def _letter(script: Script, told: Told, values: Mapping[str, str]) -> Letter:
    """The six parts; one that rests on words the visitor never said is left out, the subject falls back to the script's title."""
    spec = script.approach.letter
    parts = (spec.greeting, spec.because, spec.others, spec.step, spec.signature)
    subject = spec.subject if _is_filled(spec.subject, values) else script.title
    lines = (_say(script, part, told.language, values) for part in parts if _is_filled(part, values))
    return Letter(subject=_say(script, subject, told.language, values), lines=tuple(line for line in lines if line))


def _is_filled(texts: Mapping[str, str], values: Mapping[str, str]) -> bool:
    """False for a text that speaks of the problem where none is known: without it the sentence would say nothing."""
    return "problem" in values or not any("{problem}" in text for text in texts.values())


def _say(script: Script, texts: Mapping[str, str], language: str, values: Mapping[str, str]) -> str:
    return fill(pick(texts, language, [*script.languages, "en"]), values).strip()


def _values(script: Script, told: Told) -> Mapping[str, str]:
    answers = {one.question: answer_words(script, one.question, one.answer, told.language) for one in told.said}
    company = next((answers[one.question] for one in told.said if isinstance(one.answer, Company)), None)
    own = {
        "first_name": _first_name(told),
        "problem": _problem(script, told),
        "company": company,
        "manager": told.manager or None,
        "promised": ", ".join(_magnets(script, told, told.language)) or None,
        "last_day": told.last_day,
        "last_subject": told.last_subject,
    }
    return {**answers, **{name: value for name, value in own.items() if value}}


def _first_name(told: Told) -> str | None:
    name = next((one.answer for one in told.said if isinstance(one.answer, Name)), None)
    return name.first if name is not None and name.first else told.first_name


def _problem(script: Script, told: Told) -> str | None:
    """Free words first, then what the need rests on, then the first answer; as the visitor said it."""
    free = [one for one in told.said if isinstance(one.answer, Text)]
    needed = script.qualification.rules.criteria.get("need")
    rests_on = () if needed is None or needed.yes is None else subjects(needed.yes)
    about_need = [one for one in told.said if one.question in rests_on]
    others = [one for one in told.said if not isinstance(one.answer, Phone | Email | Name | Company)]
    found = next(iter([*free, *about_need, *others]), None)
    return None if found is None else " ".join(found.raw.split())


def _magnets(script: Script, told: Told, language: str) -> tuple[str, ...]:
    known = ((name, script.magnets[name]) for name in told.magnets if name in script.magnets)
    return tuple(pick(spec.title, language, script.languages) if spec.title else name for name, spec in known)


def _reply(script: Script, objection: str, language: str) -> str:
    """The script's answer to the objection; the machine's own where it has none."""
    replies: Mapping[str, Mapping[str, str]] = dict(script.objections.items())
    return pick(replies.get(objection) or PHRASES["objection"], language, script.languages)
