"""Duty, terms and the head's view of the team."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "on_duty": {"ru": "на смене", "en": "on duty", "es": "de turno", "fr": "en service"},
    "off_duty": {"ru": "не на смене", "en": "off duty", "es": "fuera de turno", "fr": "hors service"},
    "away": {"ru": "отсутствует", "en": "away", "es": "ausente", "fr": "absent"},
    "away_until": {
        "ru": "отсутствует до {until}",
        "en": "away until {until}",
        "es": "ausente hasta {until}",
        "fr": "absent jusqu'au {until}",
    },
    "usage_away": {
        "ru": "Напишите так: /away, /away 2h, /away 18:00 или /away 2026-12-24",
        "en": "Write it so: /away, /away 2h, /away 18:00 or /away 2026-12-24",
        "es": "Escríbalo así: /away, /away 2h, /away 18:00 o /away 2026-12-24",
        "fr": "Écrivez ainsi : /away, /away 2h, /away 18:00 ou /away 2026-12-24",
    },
    "usage_shift": {
        "ru": "Напишите так: /shift, /shift on, /shift off, /shift 4h или /shift 18:00",
        "en": "Write it so: /shift, /shift on, /shift off, /shift 4h or /shift 18:00",
        "es": "Escríbalo así: /shift, /shift on, /shift off, /shift 4h o /shift 18:00",
        "fr": "Écrivez ainsi : /shift, /shift on, /shift off, /shift 4h ou /shift 18:00",
    },
    "button_shift_on": {"ru": "Я на смене", "en": "I am on duty", "es": "Estoy de turno", "fr": "Je suis en service"},
    "button_shift_off": {"ru": "Конец смены", "en": "End of my shift", "es": "Fin de mi turno", "fr": "Fin de mon service"},
    "button_away": {"ru": "Меня нет", "en": "I am away", "es": "Estoy ausente", "fr": "Je suis absent"},
    "usage_terms": {
        "ru": "Изменить: /member {person} limit 10. Условия: {terms}; «-» убирает.",
        "en": "To change: /member {person} limit 10. Terms: {terms}; “-” takes one away.",
        "es": "Para cambiar: /member {person} limit 10. Condiciones: {terms}; «-» la quita.",
        "fr": "Pour changer : /member {person} limit 10. Conditions : {terms} ; « - » la retire.",
    },
    "bad_term": {
        "ru": "Не понимаю {term}: {written}. Условия: {terms}",
        "en": "I cannot read {term}: {written}. Terms: {terms}",
        "es": "No entiendo {term}: {written}. Condiciones: {terms}",
        "fr": "Je ne comprends pas {term} : {written}. Conditions : {terms}",
    },
    "team_line": {
        "ru": "Команда {name}: {hours}",
        "en": "Team {name}: {hours}",
        "es": "Equipo {name}: {hours}",
        "fr": "Équipe {name} : {hours}",
    },
    "queue_empty": {
        "ru": "Лидов без владельца нет.",
        "en": "No lead is without an owner.",
        "es": "Ningún lead está sin dueño.",
        "fr": "Aucun lead n'est sans propriétaire.",
    },
    "queue_head": {"ru": "Без владельца: {n}", "en": "Without an owner: {n}", "es": "Sin dueño: {n}", "fr": "Sans propriétaire : {n}"},
    "button_assign": {"ru": "Назначить #{lead}", "en": "Give out #{lead}", "es": "Asignar #{lead}", "fr": "Confier #{lead}"},
    "assign_to": {
        "ru": "Кому отдать лид #{lead}?",
        "en": "Who shall get lead #{lead}?",
        "es": "¿A quién se asigna el lead #{lead}?",
        "fr": "À qui confier le lead #{lead} ?",
    },
    "assigned_now": {
        "ru": "Лид #{lead}: назначен {name}.",
        "en": "Lead #{lead} is given to {name}.",
        "es": "El lead #{lead} se asigna a {name}.",
        "fr": "Le lead #{lead} est confié à {name}.",
    },
    "given_away": {
        "ru": "Лид #{lead} передан: {name} ({who}).",
        "en": "Lead #{lead} was given to {name} ({who}).",
        "es": "El lead #{lead} se ha asignado a {name} ({who}).",
        "fr": "Le lead #{lead} a été confié à {name} ({who}).",
    },
    "passed_on": {
        "ru": "Лид #{lead} ждёт другого.",
        "en": "Lead #{lead} waits for somebody else.",
        "es": "El lead #{lead} espera a otra persona.",
        "fr": "Le lead #{lead} attend quelqu'un d'autre.",
    },
    "button_pass": {"ru": "Передать", "en": "Pass on", "es": "Pasar", "fr": "Passer"},
    "task_responsible": {
        "ru": "Назначить ответственного",
        "en": "Find somebody responsible",
        "es": "Designar a un responsable",
        "fr": "Désigner un responsable",
    },
    "nobody_free": {
        "ru": "Лид #{lead}: никто не свободен. Назначьте ответственного.",
        "en": "Lead #{lead}: nobody is free. Find somebody for it.",
        "es": "Lead #{lead}: nadie está libre. Asigne a un responsable.",
        "fr": "Lead #{lead} : personne n'est libre. Désignez un responsable.",
    },
    "event_task_passed": {"ru": "задача передана", "en": "task passed on", "es": "tarea pasada", "fr": "tâche passée"},
    "overtaken": {
        "ru": "Владелец лида тем временем сменился. Попробуйте ещё раз.",
        "en": "The lead's owner has changed meanwhile. Try again.",
        "es": "El dueño del lead ha cambiado entretanto. Inténtelo otra vez.",
        "fr": "Le propriétaire du lead a changé entre-temps. Réessayez.",
    },
}
