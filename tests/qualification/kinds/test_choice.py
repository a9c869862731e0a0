"""Replies to a question with buttons, as people type them instead of pressing one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.answers import Choice, Text
from qualification.kinds import choice
from qualification.reading import Hints, Option, Reading, Unclear, Understood, Unsure
from tests.qualification.tables import assert_read

CASES = Path(__file__).parents[1] / "cases"
LANGUAGES = ("ru", "en", "es", "fr")
HELD_OUT_SHARE = 0.74
"""Of the tables nobody tunes on this share must be right: rules that only fit the other tables show here."""


def hints_for(*labels: str, lang: str = "en", question: str = "") -> Hints:
    return Hints(lang=lang, question=question, options=tuple(Option(id=label, label=label) for label in labels), today=date(2026, 2, 16))


def reading_of(text: str, *labels: str, lang: str = "en", question: str = "") -> Reading:
    return choice.read(text, hints_for(*labels, lang=lang, question=question))


def chosen(reading: Reading) -> str | None:
    if isinstance(reading, Understood) and isinstance(reading.answer, Choice):
        return reading.answer.option
    return None


def wrong_in(path: Path) -> tuple[int, list[tuple[str, str, str | None, str | None]]]:
    """How many cases the table has, and those that are read wrongly: question, text, expected, read."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = []
    for case in cases:
        options = tuple(Option(id=each["id"], label=each["label"], synonyms=tuple(each.get("synonyms", ()))) for each in case["choices"])
        taken = chosen(choice.read(case["text"], Hints(lang=case["lang"], question=case["question"], options=options)))
        if taken != case["expected"]:
            wrong.append((case["question"], case["text"], case["expected"], taken))
    return len(cases), wrong


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reply_of_the_table_is_read_as_a_fluent_person_would(lang: str) -> None:
    count, wrong = wrong_in(CASES / f"choice_{lang}.jsonl")
    assert count > 150
    assert_read(count, wrong)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_most_replies_that_nobody_tuned_for_are_read_right_and_hardly_any_is_invented(lang: str) -> None:
    count, wrong = wrong_in(CASES / f"choice_{lang}_holdout.jsonl")
    assert count > 30
    assert len(wrong) <= (1 - HELD_OUT_SHARE) * count
    assert sum(1 for _, _, expected, taken in wrong if expected is None and taken is not None) <= 1


def test_a_key_word_inside_a_denial_is_no_key_word() -> None:
    """A bot took "не срочно", "неважно" and "Not urgent" for hot, by the word inside."""
    options = ("Срочно", "В течение месяца", "Пока присматриваюсь")
    assert chosen(reading_of("не срочно", *options, lang="ru")) is None
    assert chosen(reading_of("неважно", *options, lang="ru")) is None
    assert chosen(reading_of("Not urgent", "Urgent", "This month", "Just looking")) is None
    assert reading_of("не срочно", "Срочно", "Не срочно", lang="ru") == Understood(answer=Choice(option="Не срочно"), confidence=1.0)


def test_the_very_words_of_an_option_are_certain_in_any_case_and_with_any_signs() -> None:
    for text in ("Trade-in", "trade in", "TRADE-IN!", " trade‑in ", "tradein"):
        assert reading_of(text, "New", "Trade-in") == Understood(answer=Choice(option="Trade-in"), confidence=1.0)


def test_a_synonym_of_the_script_counts_like_the_label() -> None:
    options = (Option(id="a", label="Basic", synonyms=("starter pack", "🌱")), Option(id="b", label="Pro"))
    assert choice.read("Starter pack", Hints(options=options)) == Understood(answer=Choice(option="a"), confidence=1.0)
    assert choice.read("🌱", Hints(options=options)) == Understood(answer=Choice(option="a"), confidence=1.0)


def test_the_emoji_of_a_label_chooses_it() -> None:
    assert chosen(reading_of("🚗", "🚗 New car", "🔧 Repair")) == "🚗 New car"


def test_what_two_options_share_is_offered_not_guessed() -> None:
    assert reading_of("квартира", "Новая квартира", "Вторичная квартира", "Дом", lang="ru") == Unsure(
        candidates=(Choice(option="Новая квартира"), Choice(option="Вторичная квартира")), confidence=0.6
    )
    assert reading_of("same", "Same", "same") == Unclear(why="ambiguous")


def test_an_option_named_in_full_wins_over_one_that_only_holds_its_word() -> None:
    assert chosen(reading_of("just renovation please", "Renovation", "Renovation and design")) == "Renovation"


def test_what_is_left_after_all_others_are_ruled_out_is_meant() -> None:
    assert chosen(reading_of("не утром и не вечером", "Утром", "Днём", "Вечером", lang="ru")) == "Днём"
    assert chosen(reading_of("not red and not blue", "Red", "Blue", "Green", "Other")) is None


@pytest.mark.parametrize(
    ("text", "lang", "options", "expected"),
    [
        ("не новый, а б/у", "ru", ("Новый", "Б/у"), "Б/у"),
        ("not new but used", "en", ("New", "Used"), "Used"),
        ("no nuevo sino usado", "es", ("Nuevo", "Usado"), "Usado"),
        ("pas neuf mais d'occasion", "fr", ("Neuf", "Occasion"), "Occasion"),
        ("used rather than new", "en", ("New", "Used"), "Used"),
        ("anything but the sedan, suv", "en", ("Sedan", "SUV"), "SUV"),
        ("un piso en vez de una casa", "es", ("Piso", "Casa"), "Piso"),
        ("новый или нет, лучше б/у", "ru", ("Новый", "Б/у"), "Б/у"),
        ("нет, новый", "ru", ("Новый", "Б/у"), "Новый"),
        ("no i want a new one", "en", ("New", "Used"), "New"),
        ("не только дизайн", "ru", ("Дизайн", "Ремонт"), "Дизайн"),
        ("a house with a garden", "en", ("House", "Garden"), "House"),
        ("hiring", "en", ("No time", "Can't find staff"), "Can't find staff"),
        ("no tengo tiempo", "es", ("Falta de tiempo", "El precio"), "Falta de tiempo"),
    ],
)
def test_what_is_denied_is_ruled_out_and_what_stands_against_it_is_meant(
    text: str, lang: str, options: tuple[str, ...], expected: str
) -> None:
    assert chosen(reading_of(text, *options, lang=lang)) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("2", "en", "B"),
        ("2️⃣", "en", "B"),
        ("#2", "en", "B"),
        ("option 3", "en", "C"),
        ("the last one", "en", "C"),
        ("the middle one", "en", "B"),
        ("the third one", "en", "C"),
        ("top one", "en", "A"),
        ("option b", "en", "B"),
        ("c)", "en", "C"),
        ("second to last", "en", "B"),
        ("второй", "ru", "B"),
        ("вариант 2", "ru", "B"),
        ("последнее", "ru", "C"),
        ("вариант б", "ru", "B"),
        ("3 вариант подойдет", "ru", "C"),
        ("la primera", "es", "A"),
        ("el del medio", "es", "B"),
        ("opcion 2", "es", "B"),
        ("le deuxième", "fr", "B"),
        ("la dernière", "fr", "C"),
        ("7", "en", None),
        ("0", "en", None),
        ("1.5", "en", None),
        ("2 or 3", "en", None),
        ("last week", "en", None),
        ("the second floor", "en", None),
        ("2 рубля", "ru", None),
        ("top secret plan", "en", None),
        ("middle of nowhere", "en", None),
        ("option a4", "en", None),
    ],
)
def test_a_number_or_a_place_names_the_button(text: str, lang: str, expected: str | None) -> None:
    assert chosen(reading_of(text, "A", "B", "C", lang=lang)) == expected


def test_an_even_list_has_no_middle() -> None:
    assert chosen(reading_of("the middle one", "Basic", "Pro", "Max", "Ultra")) is None


@pytest.mark.parametrize(
    ("text", "lang", "question", "options", "expected"),
    [
        ("нас 12", "ru", "Сколько вас?", ("1–10", "11–50", "50+"), "11–50"),
        ("до 10", "ru", "Сколько вас?", ("До 10", "10–50", "50+"), "До 10"),
        ("more than 100", "en", "How many employees?", ("1-50", "51-100", "100+"), "100+"),
        ("just me", "en", "How many employees?", ("1-10", "11-50"), "1-10"),
        ("2 adults and 1 child", "en", "How many guests?", ("1-2", "3-5", "6+"), "3-5"),
        ("me and 4 others", "en", "How many people?", ("1-4", "5-10"), "5-10"),
        ("50", "en", "How many employees?", ("1-50", "50-100"), None),
        ("20 to 40", "en", "How many employees?", ("1-10", "11-50", "51+"), "11-50"),
        ("5 to 60", "en", "How many employees?", ("1-10", "11-50", "51+"), "11-50"),
        ("1 to 100", "en", "How many employees?", ("1-40", "41-80", "81+"), None),
        ("3 млн", "ru", "Какой бюджет?", ("До 1 млн", "1–5 млн", "Больше 5 млн"), "1–5 млн"),
        ("3", "ru", "Какой бюджет?", ("До 1 млн", "1–5 млн", "Больше 5 млн"), "До 1 млн"),
        ("300", "ru", "Какой бюджет?", ("До 100 тыс", "100–500 тыс", "500 тыс и больше"), "100–500 тыс"),
        ("five years ago", "en", "How many employees?", ("1-10", "11-50"), None),
        ("option 2", "en", "How many employees?", ("1-10", "11-50"), "11-50"),
        ("через две недели", "ru", "Когда?", ("Срочно", "В течение месяца", "1–3 месяца"), "В течение месяца"),
        ("полгода", "ru", "Когда?", ("До 3 месяцев", "3–9 месяцев", "Позже"), "3–9 месяцев"),
        ("this week", "en", "When?", ("Immediately", "This month", "In 2-3 months"), "Immediately"),
        ("in 3 days", "en", "When?", ("Today", "This week", "This month"), "This week"),
        ("no rush", "en", "When?", ("Within 3 months", "3-6 months", "More than 6 months"), "More than 6 months"),
        ("недели через три", "ru", "Когда?", ("В течение недели", "В течение месяца"), "В течение месяца"),
        ("2", "en", "How old is it?", ("0-5 years", "6-15 years", "16+ years"), "0-5 years"),
        ("4", "ru", "Когда?", ("Срочно", "В течение месяца", "1–3 месяца", "Просто смотрю"), "Просто смотрю"),
        ("brand new", "en", "How old is it?", ("0-5 years", "6-15 years"), "0-5 years"),
        ("very old", "en", "How old is it?", ("0-5 years", "6-15 years"), "6-15 years"),
        ("в третьем", "ru", "Какой класс?", ("1–4 класс", "5–9 класс"), "1–4 класс"),
        ("двушка", "ru", "Сколько комнат?", ("1 комната", "2 комнаты", "3 комнаты и больше"), "2 комнаты"),
        ("un t3", "fr", "Combien de pièces ?", ("1-2 pièces", "3-4 pièces"), "3-4 pièces"),
        ("60 m2", "en", "What area?", ("up to 50 m2", "50-100 m2"), "50-100 m2"),
        ("10%", "en", "Which share?", ("up to 5%", "5-20%"), "5-20%"),
        ("100 or more", "en", "How many?", ("less than 100 pcs", "100 pcs and more"), "100 pcs and more"),
        ("5 or fewer", "en", "How many?", ("1-5 pcs", "6-10 pcs"), "1-5 pcs"),
        ("50 to 20", "en", "How many?", ("1-20 pcs", "21-50 pcs"), None),
        ("10, 20, 30 and 40", "en", "How many?", ("1-20 pcs", "21-50 pcs"), None),
    ],
)
def test_an_amount_falls_into_its_range(text: str, lang: str, question: str, options: tuple[str, ...], expected: str | None) -> None:
    assert chosen(reading_of(text, *options, lang=lang, question=question)) == expected


@pytest.mark.parametrize(
    ("text", "lang", "options", "expected"),
    [
        ("в 10", "ru", ("Утром (9–12)", "Днём (12–17)", "Вечером (17–20)"), "Утром (9–12)"),
        ("часа в три", "ru", ("Утром (9–12)", "Днём (12–17)", "Вечером (17–20)"), "Днём (12–17)"),
        ("после 6", "ru", ("Утром", "Днём", "Вечером"), "Вечером"),
        ("18:30", "en", ("Morning", "Afternoon", "Evening"), "Evening"),
        ("before 12", "en", ("9am-12pm", "12pm-5pm"), "9am-12pm"),
        ("at 3pm", "en", ("9am-12pm", "12pm-5pm"), "12pm-5pm"),
        ("a las 5 de la tarde", "es", ("Por la mañana", "Por la tarde", "Por la noche"), "Por la tarde"),
        ("vers 19h", "fr", ("Le matin", "L'après-midi", "Le soir"), "Le soir"),
        ("at 11 pm", "en", ("9:00-12:00", "12:00-17:00"), None),
        ("11", "en", ("Morning", "Afternoon", "Evening"), "Morning"),
        ("99:10", "en", ("Morning", "Afternoon", "Evening"), None),
        ("at 7 am", "en", ("Morning", "Evening"), "Morning"),
        ("noon", "en", ("12am-1pm", "Evening"), None),
        ("30 of us, 2 kids, at 10", "en", ("Morning", "Evening"), "Morning"),
    ],
)
def test_an_hour_falls_into_its_part_of_the_day(text: str, lang: str, options: tuple[str, ...], expected: str | None) -> None:
    assert chosen(reading_of(text, *options, lang=lang)) == expected


@pytest.mark.parametrize(
    ("text", "lang", "options", "expected"),
    [
        ("да", "ru", ("Есть сайт", "Нет сайта"), "Есть сайт"),
        ("нет", "ru", ("Да, есть", "Нет", "Не знаю"), "Нет"),
        ("не надо", "ru", ("Да, доставка", "Самовывоз", "Пока не решили"), "Самовывоз"),
        ("хз", "ru", ("Да", "Нет", "Не знаю"), "Не знаю"),
        ("yes", "en", ("Yes, now", "Yes, later", "No"), None),
        ("yes", "en", ("New", "Used"), None),
        ("да", "ru", ("Да", "!!!"), "Да"),
    ],
)
def test_yes_and_no_choose_where_the_options_are_a_yes_and_a_no(
    text: str, lang: str, options: tuple[str, ...], expected: str | None
) -> None:
    assert chosen(reading_of(text, *options, lang=lang)) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("what brands do you have?", "en"),
        ("if it is new, how much?", "en"),
        ("is it new?", "en"),
        ("and if i want a new one, do you deliver?", "en"),
        ("у вас новый номер телефона?", "ru"),
        ("good evening", "en"),
        ("put me through to a new manager", "en"),
        ("i already told you new", "en"),
        ("я потом отвечу, новый год", "ru"),
        ("", "en"),
        ("...", "en"),
        ("🤡", "en"),
        ("новый или б/у, не знаю", "ru"),
    ],
)
def test_talk_around_the_question_is_no_answer(text: str, lang: str) -> None:
    assert chosen(reading_of(text, "New", "Used", lang=lang)) is None
    assert chosen(reading_of(text, "Новый", "Б/у", lang=lang)) is None


def test_my_boss_is_somebody_else_only_where_the_question_is_who_i_am() -> None:
    assert chosen(reading_of("my boss is the director", "Director", "Accountant")) is None
    assert chosen(reading_of("my boss", "Me alone", "My boss", "Together")) == "My boss"


def test_a_question_back_is_told_from_nothing_and_from_a_denial() -> None:
    assert reading_of("how much is it?", "New", "Used") == Unclear(why="question")
    assert reading_of("blah", "New", "Used") == Unclear(why="nothing")
    assert reading_of("not new", "New", "Used") == Unsure(candidates=(Choice(option="Used"),), confidence=0.6)
    assert reading_of("not new", "New", "Used", "Rent", "Lease", "Swap") == Unclear(why="ruled_out")
    assert reading_of("i already told you", "New", "Used") == Unclear(why="ruled_out")


def test_an_answer_in_doubt_is_an_answer() -> None:
    assert chosen(reading_of("used?", "New", "Used")) == "Used"
    assert chosen(reading_of("maybe used?", "New", "Used")) == "Used"


def test_an_answer_with_a_question_behind_it_counts() -> None:
    assert chosen(reading_of("новую, а сколько стоит?", "Новый", "Б/у", lang="ru")) == "Новый"
    assert chosen(reading_of("used and how much is it?", "New", "Used")) == "Used"


def test_something_off_the_list_is_other_where_the_list_has_one() -> None:
    assert chosen(reading_of("lawyer", "Owner", "Accountant", "Other")) == "Other"
    assert chosen(reading_of("lawyer", "Owner", "Accountant")) is None
    assert chosen(reading_of("lawyer from a very big and famous firm", "Owner", "Accountant", "Other")) is None
    assert chosen(reading_of("xyzzy", "Owner", "Accountant", "Other")) is None


def test_a_text_on_the_wrong_keyboard_or_in_latin_letters_is_read() -> None:
    options = ("Новый", "С пробегом")
    assert chosen(reading_of("yjdsq", *options, lang="ru")) == "Новый"
    assert chosen(reading_of("s probegom", *options, lang="ru")) == "С пробегом"
    assert chosen(reading_of("ьгысду", "Lose weight", "Build muscle")) == "Build muscle"
    assert chosen(reading_of("трейд ин", "Новый", "Обмен по trade-in", lang="ru")) == "Обмен по trade-in"


def test_without_options_nothing_is_chosen() -> None:
    assert choice.read("new", Hints()) == Unclear(why="nothing")


def test_far_too_many_strange_words_make_an_answer_doubtful() -> None:
    text = "zorbly quandrix fleeming vortaxian gruntle snorvish plimtoked marathon"
    assert reading_of(text, "Run", "Swim", "Lift weights") == Unsure(candidates=(Choice(option="Run"),), confidence=0.6)


def test_an_answer_is_shown_by_its_label() -> None:
    hints = Hints(options=(Option(id="a", label="New car"),))
    assert choice.show(Choice(option="a"), hints) == "New car"
    assert choice.show(Choice(option="gone"), hints) == "gone"
    assert choice.show(Text(text="a"), hints) == ""


@given(st.text(max_size=400), st.sampled_from((*LANGUAGES, "de")))
def test_no_text_is_too_strange_to_read(text: str, lang: str) -> None:
    options = ("До 10", "10–50", "Да, есть", "Нет", "Утром", "🚗", "", "Другое", "1 месяц")
    assert isinstance(choice.read(text, hints_for(*options, lang=lang)), Understood | Unsure | Unclear)


@given(st.lists(st.text(max_size=30), max_size=6), st.sampled_from(LANGUAGES))
def test_no_label_is_too_strange_to_choose_from(labels: list[str], lang: str) -> None:
    assert isinstance(reading_of("2 или новый, да", *labels, lang=lang), Understood | Unsure | Unclear)
