"""The way into the console."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "console_link": {
        "ru": "Консоль. Ссылка на один раз, 10 минут, только для вас:\n{link}",
        "en": "The console. A link for one use, 10 minutes, for you alone:\n{link}",
        "es": "La consola. Un enlace de un solo uso, 10 minutos, solo para usted:\n{link}",
        "fr": "La console. Un lien à usage unique, 10 minutes, pour vous seul :\n{link}",
    },
    "console_nowhere": {
        "ru": "Консоль ещё не отвечает, попробуйте через минуту.",
        "en": "The console does not answer yet, try again in a minute.",
        "es": "La consola aún no responde, inténtelo en un minuto.",
        "fr": "La console ne répond pas encore, réessayez dans une minute.",
    },
    "menu_console": {
        "ru": "Открыть консоль в браузере",
        "en": "Open the console in a browser",
        "es": "Abrir la consola en el navegador",
        "fr": "Ouvrir la console dans un navigateur",
    },
}
