"""The page's own words in four languages."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "visitor": {"ru": "Посетитель", "en": "Visitor", "es": "Visitante", "fr": "Visiteur"},
    "guest": {"ru": "Гость", "en": "Guest", "es": "Invitado", "fr": "Invité"},
    "visitor_hint": {
        "ru": "Отвечайте кнопками или своими словами",
        "en": "Answer with buttons or in your own words",
        "es": "Responda con botones o con sus palabras",
        "fr": "Répondez avec les boutons ou avec vos mots",
    },
    "managers": {"ru": "Менеджеры", "en": "Managers", "es": "Gestores", "fr": "Conseillers"},
    "managers_hint": {
        "ru": "Здесь появится карточка горячего лида",
        "en": "The card of a hot lead will appear here",
        "es": "Aquí aparecerá la ficha de un contacto caliente",
        "fr": "La fiche d'un contact chaud apparaîtra ici",
    },
    "lead": {"ru": "Карточка", "en": "The card", "es": "Ficha", "fr": "Fiche"},
    "lead_hint": {
        "ru": "Заполняется с каждым ответом",
        "en": "Fills up with every answer",
        "es": "Se completa con cada respuesta",
        "fr": "Se remplit à chaque réponse",
    },
    "answers": {"ru": "Ответы", "en": "Answers", "es": "Respuestas", "fr": "Réponses"},
    "criteria": {"ru": "Критерии", "en": "Criteria", "es": "Criterios", "fr": "Critères"},
    "points": {"ru": "Баллы", "en": "Points", "es": "Puntos", "fr": "Points"},
    "fit": {"ru": "соответствие", "en": "fit", "es": "ajuste", "fr": "adéquation"},
    "readiness": {"ru": "готовность", "en": "readiness", "es": "disposición", "fr": "maturité"},
    "lacking": {"ru": "Не хватает", "en": "Lacking", "es": "Falta", "fr": "Il manque"},
    "contact": {"ru": "Контакт", "en": "Contact", "es": "Contacto", "fr": "Contact"},
    "verified": {"ru": "подтверждён", "en": "verified", "es": "verificado", "fr": "vérifié"},
    "unverified": {"ru": "не подтверждён", "en": "not verified", "es": "sin verificar", "fr": "non vérifié"},
    "is_lead": {"ru": "лид", "en": "lead", "es": "contacto", "fr": "contact"},
    "is_interest": {
        "ru": "интерес, контакта нет",
        "en": "interest, no contact yet",
        "es": "interés, sin contacto",
        "fr": "intérêt, sans contact",
    },
    "targeted": {"ru": "целевой", "en": "targeted", "es": "objetivo", "fr": "ciblé"},
    "non-targeted": {"ru": "нецелевой", "en": "non-targeted", "es": "no objetivo", "fr": "non ciblé"},
    "undecided": {"ru": "пока неясно", "en": "undecided", "es": "sin decidir", "fr": "indécis"},
    "hot": {"ru": "горячий", "en": "hot", "es": "caliente", "fr": "chaud"},
    "warm": {"ru": "тёплый", "en": "warm", "es": "templado", "fr": "tiède"},
    "cold": {"ru": "холодный", "en": "cold", "es": "frío", "fr": "froid"},
    "type": {"ru": "Сообщение", "en": "Message", "es": "Mensaje", "fr": "Message"},
    "send": {"ru": "Отправить", "en": "Send", "es": "Enviar", "fr": "Envoyer"},
    "restart": {"ru": "Начать заново", "en": "Start over", "es": "Empezar de nuevo", "fr": "Recommencer"},
    "script": {"ru": "Сценарий", "en": "Script", "es": "Guion", "fr": "Scénario"},
    "language": {"ru": "Язык посетителя", "en": "Visitor's language", "es": "Idioma del visitante", "fr": "Langue du visiteur"},
    "connect": {
        "ru": "Бот в Telegram не подключён: задайте HOTLEAD_TELEGRAM_TOKEN",
        "en": "No Telegram bot is connected: set HOTLEAD_TELEGRAM_TOKEN",
        "es": "No hay bot de Telegram conectado: defina HOTLEAD_TELEGRAM_TOKEN",
        "fr": "Aucun bot Telegram connecté : définissez HOTLEAD_TELEGRAM_TOKEN",
    },
    "connected": {"ru": "Бот в Telegram", "en": "Telegram bot", "es": "Bot de Telegram", "fr": "Bot Telegram"},
}


def word(name: str, language: str) -> str:
    """One of the page's words; English where the language has none."""
    words = WORDS[name]
    return words.get(language, words["en"])
