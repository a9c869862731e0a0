"""Reports to the head of sales."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "report_head": {
        "ru": "{span}. Сколько начали, оставили контакт, из них целевых, горячих, стали клиентами:",
        "en": "{span}. How many began, left a contact, of those targeted, hot, won:",
        "es": "{span}. Cuántos empezaron, dejaron contacto y, de ellos, cualificados, calientes, ganados:",
        "fr": "{span}. Combien ont commencé, laissé un contact, dont ciblés, chauds, gagnés :",
    },
    "report_line": {
        "ru": "{name}: {begun}, контакт {leads} ({to_lead} %), целевых {targeted}, горячих {hot}, "
        "целевых действий {aimed}, клиентов {won} ({to_client} %)",
        "en": "{name}: {begun}, contact {leads} ({to_lead} %), targeted {targeted}, hot {hot}, "
        "target action {aimed}, won {won} ({to_client} %)",
        "es": "{name}: {begun}, contacto {leads} ({to_lead} %), cualificados {targeted}, calientes {hot}, "
        "acción objetivo {aimed}, ganados {won} ({to_client} %)",
        "fr": "{name} : {begun}, contact {leads} ({to_lead} %), ciblés {targeted}, chauds {hot}, "
        "action visée {aimed}, gagnés {won} ({to_client} %)",
    },
    "report_empty": {
        "ru": "{span}: никто не начинал.",
        "en": "{span}: nobody began.",
        "es": "{span}: nadie empezó.",
        "fr": "{span} : personne n'a commencé.",
    },
    "report_days": {"ru": "Дней: {days}", "en": "Days: {days}", "es": "Días: {days}", "fr": "Jours : {days}"},
    "report_kept": {
        "ru": "мало заполнено карточек: {thin}; задачи: сделано {done}, с опозданием или не сделано {late}",
        "en": "thin cards: {thin}; tasks: {done} done, {late} late or undone",
        "es": "fichas poco rellenas: {thin}; tareas: {done} hechas, {late} tarde o sin hacer",
        "fr": "fiches peu remplies : {thin} ; tâches : {done} faites, {late} en retard ou non faites",
    },
    "report_to_lead": {
        "ru": "до контакта {took}",
        "en": "to the contact {took}",
        "es": "hasta el contacto {took}",
        "fr": "jusqu'au contact {took}",
    },
    "report_to_answer": {
        "ru": "до первого ответа {took} рабочего времени",
        "en": "to the first answer {took} of working time",
        "es": "hasta la primera respuesta {took} de horario laboral",
        "fr": "jusqu'à la première réponse {took} de temps de travail",
    },
    "report_to_client": {
        "ru": "от контакта до клиента {took}",
        "en": "from the contact to won {took}",
        "es": "del contacto a ganado {took}",
        "fr": "du contact à gagné {took}",
    },
    "report_times": {
        "ru": "в середине: {times}",
        "en": "median: {times}",
        "es": "mediana: {times}",
        "fr": "médiane : {times}",
    },
    "days_one": {"ru": "{n} день", "en": "{n} day", "es": "{n} día", "fr": "{n} jour"},
    "days_few": {"ru": "{n} дня", "en": "{n} days", "es": "{n} días", "fr": "{n} jours"},
    "days_many": {"ru": "{n} дней", "en": "{n} days", "es": "{n} días", "fr": "{n} jours"},
    "under_a_minute": {"ru": "меньше минуты", "en": "under a minute", "es": "menos de un minuto", "fr": "moins d'une minute"},
    "report_aims": {
        "ru": "Целевые действия: {aims}",
        "en": "Target actions: {aims}",
        "es": "Acciones objetivo: {aims}",
        "fr": "Actions visées : {aims}",
    },
    "report_aim": {
        "ru": "{script}: {aim} ({when})",
        "en": "{script}: {aim} ({when})",
        "es": "{script}: {aim} ({when})",
        "fr": "{script} : {aim} ({when})",
    },
    "target_call": {"ru": "записан звонок", "en": "a call is logged", "es": "llamada anotada", "fr": "appel noté"},
    "target_letter": {"ru": "записано письмо", "en": "a letter is logged", "es": "carta anotada", "fr": "lettre notée"},
    "target_offer": {"ru": "записано предложение", "en": "an offer is logged", "es": "oferta anotada", "fr": "offre notée"},
    "target_meeting": {"ru": "записана встреча", "en": "a meeting is logged", "es": "reunión anotada", "fr": "rendez-vous noté"},
    "target_won": {"ru": "стал клиентом", "en": "won", "es": "ganado", "fr": "gagné"},
    "report_nobody": {"ru": "ни у кого", "en": "nobody's", "es": "de nadie", "fr": "à personne"},
    "button_report_source": {
        "ru": "Источники, {days} дн.",
        "en": "Sources, {days} d",
        "es": "Orígenes, {days} d",
        "fr": "Sources, {days} j",
    },
    "button_report_manager": {
        "ru": "Менеджеры, {days} дн.",
        "en": "Managers, {days} d",
        "es": "Gestores, {days} d",
        "fr": "Conseillers, {days} j",
    },
    "usage_report": {
        "ru": "Напишите так: /report, /report 7, /report 90 manager, /report 2026-10-01..2026-10-31",
        "en": "Write it so: /report, /report 7, /report 90 manager, /report 2026-10-01..2026-10-31",
        "es": "Escríbalo así: /report, /report 7, /report 90 manager, /report 2026-10-01..2026-10-31",
        "fr": "Écrivez ainsi : /report, /report 7, /report 90 manager, /report 2026-10-01..2026-10-31",
    },
}
