"""The parts that tell which option is meant, each by itself; and the vocabulary's own rules."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from qualification.matching.catalogue import catalogue_of
from qualification.matching.concepts import FIELDS, LANGUAGES, hits_in, wider
from qualification.matching.inflection import stems
from qualification.matching.polarity import denied
from qualification.matching.sounds import slips_allowed, sound
from qualification.matching.tokens import MOST_SIGNS, MOST_WORDS, plain, tokens_of
from qualification.matching.units import unit_after, unit_in
from qualification.normalize import fold
from qualification.reading import Option

CONCEPTS = {name: concept for concepts in FIELDS for name, concept in concepts.items()}


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        ("ru", "вечер", "вечером"),
        ("ru", "новый", "новую"),
        ("ru", "купить", "купил"),
        ("ru", "соцсети", "соцсетей"),
        ("en", "companies", "company"),
        ("en", "hiking", "hike"),
        ("en", "planned", "plan"),
        ("en", "boxes", "box"),
        ("en", "houses", "house"),
        ("es", "nuevos", "nueva"),
        ("es", "comprar", "compro"),
        ("fr", "locaux", "local"),
        ("fr", "bureaux", "bureau"),
        ("fr", "achetez", "acheter"),
        ("de", "cars", "car"),
    ],
)
def test_forms_of_a_word_share_a_stem(lang: str, one: str, other: str) -> None:
    assert stems(one, lang) & stems(other, lang)


@pytest.mark.parametrize(
    ("lang", "one", "other"), [("ru", "дом", "дым"), ("en", "class", "clas"), ("en", "care", "car"), ("es", "caro", "cara")]
)
def test_different_words_share_none(lang: str, one: str, other: str) -> None:
    assert not stems(one, lang) & stems(other, lang)


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [("es", "plalla", "playa"), ("ru", "сабака", "собака"), ("en", "fone", "phone"), ("fr", "mezon", "maison"), ("de", "fone", "phone")],
)
def test_a_word_spelt_by_ear_sounds_the_same(lang: str, one: str, other: str) -> None:
    assert sound(one, lang) == sound(other, lang)


def test_short_words_forgive_no_slip_and_long_ones_two() -> None:
    assert [slips_allowed(length) for length in (3, 4, 6, 7)] == [0, 1, 1, 2]


def test_a_reply_is_cut_into_words_with_the_signs_between_them() -> None:
    tokens = tokens_of(plain("I don't know,\nl'appart 👍"), "en")
    assert [(token.text, token.before) for token in tokens] == [
        ("i", ""),
        ("dont", ""),
        ("know", ""),
        ("l", ",;"),
        ("appart", "'"),
        ("👍", ""),
    ]
    assert len(plain("а" * 5000)) == MOST_SIGNS
    assert len(tokens_of("a " * 300, "en")) == MOST_WORDS


@pytest.mark.parametrize(
    ("lang", "text", "ruled_out"),
    [
        ("ru", "не новый", {"новый"}),
        ("ru", "сайта нет", {"сайта"}),
        ("ru", "нет, сайт", set()),
        ("ru", "не только сайт", set()),
        ("ru", "сайт, а не реклама", {"реклама"}),
        ("en", "no site", {"site"}),
        ("en", "more than site", set()),
        ("en", "site not needed", {"needed"}),
        ("en", "ads instead of site", {"site"}),
        ("es", "playa no, mejor ciudad", {"playa"}),
        ("fr", "pas de maison", {"maison"}),
        ("en", "not one two three four five six", {"two", "three", "four", "five"}),
        ("ru", "сайт реклама логотип тексты видео не надо", {"видео", "тексты", "логотип", "реклама"}),
        ("ru", "но сайт не надо", {"сайт"}),
        ("en", "not", set()),
        ("de", "not site", {"site"}),
        ("ru", "сайт и реклама не надо", {"реклама"}),
        ("ru", "не не сайт", {"сайт"}),
        ("en", "no i want site", set()),
    ],
)
def test_a_denial_reaches_the_words_it_is_about(lang: str, text: str, ruled_out: set[str]) -> None:
    tokens = tokens_of(plain(text), lang)
    assert {tokens[at].text for at in denied(tokens, lang)} == ruled_out


def test_a_denied_verb_does_not_deny_what_stands_behind_it() -> None:
    tokens = tokens_of("не платят зарплату", "ru")
    assert denied(tokens, "ru", frozenset({2})) == frozenset()


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("5 лет", "days"),
        ("12 чел", "people"),
        ("50 м2", "area"),
        ("10 €", "money"),
        ("5%", "percent"),
        ("5 полных лет", "days"),
        ("5 зелёных", None),
        ("5", None),
    ],
)
def test_the_unit_behind_a_number_is_known(text: str, sort: str | None) -> None:
    folded = fold(text)
    unit = unit_after(folded, re.match(r"\d+", folded).end())  # type: ignore[union-attr]  # every text begins with digits
    assert (unit and unit.sort) == sort


def test_the_unit_of_a_question_is_its_first() -> None:
    asked = unit_in(fold("Сколько сотрудников и сколько лет?"))
    assert asked is not None and asked.sort == "people"
    assert unit_in("what is it?") is None


def test_a_phrase_is_found_whole_and_in_any_order_where_it_may_be() -> None:
    assert {hit.concept for hit in hits_in(tokens_of("масло поменять", "ru"), "ru")} >= {"maintenance"}
    assert "later" in {hit.concept for hit in hits_in(tokens_of("no rush", "en"), "en") if hit.is_phrase}
    assert "used_thing" not in {hit.concept for hit in hits_in(tokens_of("hand second", "en"), "en")}


def test_a_word_of_another_language_is_understood_where_ours_has_none() -> None:
    assert "phone_call" in {hit.concept for hit in hits_in(tokens_of("coup de fil", "en"), "en")}


def test_a_case_of_an_idea_speaks_for_it_but_a_label_does_not_stand_for_it() -> None:
    assert "foreign_languages" in wider("english")
    assert "pets" not in catalogue_of((Option(id="a", label="Hamster"), Option(id="b", label="Car")), "en").ideas


def test_the_vocabulary_is_written_folded_so_that_it_can_be_found() -> None:
    assert len(CONCEPTS) > 500
    wrong = [
        (name, lang, word)
        for name, concept in CONCEPTS.items()
        for lang in LANGUAGES
        for word in getattr(concept, lang).split()
        if fold(word) != word or not re.fullmatch(r"[\w*+%'-]+", word)
    ]
    assert wrong == []


def test_every_concept_has_its_own_name_and_words_in_all_four_languages() -> None:
    assert [name for name, times in Counter(name for concepts in FIELDS for name in concepts).items() if times > 1] == []
    assert [(name, lang) for name, concept in CONCEPTS.items() for lang in LANGUAGES if not getattr(concept, lang)] == []


def test_every_wider_concept_exists() -> None:
    assert [(name, each) for name in CONCEPTS for each in wider(name) if each not in CONCEPTS] == []
