"""Answers, criteria and points in words: what a manager reads on a card and an admin in the console."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dialogs.script import Ask, KindName, OptionSpec, Script
from dialogs.texts import pick
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
from qualification.kinds import KINDS
from qualification.reading import Hints, Option
from qualification.verdict import Verdict

_KIND_OF: Mapping[type[Answer], KindName] = {
    Choice: "choice",
    Choices: "choices",
    YesNo: "yesno",
    Number: "number",
    Money: "money",
    NoMoney: "money",
    Timing: "timing",
    VagueTiming: "timing",
    Phone: "phone",
    Email: "email",
    Name: "name",
    Company: "company",
    Site: "site",
    Text: "text",
}


def answer_words(script: Script, question: str, answer: Answer, language: str) -> str:
    """One answer in words: labels for options, amounts and times spelled out."""
    node = script.questions.get(question)
    options = () if node is None else options_of(script, node, language)
    currency = (node.currency if node is not None else None) or "EUR"
    return KINDS[_KIND_OF[type(answer)]].show(answer, Hints(lang=language, options=options, currency=currency))


def phone_words(e164: str) -> str:
    """A number as people write it, grouped by the habit of its country."""
    return KINDS["phone"].show(Phone(e164=e164), Hints())


def answer_lines(script: Script, answers: Mapping[str, Answer], language: str) -> tuple[tuple[str, str], ...]:
    """(question's title, answer in words) for each answer, in the order given."""
    return tuple(
        (question_title(script, question, language), answer_words(script, question, answer, language))
        for question, answer in answers.items()
    )


def criteria_lines(
    script: Script, verdict: Verdict, language: str, answers: Mapping[str, Answer] = MappingProxyType({})
) -> tuple[tuple[str, str, str], ...]:
    """(title, yes / no / unknown, titles of the answers it rests on) for each criterion; beside the titles those of `answers` in words."""
    lines = []
    for criterion in verdict.criteria:
        rests_on = ", ".join(_rest(script, subject, answers, language) for subject in criterion.rests_on)
        lines.append((criterion_title(script, criterion.name, language), criterion.mark, rests_on))
    return tuple(lines)


def criterion_title(script: Script, criterion: str, language: str) -> str:
    """The title of a criterion, else its name."""
    spec = script.qualification.criteria.get(criterion)
    return pick(spec.title, language, script.languages) if spec is not None and spec.title else criterion


def _rest(script: Script, subject: str, answers: Mapping[str, Answer], language: str) -> str:
    title = question_title(script, subject, language)
    return f"{title}: {answer_words(script, subject, answers[subject], language)}" if subject in answers else title


def point_lines(script: Script, verdict: Verdict, language: str) -> tuple[tuple[int, str], ...]:
    """(points, reason in words) for each line of the score; a cap's line says so. The points sum to the score."""
    lines = []
    for line in verdict.score.lines:
        reason = pick(line.because, language, script.languages) if line.rule is not None else _CAP_WORDS.get(language, _CAP_WORDS["en"])
        lines.append((line.points, reason))
    return tuple(lines)


_CAP_WORDS = {"ru": "предел группы", "en": "limit of the group", "es": "límite del grupo", "fr": "plafond du groupe"}


def question_title(script: Script, question: str, language: str) -> str:
    """The short title of a question, else its text, else its name."""
    node = script.questions.get(question)
    if node is None:
        return question
    return pick(node.title or node.ask, language, script.languages)


def options_of(script: Script, node: Ask, language: str) -> tuple[Option, ...]:
    """The node's options as the readers of replies take them: label of the language, all other words as synonyms."""
    return tuple(
        Option(id=option, label=pick(spec.label, language, script.languages), synonyms=_synonyms(spec, language))
        for option, spec in node.options.items()
    )


def _synonyms(spec: OptionSpec, language: str) -> tuple[str, ...]:
    labels = [label for other, label in spec.label.items() if other != language]
    return tuple(dict.fromkeys([*(word for words in spec.synonyms.values() for word in words), *labels]))
