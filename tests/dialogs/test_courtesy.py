"""A greeting or small talk alone is answered, the question asked again, and nothing counted as a miss."""

from __future__ import annotations

import pytest

from dialogs.effects import Missed, RecordAnswer, Send
from qualification.answers import Choice, Text, YesNo
from tests.dialogs.playing import Visitor, nodes, of, script, visitor

ASK = {
    "choice": "kind: choice, options: {house: {label: A house}, plot: {label: A plot}}",
    "yesno": "kind: yesno",
    "money": "kind: money, currency: EUR",
    "timing": "kind: timing",
    "number": "kind: number",
    "name": "kind: name",
    "company": "kind: company",
    "text": "kind: text",
    "phone": "kind: phone",
}


def asked(kind: str, language: str) -> Visitor:
    """A visitor before one question of the kind, in a script of the language."""
    head = f"script: t\ntitle: T\nlanguages: [{language}]\nstart: first\nnodes:\n  end: {{finish: The end.}}\n"
    return visitor(script(f"{head}  first: {{ask: Well?, {ASK[kind]}, tries: 1, next: end}}\n"), language=language)


SAID = [
    ("ru", "привет", "Здравствуйте!\n\nWell?"),
    ("ru", "Добрый день", "Здравствуйте!\n\nWell?"),
    ("ru", "спасибо!", "Пожалуйста!\n\nWell?"),
    ("ru", "как дела?", "Спасибо, всё хорошо!\n\nWell?"),
    ("ru", "хорошего дня", "Всего доброго! Пишите, когда будет удобно."),
    ("en", "hello", "Hello!\n\nWell?"),
    ("en", "Thanks!", "You are welcome!\n\nWell?"),
    ("en", "how are you?", "Very well, thank you!\n\nWell?"),
    ("en", "good bye", "Goodbye! Write whenever it suits you."),
    ("es", "hola, buenos días", "¡Hola!\n\nWell?"),
    ("es", "gracias", "¡De nada!\n\nWell?"),
    ("es", "¿qué tal?", "¡Muy bien, gracias!\n\nWell?"),
    ("es", "adiós", "¡Hasta pronto! Escriba cuando le venga bien."),
    ("fr", "bonjour", "Bonjour !\n\nWell?"),
    ("fr", "merci beaucoup", "Je vous en prie !\n\nWell?"),
    ("fr", "comment allez-vous ?", "Très bien, merci !\n\nWell?"),
    ("ru", "вы бот?", "Да, я бот. Если нужен человек, напишите «менеджер».\n\nWell?"),
    ("en", "are you a robot?", "Yes, I am a bot. If you would rather have a person, write “manager”.\n\nWell?"),
    ("es", "¿eres un robot?", "Sí, soy un bot. Si prefiere una persona, escriba «persona».\n\nWell?"),
    ("fr", "êtes-vous un robot ?", "Oui, je suis un bot. Si vous préférez une personne, écrivez « conseiller ».\n\nWell?"),
    ("fr", "bonne journée", "À bientôt ! Écrivez quand vous voudrez."),
]


@pytest.mark.parametrize("kind", ASK)
@pytest.mark.parametrize(("language", "said", "answered"), SAID)
def test_a_courtesy_alone_is_returned_and_is_no_miss(kind: str, language: str, said: str, answered: str) -> None:
    person = asked(kind, language)

    done = person.says(said)

    assert [effect.message.text for effect in done if isinstance(effect, Send)] == [answered]
    assert (of(Missed, done), of(RecordAnswer, done)) == ([], [])
    assert (person.state.misses, person.state.at, person.state.given) == (0, "first", {})


@pytest.mark.parametrize("said", ["👍", "lol", "haha", "I see"])
def test_a_sign_that_answers_nothing_brings_the_question_again_without_a_word(said: str) -> None:
    person = asked("money", "en")

    assert of(Missed, person.says(said)) == []
    assert (person.last.text, person.state.misses) == ("Well?", 0)


def test_a_sign_that_is_an_answer_is_taken_as_one() -> None:
    person = asked("yesno", "en")
    person.says("👍")
    assert person.state.answers == {"first": YesNo(yes=True)}

    person = asked("text", "en")
    person.says("interesting")
    assert person.state.answers == {"first": Text(text="interesting")}


def test_the_words_of_a_button_are_an_answer_however_polite() -> None:
    person = visitor(nodes("first: {ask: Which word?, kind: choice, options: {a: {label: Hello}, b: {label: Thanks}}, next: end}"))

    person.says("hello")

    assert person.state.answers == {"first": Choice(option="a")}


def test_a_courtesy_with_an_answer_is_the_answer() -> None:
    person = asked("choice", "en")

    person.says("hello, a plot please, thank you")

    assert person.state.answers == {"first": Choice(option="plot")}


def test_a_courtesy_at_a_consent_neither_agrees_nor_misses() -> None:
    rest = "consents: {keep: {text: May we?}}"
    person = visitor(nodes("first: {consent: keep, next: end}", rest))

    person.says("thank you")

    assert (person.last.text, person.state.agreed, person.state.misses) == ("You are welcome!\n\nMay we?", {}, 0)


def test_after_the_end_thanks_are_returned_and_a_greeting_hears_what_can_be_done() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))
    person.says("fine")

    person.says("thank you")
    assert person.last.text == "You are welcome!"
    person.says("hello again")

    assert person.last.text.startswith("Hello!\n\nWe have noted everything.")


def test_who_says_goodbye_may_answer_later() -> None:
    person = asked("choice", "en")
    person.says("bye")

    person.says("a house")

    assert person.state.answers == {"first": Choice(option="house")}
