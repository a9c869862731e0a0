"""Scripts in the messenger: lists, buttons, versions."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    # the lists
    "scripts_list": {"ru": "Сценарии:", "en": "The scripts:", "es": "Los guiones:", "fr": "Les scénarios :"},
    "scripts_upload": {
        "ru": "Пришлите файл .yaml, чтобы он стал черновиком.",
        "en": "Send a .yaml file to make it a draft.",
        "es": "Envíe un archivo .yaml para convertirlo en borrador.",
        "fr": "Envoyez un fichier .yaml pour en faire un brouillon.",
    },
    "script_new": {"ru": "ещё не опубликован", "en": "not published yet", "es": "aún sin publicar", "fr": "pas encore publié"},
    "script_version": {"ru": "версия {version}", "en": "version {version}", "es": "versión {version}", "fr": "version {version}"},
    "script_has_draft": {"ru": "черновик", "en": "the draft", "es": "el borrador", "fr": "le brouillon"},
    "script_in_force": {
        "ru": "Действует версия {version} ({at}, {author})",
        "en": "Version {version} is in force ({at}, {author})",
        "es": "Está vigente la versión {version} ({at}, {author})",
        "fr": "La version {version} est en vigueur ({at}, {author})",
    },
    "script_no_draft": {
        "ru": "Черновика нет: первое же изменение его начнёт.",
        "en": "No draft: the first change begins one.",
        "es": "No hay borrador: el primer cambio lo crea.",
        "fr": "Pas de brouillon : la première modification en crée un.",
    },
    "script_draft": {
        "ru": "Черновик: {at}, {author}, начат с версии {version}",
        "en": "Draft: {at}, {author}, begun from version {version}",
        "es": "Borrador: {at}, {author}, iniciado desde la versión {version}",
        "fr": "Brouillon : {at}, {author}, commencé depuis la version {version}",
    },
    "script_behind": {
        "ru": "После начала черновика опубликована версия {version}.",
        "en": "Version {version} was published after the draft was begun.",
        "es": "La versión {version} se publicó después de iniciar el borrador.",
        "fr": "La version {version} a été publiée après le début du brouillon.",
    },
    "script_people": {
        "ru": "Сейчас в диалоге: {n}",
        "en": "In the dialog now: {n}",
        "es": "Ahora en el diálogo: {n}",
        "fr": "En dialogue actuellement : {n}",
    },
    "script_gone": {
        "ru": "Такого сценария уже нет.",
        "en": "There is no such script any more.",
        "es": "Ese guion ya no existe.",
        "fr": "Ce scénario n'existe plus.",
    },
    "script_unreadable": {
        "ru": "{script} нельзя прочитать:",
        "en": "{script} cannot be read:",
        "es": "No se puede leer {script}:",
        "fr": "{script} est illisible :",
    },
    "node_gone": {
        "ru": "Этого места в сценарии уже нет.",
        "en": "That part of the script is not there any more.",
        "es": "Esa parte del guion ya no existe.",
        "fr": "Cette partie du scénario n'existe plus.",
    },
    "points_list": {"ru": "Баллы:", "en": "Points:", "es": "Puntos:", "fr": "Points :"},
    "points_none": {
        "ru": "Баллов за это нет.",
        "en": "No points are given for this.",
        "es": "No se dan puntos por esto.",
        "fr": "Aucun point n'est donné pour cela.",
    },
    "points_gone": {
        "ru": "Это правило уже изменили. Откройте баллы ещё раз.",
        "en": "This rule was changed meanwhile. Open the points again.",
        "es": "Esta regla ya se cambió. Abra los puntos de nuevo.",
        "fr": "Cette règle a été modifiée entre-temps. Rouvrez les points.",
    },
    "and_more": {"ru": "… и ещё {n}", "en": "… and {n} more", "es": "… y {n} más", "fr": "… et {n} de plus"},
    "no_findings": {"ru": "✅ Замечаний нет.", "en": "✅ Nothing was found.", "es": "✅ Sin observaciones.", "fr": "✅ Rien à signaler."},
    "findings": {
        "ru": "Ошибок: {errors}, предупреждений: {warnings}, тестов не прошло: {tests}",
        "en": "Errors: {errors}, warnings: {warnings}, failed tests: {tests}",
        "es": "Errores: {errors}, avisos: {warnings}, pruebas fallidas: {tests}",
        "fr": "Erreurs : {errors}, avertissements : {warnings}, tests échoués : {tests}",
    },
    # what differs
    "change_text": {"ru": "текст", "en": "text", "es": "texto", "fr": "texte"},
    "change_option": {"ru": "вариант", "en": "option", "es": "opción", "fr": "option"},
    "change_weight": {"ru": "баллы", "en": "points", "es": "puntos", "fr": "points"},
    "change_path": {"ru": "путь", "en": "way", "es": "camino", "fr": "chemin"},
    "change_other": {"ru": "прочее", "en": "other", "es": "otro", "fr": "autre"},
    "compare_nothing": {
        "ru": "Сравнивать не с чем.",
        "en": "There is nothing to compare with.",
        "es": "No hay con qué comparar.",
        "fr": "Il n'y a rien à comparer.",
    },
    "compare_count": {
        "ru": "Отличается полей: {n}",
        "en": "Fields that differ: {n}",
        "es": "Campos distintos: {n}",
        "fr": "Champs différents : {n}",
    },
    # history
    "history_list": {"ru": "последние версии", "en": "the newest versions", "es": "las últimas versiones", "fr": "les dernières versions"},
    "history_none": {"ru": "версий ещё нет", "en": "no versions yet", "es": "aún no hay versiones", "fr": "pas encore de versions"},
    "history_ways": {
        "ru": "≠ сравнить с действующей, ⬇ получить файл, ↩ вернуть",
        "en": "≠ compare with the one in force, ⬇ get the file, ↩ bring it back",
        "es": "≠ comparar con la vigente, ⬇ recibir el archivo, ↩ restaurar",
        "fr": "≠ comparer à celle en vigueur, ⬇ recevoir le fichier, ↩ rétablir",
    },
    "history_gone": {
        "ru": "Такой версии нет.",
        "en": "There is no such version.",
        "es": "No existe esa versión.",
        "fr": "Cette version n'existe pas.",
    },
    "restore_ask": {
        "ru": "Вернуть версию {version} сценария {script}? Она станет новейшей; начатые диалоги закончатся по своей.",
        "en": "Bring back version {version} of {script}? It becomes the newest; dialogs under way finish by their own.",
        "es": "¿Restaurar la versión {version} de {script}? Será la más reciente; los diálogos en curso terminan con la suya.",
        "fr": "Rétablir la version {version} de {script} ? Elle devient la plus récente ; les dialogues en cours finissent avec la leur.",
    },
    "restored": {
        "ru": "{script}: действует версия {version}, текст версии {older}.",
        "en": "{script}: version {version} is in force, with the text of version {older}.",
        "es": "{script}: está vigente la versión {version}, con el texto de la versión {older}.",
        "fr": "{script} : la version {version} est en vigueur, avec le texte de la version {older}.",
    },
    # buttons
    "button_scripts": {"ru": "⬅ Сценарии", "en": "⬅ Scripts", "es": "⬅ Guiones", "fr": "⬅ Scénarios"},
    "button_script": {"ru": "⬅ Сценарий", "en": "⬅ The script", "es": "⬅ El guion", "fr": "⬅ Le scénario"},
    "button_node": {"ru": "⬅ Вопрос", "en": "⬅ The question", "es": "⬅ La pregunta", "fr": "⬅ La question"},
    "button_script_nodes": {"ru": "Вопросы и тексты", "en": "Questions and texts", "es": "Preguntas y textos", "fr": "Questions et textes"},
    "button_script_options": {"ru": "✎ Варианты ответа", "en": "✎ Options", "es": "✎ Opciones", "fr": "✎ Options"},
    "button_script_points": {"ru": "✎ Баллы", "en": "✎ Points", "es": "✎ Puntos", "fr": "✎ Points"},
    "button_script_try": {"ru": "▶ Попробовать", "en": "▶ Try it", "es": "▶ Probar", "fr": "▶ Essayer"},
    "button_script_compare": {"ru": "≠ Сравнить", "en": "≠ Compare", "es": "≠ Comparar", "fr": "≠ Comparer"},
    "button_script_publish": {"ru": "✅ Опубликовать", "en": "✅ Publish", "es": "✅ Publicar", "fr": "✅ Publier"},
    "button_script_history": {"ru": "🕓 История", "en": "🕓 History", "es": "🕓 Historial", "fr": "🕓 Historique"},
    "button_script_file": {"ru": "⬇ Файл", "en": "⬇ File", "es": "⬇ Archivo", "fr": "⬇ Fichier"},
    "button_script_discard": {
        "ru": "🗑 Выбросить черновик",
        "en": "🗑 Throw the draft away",
        "es": "🗑 Descartar el borrador",
        "fr": "🗑 Jeter le brouillon",
    },
    "button_really_restore": {
        "ru": "Да, вернуть {version}",
        "en": "Yes, bring back {version}",
        "es": "Sí, restaurar {version}",
        "fr": "Oui, rétablir {version}",
    },
    "button_really_discard": {"ru": "Да, выбросить", "en": "Yes, throw it away", "es": "Sí, descartar", "fr": "Oui, jeter"},
    "button_without_note": {
        "ru": "Опубликовать без заметки",
        "en": "Publish without a note",
        "es": "Publicar sin nota",
        "fr": "Publier sans note",
    },
    "button_cancel": {"ru": "✖ Отмена", "en": "✖ Cancel", "es": "✖ Cancelar", "fr": "✖ Annuler"},
    "button_end_trial": {"ru": "⏹ Закончить пробу", "en": "⏹ End the trial", "es": "⏹ Terminar la prueba", "fr": "⏹ Terminer l'essai"},
    "button_try_again": {"ru": "↻ Ещё раз", "en": "↻ Once more", "es": "↻ Otra vez", "fr": "↻ Encore une fois"},
    # the menu
    "menu_scripts": {
        "ru": "Сценарии: править, пробовать, публиковать",
        "en": "Scripts: edit, try, publish",
        "es": "Guiones: editar, probar, publicar",
        "fr": "Scénarios : modifier, essayer, publier",
    },
    "menu_cancel": {
        "ru": "Отменить начатую правку",
        "en": "Cancel the edit begun",
        "es": "Cancelar la edición iniciada",
        "fr": "Annuler la modification commencée",
    },
}
