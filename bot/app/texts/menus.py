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
    "menu_stage": {"ru": "Стадия: /stage 12", "en": "Stage: /stage 12", "es": "Etapa: /stage 12", "fr": "Étape : /stage 12"},
    "menu_won": {
        "ru": "Стал клиентом: /won 12",
        "en": "Became a client: /won 12",
        "es": "Ya es cliente: /won 12",
        "fr": "Devenu client : /won 12",
    },
    "menu_lost": {
        "ru": "Сделка сорвалась: /lost 12",
        "en": "The sale failed: /lost 12",
        "es": "Venta perdida: /lost 12",
        "fr": "Vente perdue : /lost 12",
    },
    "menu_refused": {
        "ru": "Человек отказался: /refused 12",
        "en": "The person said no: /refused 12",
        "es": "Rechazó: /refused 12",
        "fr": "A refusé : /refused 12",
    },
    "menu_check": {
        "ru": "Проверка одним касанием: /check 12",
        "en": "One-touch check: /check 12",
        "es": "Comprobar: /check 12",
        "fr": "Vérifier : /check 12",
    },
    "menu_log": {
        "ru": "Записать звонок, письмо: /log 12",
        "en": "Write down a call, a letter: /log 12",
        "es": "Anotar una llamada: /log 12",
        "fr": "Noter un appel : /log 12",
    },
    "menu_task": {
        "ru": "Задача: /task 12 завтра: позвонить",
        "en": "A task: /task 12 tomorrow: call",
        "es": "Tarea: /task 12 mañana: llamar",
        "fr": "Tâche : /task 12 demain: appeler",
    },
    "menu_tasks": {"ru": "Мои задачи", "en": "My tasks", "es": "Mis tareas", "fr": "Mes tâches"},
    "menu_done": {
        "ru": "Задача выполнена: /done 3 что вышло",
        "en": "A task is done: /done 3 what came of it",
        "es": "Tarea hecha: /done 3 resultado",
        "fr": "Tâche faite : /done 3 résultat",
    },
    "menu_card": {
        "ru": "Вся карточка и история: /card 12",
        "en": "The whole card and history: /card 12",
        "es": "Ficha completa: /card 12",
        "fr": "Fiche complète : /card 12",
    },
    "menu_client": {
        "ru": "Карточка клиента: /client 12",
        "en": "The client's card: /client 12",
        "es": "Ficha del cliente: /client 12",
        "fr": "Fiche du client : /client 12",
    },
    "menu_approach": {
        "ru": "Как начать разговор: /approach 12",
        "en": "How to begin: /approach 12",
        "es": "Cómo empezar: /approach 12",
        "fr": "Comment commencer : /approach 12",
    },
    "menu_new": {"ru": "Записать лид вручную", "en": "Write down a lead", "es": "Anotar un lead", "fr": "Enregistrer un lead"},
    "menu_report": {"ru": "Отчёт по источникам", "en": "Report by source", "es": "Informe por origen", "fr": "Rapport par source"},
    "menu_stats": {"ru": "Мои цифры", "en": "My numbers", "es": "Mis cifras", "fr": "Mes chiffres"},
    "menu_handover": {
        "ru": "Передать список: /handover 1234567 stage:new",
        "en": "Hand over a list: /handover 1234567 stage:new",
        "es": "Entregar una lista: /handover 1234567 stage:new",
        "fr": "Remettre une liste : /handover 1234567 stage:new",
    },
    "menu_pass": {"ru": "Передать другому: /pass 12", "en": "Pass on: /pass 12", "es": "Pasar: /pass 12", "fr": "Passer : /pass 12"},
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
