"""Numbers in digits and words, of four languages at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.normalize import fold
from qualification.numerals import Numeral, money_numbers_in, numbers_in

VALUES: dict[str, list[float]] = {
    "four half a million": [4, 500000],
    "one point today": [1],
    "100 пять": [100, 5],
    "5 point 5": [5, 5],
    "миллион полтора": [1000000, 1.5],
    "сто дюжин пять": [1200, 5],
    "1 000 000": [1000000],
    "1.000.000": [1000000],
    "1,000,000": [1000000],
    "1'000": [1000],
    "2 500,50": [2500.5],
    "1,5": [1.5],
    "1.5": [1.5],
    "5,000": [5000],
    "двести пятьдесят тысяч": [250000],
    "полтора миллиона": [1500000],
    "two hundred and fifty": [250],
    "quatre-vingt-dix": [90],
    "quatre vingt dix sept": [97],
    "soixante-dix": [70],
    "soixante et onze": [71],
    "vingt et un": [21],
    "veintiún": [21],
    "treinta y cinco mil": [35000],
    "medio millón": [500000],
    "un demi-million": [500000],
    "a couple": [2],
    "a couple of grand": [2],
    "half a million": [500000],
    "half million": [500000],
    "a dozen": [12],
    "дюжина": [12],
    "docena": [12],
    "une douzaine": [12],
    "двух": [2],
    "от трёх до пяти тысяч": [3, 5000],
    "пятью": [5],
    "пятихатка": [500],
    "косарь": [1000],
    "5к": [5000],
    "5k": [5000],
    "300 тыс": [300000],
    "300 тыс.": [300000],
    "1 млн. 200 тыс.": [1200000],
    "2 mln": [2000000],
    "2 mil": [2000],
    "2 mil 500": [2500],
    "mille": [1000],
    "deux mille cinq cents": [2500],
    "3kk": [3000000],
    "3кк": [3000000],
    "2️⃣": [2],
    "тысяч двести": [200000],
    "тысяч 200": [200000],
    "миллиона два": [2000000],
    "тысяч пять-шесть": [5000, 6],
    "две с половиной тысячи": [2500],
    "2 с половиной млн": [2500000],
    "two and a half thousand": [2500],
    "dos millones y medio": [2500000],
    "un million et demi": [1500000],
    "миллион двести": [1200000],
    "тысяча двести": [1200],
    "два миллиона триста тысяч": [2300000],
    "a million two hundred": [1200000],
    "between one hundred and two hundred": [100, 200],
    "between one hundred and two hundred thousand": [100, 200000],
    "entre cien y doscientos": [100, 200],
    "entre mil y dos mil": [1000, 2000],
    "entre cent et deux cents": [100, 200],
    "entre mille et deux mille": [1000, 2000],
    "between a thousand and fifteen hundred": [1000, 1500],
    "fifteen hundred": [1500],
    "пятьдесят-шестьдесят тысяч": [50, 60000],
    "сто-двести тысяч": [100, 200000],
    "тысячу-две": [1000, 2],
    "миллион-полтора": [1000000, 1.5],
    "полмиллиона": [500000],
    "пол ляма": [500000],
    "пол-миллиона": [500000],
    "полсотни": [50],
    "пару сотен тысяч": [200000],
    "сотня тысяч": [100000],
    "десяток": [10],
    "пару десятков": [20],
    "une centaine": [100],
    "une dizaine de milliers": [10000],
    "un par de miles": [2000],
    "mil quinientos": [1500],
    "mil millones": [1000000000],
    "ciento veinte mil": [120000],
    "un millón doscientos mil": [1200000],
    "15:00": [],
    "12.05.2024": [],
    "24/7": [],
    "½": [0.5],
    "1½": [1.5],
    "1/2": [0.5],
    "двестипятьдесят": [250],
    "quatrevingtdix": [90],
    "dosmil": [2000],
    "thousend": [1000],
    "five thousend": [5000],
    "пятсот": [500],
    "dvesti pyatdesyat tysyach": [250000],
    "pyat' tysyach": [5000],
    "150тысруб": [150000],
    "2k5": [2500],
    "un": [1],
    "une idée": [],
    "thousands of reasons": [],
    "больше миллиона": [1000000],
    "больше тысячи": [1000],
    "100-200": [100, 200],
    "нас 15 человек": [15],
    "человек двадцать": [20],
    "вдвоём": [2],
    "one hundred and five thousand": [105000],
    "quinientos": [500],
    "cinq cent mille": [500000],
    "cent cinquante mille": [150000],
    "deux cents": [200],
    "a hundred": [100],
    "three quarters of a million": [750000],
    "сто двадцать пять тысяч": [125000],
    "к 5 мая": [5],
    "5 6": [5, 6],
    "10,5k": [10500],
    "100 тыс 15 человек": [100000, 15],
    "cien mil": [100000],
    "1 500": [1500],
    "1.500,50": [1500.5],
    "1,500.50": [1500.5],
    "1,2,3": [1, 2, 3],
    "two thousand five hundred": [2500],
    "twenty five hundred": [2500],
    "ninety-nine": [99],
    "mil-dos mil": [1000, 2000],
    "трое": [3],
    "сорок пять": [45],
    "one point five million": [1500000],
    "a million five": [1500000],
    "un million deux": [1200000],
    "un ou deux mille": [1, 2000],
    "un cuarto de millón": [250000],
    "trois quarts de million": [750000],
    "cuatro mil cinco": [4005],
    "mil uno": [1001],
    "0 500": [0, 500],
    "1.2.3": [1, 2, 3],
    "1.000,5": [1000.5],
    "1,000,00": [1, 0, 0],
    "1000.000": [1000000],
    "0.500": [0.5],
    "тысяч на двести": [200000],
    "сотен пять": [500],
    "zero": [0],
    "ноль тысяч": [0],
    "cent cent": [100, 100],
    "thirty-one": [31],
    "сто": [100],
    "пять с половиной": [5.5],
    "пять и половина": [5.5],
    "to a": [],
    "uno a dos": [1, 2],
    "5k5": [5500],
    "5к100000": [5000, 100000],
    "миллион тысяч": [1000000],
    "два миллиона миллионов": [2000000],
    "half a": [],
    "par mois": [],
    "un par de cientos": [200],
    "mil trescientos mil": [1000, 300000],
    "12 mayo 2024": [12, 2024],
    "2024-05-12": [],
    "5 5.": [5, 5],
    "cinquanteuros": [],
    "vingt et une": [21],
    "treinta y un mil": [31000],
    "hundreds": [],
    "тысячи": [1000],
    "полторы сотни": [150],
    "полмиллиарда": [500000000],
    "один": [1],
    "15%": [15],
}
ORDINALS: dict[str, list[float]] = {
    "второй": [2],
    "2-й": [2],
    "2nd": [2],
    "segundo": [2],
    "2º": [2],
    "deuxième": [2],
    "2e": [2],
    "twenty-first": [21],
    "двадцать первый": [21],
    "le cuarto": [4],
    "twenty 1st": [20, 1],
    "сорок второй": [42],
    "двенадцатый": [12],
}
MONEY: dict[str, tuple[str, list[float]]] = {
    "пять штук": ("ru", [5000]),
    "штук пять": ("ru", [5000]),
    "штук": ("ru", []),
    "2 лимона": ("ru", [2000000]),
    "поллимона": ("ru", [500000]),
    "300 тр": ("ru", [300000]),
    "200 к": ("ru", [200000]),
    "150трублей": ("ru", [150000]),
    "к 5 мая": ("ru", [5]),
    "2 mil": ("en", [2000000]),
    "a couple of grand": ("en", [2000]),
    "grand": ("en", []),
    "5m": ("en", [5000000]),
    "2 mil 500": ("es", [2500]),
    "2 palos": ("es", [2000000]),
    "tres cher": ("fr", []),
    "500e": ("fr", [500]),
    "5 keur": ("fr", [5000]),
    "5 lakh": ("en", [500000]),
    "5 штук": ("de", [5]),
}


def values(found: tuple[Numeral, ...]) -> list[float]:
    return [numeral.value for numeral in found]


@pytest.mark.parametrize("text", VALUES)
def test_the_numbers_of_a_text_are_found(text: str) -> None:
    assert values(numbers_in(fold(text))) == VALUES[text]


@pytest.mark.parametrize("text", ORDINALS)
def test_ordinals_are_flagged(text: str) -> None:
    found = numbers_in(fold(text))
    assert (values(found), found[-1].is_ordinal) == (ORDINALS[text], True)


@pytest.mark.parametrize("text", MONEY)
def test_slang_of_money_counts_where_money_is_the_subject(text: str) -> None:
    lang, expected = MONEY[text]
    assert values(money_numbers_in(fold(text), lang)) == expected


def test_a_number_knows_its_place_its_multiplier_and_its_form() -> None:
    assert numbers_in("от 1 500 до двух тысяч") == (
        Numeral(1500.0, 3, 8, is_grouped=True),
        Numeral(2000.0, 12, 22, scale=1000.0, is_word=True),
    )


@given(st.text(max_size=300))
def test_no_text_makes_it_raise_and_places_follow_each_other(text: str) -> None:
    folded = fold(text)
    end = 0
    for numeral in numbers_in(folded):
        assert end <= numeral.start < numeral.end <= len(folded)
        end = numeral.end


PIECES = (
    "5",
    "12",
    "100",
    "250",
    "1.000",
    "2,5",
    "5к",
    "k",
    "тыс",
    "млн",
    "mil",
    "mille",
    "million",
    "hundred",
    "cent",
    "cents",
    "two",
    "three",
    "пять",
    "двести",
    "сто",
    "тысяч",
    "тысячи",
    "миллиона",
    "a",
    "an",
    "un",
    "une",
    "и",
    "and",
    "y",
    "et",
    "-",
    ".",
    ",",
    "of",
    "de",
    "half",
    "medio",
    "demi",
    "с",
    "половиной",
    "a",
    "half",
    "точка",
    "point",
    "par",
    "couple",
    "второй",
    "first",
    "2nd",
    "на",
    "cuarto",
)


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from([" ", "", "-"]))
def test_no_row_of_number_words_makes_it_raise(pieces: list[str], between: str) -> None:
    for lang in ("ru", "en", "es", "fr"):
        assert all(numeral.value >= 0 for numeral in money_numbers_in(fold(between.join(pieces)), lang))
    assert all(numeral.value >= 0 for numeral in numbers_in(fold(between.join(pieces))))


def test_of_a_message_of_nothing_but_digits_only_the_first_numbers_are_read() -> None:
    found = numbers_in("1 x " * 1000)
    assert 0 < len(found) < 1000
    assert {numeral.value for numeral in found} == {1.0}
