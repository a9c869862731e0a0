"""The service's own words, to visitors and to managers, in four languages. The dialog's words are in `dialogs.phrases`.

To add a language: one more entry in each text; a test names what is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("ru", "en", "es", "fr")

TEXTS: Mapping[str, Mapping[str, str]] = {
    # to visitors
    "sorry": {
        "ru": "Простите, у нас что-то сломалось. Мы уже разбираемся; ваши ответы сохранены.",
        "en": "Sorry, something broke on our side. We are looking into it; your answers are kept.",
        "es": "Lo sentimos, algo ha fallado por nuestra parte. Lo estamos revisando; sus respuestas están guardadas.",
        "fr": "Désolé, un problème est survenu de notre côté. Nous nous en occupons ; vos réponses sont conservées.",
    },
    "taken_to_visitor": {
        "ru": "Вам ответит {name}.",
        "en": "{name} will answer you.",
        "es": "Le responderá {name}.",
        "fr": "{name} va vous répondre.",
    },
    "erased": {
        "ru": "Всё, что мы о вас хранили, удалено.",
        "en": "Everything we kept about you is deleted.",
        "es": "Hemos borrado todo lo que guardábamos sobre usted.",
        "fr": "Tout ce que nous conservions sur vous est supprimé.",
    },
    "magnet_codes_out": {
        "ru": "Промокоды закончились. Менеджер пришлёт вам новый.",
        "en": "The promo codes have run out. A manager will send you a new one.",
        "es": "Los códigos se han agotado. Un gestor le enviará uno nuevo.",
        "fr": "Les codes promo sont épuisés. Un conseiller vous en enverra un nouveau.",
    },
    # card: head
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
    # card: contact
    "phone": {"ru": "Телефон", "en": "Phone", "es": "Teléfono", "fr": "Téléphone"},
    "email": {"ru": "Почта", "en": "E-mail", "es": "Correo", "fr": "E-mail"},
    "verified": {"ru": "подтверждён", "en": "verified", "es": "verificado", "fr": "vérifié"},
    "unverified": {"ru": "не подтверждён", "en": "unverified", "es": "sin verificar", "fr": "non vérifié"},
    "no_contact": {"ru": "Контакта пока нет", "en": "No contact yet", "es": "Todavía sin contacto", "fr": "Pas encore de contact"},
    # card: why it came
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
    "minutes": {"ru": "{n} мин", "en": "{n} min", "es": "{n} min", "fr": "{n} min"},
    "hours": {"ru": "{n} ч", "en": "{n} h", "es": "{n} h", "fr": "{n} h"},
    "days": {"ru": "{n} дн.", "en": "{n} d", "es": "{n} d", "fr": "{n} j"},
    # card: body
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
    # card: who has it
    "status_taken": {"ru": "Взял: {name}", "en": "Taken by {name}", "es": "Lo lleva {name}", "fr": "Pris par {name}"},
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
    # toasts
    "not_for_you": {"ru": "Это не для вас.", "en": "Not for you.", "es": "No es para usted.", "fr": "Ce n'est pas pour vous."},
    "yours": {"ru": "Лид ваш.", "en": "The lead is yours.", "es": "El lead es suyo.", "fr": "Le lead est à vous."},
    "noted": {"ru": "Отмечено.", "en": "Noted.", "es": "Anotado.", "fr": "C'est noté."},
    "has_it": {"ru": "Уже у: {name}.", "en": "{name} has it already.", "es": "Ya lo tiene {name}.", "fr": "{name} l'a déjà."},
    "no_such_lead": {"ru": "Такого лида нет.", "en": "There is no such lead.", "es": "No existe ese lead.", "fr": "Ce lead n'existe pas."},
    # staff commands
    "ids": {
        "ru": "Номер этого чата: {chat}\nВаш номер: {person}",
        "en": "Id of this chat: {chat}\nYour id: {person}",
        "es": "Id de este chat: {chat}\nSu id: {person}",
        "fr": "Id de cette discussion : {chat}\nVotre id : {person}",
    },
    "no_leads": {"ru": "Лидов пока нет.", "en": "No leads yet.", "es": "Todavía no hay leads.", "fr": "Pas encore de leads."},
    "no_phrases": {
        "ru": "Непонятых ответов нет.",
        "en": "No replies that were not understood.",
        "es": "No hay respuestas sin entender.",
        "fr": "Aucune réponse incomprise.",
    },
    "usage_lead": {
        "ru": "Напишите так: /lead 12",
        "en": "Write it so: /lead 12",
        "es": "Escríbalo así: /lead 12",
        "fr": "Écrivez ainsi : /lead 12",
    },
    # alerts
    "alert_parked": {
        "ru": "Обращение не обработано и отложено: {cause} (входящее {reference}).",
        "en": "An update could not be handled and was set aside: {cause} (inbox {reference}).",
        "es": "Una actualización no se pudo procesar y se apartó: {cause} (entrada {reference}).",
        "fr": "Une mise à jour n'a pas pu être traitée et a été mise de côté : {cause} (entrée {reference}).",
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
"""Every text by name and language; `{...}` are filled in, once, and what is filled in is never looked into."""


def text(name: str, language: str, /, **values: str | int) -> str:
    """The text in that language, in English where there is none."""
    spoken = TEXTS[name]
    return spoken.get(language, spoken["en"]).format_map(values)
