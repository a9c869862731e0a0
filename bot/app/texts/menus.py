"""The menu of the staff's commands, one line each: `menu_<command>`."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "menu_leads": {"ru": "Лиды", "en": "Leads", "es": "Leads", "fr": "Leads"},
    "menu_lead": {"ru": "Карточка лида: /lead 12", "en": "A lead's card: /lead 12", "es": "Ficha: /lead 12", "fr": "Fiche : /lead 12"},
    "menu_take": {"ru": "Взять лид: /take 12", "en": "Take a lead: /take 12", "es": "Tomar: /take 12", "fr": "Prendre : /take 12"},
    "menu_reject": {
        "ru": "Не лид: /reject 12",
        "en": "Not a lead: /reject 12",
        "es": "No es un lead: /reject 12",
        "fr": "Pas un lead : /reject 12",
    },
    "menu_later": {"ru": "Отложить: /later 12", "en": "Put off: /later 12", "es": "Aplazar: /later 12", "fr": "Reporter : /later 12"},
    "menu_phrases": {
        "ru": "Непонятые ответы",
        "en": "Replies that were not understood",
        "es": "Respuestas sin entender",
        "fr": "Réponses incomprises",
    },
    "menu_shift": {"ru": "Моя смена", "en": "My shift", "es": "Mi turno", "fr": "Mon service"},
    "menu_away": {"ru": "Меня нет: /away 2h", "en": "I am away: /away 2h", "es": "Estoy ausente: /away 2h", "fr": "Absent : /away 2h"},
    "menu_queue": {"ru": "Лиды без владельца", "en": "Leads nobody has", "es": "Leads sin dueño", "fr": "Leads sans propriétaire"},
    "menu_team": {
        "ru": "Кто на смене и с какой загрузкой",
        "en": "Who is on duty, and the load",
        "es": "Quién está y su carga",
        "fr": "Qui est là, et la charge",
    },
    "menu_assign": {
        "ru": "Назначить лид: /assign 12 1234567",
        "en": "Give a lead to somebody: /assign 12 1234567",
        "es": "Asignar un lead: /assign 12 1234567",
        "fr": "Confier un lead : /assign 12 1234567",
    },
    "menu_staff": {"ru": "Сотрудники", "en": "The staff", "es": "El equipo", "fr": "Le personnel"},
    "menu_member": {
        "ru": "Условия сотрудника: /member 1234567",
        "en": "A member's terms: /member 1234567",
        "es": "Condiciones de un miembro: /member 1234567",
        "fr": "Conditions d'un membre : /member 1234567",
    },
    "menu_invite": {"ru": "Пригласить сотрудника", "en": "Invite somebody", "es": "Invitar a alguien", "fr": "Inviter quelqu'un"},
    "menu_remove": {
        "ru": "Удалить сотрудника: /remove 1234567",
        "en": "Remove a member: /remove 1234567",
        "es": "Quitar a un miembro: /remove 1234567",
        "fr": "Retirer un membre : /remove 1234567",
    },
}
