"""The list of replies that were not understood, and making one a synonym."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "followed_skip": {"ru": "пропустил", "en": "skipped", "es": "saltó", "fr": "a passé"},
    "followed_stop": {"ru": "попросил не писать", "en": "said stop", "es": "pidió parar", "fr": "a dit stop"},
    "followed_human": {"ru": "позвал человека", "en": "asked for a person", "es": "pidió una persona", "fr": "a demandé une personne"},
    "phrases_hint": {
        "ru": "Кнопка с номером добавит ответ в синонимы.",
        "en": "The button with the number makes the reply a synonym.",
        "es": "El botón con el número convierte la respuesta en sinónimo.",
        "fr": "Le bouton numéroté fait de la réponse un synonyme.",
    },
    "synonym_which": {
        "ru": "«{words}»: что это значит на вопрос «{question}»?",
        "en": "“{words}”: what does it mean at “{question}”?",
        "es": "«{words}»: ¿qué significa en «{question}»?",
        "fr": "« {words} » : que veut dire cette réponse à « {question} » ?",
    },
    "synonym_added": {
        "ru": "Готово: «{words}» теперь значит «{option}». В новых разговорах действует версия {version} сценария {script}.",
        "en": "Done: “{words}” now means “{option}”. New dialogs get version {version} of {script}.",
        "es": "Hecho: «{words}» ahora significa «{option}». Los diálogos nuevos usan la versión {version} de {script}.",
        "fr": "C'est fait : « {words} » veut dire « {option} ». Les nouveaux dialogues ont la version {version} de {script}.",
    },
    "synonym_refused": {
        "ru": "Не добавлено, проверка против:\n{why}",
        "en": "Not added, the checks forbid it:\n{why}",
        "es": "No añadido, las comprobaciones lo impiden:\n{why}",
        "fr": "Non ajouté, les contrôles s'y opposent :\n{why}",
    },
    "synonym_gone": {
        "ru": "Этого ответа или вопроса уже нет. Откройте список заново: /phrases",
        "en": "That reply or question is gone. Open the list again: /phrases",
        "es": "Esa respuesta o pregunta ya no está. Abra la lista otra vez: /phrases",
        "fr": "Cette réponse ou cette question n'y est plus. Rouvrez la liste : /phrases",
    },
}
