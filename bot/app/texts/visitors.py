"""What the service itself tells visitors."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
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
    "all_busy": {
        "ru": "Сейчас все заняты. Вам ответят, как только кто-нибудь освободится.",
        "en": "Everybody is busy at the moment. Somebody will answer you as soon as they are free.",
        "es": "En este momento todos están ocupados. Le responderán en cuanto alguien quede libre.",
        "fr": "Tout le monde est occupé pour le moment. On vous répondra dès que quelqu'un sera libre.",
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
}
