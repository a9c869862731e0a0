"""The console's own words in Russian and English: those of the pages here, those of a script's page in the files beside it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.web.console.words_conditions import WORDS as CONDITIONS
from bot.web.console.words_leads import WORDS as LEADS
from bot.web.console.words_magnets import WORDS as MAGNETS
from bot.web.console.words_portraits import WORDS as PORTRAITS
from bot.web.console.words_rules import WORDS as RULES
from bot.web.console.words_script import WORDS as SCRIPT

LANGUAGES = ("ru", "en")

_WORDS: Mapping[str, Mapping[str, str]] = {
    # places
    "scripts": {"ru": "Сценарии", "en": "Scripts"},
    "leads": {"ru": "Лиды", "en": "Leads"},
    "staff": {"ru": "Сотрудники", "en": "Staff"},
    "settings": {"ru": "Настройки", "en": "Settings"},
    "audit": {"ru": "Журнал", "en": "Audit"},
    "dark": {"ru": "Тёмный или светлый вид", "en": "Dark or light"},
    "sign_out": {"ru": "Выйти", "en": "Sign out"},
    # all over
    "add": {"ru": "Добавить", "en": "Add"},
    "remove": {"ru": "Убрать", "en": "Remove"},
    "cancel": {"ru": "Отмена", "en": "Cancel"},
    "apply": {"ru": "Применить", "en": "Apply"},
    "saved": {"ru": "Сохранено", "en": "Saved"},
    "search": {"ru": "Найти", "en": "Search"},
    "name": {"ru": "Имя", "en": "Name"},
    "title": {"ru": "Название", "en": "Title"},
    "value": {"ru": "Значение", "en": "Value"},
    "moment": {"ru": "Когда", "en": "When"},
    "who": {"ru": "Кто", "en": "Who"},
    "what": {"ru": "Что", "en": "What"},
    "where": {"ru": "Где", "en": "Where"},
    "about": {"ru": "О чём", "en": "About"},
    "details": {"ru": "Подробности", "en": "Details"},
    "language": {"ru": "Язык", "en": "Language"},
    "languages": {"ru": "Языки", "en": "Languages"},
    "source": {"ru": "Источник", "en": "Source"},
    "nothing_here": {"ru": "Здесь пока ничего нет", "en": "Nothing here yet"},
    # scripts
    "new_script": {"ru": "Новый сценарий", "en": "New script"},
    "template": {"ru": "По образцу", "en": "From the template"},
    "there_is_one": {"ru": "Такой уже есть", "en": "There is one already"},
    "no_script": {"ru": "Такого сценария нет", "en": "There is no such script"},
    "id": {"ru": "Имя латиницей", "en": "Id"},
    # leads
    "no_lead": {"ru": "Такого лида нет", "en": "There is no such lead"},
    "search_hint": {
        "ru": "Имя, компания, телефон; или mine, waiting, late, stage:..., temp:hot, source:ads",
        "en": "Name, company, phone; or mine, waiting, late, stage:..., temp:hot, source:ads",
    },
    "list": {"ru": "Список", "en": "List"},
    "board": {"ru": "Доска", "en": "Board"},
    "temperature": {"ru": "Температура", "en": "Temperature"},
    "mark": {"ru": "Целевой", "en": "Mark"},
    "score": {"ru": "Баллы", "en": "Score"},
    "stage": {"ru": "Стадия", "en": "Stage"},
    "owner": {"ru": "Владелец", "en": "Owner"},
    "answers": {"ru": "Ответы", "en": "Answers"},
    "hot": {"ru": "горячий", "en": "hot"},
    "warm": {"ru": "тёплый", "en": "warm"},
    "cold": {"ru": "холодный", "en": "cold"},
    "targeted": {"ru": "целевой", "en": "targeted"},
    "non-targeted": {"ru": "нецелевой", "en": "non-targeted"},
    "undecided": {"ru": "пока неясно", "en": "undecided"},
    "make_test": {"ru": "Сделать из разговора тест", "en": "Make a test of this talk"},
    "test_made": {
        "ru": "Тест добавлен в черновик сценария; личных данных в нём нет",
        "en": "The test is in the script's draft; nothing personal is in it",
    },
    "test_is_there": {"ru": "Такой тест в черновике уже есть", "en": "The draft has this test already"},
    "talk_is_gone": {
        "ru": "Теста не сделать: этот разговор стёрт или человек начал другой",
        "en": "No test can be made: this talk was erased, or the person has begun another",
    },
    "open_tests": {"ru": "Открыть тесты", "en": "Open the tests"},
    # staff
    "invite": {"ru": "Пригласить", "en": "Invite"},
    "invited": {
        "ru": "Приглашение на один раз, до {until}. Перешлите человеку:",
        "en": "An invitation for one use, until {until}. Send it to the person:",
    },
    "no_staff": {
        "ru": "Пока никого. Нажмите «Пригласить» и перешлите ссылку: по ней человек войдёт в Telegram со своей ролью",
        "en": "Nobody yet. Press Invite and send the link on: it lets the person in by Telegram, in the role you chose",
    },
    "not_set": {"ru": "не задано", "en": "not set"},
    "by_files": {"ru": "файлы сценариев", "en": "files of scripts"},
    "by_cli": {"ru": "командная строка", "en": "command line"},
    "by_console": {"ru": "консоль на этой машине", "en": "console on this machine"},
    "always_admins": {"ru": "Администраторы по настройкам: {ids}", "en": "Admins by the settings: {ids}"},
    "role": {"ru": "Роль", "en": "Role"},
    "role_manager": {"ru": "менеджер", "en": "manager"},
    "role_senior": {"ru": "старший менеджер", "en": "senior manager"},
    "role_head": {"ru": "руководитель продаж", "en": "head of sales"},
    "role_admin": {"ru": "администратор", "en": "admin"},
    "on_duty": {"ru": "на смене", "en": "on duty"},
    "off_duty": {"ru": "не на смене", "en": "off duty"},
    "load": {"ru": "лидов в работе: {n}", "en": "open leads: {n}"},
    "remove_sure": {"ru": "Убрать: {name}? Права пропадут сразу.", "en": "Remove {name}? The rights end at once."},
    # settings, audit
    "settings_note": {"ru": "Меняются там, где запускается служба", "en": "They are changed where the service is started"},
    "audit_note": {"ru": "Новое сверху; без личных данных", "en": "Newest first; nothing personal"},
    "deed_publish": {"ru": "опубликовал", "en": "published"},
    "deed_rollback": {"ru": "вернул версию", "en": "restored"},
    "deed_move": {"ru": "перевёл диалоги", "en": "moved dialogs"},
    "deed_invite": {"ru": "пригласил", "en": "invited"},
    "deed_join": {"ru": "присоединился", "en": "joined"},
    "deed_role": {"ru": "сменил роль", "en": "changed a role"},
    "deed_remove": {"ru": "убрал", "en": "removed"},
    "deed_export": {"ru": "выгрузил", "en": "exported"},
    "deed_import": {"ru": "загрузил", "en": "imported"},
    "deed_read_card": {"ru": "открыл карточку", "en": "read a card"},
    "deed_erase": {"ru": "стёр", "en": "erased"},
    "deed_sign_in": {"ru": "вошёл", "en": "signed in"},
    "deed_setting": {"ru": "изменил настройку", "en": "changed a setting"},
}

WORDS: Mapping[str, Mapping[str, str]] = {**_WORDS, **LEADS, **SCRIPT, **RULES, **PORTRAITS, **MAGNETS, **CONDITIONS}


def word(name: str, language: str, /, **values: object) -> str:
    """One of the words, with what is to be filled in; English where the language has none. What is filled in is never looked into."""
    words = WORDS[name]
    return words.get(language, words["en"]).format_map(values)
