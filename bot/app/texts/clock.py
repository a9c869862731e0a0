"""The clock until the first answer: words to visitors off hours, reminders, and the lines of the card."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    # to the visitor
    "off_hours": {
        "ru": "Сейчас у нас нерабочее время. Сотрудник ответит вам {moment}.",
        "en": "We are closed now. A person will answer you {moment}.",
        "es": "Ahora estamos fuera de horario. Una persona le responderá {moment}.",
        "fr": "Nous sommes fermés en ce moment. Une personne vous répondra {moment}.",
    },
    "at_today": {"ru": "сегодня в {time}", "en": "at {time} today", "es": "hoy a las {time}", "fr": "aujourd'hui à {time}"},
    "at_tomorrow": {"ru": "завтра в {time}", "en": "at {time} tomorrow", "es": "mañana a las {time}", "fr": "demain à {time}"},
    "at_mon": {"ru": "в понедельник в {time}", "en": "on Monday at {time}", "es": "el lunes a las {time}", "fr": "lundi à {time}"},
    "at_tue": {"ru": "во вторник в {time}", "en": "on Tuesday at {time}", "es": "el martes a las {time}", "fr": "mardi à {time}"},
    "at_wed": {"ru": "в среду в {time}", "en": "on Wednesday at {time}", "es": "el miércoles a las {time}", "fr": "mercredi à {time}"},
    "at_thu": {"ru": "в четверг в {time}", "en": "on Thursday at {time}", "es": "el jueves a las {time}", "fr": "jeudi à {time}"},
    "at_fri": {"ru": "в пятницу в {time}", "en": "on Friday at {time}", "es": "el viernes a las {time}", "fr": "vendredi à {time}"},
    "at_sat": {"ru": "в субботу в {time}", "en": "on Saturday at {time}", "es": "el sábado a las {time}", "fr": "samedi à {time}"},
    "at_sun": {"ru": "в воскресенье в {time}", "en": "on Sunday at {time}", "es": "el domingo a las {time}", "fr": "dimanche à {time}"},
    "at_date": {"ru": "{date} в {time}", "en": "on {date} at {time}", "es": "el {date} a las {time}", "fr": "le {date} à {time}"},
    # to the staff
    "clock_remind": {
        "ru": "Лид #{lead} ({name}) ждёт первого ответа {minutes} мин рабочего времени. Отвечает {owner}.",
        "en": "Lead #{lead} ({name}) has waited {minutes} min of working time for the first answer. It is with {owner}.",
        "es": "El lead #{lead} ({name}) espera la primera respuesta desde hace {minutes} min laborables. Lo tiene {owner}.",
        "fr": "Le lead #{lead} ({name}) attend la première réponse depuis {minutes} min ouvrées. Il est chez {owner}.",
    },
    "clock_remind_all": {
        "ru": "Лид #{lead} ({name}) ждёт первого ответа {minutes} мин рабочего времени. Его никто не взял.",
        "en": "Lead #{lead} ({name}) has waited {minutes} min of working time for the first answer. Nobody has it.",
        "es": "El lead #{lead} ({name}) espera la primera respuesta desde hace {minutes} min laborables. Nadie lo tiene.",
        "fr": "Le lead #{lead} ({name}) attend la première réponse depuis {minutes} min ouvrées. Personne ne l'a.",
    },
    "became_hot": {
        "ru": "Лид #{lead} ({name}) стал горячим.",
        "en": "Lead #{lead} ({name}) is hot now.",
        "es": "El lead #{lead} ({name}) ya está caliente.",
        "fr": "Le lead #{lead} ({name}) est maintenant chaud.",
    },
    "clock_tell": {
        "ru": "Без ответа: лид #{lead} ({name}), {minutes} мин рабочего времени. Он у сотрудника {owner}.",
        "en": "No answer: lead #{lead} ({name}), {minutes} min of working time. It is with {owner}.",
        "es": "Sin respuesta: lead #{lead} ({name}), {minutes} min laborables. Lo tiene {owner}.",
        "fr": "Sans réponse : lead #{lead} ({name}), {minutes} min ouvrées. Il est chez {owner}.",
    },
    "clock_tell_all": {
        "ru": "Без ответа: лид #{lead} ({name}), {minutes} мин рабочего времени. Его никто не взял.",
        "en": "No answer: lead #{lead} ({name}), {minutes} min of working time. Nobody has it.",
        "es": "Sin respuesta: lead #{lead} ({name}), {minutes} min laborables. Nadie lo tiene.",
        "fr": "Sans réponse : lead #{lead} ({name}), {minutes} min ouvrées. Personne ne l'a.",
    },
    "clock_passed": {
        "ru": "Лид #{lead} остался без ответа и передан: {name}.",
        "en": "Lead #{lead} was not answered and goes to {name}.",
        "es": "El lead #{lead} quedó sin respuesta y pasa a {name}.",
        "fr": "Le lead #{lead} est resté sans réponse et passe à {name}.",
    },
    "somebody_else": {
        "ru": "кто первый возьмёт",
        "en": "whoever takes it first",
        "es": "quien lo tome primero",
        "fr": "qui le prendra d'abord",
    },
    # on the card
    "unanswered": {
        "ru": "Без ответа: {spent} рабочего времени",
        "en": "Not answered for {spent} of working time",
        "es": "Sin respuesta: {spent} de tiempo laborable",
        "fr": "Sans réponse : {spent} de temps ouvré",
    },
    "unanswered_overdue": {
        "ru": "Без ответа: {spent} рабочего времени, просрочен с {at}",
        "en": "Not answered for {spent} of working time, overdue since {at}",
        "es": "Sin respuesta: {spent} de tiempo laborable, vencido desde {at}",
        "fr": "Sans réponse : {spent} de temps ouvré, en retard depuis {at}",
    },
    "answered_after": {
        "ru": "Первый ответ через {spent} рабочего времени",
        "en": "First answer after {spent} of working time",
        "es": "Primera respuesta a los {spent} de tiempo laborable",
        "fr": "Première réponse après {spent} de temps ouvré",
    },
}
