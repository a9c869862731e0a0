"""The machine's own words beside the questions: at any moment, in small talk, and where an answer is corrected. See `phrases`."""

from __future__ import annotations

from collections.abc import Mapping

ANYTIME_PHRASES: Mapping[str, Mapping[str, str]] = {
    # at any moment
    "why": {
        "ru": "Спрашиваю, чтобы предложить вам подходящее.",
        "en": "I ask so that we can offer you what fits.",
        "es": "Lo pregunto para ofrecerle lo adecuado.",
        "fr": "Je le demande pour vous proposer ce qui convient.",
    },
    "wait": {"ru": "Хорошо, не тороплю.", "en": "Sure, take your time.", "es": "Claro, sin prisa.", "fr": "Bien sûr, prenez votre temps."},
    "help": {
        "ru": "Я задам несколько вопросов и помогу подобрать подходящее. Отвечайте кнопками или своими словами. Можно вернуться («назад»), начать заново (/restart) или позвать человека («менеджер»). Больше не писать вам — /stop.",
        "en": "I ask a few questions and help you find what fits. Answer with buttons or in your own words. You can go “back”, /restart, or ask for a “person”. To hear no more from me: /stop.",
        "es": "Hago unas preguntas y le ayudo a encontrar lo adecuado. Responda con botones o con sus palabras. Puede volver («atrás»), empezar de nuevo (/restart) o pedir una «persona». Para no recibir más mensajes: /stop.",
        "fr": "Je pose quelques questions et vous aide à trouver ce qui convient. Répondez avec les boutons ou avec vos mots. Vous pouvez revenir (« retour »), recommencer (/restart) ou demander un « conseiller ». Pour ne plus rien recevoir : /stop.",
    },
    "attachment": {
        "ru": "Пока я понимаю только текст и кнопки.",
        "en": "For now I understand text and buttons only.",
        "es": "De momento solo entiendo texto y botones.",
        "fr": "Pour l'instant je ne comprends que le texte et les boutons.",
    },
    "attachment_kept": {
        "ru": "Сохранил для менеджера. Сам я понимаю только текст и кнопки.",
        "en": "Kept for a manager. I myself understand text and buttons only.",
        "es": "Guardado para un gestor. Yo solo entiendo texto y botones.",
        "fr": "Gardé pour un conseiller. Moi, je ne comprends que le texte et les boutons.",
    },
    "old_button": {
        "ru": "Этот вопрос уже позади. Изменить ответ можно словом «назад».",
        "en": "That question is behind us. Write “back” to change an answer.",
        "es": "Esa pregunta ya pasó. Escriba «atrás» para cambiar una respuesta.",
        "fr": "Cette question est passée. Écrivez « retour » pour modifier une réponse.",
    },
    "cannot_skip": {
        "ru": "Без этого ответа не смогу помочь.",
        "en": "I cannot help without this answer.",
        "es": "Sin esta respuesta no puedo ayudarle.",
        "fr": "Sans cette réponse, je ne peux pas vous aider.",
    },
    "nothing_before": {
        "ru": "Это первый вопрос, раньше ничего не было.",
        "en": "This is the first question.",
        "es": "Esta es la primera pregunta.",
        "fr": "C'est la première question.",
    },
    "change_which": {
        "ru": "Какой ответ изменить?",
        "en": "Which answer shall we change?",
        "es": "¿Qué respuesta cambiamos?",
        "fr": "Quelle réponse modifier ?",
    },
    "nothing_to_change": {
        "ru": "Ответов пока нет.",
        "en": "There are no answers yet.",
        "es": "Todavía no hay respuestas.",
        "fr": "Il n'y a pas encore de réponses.",
    },
    "restart_or_continue": {
        "ru": "Мы не договорили. Продолжим с того же места или начнём заново?",
        "en": "We have not finished. Shall we continue where we stopped or start over?",
        "es": "No hemos terminado. ¿Continuamos donde lo dejamos o empezamos de nuevo?",
        "fr": "Nous n'avons pas fini. On continue où l'on s'était arrêté ou on recommence ?",
    },
    "language_which": {
        "ru": "На каком языке продолжим?",
        "en": "Which language shall we use?",
        "es": "¿En qué idioma seguimos?",
        "fr": "Dans quelle langue continuons-nous ?",
    },
    "stopped": {
        "ru": "Хорошо, больше не пишу. Захотите вернуться, нажмите /start.",
        "en": "All right, I will not write any more. To come back, press /start.",
        "es": "De acuerdo, no escribiré más. Para volver, pulse /start.",
        "fr": "D'accord, je n'écrirai plus. Pour revenir, appuyez sur /start.",
    },
    "human": {
        "ru": "Передал ваш запрос менеджеру, он напишет вам здесь. А пока можно ответить на вопросы, чтобы он подготовился.",
        "en": "I passed your request to a manager, who will write to you here. Meanwhile your answers help them prepare.",
        "es": "He pasado su solicitud a un gestor, que le escribirá aquí. Mientras tanto, sus respuestas le ayudan a prepararse.",
        "fr": "J'ai transmis votre demande à un conseiller, qui vous écrira ici. En attendant, vos réponses l'aident à se préparer.",
    },
    "human_already": {
        "ru": "Менеджер уже видит ваш запрос.",
        "en": "A manager has your request already.",
        "es": "Un gestor ya tiene su solicitud.",
        "fr": "Un conseiller a déjà votre demande.",
    },
    "erase_sure": {
        "ru": "Удалить всё, что мы о вас храним? Вернуть это нельзя.",
        "en": "Delete everything we keep about you? This cannot be undone.",
        "es": "¿Borrar todo lo que guardamos sobre usted? No se puede deshacer.",
        "fr": "Supprimer tout ce que nous conservons sur vous ? C'est irréversible.",
    },
    "kept": {
        "ru": "Хорошо, ничего не удаляю.",
        "en": "All right, nothing is deleted.",
        "es": "De acuerdo, no se borra nada.",
        "fr": "D'accord, rien n'est supprimé.",
    },
    "objection": {"ru": "Понимаю.", "en": "I understand.", "es": "Lo entiendo.", "fr": "Je comprends."},
    "price": {
        "ru": "Точную цену назовёт менеджер, когда поймём, что вам нужно.",
        "en": "A manager will name the exact price once we know what you need.",
        "es": "Un gestor le dirá el precio exacto cuando sepamos qué necesita.",
        "fr": "Un conseiller vous donnera le prix exact quand nous saurons ce qu'il vous faut.",
    },
    # correcting
    "changed": {
        "ru": "Готово, ответ изменён.",
        "en": "Done, the answer is changed.",
        "es": "Hecho, la respuesta ha cambiado.",
        "fr": "C'est fait, la réponse est modifiée.",
    },
    "corrected": {
        "ru": "Исправил. {title}: {answer}.",
        "en": "Changed. {title}: {answer}.",
        "es": "Corregido. {title}: {answer}.",
        "fr": "C'est modifié. {title} : {answer}.",
    },
    "correct_which": {
        "ru": "Исправить прежний ответ?",
        "en": "Shall I change an earlier answer?",
        "es": "¿Cambio una respuesta anterior?",
        "fr": "Faut-il modifier une réponse précédente ?",
    },
    "asked_later": {
        "ru": "Хорошо, спрошу об этом ещё раз.",
        "en": "All right, I will ask about that again.",
        "es": "De acuerdo, se lo preguntaré otra vez.",
        "fr": "D'accord, je vous reposerai la question.",
    },
    # small talk
    "courtesy_greeting": {"ru": "Здравствуйте!", "en": "Hello!", "es": "¡Hola!", "fr": "Bonjour !"},
    "courtesy_are_you_a_bot": {
        "ru": "Да, я бот. Если нужен человек, напишите «менеджер».",
        "en": "Yes, I am a bot. If you would rather have a person, write “manager”.",
        "es": "Sí, soy un bot. Si prefiere una persona, escriba «persona».",
        "fr": "Oui, je suis un bot. Si vous préférez une personne, écrivez « conseiller ».",
    },
    "courtesy_thanks": {"ru": "Пожалуйста!", "en": "You are welcome!", "es": "¡De nada!", "fr": "Je vous en prie !"},
    "courtesy_how_are_you": {
        "ru": "Спасибо, всё хорошо!",
        "en": "Very well, thank you!",
        "es": "¡Muy bien, gracias!",
        "fr": "Très bien, merci !",
    },
    "courtesy_farewell": {
        "ru": "Всего доброго! Пишите, когда будет удобно.",
        "en": "Goodbye! Write whenever it suits you.",
        "es": "¡Hasta pronto! Escriba cuando le venga bien.",
        "fr": "À bientôt ! Écrivez quand vous voudrez.",
    },
}
"""Phrases by name and language; `{...}` are filled in."""
