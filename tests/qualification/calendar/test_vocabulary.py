"""The vocabulary as data: the form of its lines, how words are looked up, misspelt ones too, and the other scripts."""

from __future__ import annotations

import pytest

from qualification.calendar.holidays import HOLIDAYS, NEAREST
from qualification.calendar.lexicon import LANGUAGES, Node, lexicon
from qualification.calendar.patterns import phrases
from qualification.calendar.scripts import scripts, transliterated
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.spelling import sound

VAGUE = {"asap", "now", "later", "not_this_year", "just_looking", "unknown"}


def test_a_line_is_written_out_into_its_phrases() -> None:
    lines = {"number 6 + unit month": "пол{года,года}; half a? year/yr; d'ici"}
    assert list(phrases(lines)) == [
        (phrase, (Sign(Sense.NUMBER, 6), Sign(Sense.UNIT, 0, "month")))
        for phrase in [
            ("полгода",),
            ("полгода",),
            ("half", "year"),
            ("half", "yr"),
            ("half", "a", "year"),
            ("half", "a", "yr"),
            ("d", "ici"),
            ("dici",),
        ]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_in_the_vocabulary_means_something(language: str) -> None:
    nodes: list[Node] = [lexicon(language).root]
    signs: set[Sign] = set()
    while nodes:
        node = nodes.pop()
        nodes.extend(node.following.values())
        signs.update(node.signs or ())
    assert {sign.name for sign in signs if sign.sense is Sense.HOLIDAY} <= HOLIDAYS.keys() | NEAREST.keys()
    assert {sign.name for sign in signs if sign.sense is Sense.VAGUE} == VAGUE
    assert {sign.value for sign in signs if sign.sense is Sense.MONTH} == set(range(1, 13))
    assert {sign.value for sign in signs if sign.sense is Sense.WEEKDAY} == set(range(7))
    assert {sign.value for sign in signs if sign.sense is Sense.SEASON} == set(range(4))


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("ru", "послезавтро", "послезавтро"),
        ("ru", "чирез", "через"),
        ("ru", "сроооочно", "срочно"),
        ("ru", "фивраль", "февраль"),
        ("ru", "qqq", None),
        ("en", "tomorow", "tomorow"),
        ("en", "jsut", "just"),
        ("en", "septmber", "september"),
        ("en", "feew", "few"),
        ("es", "setienvre", "setiembre"),
        ("fr", "prochane", "prochaine"),
        ("fr", "xylophone", None),
    ],
)
def test_a_slip_is_mended_only_when_a_word_is_near(language: str, typed: str, meant: str | None) -> None:
    book = lexicon(language)
    assert (typed if typed in book.known else book.mend(typed)) == meant


def test_words_that_sound_alike_have_one_key() -> None:
    assert sound("фивраль", "ru") == sound("февраль", "ru")
    assert sound("juilet", "fr") == sound("juillet", "fr")
    assert sound("dies", "es") == sound("diez", "es")


def test_translit_is_read_by_sound() -> None:
    assert transliterated("cherez 2 mesyatsa, v iyule") == "через 2 месяца, в июле"
    assert transliterated("q4") == "q4"


def test_the_likeliest_script_comes_first() -> None:
    assert [script.language for script in scripts("завтра", "ru")] == ["ru", "en"]
    assert [script.language for script in scripts("zavtra", "ru")] == ["ru", "en", "es", "fr", "ru"]
    assert [script.text for script in scripts("tomorrow", "fr")][:2] == ["tomorrow", "tomorrow"]
    assert [script.language for script in scripts("ещьщккщц", "en")] == ["ru", "en"]
    assert [script.text for script in scripts("15.03", "ru")] == ["15.03"]
    assert len(list(scripts("la la " * 100, "en"))) == 1
