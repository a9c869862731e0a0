"""Yes, no and what is neither, as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.answers import Text, YesNo
from qualification.kinds import yesno
from qualification.reading import Hints, Reading, Unclear, Understood
from tests.qualification.kinds.assent_cases import ASSENTS, DOUBTFUL, QUESTIONS_BACK, REFUSALS, TORN

# Replies by what they mean, parted by "|".
YES = {
    "ru": "да|ага|угу|конечно|lf|da|давай|не против|почему бы и нет|ок|+|👍|дааа|да конечно|ну да|хочу|разумеется|естесственно|"
    "угу давайте|"
    "да а сколько стоит?|rjytxyj|aga|ес|yes|да есть|хорошо|конешно|безусловно|Да!!!|само собой|готов|согласен|да?|а то|ясен пень|"
    "однозначно",
    "en": "yes|yep|yeah|sure|of course|yup|y|ok|why not|absolutely|definately|yesss|👍|i do|yes please|totally|sounds good|"
    "go ahead|sure thing|"
    "yeah sure but how much is it?|i guess so|нуы|affirmative|no wait, yes|i don't mind|works for me|hell yeah|👍👍",
    "es": "si|sí|claro|claro que si|por supuesto|sip|dale|vale|ok|siii|por qué no|obvio|👍|desde luego|si pero cuanto cuesta?|ыш|"
    "de acuerdo|ya lo tengo|"
    "como no|clarro|sí, gracias|orale|me apunto|con mucho gusto",
    "fr": "oui|ouais|bien sur|d'accord|ok|ouiii|carrément|pourquoi pas|👍|absolument|oui mais c'est combien ?|щгш|tout à fait|"
    "volontiers|évidemment|"
    "ouaip|yes|avec plaisir|ben oui|ça marche|je veux bien|pas de souci",
}
NO = {
    "ru": "нет|неа|не|net|ytn|не-а|нет спасибо|не надо|пока нет|👎|нит|нееет|не хочу|ни в коем случае|нет конечно|нет, не нужно|"
    "nope|неее|-|не сейчас|"
    "вряд ли|не думаю|да нет|не интересует|нет пока|да, хотя нет|обойдусь",
    "en": "no|nope|nah|not really|no thanks|never|i don't|don't think so|not yet|absolutely not|👎|noooo|n|no way|not interested|"
    "i haven't|i'd rather not|"
    "hard pass|yes, actually no",
    "es": "no|nop|para nada|no gracias|todavia no|nunca|que va|no tengo|nooo|claro que no|creo que no|👎|ni hablar|aun no|ni loco",
    "fr": "non|nan|pas du tout|non merci|pas encore|jamais|👎|nooon|pas vraiment|absolument pas|bien sûr que non|je ne pense pas|"
    "pas maintenant|mais non",
}
MAYBE = {
    "ru": "может быть|не знаю|хз|возможно|посмотрим|мб|наверное|не уверен|🤷|надо подумать",
    "en": "maybe|not sure|idk|perhaps|it depends|dunno|possibly|yes and no",
    "es": "quizas|tal vez|no se|puede ser|depende|a lo mejor|ni idea",
    "fr": "peut-être|bof|je sais pas|ça dépend|mouais|jsp|on verra|aucune idée",
}
NOTHING = {
    "ru": "привет|да ладно|ваш сайт не работает|синий|да кто вы такие|",
    "en": "hello|yeah right|blue|...|",
    "es": "hola|buenos dias|azul",
    "fr": "bonjour|bleu",
    "de": "zzz",
}
QUESTIONS = {"ru": "сколько стоит?|а зачем?", "en": "how much?|what is that?", "es": "cuanto cuesta?", "fr": "c'est combien ?|pourquoi ?"}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    found = [(lang, text) for lang, texts in table.items() for text in texts.split("|")]
    assert found
    return found


def reading_of(text: str, lang: str) -> Reading:
    return yesno.read(text, Hints(lang=lang))


@pytest.mark.parametrize(("lang", "text"), cases(YES))
def test_a_yes_is_a_yes_however_it_is_said(lang: str, text: str) -> None:
    assert reading_of(text, lang) == Understood(answer=YesNo(yes=True), confidence=0.95)


@pytest.mark.parametrize(("lang", "text"), cases(NO))
def test_a_no_is_a_no_however_it_is_said(lang: str, text: str) -> None:
    assert reading_of(text, lang) == Understood(answer=YesNo(yes=False), confidence=0.95)


@pytest.mark.parametrize(("lang", "text"), cases(MAYBE))
def test_maybe_is_neither_yes_nor_no(lang: str, text: str) -> None:
    assert reading_of(text, lang) == Unclear(why="ambiguous")


@pytest.mark.parametrize(("lang", "text"), cases(NOTHING))
def test_talk_about_something_else_says_nothing(lang: str, text: str) -> None:
    assert reading_of(text, lang) == Unclear(why="nothing")


@pytest.mark.parametrize(("lang", "text"), cases(QUESTIONS))
def test_a_question_back_is_told_as_one(lang: str, text: str) -> None:
    assert reading_of(text, lang) == Unclear(why="question")


@pytest.mark.parametrize(("lang", "text"), cases(REFUSALS))
def test_a_refusal_is_a_no_though_words_of_assent_stand_in_it(lang: str, text: str) -> None:
    refused = Understood(answer=YesNo(yes=False), confidence=0.95)
    assert (reading_of(text, lang), yesno.read_plainly(text, Hints(lang=lang))) == (refused, refused)


@pytest.mark.parametrize(("lang", "text"), cases(ASSENTS))
def test_an_assent_is_a_yes_though_words_of_refusal_stand_in_it(lang: str, text: str) -> None:
    agreed = Understood(answer=YesNo(yes=True), confidence=0.95)
    assert (reading_of(text, lang), yesno.read_plainly(text, Hints(lang=lang))) == (agreed, agreed)


@pytest.mark.parametrize(("lang", "text"), cases(QUESTIONS_BACK))
def test_a_question_back_gives_no_consent(lang: str, text: str) -> None:
    asked = Unclear(why="question")
    assert (reading_of(text, lang), yesno.read_plainly(text, Hints(lang=lang))) == (asked, asked)


@pytest.mark.parametrize(("lang", "text"), cases(TORN))
def test_yes_and_no_at_once_is_neither(lang: str, text: str) -> None:
    torn = Unclear(why="ambiguous")
    assert (reading_of(text, lang), yesno.read_plainly(text, Hints(lang=lang))) == (torn, torn)


@pytest.mark.parametrize(("lang", "text"), cases(DOUBTFUL))
def test_what_leaves_a_doubt_decides_nothing_that_cannot_be_taken_back(lang: str, text: str) -> None:
    assert isinstance(yesno.read_plainly(text, Hints(lang=lang)), Unclear)


def test_yes_and_no_are_shown_in_the_language_of_the_talk() -> None:
    assert yesno.show(YesNo(yes=True), Hints(lang="es")) == "Sí"
    assert yesno.show(YesNo(yes=False), Hints(lang="ru")) == "Нет"
    assert yesno.show(YesNo(yes=True), Hints(lang="de")) == "Yes"
    assert yesno.show(Text(text="yes"), Hints()) == ""


@given(st.text(max_size=400), st.sampled_from(("ru", "en", "es", "fr", "de")))
def test_no_text_is_too_strange_to_read(text: str, lang: str) -> None:
    assert isinstance(reading_of(text, lang), Understood | Unclear)
