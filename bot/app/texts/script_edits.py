"""Scripts in the messenger: edits, publishing, files, trials."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    # what is changed
    "errand_failed": {
        "ru": "Не получилось, ничего не изменено. Попробуйте ещё раз.",
        "en": "That did not work, nothing was changed. Try again.",
        "es": "No ha funcionado, nada ha cambiado. Inténtelo de nuevo.",
        "fr": "Cela n'a pas marché, rien n'a changé. Réessayez.",
    },
    "field_say": {"ru": "текст", "en": "text", "es": "texto", "fr": "texte"},
    "field_ask": {"ru": "вопрос", "en": "question", "es": "pregunta", "fr": "question"},
    "field_title": {"ru": "короткое имя", "en": "short name", "es": "nombre corto", "fr": "nom court"},
    "field_error": {"ru": "если не понято", "en": "if not understood", "es": "si no se entiende", "fr": "si incompris"},
    "field_why": {"ru": "зачем спрашиваем", "en": "why we ask", "es": "por qué preguntamos", "fr": "pourquoi on demande"},
    "field_example": {"ru": "пример", "en": "example", "es": "ejemplo", "fr": "exemple"},
    "field_remind_text": {"ru": "напоминание", "en": "reminder", "es": "recordatorio", "fr": "rappel"},
    "field_text": {"ru": "текст", "en": "text", "es": "texto", "fr": "texte"},
    "field_caption": {"ru": "подпись", "en": "caption", "es": "pie", "fr": "légende"},
    "field_handoff": {"ru": "слова при передаче", "en": "words at the handoff", "es": "palabras al pasar", "fr": "mots à la transmission"},
    "field_finish": {"ru": "последние слова", "en": "last words", "es": "últimas palabras", "fr": "derniers mots"},
    "field_option": {"ru": "вариант", "en": "option", "es": "opción", "fr": "option"},
    # an edit
    "edit_text": {
        "ru": "{node} · {field} · {language}\nСейчас:\n{now}\n\nНапишите новый текст следующим сообщением.",
        "en": "{node} · {field} · {language}\nNow:\n{now}\n\nWrite the new text as your next message.",
        "es": "{node} · {field} · {language}\nAhora:\n{now}\n\nEscriba el texto nuevo en su próximo mensaje.",
        "fr": "{node} · {field} · {language}\nActuellement :\n{now}\n\nÉcrivez le nouveau texte dans votre prochain message.",
    },
    "edit_option": {
        "ru": "{node}: новый вариант ({language}). Напишите его следующим сообщением. С именем для правил: later: Позвоните позже",
        "en": "{node}: a new option ({language}). Write it as your next message. With a name for the rules: later: Call me later",
        "es": "{node}: una opción nueva ({language}). Escríbala en su próximo mensaje. Con nombre para las reglas: later: Llámeme luego",
        "fr": (
            "{node} : une nouvelle option ({language}). Écrivez-la dans votre prochain message. Avec un nom pour les règles "
            ": later: Rappelez plus tard"
        ),
    },
    "edit_points": {
        "ru": "{because}: сейчас {now}. Напишите число баллов следующим сообщением.",
        "en": "{because}: {now} now. Write the number of points as your next message.",
        "es": "{because}: ahora {now}. Escriba el número de puntos en su próximo mensaje.",
        "fr": "{because} : {now} actuellement. Écrivez le nombre de points dans votre prochain message.",
    },
    "edit_number": {
        "ru": "Нужно целое число, например 20 или -10.",
        "en": "It takes a whole number, such as 20 or -10.",
        "es": "Hace falta un número entero, como 20 o -10.",
        "fr": "Il faut un nombre entier, comme 20 ou -10.",
    },
    "edit_refused": {
        "ru": "Так нельзя, ничего не изменено: {why}",
        "en": "That cannot be, nothing was changed: {why}",
        "es": "Así no se puede, nada ha cambiado: {why}",
        "fr": "Impossible ainsi, rien n'a changé : {why}",
    },
    "edit_overtaken": {
        "ru": "Это место тем временем изменили. Сейчас там:\n{now}\n\nПришлите текст ещё раз, если он всё ещё нужен.",
        "en": "Somebody has changed this meanwhile. Now it says:\n{now}\n\nSend your text again if it is still wanted.",
        "es": "Alguien lo cambió entretanto. Ahora dice:\n{now}\n\nEnvíe su texto otra vez si aún hace falta.",
        "fr": "Quelqu'un l'a modifié entre-temps. On y lit maintenant :\n{now}\n\nRenvoyez votre texte s'il est toujours voulu.",
    },
    "edit_saved": {
        "ru": "✅ Записано в черновик. Так это увидит посетитель:",
        "en": "✅ Saved in the draft. The visitor will see it so:",
        "es": "✅ Guardado en el borrador. El visitante lo verá así:",
        "fr": "✅ Enregistré dans le brouillon. Le visiteur le verra ainsi :",
    },
    "edit_none": {
        "ru": "Отменять нечего.",
        "en": "There is nothing to cancel.",
        "es": "No hay nada que cancelar.",
        "fr": "Il n'y a rien à annuler.",
    },
    "edit_cancelled": {
        "ru": "Отменено, ничего не изменено.",
        "en": "Cancelled, nothing was changed.",
        "es": "Cancelado, nada ha cambiado.",
        "fr": "Annulé, rien n'a changé.",
    },
    "edit_words_only": {
        "ru": "Я жду слов: напишите текст или отмените.",
        "en": "I am waiting for words: write the text, or cancel.",
        "es": "Espero palabras: escriba el texto o cancele.",
        "fr": "J'attends des mots : écrivez le texte ou annulez.",
    },
    # publishing
    "publish_nothing": {"ru": "Черновика нет.", "en": "There is no draft.", "es": "No hay borrador.", "fr": "Il n'y a pas de brouillon."},
    "publish_ask": {
        "ru": (
            "Опубликовать черновик {script}? Напишите, что изменилось (это останется в истории), или опубликуйте без "
            "заметки. Начатые диалоги закончатся по своей версии, если потом не перевести их на новую."
        ),
        "en": (
            "Publish the draft of {script}? Write what has changed (it stays in the history), or publish without a note. "
            "Dialogs under way finish by their own version, unless you move them afterwards."
        ),
        "es": (
            "¿Publicar el borrador de {script}? Escriba qué ha cambiado (queda en el historial) o publique sin nota. Los "
            "diálogos en curso terminan con su versión, salvo que después los pase a la nueva."
        ),
        "fr": (
            "Publier le brouillon de {script} ? Écrivez ce qui a changé (cela reste dans l'historique), ou publiez sans "
            "note. Les dialogues en cours finissent avec leur version, sauf si vous les déplacez ensuite."
        ),
    },
    "publish_behind": {
        "ru": "⚠️ {by}: это опубликовали после начала черновика, и публикация это отменит.",
        "en": "⚠️ {by}: that was published after the draft was begun, and publishing undoes it.",
        "es": "⚠️ {by}: eso se publicó después de iniciar el borrador, y publicar lo deshace.",
        "fr": "⚠️ {by} : cela a été publié après le début du brouillon, et publier l'annule.",
    },
    "publish_standings": {
        "ru": "Кто где стоит (вопрос, версия):",
        "en": "Who stands where (question, version):",
        "es": "Quién está dónde (pregunta, versión):",
        "fr": "Qui en est où (question, version) :",
    },
    "publish_changed": {
        "ru": "Черновик тем временем изменили. Посмотрите на него ещё раз.",
        "en": "The draft was changed meanwhile. Look at it again.",
        "es": "El borrador cambió entretanto. Mírelo otra vez.",
        "fr": "Le brouillon a changé entre-temps. Regardez-le à nouveau.",
    },
    "publish_refused": {
        "ru": "⛔ {script} нельзя опубликовать.",
        "en": "⛔ {script} cannot be published.",
        "es": "⛔ {script} no se puede publicar.",
        "fr": "⛔ {script} ne peut pas être publié.",
    },
    "published": {
        "ru": "✅ {script}: действует версия {version}.",
        "en": "✅ {script}: version {version} is in force.",
        "es": "✅ {script}: está vigente la versión {version}.",
        "fr": "✅ {script} : la version {version} est en vigueur.",
    },
    "published_before": {
        "ru": "{script}: этот текст уже действует, версия {version}.",
        "en": "{script}: this very text was in force already, version {version}.",
        "es": "{script}: este texto ya estaba vigente, versión {version}.",
        "fr": "{script} : ce texte était déjà en vigueur, version {version}.",
    },
    "published_along": {
        "ru": "Вместе с ним: {script}, версия {version}.",
        "en": "Along with it: {script}, version {version}.",
        "es": "Junto con él: {script}, versión {version}.",
        "fr": "Avec lui : {script}, version {version}.",
    },
    "published_people": {
        "ru": "По прежним версиям заканчивают: {n}",
        "en": "Finishing by former versions: {n}",
        "es": "Terminan con versiones anteriores: {n}",
        "fr": "Finissent avec d'anciennes versions : {n}",
    },
    "discard_ask": {
        "ru": "Выбросить черновик {script}? Действующая версия останется.",
        "en": "Throw the draft of {script} away? The version in force stays.",
        "es": "¿Descartar el borrador de {script}? La versión vigente se queda.",
        "fr": "Jeter le brouillon de {script} ? La version en vigueur reste.",
    },
    "discarded": {
        "ru": "Черновик {script} выброшен; его текст в файле.",
        "en": "The draft of {script} is gone; its text is in the file.",
        "es": "El borrador de {script} se descartó; su texto está en el archivo.",
        "fr": "Le brouillon de {script} est jeté ; son texte est dans le fichier.",
    },
    # files
    "upload_saved": {
        "ru": "✅ {script}: файл стал черновиком.",
        "en": "✅ {script}: the file is the draft now.",
        "es": "✅ {script}: el archivo es ahora el borrador.",
        "fr": "✅ {script} : le fichier est maintenant le brouillon.",
    },
    "upload_replaced": {
        "ru": "Прежний черновик приложен файлом.",
        "en": "The former draft comes along as a file.",
        "es": "El borrador anterior va adjunto como archivo.",
        "fr": "L'ancien brouillon est joint en fichier.",
    },
    "upload_refused": {
        "ru": "⛔ {file} нельзя прочитать как сценарий, ничего не изменено.",
        "en": "⛔ {file} cannot be read as a script, nothing was changed.",
        "es": "⛔ {file} no se puede leer como guion, nada ha cambiado.",
        "fr": "⛔ {file} ne peut être lu comme scénario, rien n'a changé.",
    },
    "upload_no_text": {
        "ru": "⛔ {file}: это не текст в UTF-8.",
        "en": "⛔ {file} is no text in UTF-8.",
        "es": "⛔ {file} no es texto en UTF-8.",
        "fr": "⛔ {file} n'est pas un texte en UTF-8.",
    },
    "upload_too_big": {
        "ru": "⛔ {file} слишком велик для сценария.",
        "en": "⛔ {file} is too big for a script.",
        "es": "⛔ {file} es demasiado grande para un guion.",
        "fr": "⛔ {file} est trop grand pour un scénario.",
    },
    "upload_gone": {
        "ru": "⛔ {file} не удалось получить. Пришлите его ещё раз.",
        "en": "⛔ {file} could not be fetched. Send it again.",
        "es": "⛔ No se pudo obtener {file}. Envíelo otra vez.",
        "fr": "⛔ {file} n'a pas pu être récupéré. Renvoyez-le.",
    },
    "upload_later": {
        "ru": "⛔ {file} не удалось получить. Пришлите его позже ещё раз.",
        "en": "⛔ {file} could not be fetched. Send it again later.",
        "es": "⛔ No se pudo obtener {file}. Envíelo más tarde.",
        "fr": "⛔ {file} n'a pas pu être récupéré. Renvoyez-le plus tard.",
    },
    # a trial
    "trial_refused": {
        "ru": "⛔ С ошибками черновик не сыграть.",
        "en": "⛔ A draft with errors cannot be played.",
        "es": "⛔ Un borrador con errores no se puede probar.",
        "fr": "⛔ Un brouillon avec des erreurs ne peut être joué.",
    },
    "trial_begins": {
        "ru": "▶ Проба {script}: дальше вы — посетитель. В цифры это не попадёт, менеджерам ничего не уйдёт, напоминаний не будет.",
        "en": "▶ A trial of {script}: from here on you are the visitor. It counts in no figures, managers get nothing, no reminders come.",
        "es": (
            "▶ Una prueba de {script}: desde aquí usted es el visitante. No cuenta en las cifras, los gestores no reciben "
            "nada, no hay recordatorios."
        ),
        "fr": (
            "▶ Un essai de {script} : à partir d'ici, vous êtes le visiteur. Rien n'entre dans les chiffres, les conseillers "
            "ne reçoivent rien, aucun rappel ne vient."
        ),
    },
    "trial_mark": {"ru": "[проба]", "en": "[trial]", "es": "[prueba]", "fr": "[essai]"},
    "trial_handoff": {
        "ru": "[проба] Здесь лид ушёл бы менеджерам: {reason}",
        "en": "[trial] Here the managers would get the lead: {reason}",
        "es": "[prueba] Aquí los gestores recibirían el lead: {reason}",
        "fr": "[essai] Ici les conseillers recevraient le lead : {reason}",
    },
    "trial_finished": {
        "ru": "[проба] Конец сценария. Вердикт: {verdict}, баллов: {points}",
        "en": "[trial] The script is over. Verdict: {verdict}, points: {points}",
        "es": "[prueba] Fin del guion. Veredicto: {verdict}, puntos: {points}",
        "fr": "[essai] Fin du scénario. Verdict : {verdict}, points : {points}",
    },
    "trial_code": {
        "ru": "(здесь будет промокод)",
        "en": "(a promo code comes here)",
        "es": "(aquí va un código promocional)",
        "fr": "(ici vient un code promo)",
    },
    "trial_erased": {
        "ru": "[проба] Здесь удалились бы данные посетителя. Проба закончена.",
        "en": "[trial] Here the visitor's data would be deleted. The trial is over.",
        "es": "[prueba] Aquí se borrarían los datos del visitante. La prueba ha terminado.",
        "fr": "[essai] Ici les données du visiteur seraient supprimées. L'essai est terminé.",
    },
    "trial_ended": {
        "ru": "⏹ Проба закончена, от неё ничего не осталось.",
        "en": "⏹ The trial is over, nothing is left of it.",
        "es": "⏹ La prueba ha terminado, no queda nada de ella.",
        "fr": "⏹ L'essai est terminé, il n'en reste rien.",
    },
    "trial_over": {
        "ru": "Эта проба уже закончена.",
        "en": "That trial is over.",
        "es": "Esa prueba ya terminó.",
        "fr": "Cet essai est terminé.",
    },
}
