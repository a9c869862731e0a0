"""The manager's card."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    # head
    "hot": {"ru": "Горячий", "en": "Hot", "es": "Caliente", "fr": "Chaud"},
    "warm": {"ru": "Тёплый", "en": "Warm", "es": "Templado", "fr": "Tiède"},
    "cold": {"ru": "Холодный", "en": "Cold", "es": "Frío", "fr": "Froid"},
    "targeted": {"ru": "целевой", "en": "targeted", "es": "cualificado", "fr": "ciblé"},
    "non-targeted": {"ru": "нецелевой", "en": "non-targeted", "es": "no cualificado", "fr": "non ciblé"},
    "undecided": {"ru": "ещё не определён", "en": "undecided", "es": "sin decidir", "fr": "à déterminer"},
    "lead": {"ru": "лид", "en": "lead", "es": "lead", "fr": "lead"},
    "interest": {"ru": "интерес, без контакта", "en": "interest, no contact", "es": "interés, sin contacto", "fr": "intérêt, sans contact"},
    "no_name": {"ru": "Имя неизвестно", "en": "No name", "es": "Sin nombre", "fr": "Sans nom"},
    "open_chat": {"ru": "открыть чат", "en": "open the chat", "es": "abrir el chat", "fr": "ouvrir la discussion"},
    # contact
    "phone": {"ru": "Телефон", "en": "Phone", "es": "Teléfono", "fr": "Téléphone"},
    "email": {"ru": "Почта", "en": "E-mail", "es": "Correo", "fr": "E-mail"},
    "verified": {"ru": "подтверждён", "en": "verified", "es": "verificado", "fr": "vérifié"},
    "unverified": {"ru": "не подтверждён", "en": "unverified", "es": "sin verificar", "fr": "non vérifié"},
    "no_contact": {"ru": "Контакта пока нет", "en": "No contact yet", "es": "Todavía sin contacto", "fr": "Pas encore de contact"},
    # why it came
    "reason_tier": {
        "ru": "Передан по правилам сценария",
        "en": "Handed over by the rules of the script",
        "es": "Entregado por las reglas del guion",
        "fr": "Transmis selon les règles du script",
    },
    "reason_asked": {"ru": "Просит человека", "en": "Asks for a person", "es": "Pide una persona", "fr": "Demande une personne"},
    "reason_script": {
        "ru": "Передан сценарием",
        "en": "Handed over by the script",
        "es": "Entregado por el guion",
        "fr": "Transmis par le script",
    },
    "reason_misses": {
        "ru": "Бот не понял ответы",
        "en": "The bot did not understand the replies",
        "es": "El bot no entendió las respuestas",
        "fr": "Le bot n'a pas compris les réponses",
    },
    "waits_since": {"ru": "Ждёт с {at}", "en": "Waiting since {at}", "es": "Espera desde {at}", "fr": "Attend depuis {at}"},
    "objections": {"ru": "Возражения: {names}", "en": "Objections: {names}", "es": "Objeciones: {names}", "fr": "Objections : {names}"},
    "was_here": {
        "ru": "Уже обращался: #{lead}, {day}, {temperature}",
        "en": "Was here before: #{lead}, {day}, {temperature}",
        "es": "Ya estuvo aquí: #{lead}, {day}, {temperature}",
        "fr": "Déjà venu : #{lead}, {day}, {temperature}",
    },
    "lacking": {
        "ru": "До «{tier}» не хватает: {what}",
        "en": "Missing to “{tier}”: {what}",
        "es": "Falta para «{tier}»: {what}",
        "fr": "Manque pour « {tier} » : {what}",
    },
    "lacking_points": {"ru": "баллов: {n}", "en": "{n} points", "es": "{n} puntos", "fr": "{n} points"},
    "wrote_meanwhile": {"ru": "Пишет: «{words}»", "en": "Writes: “{words}”", "es": "Escribe: «{words}»", "fr": "Écrit : « {words} »"},
    "minutes": {"ru": "{n} мин", "en": "{n} min", "es": "{n} min", "fr": "{n} min"},
    "hours": {"ru": "{n} ч", "en": "{n} h", "es": "{n} h", "fr": "{n} h"},
    "days": {"ru": "{n} дн.", "en": "{n} d", "es": "{n} d", "fr": "{n} j"},
    # body
    "answers": {"ru": "Ответы", "en": "Answers", "es": "Respuestas", "fr": "Réponses"},
    "more_answers": {"ru": "и ещё {n}", "en": "and {n} more", "es": "y {n} más", "fr": "et {n} de plus"},
    "criteria": {"ru": "Критерии", "en": "Criteria", "es": "Criterios", "fr": "Critères"},
    "yes": {"ru": "да", "en": "yes", "es": "sí", "fr": "oui"},
    "no": {"ru": "нет", "en": "no", "es": "no", "fr": "non"},
    "unknown": {"ru": "неизвестно", "en": "unknown", "es": "se desconoce", "fr": "inconnu"},
    "score": {
        "ru": "Баллы: {total} (соответствие {fit}, готовность {readiness})",
        "en": "Score: {total} (fit {fit}, readiness {readiness})",
        "es": "Puntos: {total} (encaje {fit}, disposición {readiness})",
        "fr": "Score : {total} (adéquation {fit}, maturité {readiness})",
    },
    "other_points": {"ru": "остальное", "en": "the rest", "es": "lo demás", "fr": "le reste"},
    "source": {"ru": "Источник", "en": "Source", "es": "Origen", "fr": "Source"},
    "source_unknown": {"ru": "неизвестен", "en": "unknown", "es": "desconocido", "fr": "inconnue"},
    "language": {"ru": "Язык", "en": "Language", "es": "Idioma", "fr": "Langue"},
    "script": {
        "ru": "Сценарий: {title}, версия {version}",
        "en": "Script: {title}, version {version}",
        "es": "Guion: {title}, versión {version}",
        "fr": "Script : {title}, version {version}",
    },
    # who has it
    "status_taken": {"ru": "Взял: {name}", "en": "Taken by {name}", "es": "Lo lleva {name}", "fr": "Pris par {name}"},
    "status_assigned": {
        "ru": "Назначен: {name}",
        "en": "Given to {name}",
        "es": "Asignado a {name}",
        "fr": "Confié à {name}",
    },
    "status_rejected": {
        "ru": "Не лид, решил: {name}",
        "en": "Not a lead, said {name}",
        "es": "No es un lead, según {name}",
        "fr": "Pas un lead, d'après {name}",
    },
    "status_later": {
        "ru": "Отложил: {name}",
        "en": "Put off by {name}",
        "es": "Aplazado por {name}",
        "fr": "Reporté par {name}",
    },
    "status_new": {"ru": "Никто не взял", "en": "Nobody has it", "es": "Nadie lo lleva", "fr": "Personne ne l'a pris"},
    "button_take": {"ru": "Взять", "en": "Take", "es": "Tomar", "fr": "Prendre"},
    "button_reject": {"ru": "Не лид", "en": "Not a lead", "es": "No es un lead", "fr": "Pas un lead"},
    "button_later": {"ru": "Позже", "en": "Later", "es": "Más tarde", "fr": "Plus tard"},
    "card_erased": {
        "ru": "Лид {lead}: человек удалил свои данные.",
        "en": "Lead {lead}: the person has deleted their data.",
        "es": "Lead {lead}: la persona ha borrado sus datos.",
        "fr": "Lead {lead} : la personne a supprimé ses données.",
    },
}
