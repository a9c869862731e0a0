"""The lists of a sale that a script need not write: stages, reasons, the farewell; each in four languages."""

from __future__ import annotations

from collections.abc import Mapping

STAGES: Mapping[str, Mapping[str, str]] = {
    "new": {"ru": "новый", "en": "new", "es": "nuevo", "fr": "nouveau"},
    "contacted": {"ru": "связались", "en": "contacted", "es": "contactado", "fr": "contacté"},
    "qualified": {"ru": "потребность выяснена", "en": "qualified", "es": "necesidad aclarada", "fr": "besoin clarifié"},
    "proposal": {"ru": "предложение сделано", "en": "offer made", "es": "oferta enviada", "fr": "offre faite"},
    "won": {"ru": "клиент", "en": "won", "es": "ganado", "fr": "gagné"},
    "lost": {"ru": "сделка сорвалась", "en": "lost", "es": "perdido", "fr": "perdu"},
    "refused": {"ru": "отказ", "en": "refused", "es": "rechazado", "fr": "refusé"},
    "deferred": {"ru": "отложен", "en": "deferred", "es": "aplazado", "fr": "reporté"},
}

REASONS: Mapping[str, Mapping[str, object]] = {
    "price": {
        "title": {"ru": "дорого", "en": "too expensive", "es": "demasiado caro", "fr": "trop cher"},
        "said": {"ru": "Дорого", "en": "Too expensive", "es": "Es caro", "fr": "Trop cher"},
    },
    "funds": {
        "title": {
            "ru": "сейчас нет денег",
            "en": "no funds at this time",
            "es": "sin fondos por ahora",
            "fr": "pas de moyens pour l'instant",
        },
        "said": {
            "ru": "Сейчас нет денег",
            "en": "Not in the budget now",
            "es": "Ahora no hay presupuesto",
            "fr": "Pas de budget maintenant",
        },
        "again": "90d",
    },
    "plans": {
        "title": {"ru": "изменились планы", "en": "change of plans", "es": "cambio de planes", "fr": "changement de plans"},
        "said": {"ru": "Планы изменились", "en": "Our plans changed", "es": "Cambiaron los planes", "fr": "Nos plans ont changé"},
        "again": "90d",
    },
    "competitor": {
        "title": {"ru": "выбрали других", "en": "chose somebody else", "es": "eligió a otro", "fr": "a choisi un autre"},
        "said": {"ru": "Выбрали других", "en": "Chose somebody else", "es": "Elegimos a otros", "fr": "Choisi quelqu'un d'autre"},
    },
    "no_need": {
        "title": {"ru": "нет потребности", "en": "no need", "es": "sin necesidad", "fr": "pas de besoin"},
        "said": {"ru": "Это не нужно", "en": "We do not need it", "es": "No hace falta", "fr": "Pas besoin"},
    },
    "no_authority": {
        "title": {"ru": "решает не он", "en": "cannot decide", "es": "no decide", "fr": "ne décide pas"},
    },
    "silent": {"title": {"ru": "не отвечает", "en": "does not answer", "es": "no responde", "fr": "ne répond pas"}, "again": "60d"},
    "wrong_number": {
        "title": {"ru": "номер неверный", "en": "wrong number", "es": "número equivocado", "fr": "mauvais numéro"},
    },
    "spam": {"title": {"ru": "робот или спам", "en": "a robot or spam", "es": "robot o spam", "fr": "robot ou spam"}},
    "not_a_lead": {"title": {"ru": "не лид", "en": "not a lead", "es": "no es un lead", "fr": "pas un lead"}},
}

FAREWELL: Mapping[str, dict[str, str]] = {
    "text": {
        "ru": "Жаль, что сейчас не получилось, {first_name}. Что помешало? Один ответ поможет нам стать лучше.",
        "en": "We are sorry that it did not work out this time, {first_name}. What was in the way? One answer helps us to do better.",
        "es": "Lamentamos que esta vez no haya salido, {first_name}. ¿Qué lo impidió? Una respuesta nos ayuda a mejorar.",
        "fr": "Nous regrettons que cela n'ait pas abouti, {first_name}. Qu'est-ce qui a manqué ? Une réponse nous aide à progresser.",
    },
    "back": {"ru": "Вернуться к разговору", "en": "Talk again", "es": "Volver a hablar", "fr": "Reprendre contact"},
    "thanks": {
        "ru": "Спасибо, это важно для нас. Будем рады, если вернётесь.",
        "en": "Thank you, this matters to us. You are always welcome back.",
        "es": "Gracias, es importante para nosotros. Siempre será bienvenido.",
        "fr": "Merci, cela compte pour nous. Vous serez toujours les bienvenus.",
    },
    "welcome": {
        "ru": "Рады, что вы вернулись! Скоро вам ответят.",
        "en": "Good to have you back! Somebody will answer you soon.",
        "es": "¡Nos alegra que vuelva! Pronto le responderán.",
        "fr": "Heureux de vous revoir ! On vous répondra bientôt.",
    },
}

TASKS: tuple[Mapping[str, object], ...] = (
    {
        "on": "news",
        "after": "1h",
        "text": {
            "ru": "Позвонить: у них есть новость",
            "en": "Call: there is news at their side",
            "es": "Llamar: hay novedades",
            "fr": "Appeler : il y a du nouveau",
        },
    },
)
