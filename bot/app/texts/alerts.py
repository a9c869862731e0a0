"""Alerts to the admins."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "alert_parked": {
        "ru": "Обращение не обработано и отложено: {cause} (входящее {reference}).",
        "en": "An update could not be handled and was set aside: {cause} (inbox {reference}).",
        "es": "Una actualización no se pudo procesar y se apartó: {cause} (entrada {reference}).",
        "fr": "Une mise à jour n'a pas pu être traitée et a été mise de côté : {cause} (entrée {reference}).",
    },
    "alert_unread": {
        "ru": "Ответ посетителя не прочитан и переспрошен: {cause} ({reference}). Это ошибка программы, сообщите о ней.",
        "en": "A visitor's reply could not be read and was asked for again: {cause} ({reference}). Please report this fault.",
        "es": "No se pudo leer una respuesta y se volvió a preguntar: {cause} ({reference}). Avise de este fallo.",
        "fr": "Une réponse n'a pas pu être lue et a été redemandée : {cause} ({reference}). Merci de signaler ce défaut.",
    },
    "alert_timer": {
        "ru": "Напоминание не сработало и снято: {cause} ({reference}).",
        "en": "A timer failed and was dropped: {cause} ({reference}).",
        "es": "Un temporizador falló y se descartó: {cause} ({reference}).",
        "fr": "Un minuteur a échoué et a été supprimé : {cause} ({reference}).",
    },
    "alert_codes": {
        "ru": "Промокоды закончились, человеку обещан новый: {cause}.",
        "en": "The promo codes have run out and a person was promised a new one: {cause}.",
        "es": "Los códigos se han agotado y se ha prometido uno nuevo a una persona: {cause}.",
        "fr": "Les codes promo sont épuisés et un nouveau a été promis à une personne : {cause}.",
    },
    "alert_moved": {
        "ru": "У этой группы новый номер {chat}. Впишите его в HOTLEAD_MANAGERS_CHAT_ID.",
        "en": "This group has a new id, {chat}. Put it into HOTLEAD_MANAGERS_CHAT_ID.",
        "es": "Este grupo tiene un id nuevo, {chat}. Póngalo en HOTLEAD_MANAGERS_CHAT_ID.",
        "fr": "Ce groupe a un nouvel identifiant, {chat}. Mettez-le dans HOTLEAD_MANAGERS_CHAT_ID.",
    },
}
