"""Small scripts for tests of the service, written as an admin would (as the mapping that YAML becomes)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

HOUSES: Mapping[str, Any] = {
    "script": "houses",
    "title": {"en": "Cottage village", "ru": "Коттеджный посёлок"},
    "languages": ["en", "ru"],
    "start": "need",
    "nodes": {
        "need": {
            "ask": {"en": "What are you looking for?", "ru": "Что вы ищете?"},
            "title": {"en": "Need", "ru": "Потребность"},
            "kind": "choice",
            "options": {
                "house": {"label": {"en": "A house", "ru": "Дом"}},
                "plot": {"label": {"en": "A plot", "ru": "Участок"}},
                "look": {"label": {"en": "Just looking", "ru": "Просто смотрю"}},
            },
            "remind": ["1h"],
            "next": [{"when": {"need": "look"}, "go": "bye"}, {"go": "budget"}],
        },
        "budget": {
            "ask": {"en": "What may it cost?", "ru": "Какой бюджет?"},
            "title": {"en": "Budget", "ru": "Бюджет"},
            "kind": "money",
            "currency": "RUB",
            "next": "consent",
        },
        "consent": {"consent": "contact", "next": "phone"},
        "phone": {"contact": ["phone"], "ask": {"en": "Your phone?", "ru": "Ваш телефон?"}, "next": "gift"},
        "gift": {"magnet": "plans", "next": "end"},
        "end": {"finish": {"en": "Thank you!", "ru": "Спасибо!"}},
        "bye": {"finish": {"en": "Come back any time.", "ru": "Заходите ещё."}},
    },
    "consents": {"contact": {"text": {"en": "May we call you?", "ru": "Можно вам позвонить?"}}},
    "qualification": {
        "criteria": {
            "need": {"title": {"en": "Need"}, "yes": {"need": {"in": ["house", "plot"]}}, "no": {"need": "look"}},
            "funds": {"title": {"en": "Funds"}, "yes": {"budget": {"at_least": 5000000}}, "no": {"budget": {"less_than": 1000000}}},
        },
        "targeted": {"all": ["need"], "none_no": ["funds"]},
        "points": [
            {"when": {"need": "house"}, "add": 40, "group": "fit", "because": {"en": "wants a house", "ru": "хочет дом"}},
            {
                "when": {"budget": {"at_least": 8000000}},
                "add": 30,
                "group": "readiness",
                "because": {"en": "can pay", "ru": "может платить"},
            },
        ],
        "tiers": {"hot": {"at_least": 60, "needs": ["need", "funds"]}, "warm": {"at_least": 30}},
    },
    "magnets": {"plans": {"file": "plans.pdf", "caption": {"en": "The plans"}, "needs": ["contact"]}},
    "handoff": {"hot": "now", "warm": "working_hours", "hours": {"mon-fri": "09:00-18:00"}},
}

CRM: Mapping[str, Any] = {
    "script": "crm",
    "title": "CRM",
    "languages": ["en"],
    "start": "hello",
    "nodes": {
        "hello": {"ask": "Which system do you use?", "kind": "text", "next": "size"},
        "size": {"ask": "How many of you?", "kind": "text", "next": "pain"},
        "pain": {"ask": "What hurts most?", "kind": "text", "next": "end"},
        "end": {"finish": "Noted."},
    },
}
