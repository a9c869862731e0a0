"""Moving people to another version of a script, in the messenger."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "button_script_move": {"ru": "⇄ Перевести их", "en": "⇄ Move them", "es": "⇄ Pasarlos", "fr": "⇄ Les déplacer"},
    "button_let_finish": {
        "ru": "Пусть заканчивают",
        "en": "Let them finish",
        "es": "Que terminen",
        "fr": "Les laisser finir",
    },
    "button_move_stay": {
        "ru": "Пусть заканчивают по своей версии",
        "en": "They finish by their own version",
        "es": "Que terminen con su versión",
        "fr": "Ils finissent avec leur version",
    },
    "button_really_move": {
        "ru": "Да, перевести на версию {version}",
        "en": "Yes, move to version {version}",
        "es": "Sí, pasar a la versión {version}",
        "fr": "Oui, passer à la version {version}",
    },
    "move_nobody": {
        "ru": "По прежним версиям никто не идёт.",
        "en": "Nobody is in a former version.",
        "es": "Nadie está en una versión anterior.",
        "fr": "Personne n'est dans une ancienne version.",
    },
    "move_where": {
        "ru": "Вопроса {node} в версии {version} нет, на нём стоят: {n}. Куда их перевести?",
        "en": "Version {version} has no question {node} to go on with; {n} stand there. Where shall they go?",
        "es": "La versión {version} no tiene la pregunta {node}; allí están: {n}. ¿Adónde pasan?",
        "fr": "La version {version} n'a plus la question {node} ; {n} s'y trouvent. Où vont-ils ?",
    },
    "move_ask": {
        "ru": "Перевести на версию {version}: {n}. Ответы сохранятся; где вопрос изменился, он будет задан заново.",
        "en": "To move to version {version}: {n}. Their answers are kept; where the question has changed it is asked anew.",
        "es": "Pasar a la versión {version}: {n}. Las respuestas se guardan; donde la pregunta cambió, se hace de nuevo.",
        "fr": "À passer à la version {version} : {n}. Les réponses restent ; une question changée est posée à nouveau.",
    },
    "move_staying": {
        "ru": "Остаются на своей версии: {n}",
        "en": "Staying with their own version: {n}",
        "es": "Se quedan con su versión: {n}",
        "fr": "Restent sur leur version : {n}",
    },
    "move_done": {
        "ru": "⇄ На версию {version} переведено: {moved}",
        "en": "⇄ Moved to version {version}: {moved}",
        "es": "⇄ Pasados a la versión {version}: {moved}",
        "fr": "⇄ Passés à la version {version} : {moved}",
    },
    "move_asked": {
        "ru": "Вопрос задан заново: {n}",
        "en": "Asked their question anew: {n}",
        "es": "Con la pregunta repetida: {n}",
        "fr": "Question posée à nouveau : {n}",
    },
    "move_again": {
        "ru": "Перевод отложен или опубликована другая версия. Начните заново.",
        "en": "The move was put aside, or another version was published. Begin anew.",
        "es": "El traslado se dejó o se publicó otra versión. Empiece de nuevo.",
        "fr": "Le déplacement a été laissé, ou une autre version est parue. Recommencez.",
    },
    "move_press": {
        "ru": "Выберите кнопкой, куда перевести людей, или отмените.",
        "en": "Choose by a button where people go, or cancel.",
        "es": "Elija con un botón adónde pasan, o cancele.",
        "fr": "Choisissez par un bouton où ils vont, ou annulez.",
    },
}
