"""An earlier answer corrected at a later question: only where words mark it and nothing else can be meant; else it is asked about."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from dialogs.effects import DropAnswer, Judged, RecordAnswer
from dialogs.script import Script
from qualification.answers import Answer, Choice, Choices, Money, Name, NoMoney, Number, Text, Timing, VagueTiming, YesNo
from tests.dialogs.playing import Visitor, nodes, of, script, visitor

SCRIPT = """
    script: t
    title: T
    languages: [ru, en, es, fr]
    country: RU
    start: role
    nodes:
      role:
        ask: {ru: Кто вы?, en: Who are you?, es: ¿Quién es usted?, fr: Qui êtes-vous ?}
        title: {ru: Роль, en: Role, es: Papel, fr: Rôle}
        kind: choice
        options:
          boss: {label: {ru: Директор, en: Director, es: Director, fr: Directeur}}
          acc: {label: {ru: Бухгалтер, en: Accountant, es: Contable, fr: Comptable}}
        next: budget
      budget:
        ask: {ru: Какой бюджет?, en: What budget?, es: ¿Qué presupuesto?, fr: Quel budget ?}
        title: {ru: Бюджет, en: Budget, es: Presupuesto, fr: Budget}
        kind: money
        currency: EUR
        next: [{when: {budget: {less_than: 1000}}, go: little}, {go: term}]
      little: {ask: {ru: Почему мало?, en: Why so little?, es: ¿Por qué poco?, fr: Pourquoi si peu ?}, kind: text, next: term}
      term:
        ask: {ru: Когда?, en: When?, es: ¿Cuándo?, fr: Quand ?}
        title: {ru: Срок, en: Timing, es: Plazo, fr: Délai}
        kind: timing
        next: sure
      sure: {ask: {ru: Точно?, en: Sure?, es: ¿Seguro?, fr: Sûr ?}, kind: yesno, next: more}
      more: {ask: {ru: Что ещё?, en: What else?, es: ¿Algo más?, fr: Autre chose ?}, kind: text, next: end}
      end: {finish: {ru: Конец., en: The end., es: Fin., fr: Fin.}}
    qualification:
      criteria: {funds: {title: F, yes: {budget: {at_least: 10000}}, no: {budget: {less_than: 10000}}}}
      targeted: {all: [funds]}
"""
FIRST = {
    "ru": ("Бухгалтер", "5000 евро", "в мае", "да"),
    "en": ("Accountant", "5000 euros", "in May", "yes"),
    "es": ("Contable", "5000 euros", "en mayo", "sí"),
    "fr": ("Comptable", "5000 euros", "en mai", "oui"),
}
DIRECTOR = Choice(option="boss")
NEXT_YEAR = (305, 669)


def euros(amount: float) -> Money:
    """An amount in euros."""
    return Money(low=amount, high=amount, currency="EUR")


@cache
def played() -> Script:
    """The script of these tests."""
    return script(SCRIPT)


def at(language: str, answers: int) -> Visitor:
    """A visitor who gave so many answers."""
    person = visitor(played(), language=language)
    person.answers(*FIRST[language][:answers])
    return person


def said_now(answer: Answer) -> object:
    """The answer, a time as the days it spans."""
    return (answer.from_days, answer.to_days) if isinstance(answer, Timing) else answer


CORRECTED = [
    ("ru", 3, "вообще-то на следующий год", "term", NEXT_YEAR, "Исправил. Срок: с 1 января по 31 декабря 2027."),
    ("ru", 3, "вообще-то бюджет 50 тысяч евро", "budget", euros(50000), "Исправил. Бюджет: 50 000 €."),
    ("ru", 2, "вообще-то мой бюджет 20000 евро", "budget", euros(20000), "Исправил. Бюджет: 20 000 €."),
    ("ru", 3, "извините, не 5000, а 50000 евро", "budget", euros(50000), "Исправил. Бюджет: 50 000 €."),
    ("ru", 2, "нет, я директор, ошибся", "role", DIRECTOR, "Исправил. Роль: Директор."),
    ("ru", 2, "ой, директор", "role", DIRECTOR, "Исправил. Роль: Директор."),
    ("ru", 4, "ошибся, бюджет 50 тысяч евро", "budget", euros(50000), "Исправил. Бюджет: 50 000 €."),
    ("en", 3, "actually my budget is 5 mln", "budget", euros(5_000_000), "Changed. Budget: €5,000,000."),
    ("en", 2, "actually my budget is 20000 euros", "budget", euros(20000), "Changed. Budget: €20,000."),
    ("en", 3, "sorry, I meant next year", "term", NEXT_YEAR, "Changed. Timing: 1 January to 31 December 2027."),
    ("en", 3, "oops, I'm the director actually", "role", DIRECTOR, "Changed. Role: Director."),
    ("en", 3, "wait, not May but September", "term", (183, 212), "Changed. Timing: 1 to 30 September."),
    ("en", 4, "my mistake, the budget is 30000 euros", "budget", euros(30000), "Changed. Budget: €30,000."),
    ("es", 3, "en realidad mi presupuesto es de 20000 euros", "budget", euros(20000), "Corregido. Presupuesto: 20.000 €."),
    ("es", 3, "me equivoqué, soy el director", "role", DIRECTOR, "Corregido. Papel: Director."),
    ("es", 3, "perdón, quise decir el año que viene", "term", NEXT_YEAR, "Corregido. Plazo: del 1 de enero al 31 de diciembre de 2027."),
    ("es", 2, "en realidad el presupuesto es 20000 euros", "budget", euros(20000), "Corregido. Presupuesto: 20.000 €."),
    ("fr", 3, "en fait mon budget est de 20000 euros", "budget", euros(20000), "C'est modifié. Budget : 20 000 €."),
    ("fr", 3, "je me suis trompé, je suis le directeur", "role", DIRECTOR, "C'est modifié. Rôle : Directeur."),
    ("fr", 3, "pardon, je voulais dire l'année prochaine", "term", NEXT_YEAR, "C'est modifié. Délai : du 1er janvier au 31 décembre 2027."),
]


@pytest.mark.parametrize(("language", "answers", "said", "question", "answer", "told"), CORRECTED)
def test_an_earlier_answer_is_corrected_in_passing(
    language: str, answers: int, said: str, question: str, answer: object, told: str
) -> None:
    person = at(language, answers)
    before, asked, open_before = person.state.answers, person.last.text.rpartition("\n\n")[2], person.state.at

    done = person.says(said)

    assert {name: said_now(one) for name, one in person.state.answers.items() if one != before.get(name)} == {question: answer}
    assert [effect.replaces for effect in done if isinstance(effect, RecordAnswer)] == [True]
    assert len(of(Judged, done)) == 1
    assert person.last.text.replace("\xa0", " ").replace("\u202f", " ") == f"{told}\n\n{asked}"
    assert (person.state.at, person.state.misses) == (open_before, 0)


def test_what_depends_on_the_answer_is_asked_and_the_verdict_follows() -> None:
    person = at("en", 3)

    person.says("actually my budget is 50000 euros")
    assert (person.last.text, person.state.targeted) == ("Changed. Budget: €50,000.\n\nSure?", True)
    person.says("sorry, the budget is only 500 euros")
    assert (person.last.text, person.state.targeted) == ("Changed. Budget: €500.\n\nWhy so little?", False)
    person.says("times are hard")
    assert person.last.text == "Sure?"

    done = person.says("actually my budget is 20000 euros")

    assert of(DropAnswer, done) == [DropAnswer(question="little")]
    assert (person.last.text, person.state.targeted) == ("Changed. Budget: €20,000.\n\nSure?", True)


def test_an_answer_is_corrected_after_the_end() -> None:
    person = at("en", 4)
    person.says("no more")
    assert person.state.status == "finished"

    person.says("actually my budget is 50000 euros")

    assert (person.state.answers["budget"], person.state.targeted, person.state.status) == (euros(50000), True, "finished")
    assert person.last.text == "Changed. Budget: €50,000."


NONE_SUCH = [
    ("ru", 3, "нет"), ("ru", 3, "вообще-то да"), ("ru", 3, "нет, не бухгалтер"), ("ru", 3, "нет, в мае"), ("ru", 4, "лучше позвонить"),
    ("en", 3, "no"), ("en", 3, "actually yes"), ("en", 2, "actually next year"), ("en", 3, "my budget is 5 mln"), ("en", 3, "sorry?"),
    ("en", 3, "the director"), ("en", 3, "no, in May"), ("en", 3, "actually 5000 euros"),
    ("en", 4, "actually we would rather talk it all over with the director before we decide"),
    ("es", 3, "no, la verdad"), ("es", 2, "mejor en junio"), ("fr", 3, "non, pas du tout"), ("fr", 2, "plutôt en juin"),
    ("en", 0, "actually 5 mln"), ("en", 4, "actually the director wants a bigger boat with a red sail"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "answers", "said"), NONE_SUCH)
def test_what_is_no_correction_changes_nothing(language: str, answers: int, said: str) -> None:
    person = at(language, answers)
    before = person.state.answers

    person.says(said)

    assert {name: answer for name, answer in person.state.answers.items() if name in before} == before
    assert person.state.pending is None


UNSURE = [
    ("ru", 3, "нет, я директор, ошибся", "Исправить прежний ответ?", [["Роль: Директор"], ["Ничего из этого"]], "boss"),
    ("en", 3, "no, I am the director, my mistake", "Shall I change an earlier answer?", [["Role: Director"], ["None of these"]], "boss"),
    ("es", 4, "perdón, director", "¿Cambio una respuesta anterior?", [["Papel: Director"], ["Ninguna de estas"]], "boss"),
    ("fr", 4, "en fait directeur", "Faut-il modifier une réponse précédente ?", [["Rôle: Directeur"], ["Aucune de ces réponses"]], "boss"),
]


@pytest.mark.parametrize(("language", "answers", "said", "asked", "labels", "option"), UNSURE)
def test_what_may_be_meant_otherwise_is_asked_about(
    language: str, answers: int, said: str, asked: str, labels: list[list[str]], option: str
) -> None:
    person = at(language, answers)

    done = person.says(said)
    assert (person.last.text, person.labels, of(RecordAnswer, done)) == (asked, labels, [])
    person.presses(labels[0][0])

    assert person.state.answers["role"] == Choice(option=option)


@pytest.mark.parametrize(("said", "role"), [("yes", "boss"), ("director", "boss"), ("no", "acc"), ("None of these", "acc")])
def test_the_side_question_takes_words_too(said: str, role: str) -> None:
    person = at("en", 3)
    person.says("no, I am the director, my mistake")

    person.says(said)

    assert person.state.answers["role"] == Choice(option=role)
    assert ("sure" in person.state.answers, person.state.pending) == (role == "acc", None)


def test_words_that_pick_no_correction_are_an_answer() -> None:
    person = at("en", 4)
    person.says("sorry, the director")

    person.says("we also need a boat house")

    assert person.state.answers["more"] == Text(text="we also need a boat house")
    assert person.state.answers["role"] == Choice(option="acc")


def test_none_of_these_takes_the_words_for_a_reply_after_all() -> None:
    person = at("en", 4)
    person.says("sorry, the director")

    person.presses("None of these")

    assert person.state.answers["more"] == Text(text="sorry, the director")


def test_a_correction_of_an_answer_that_is_gone_is_a_reply() -> None:
    person = at("en", 4)
    person.says("sorry, the director")
    person.state = replace(person.state, given={name: given for name, given in person.state.given.items() if name != "role"})

    person.presses("Role: Director")

    assert person.state.answers["more"] == Text(text="sorry, the director")


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("ru", "ошиблась в бюджете", "Какой бюджет?"),
        ("en", "I made a mistake in the budget", "What budget?"),
        ("es", "me equivoqué en el presupuesto", "¿Qué presupuesto?"),
        ("fr", "je me suis trompé dans le budget", "Quel budget ?"),
    ],
)
def test_a_mistake_told_without_the_right_answer_opens_its_question(language: str, said: str, asked: str) -> None:
    person = at(language, 3)

    person.says(said)

    assert (person.last.text, person.state.at) == (asked, "budget")


def test_a_mistake_told_without_saying_where_goes_back_one_question() -> None:
    person = at("en", 3)

    person.says("I made a mistake")

    assert person.state.at == "term"


CREW = """
    first: {ask: Who?, kind: name, title: Name, next: second}
    second: {ask: How many?, kind: number, title: Crew, next: third}
    third: {ask: How many boats?, kind: number, title: Boats, next: fourth}
    fourth: {ask: What on board?, kind: choices, options: {radio: {label: Radio}, oven: {label: Oven}}, next: fifth}
    fifth: {ask: How much?, kind: money, currency: EUR, next: sixth}
    sixth: {ask: When?, kind: timing, next: seventh}
    seventh: {ask: Sure?, kind: yesno, next: end}
"""


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        ("sorry, my name is Peter", "first", Name(first="Peter")),
        ("sorry, the crew is 12", "second", Number(value=12)),
        ("actually only the oven", "fourth", Choices(options=("oven",))),
        ("actually no budget yet", "fifth", NoMoney(why="no_budget")),
        ("actually we have no deadline, just looking, my mistake", "sixth", VagueTiming(when="just_looking")),
    ],
)
def test_answers_of_other_kinds_are_corrected_too(said: str, question: str, answer: Answer) -> None:
    person = visitor(nodes(CREW))
    person.answers("Ann", "4", "2", "radio", "6000", "in May")
    assert person.state.at == "seventh"

    person.says(said)
    if person.state.pending is not None:
        person.says("yes")

    assert person.state.answers[question] == answer


def test_a_name_alone_is_no_correction_of_the_name() -> None:
    person = visitor(nodes(CREW))
    person.answers("Ann", "4", "2", "radio", "6000", "in May")

    person.says("sorry, Peter")

    assert (person.state.answers["first"], person.state.pending) == (Name(first="Ann"), None)


def test_two_questions_that_one_number_fits_are_both_offered() -> None:
    person = visitor(nodes(CREW))
    person.answers("Ann", "4", "2", "radio", "6000", "in May")

    person.says("sorry, I meant seven")
    assert person.labels == [["Crew: 7"], ["Boats: 7"], ["None of these"]]
    person.presses("Boats: 7")

    assert (person.state.answers["second"], person.state.answers["third"]) == (Number(value=4), Number(value=7))
    assert person.last.text == "Changed. Boats: 7.\n\nSure?"


def test_an_answer_known_ahead_is_corrected_where_it_is_kept() -> None:
    text = "first: {ask: Big?, kind: yesno, next: second}\nsecond: {ask: How much?, kind: money, currency: EUR, title: Budget, next: end}"
    person = visitor(nodes(text), begun=False)
    person.says("hello there, I can pay 6000 euros")
    assert person.state.at == "first"

    person.says("actually my budget is 9000 euros")
    assert person.last.text == "Changed. Budget: €9,000.\n\nBig?"
    person.says("yes")

    assert person.state.answers == {"second": euros(9000), "first": YesNo(yes=True)}


def test_a_correction_offered_for_a_node_that_is_gone_asks_on() -> None:
    person = at("en", 3)
    person.says("no, I am the director, my mistake")
    person.state = replace(person.state, trail=(), given={name: replace(one, node="gone") for name, one in person.state.given.items()})

    person.presses("Role: Director")

    assert (person.state.answers["role"], person.state.at) == (Choice(option="acc"), "sure")


def test_an_answer_whose_node_is_gone_is_left_alone() -> None:
    person = at("en", 3)
    gone = {name: replace(given, node="gone") for name, given in person.state.given.items()}
    person.state = replace(person.state, given=gone)

    person.says("actually my budget is 50000 euros")

    assert person.state.answers["budget"] == euros(5000)
