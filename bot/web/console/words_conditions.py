"""The words of the window in which a condition is put together."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "choose_condition": {"ru": "Собрать условие", "en": "Put the condition together"},
    "condition_is_text": {
        "ru": "Это условие сложнее строк ниже. Что соберёте здесь, встанет на его место.",
        "en": "This condition says more than rows can. What you put together here takes its place.",
    },
    "joined_all": {"ru": "верно всё", "en": "all of these hold"},
    "joined_any": {"ru": "верно хотя бы одно", "en": "any of these holds"},
    "add_row": {"ru": "Ещё строка", "en": "One more row"},
    "question_or_fact": {"ru": "Вопрос или факт", "en": "Question or fact"},
    "test": {"ru": "Проверка", "en": "Test"},
    "answer": {"ru": "Ответ", "en": "Answer"},
    "days_hint": {"ru": "30d, 2w", "en": "30d, 2w"},
    "row_not_whole": {
        "ru": "В каждой строке нужен ответ: вариант, число или срок (30d)",
        "en": "Each row needs an answer: an option, a number or a span (30d)",
    },
    "truth_yes": {"ru": "да", "en": "yes"},
    "truth_no": {"ru": "нет", "en": "no"},
    "test_is": {"ru": "это", "en": "is"},
    "test_in": {"ru": "одно из", "en": "is one of"},
    "test_at_least": {"ru": "не меньше", "en": "is at least"},
    "test_at_most": {"ru": "не больше", "en": "is at most"},
    "test_more_than": {"ru": "больше", "en": "is more than"},
    "test_less_than": {"ru": "меньше", "en": "is less than"},
    "test_count_at_least": {"ru": "отмечено не меньше", "en": "are ticked, at least"},
    "test_within": {"ru": "не позже чем через", "en": "is within"},
    "test_after": {"ru": "позже чем через", "en": "is later than in"},
    "test_mentions": {"ru": "содержит слово", "en": "mentions"},
    "test_verified": {"ru": "номер подтверждён", "en": "is verified"},
    "test_known": {"ru": "ответ есть", "en": "is answered"},
    "fact_source": {"ru": "Источник (первый)", "en": "Source (the first)"},
    "fact_campaign": {"ru": "Источник (последний)", "en": "Source (the last)"},
    "fact_language": {"ru": "Язык", "en": "Language"},
    "fact_contact": {"ru": "Контакт", "en": "Contact"},
    "fact_consent": {"ru": "Согласие", "en": "Consent"},
    "fact_targeted": {"ru": "Целевой", "en": "Targeted"},
    "fact_temperature": {"ru": "Температура", "en": "Temperature"},
    "fact_score": {"ru": "Баллы", "en": "Score"},
    "fact_returning": {"ru": "Пришёл снова", "en": "Comes again"},
    "fact_objection": {"ru": "Возражение", "en": "Objection"},
    "fact_magnet": {"ru": "Магнит", "en": "Magnet"},
    "move_up": {"ru": "Выше", "en": "Move up"},
    "move_down": {"ru": "Ниже", "en": "Move down"},
}
