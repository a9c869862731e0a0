from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.intents import Intent, IntentFound, english, find_intent, french, russian, spanish
from qualification.intents.prompts import is_prompted
from qualification.intents.vocabulary import compiled
from qualification.intents.wording import Wording
from qualification.reading import SURE, Hints, Option

CASES = Path(__file__).parent / "cases"
WORDINGS = {"ru": russian.WORDING, "en": english.WORDING, "es": spanish.WORDING, "fr": french.WORDING}
ABOUT_THE_SERVICE = ("why", "wait", "magnet")
OPEN_QUESTION = {"ru": "Что вас интересует?", "en": "What do you need?", "es": "¿Qué necesita?", "fr": "De quoi avez-vous besoin ?"}


def table(name: str) -> list[tuple[str, str, str]]:
    """Question, text and expected intent of every case in the file."""
    lines = (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(case["question"], case["text"], case["expected"]) for case in map(json.loads, lines)]


def said(text: str, lang: str, question: str | None = None, options: tuple[Option, ...] = ()) -> str:
    """The intent found, `none` for none."""
    question = OPEN_QUESTION.get(lang, "") if question is None else question
    found = find_intent(text, Hints(lang=lang, question=question, options=options))
    return found.intent if found else "none"


@pytest.mark.parametrize("lang", WORDINGS)
def test_every_reply_of_the_table_is_understood(lang: str) -> None:
    cases = table(f"intent_{lang}")
    got = {text: said(text, lang, question) for question, text, _ in cases}
    expected = {text: intent for _, text, intent in cases}

    assert len(cases) > 500
    assert {text: "none" if intent in ABOUT_THE_SERVICE else intent for text, intent in got.items()} == expected


@pytest.mark.parametrize("lang", WORDINGS)
def test_replies_that_nothing_was_fitted_to_are_mostly_understood(lang: str) -> None:
    cases = table(f"intent_{lang}_holdout")
    wrong = [
        (text, intent, got)
        for question, text, intent in cases
        if (got := said(text, lang, question)) != intent and not (intent == "none" and got in ABOUT_THE_SERVICE)
    ]

    assert len(cases) > 200
    assert len(wrong) <= 0.05 * len(cases), wrong


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "почему вы спрашиваете?"),
        ("ru", "а вам какая разница?"),
        ("en", "why do you need my phone?"),
        ("en", "what do you need that for?"),
        ("es", "para qué quieres mi número?"),
        ("fr", "pourquoi cette question?"),
        ("en", "why?"),
        ("en", "But why"),
        ("es", "¿por qué?"),
        ("fr", "Pourquoi ?"),
    ],
)
def test_a_question_why_we_ask_is_recognised(lang: str, text: str) -> None:
    assert said(text, lang) == "why"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "минутку"),
        ("ru", "сейчас гляну"),
        ("en", "one moment please"),
        ("en", "let me check"),
        ("es", "espera un momento"),
        ("fr", "deux minutes"),
        ("fr", "attendez je cherche"),
    ],
)
def test_a_visitor_who_asks_for_a_moment_is_recognised(lang: str, text: str) -> None:
    assert said(text, lang) == "wait"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "стоп-кадр из видео"),
        ("ru", "не дорого"),
        ("ru", "недорого"),
        ("ru", "не нужно ждать доставку"),
        ("ru", "обратно в Москву"),
        ("ru", "мы удаляем данные клиентов"),
        ("en", "not expensive"),
        ("en", "skip tracing"),
        ("en", "help desk software"),
        ("es", "no es caro"),
        ("fr", "pas cher"),
    ],
)
def test_fault_3_a_key_word_inside_another_word_or_after_a_not_means_nothing(lang: str, text: str) -> None:
    assert said(text, lang) == "none"


def test_the_words_of_a_button_are_an_answer() -> None:
    options = (Option(id="call", label="Перезвоните мне", synonyms=("нужен звонок",)), Option(id="mail", label="Письмо"))

    assert said("перезвоните мне", "ru") == "human"
    assert said("Перезвоните", "ru", options=options) == "none"
    assert said("звонок", "ru", options=options) == "none"
    assert said("стоп", "ru", options=options) == "stop"


@pytest.mark.parametrize(
    ("lang", "text", "question", "expected"),
    [
        ("ru", "менеджер", "Какая у вас должность?", "none"),
        ("ru", "менеджер", "Какой у вас бюджет?", "human"),
        ("en", "spanish please", "Which language should the site be in?", "none"),
        ("en", "spanish please", "Which city are you in?", "language"),
        ("en", "no thanks", "Would you like to add a comment?", "none"),
        ("en", "no thanks", "What do you need?", "not_interested"),
        ("en", "no thanks", "Leave a comment.", "not_interested"),
        ("en", "no thanks", "", "not_interested"),
        ("en", "not interested", "Would you like to see the catalogue?", "not_interested"),
        ("es", "no gracias", "¿De qué ciudad es?", "not_interested"),
        ("es", "no gracias", "¿Quiere que le llamemos?", "none"),
        ("fr", "non merci", "Est-ce que vous voulez un devis ?", "none"),
        ("fr", "non merci", "Qu'est-ce que vous cherchez ?", "not_interested"),
        ("fr", "non merci", "Bonjour ! Voulez-vous un devis ?", "none"),
        ("en", "call me at 202 555 0143", "What is your phone number?", "none"),
        ("en", "call me at 202 555 0143", "What do you need?", "human"),
        ("en", "we can't spend more than 300", "What is your budget?", "none"),
        ("ru", "дорого", "Какой у вас бюджет?", "price_objection"),
        ("ru", "ничего", "Какой у вас бюджет?", "none"),
        ("ru", "пока не решили", "Когда планируете начать?", "none"),
        ("ru", "пока не решили", "Что вас интересует?", "think"),
    ],
)
def test_what_the_question_asked_for_is_an_answer(lang: str, text: str, question: str, expected: str) -> None:
    assert said(text, lang, question) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("jgthfnjh", "ru", "human"),
        ("ыещз", "ru", "stop"),
        ("ыещз", "en", "stop"),
        ("help", "ru", "help"),
        ("operatora pozovi", "ru", "human"),
        ("ne pishite mne", "ru", "stop"),
        ("можно по-русски?", "en", "language"),
        ("русский", "en", "language"),
        ("русский", "ru", "none"),
        ("english", "ru", "language"),
        ("english", "en", "none"),
        ("suite", "en", "none"),
        ("talk to a human", "de", "human"),
        ("хочу поговорить с менеджером", "de", "human"),
        ("стооооп", "ru", "stop"),
        ("с т о п", "ru", "stop"),
        ("cтоп", "ru", "stop"),
        ("nxt", "en", "skip"),
        ("sotp", "en", "stop"),
        ("ненадо мне писать", "ru", "stop"),
        ("неакутально", "ru", "not_interested"),
        ("maria", "es", "none"),
        ("inexpensive", "en", "none"),
        ("call me Bob", "en", "none"),
        ("🛑", "ru", "stop"),
        ("⏭️", "en", "skip"),
        ("para", "es", "stop"),
        ("para mi empresa", "es", "none"),
        ("дорого?", "ru", "none"),
        ("дорого, а скидки есть?", "ru", "price_objection"),
        ("зачем это? не буду отвечать", "ru", "skip"),
        ("не надо, дорого", "ru", "price_objection"),
        ("дорогоо-богато " * 30, "ru", "none"),
        ("п" * 40, "ru", "none"),
        ("дорого " * 100, "ru", "none"),
        ("", "ru", "none"),
        ("!!!", "en", "none"),
    ],
)
def test_a_reply_is_read_in_every_layer(text: str, lang: str, expected: str) -> None:
    assert said(text, lang) == expected


def test_confidence_falls_with_misspelt_words_and_words_of_another_subject() -> None:
    plain = find_intent("перезвоните мне", Hints(lang="ru"))
    misspelt = find_intent("перезваните мне", Hints(lang="ru"))
    beside = find_intent("перезвоните мне насчёт договора", Hints(lang="ru"))

    assert plain == IntentFound(intent="human", confidence=1.0)
    assert misspelt == IntentFound(intent="human", confidence=0.95)
    assert beside == IntentFound(intent="human", confidence=0.96)


def test_a_language_without_a_rule_for_an_intent_prompts_nothing() -> None:
    assert not is_prompted("stop", "Какая у вас должность?")


def test_a_phrase_with_an_unknown_class_is_refused() -> None:
    wording = Wording(
        classes={}, phrases=({"stop": {"alone": "@nobody"}},), small="", company={}, negators="", short={}, real="", noun_endings="",
        adjective_endings="", sounds=(),
    )  # fmt: skip

    with pytest.raises(KeyError, match="nobody"):
        compiled(wording)


def test_a_phrase_of_optional_words_only_is_refused() -> None:
    wording = Wording(
        classes={}, phrases=({"stop": {"alone": "stop? .. now?"}},), small="", company={}, negators="", short={}, real="",
        noun_endings="", adjective_endings="", sounds=(),
    )  # fmt: skip

    with pytest.raises(ValueError, match="empty"):
        compiled(wording)


@pytest.mark.parametrize("lang", WORDINGS)
def test_a_phrase_that_holds_beside_other_words_has_two_words_of_its_own(lang: str) -> None:
    phrases = [phrase for phrases in compiled(WORDINGS[lang]).starting.values() for phrase in phrases if phrase.topic != "ordinary"]
    short = [
        phrase
        for phrase in phrases
        if phrase.place in ("near", "anywhere") and sum(part.words is not None and not part.is_optional for part in phrase.parts) < 2
    ]

    assert len(phrases) > 300
    assert short == []


@pytest.mark.parametrize("lang", WORDINGS)
def test_every_intent_can_be_said_in_every_language(lang: str) -> None:
    spoken = {topic for phrases in WORDINGS[lang].phrases for topic in phrases}

    assert spoken - {"ordinary"} == set(Intent.__args__)  # type: ignore[attr-defined]  # typing knows no members of Literal


@given(text=st.text(max_size=300), lang=st.sampled_from(["ru", "en", "es", "fr", "de", ""]))
@settings(deadline=None, max_examples=200)
def test_no_text_raises(text: str, lang: str) -> None:
    found = find_intent(text, Hints(lang=lang, question=text, options=(Option(id="a", label=text[:9]),)))

    assert found is None or SURE <= found.confidence <= 1


@given(
    words=st.lists(
        st.sampled_from(["не", "надо", "мне", "дорого", "что", "делать", "no", "es", "what", "do", "i", "pas", "de"]), max_size=40
    )
)
@settings(deadline=None, max_examples=100)
def test_words_of_phrases_in_any_order_raise_nothing(words: list[str]) -> None:
    for lang in WORDINGS:
        found = find_intent(" ".join(words), Hints(lang=lang))
        assert found is None or SURE <= found.confidence <= 1


@pytest.mark.parametrize(
    ("question", "is_yes_or_no"),
    [
        ("Tell me, Ann, what would you like to achieve?", False),
        ("Dígame, {first_name}, ¿qué quiere conseguir?", False),
        ("Dites-moi, Anne, que cherchez-vous ?", False),
        ("Скажите, Анна, что ищете?", False),
        ("Tell me, Ann, would you like a boat?", True),
        ("Would you like a boat, and when?", True),
        ("Ann, would you?", True),
    ],
)
def test_a_question_is_told_by_its_own_words_and_not_by_how_it_addresses_the_visitor(question: str, is_yes_or_no: bool) -> None:
    assert is_prompted("not_interested", question) is is_yes_or_no
