"""Answers to what staff pressed or asked."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
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
        "ru": "Напишите так: /{command} 12",
        "en": "Write it so: /{command} 12",
        "es": "Escríbalo así: /{command} 12",
        "fr": "Écrivez ainsi : /{command} 12",
    },
}
