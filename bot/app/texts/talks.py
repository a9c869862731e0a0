"""Talks between visitors and the staff."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    # to visitors
    "person_answers": {
        "ru": "Вам отвечает {name}. Напишите здесь сообщением.",
        "en": "{name} is answering you. Just write here.",
        "es": "Le responde {name}. Escriba aquí.",
        "fr": "{name} vous répond. Écrivez ici.",
    },
    "talk_closed": {
        "ru": "Спасибо за разговор. Если появятся вопросы, напишите сюда.",
        "en": "Thank you for the talk. If anything comes up, just write here.",
        "es": "Gracias por la conversación. Si surge algo, escriba aquí.",
        "fr": "Merci pour cet échange. Si vous avez d'autres questions, écrivez ici.",
    },
    # to the staff
    "button_return": {"ru": "Вернуть боту", "en": "Return to the bot", "es": "Devolver al bot", "fr": "Rendre au bot"},
    "talk_returned": {
        "ru": "Дальше снова отвечает бот. Чтобы ответить самому, напишите сюда.",
        "en": "The bot answers again. To answer yourself, write here.",
        "es": "El bot vuelve a responder. Para responder usted, escriba aquí.",
        "fr": "Le bot répond de nouveau. Pour répondre vous-même, écrivez ici.",
    },
    "talk_ended": {
        "ru": "Разговор завершён ({name}), дальше отвечает бот. Чтобы продолжить самому, напишите сюда.",
        "en": "The talk is over ({name}); the bot answers from now on. To go on yourself, write here.",
        "es": "La conversación ha terminado ({name}); desde ahora responde el bot. Para seguir usted, escriba aquí.",
        "fr": "L'échange est terminé ({name}) ; le bot répond désormais. Pour continuer vous-même, écrivez ici.",
    },
    "button_end": {"ru": "Завершить разговор", "en": "End the talk", "es": "Terminar la conversación", "fr": "Terminer l'échange"},
    "event_ended": {"ru": "разговор завершён", "en": "the talk was ended", "es": "conversación terminada", "fr": "échange terminé"},
    "menu_end": {
        "ru": "Завершить разговор: /end",
        "en": "End the talk: /end",
        "es": "Terminar la conversación: /end",
        "fr": "Terminer l'échange : /end",
    },
    "talk_not_held": {
        "ru": "Этот разговор и так ведёт бот.",
        "en": "The bot has this talk already.",
        "es": "El bot ya lleva esta conversación.",
        "fr": "Le bot mène déjà cet échange.",
    },
    "visitor_gone": {
        "ru": "Человек заблокировал бота: писать ему нельзя.",
        "en": "The visitor has blocked the bot and cannot be written to.",
        "es": "La persona ha bloqueado el bot: no se le puede escribir.",
        "fr": "La personne a bloqué le bot : on ne peut plus lui écrire.",
    },
    "visitor_back": {
        "ru": "Человек разблокировал бота: писать ему снова можно.",
        "en": "The visitor has unblocked the bot and can be written to again.",
        "es": "La persona ha desbloqueado el bot: ya se le puede escribir.",
        "fr": "La personne a débloqué le bot : on peut de nouveau lui écrire.",
    },
    "visitor_stopped": {
        "ru": "Человек попросил больше не писать. Пока он сам не напишет, сообщения ему не уходят.",
        "en": "The visitor wants no more messages. Until they write, nothing is sent to them.",
        "es": "La persona no quiere más mensajes. Hasta que escriba, no se le envía nada.",
        "fr": "La personne ne veut plus de messages. Rien ne lui est envoyé avant qu'elle n'écrive.",
    },
    "wants_no_messages": {
        "ru": "Не отправлено: человек попросил ему не писать.",
        "en": "Not sent: the visitor wants no messages.",
        "es": "No enviado: la persona no quiere mensajes.",
        "fr": "Non envoyé : la personne ne veut pas de messages.",
    },
    "cannot_be_reached": {
        "ru": "Не доставлено: человек заблокировал бота или удалил аккаунт.",
        "en": "Not delivered: the visitor has blocked the bot or deleted the account.",
        "es": "No entregado: la persona ha bloqueado el bot o borrado la cuenta.",
        "fr": "Non remis : la personne a bloqué le bot ou supprimé son compte.",
    },
    "not_delivered": {
        "ru": "Не доставлено: такое сообщение переслать нельзя. Напишите иначе.",
        "en": "Not delivered: a message of this kind cannot be passed on. Write it otherwise.",
        "es": "No entregado: un mensaje así no se puede pasar. Escríbalo de otra forma.",
        "fr": "Non remis : ce type de message ne peut pas être transmis. Écrivez autrement.",
    },
    "not_copied": {
        "ru": "Человек прислал то, что сюда переслать нельзя: {what}.",
        "en": "The visitor sent something that cannot be shown here: {what}.",
        "es": "La persona envió algo que no se puede mostrar aquí: {what}.",
        "fr": "La personne a envoyé quelque chose qui ne peut pas être affiché ici : {what}.",
    },
    "topic_again": {
        "ru": "Прежняя тема удалена, разговор продолжается в этой.",
        "en": "The former topic was deleted; the talk goes on in this one.",
        "es": "El tema anterior se borró; la conversación sigue en este.",
        "fr": "L'ancien sujet a été supprimé ; l'échange continue dans celui-ci.",
    },
    "topic_reopened": {
        "ru": "Тема была закрыта, бот открыл её: человек написал.",
        "en": "The topic was closed; the bot opened it again, for the visitor has written.",
        "es": "El tema estaba cerrado; el bot lo abrió: la persona ha escrito.",
        "fr": "Le sujet était fermé ; le bot l'a rouvert, car la personne a écrit.",
    },
    "no_topic": {
        "ru": "Тему для лида {lead} создать нельзя ({why}). Разговор идёт ответами на его карточку.",
        "en": "No topic can be made for lead {lead} ({why}). The talk goes on in replies to its card.",
        "es": "No se puede crear un tema para el lead {lead} ({why}). La conversación sigue en respuestas a su ficha.",
        "fr": "Impossible de créer un sujet pour le lead {lead} ({why}). L'échange continue en réponses à sa fiche.",
    },
    "place_lost": {
        "ru": "Группа менеджеров недоступна. Разговор с лидом {lead} продолжается здесь: отвечайте на его сообщения.",
        "en": "The managers' group cannot be reached. The talk with lead {lead} goes on here: reply to its messages.",
        "es": "El grupo de gestores no está disponible. La conversación con el lead {lead} sigue aquí: responda a sus mensajes.",
        "fr": "Le groupe des conseillers est inaccessible. L'échange avec le lead {lead} continue ici : répondez à ses messages.",
    },
    "card_fell_back": {
        "ru": "Чат, куда это шло, недоступен:",
        "en": "The chat this was for cannot be reached:",
        "es": "El chat al que iba esto no está disponible:",
        "fr": "La discussion prévue est inaccessible :",
    },
    "alert_group_lost": {
        "ru": "Бот не может писать в группу менеджеров {chat}. Карточки и сообщения приходят вам, пока его не вернут в группу.",
        "en": "The bot cannot write to the managers' group {chat}. Cards and messages come to you until it is back in the group.",
        "es": "El bot no puede escribir en el grupo de gestores {chat}. Fichas y mensajes le llegan a usted hasta que vuelva al grupo.",
        "fr": "Le bot ne peut plus écrire dans le groupe des conseillers {chat}. Fiches et messages vous parviennent jusqu'à son retour.",
    },
    "cards_again": {
        "ru": "Бот теперь в этой группе. Карточки открытых лидов, которых здесь ещё не было: {n}.",
        "en": "The bot is in this group now. Cards of open leads that were not here yet: {n}.",
        "es": "El bot ya está en este grupo. Fichas de leads abiertos que aún no estaban aquí: {n}.",
        "fr": "Le bot est maintenant dans ce groupe. Fiches de leads ouverts qui n'y étaient pas encore : {n}.",
    },
    # acts
    "button_note": {"ru": "Заметка", "en": "Note", "es": "Nota", "fr": "Note"},
    "button_say": {"ru": "Готовый ответ", "en": "Ready answer", "es": "Respuesta preparada", "fr": "Réponse prête"},
    "button_silent": {"ru": "Тихий режим", "en": "Silent mode", "es": "Modo silencioso", "fr": "Mode silencieux"},
    "note_by": {"ru": "✍ {name}: {words}", "en": "✍ {name}: {words}", "es": "✍ {name}: {words}", "fr": "✍ {name} : {words}"},
    "said_by": {
        "ru": "➡ Человеку от {name}: {words}",
        "en": "➡ To the visitor from {name}: {words}",
        "es": "➡ A la persona, de {name}: {words}",
        "fr": "➡ À la personne, de {name} : {words}",
    },
    "said_now": {"ru": "Отправляется.", "en": "On its way.", "es": "En camino.", "fr": "En route."},
    "note_kept": {"ru": "Заметка сохранена.", "en": "Note kept.", "es": "Nota guardada.", "fr": "Note conservée."},
    "usage_note": {
        "ru": "Напишите так: /note перезвонить в пятницу",
        "en": "Write it so: /note call again on Friday",
        "es": "Escríbalo así: /note llamar el viernes",
        "fr": "Écrivez ainsi : /note rappeler vendredi",
    },
    "silent_on": {
        "ru": "Тихий режим: всё, что пишется здесь, остаётся между вами. Выключить: /silent",
        "en": "Silent mode: what is written here stays among you. Switch it off: /silent",
        "es": "Modo silencioso: lo que se escribe aquí queda entre ustedes. Desactivar: /silent",
        "fr": "Mode silencieux : ce qui s'écrit ici reste entre vous. Désactiver : /silent",
    },
    "silent_off": {
        "ru": "Тихий режим выключен: сообщения снова уходят человеку.",
        "en": "Silent mode is off: messages go to the visitor again.",
        "es": "Modo silencioso desactivado: los mensajes vuelven a llegar a la persona.",
        "fr": "Mode silencieux désactivé : les messages partent de nouveau vers la personne.",
    },
    "ready_answers": {
        "ru": "Готовые ответы: {names}. Отправить: /say имя",
        "en": "Ready answers: {names}. To send one: /say name",
        "es": "Respuestas preparadas: {names}. Para enviar una: /say nombre",
        "fr": "Réponses prêtes : {names}. Pour en envoyer une : /say nom",
    },
    "no_ready_answers": {
        "ru": "В сценарии нет готовых ответов (раздел answers).",
        "en": "The script has no ready answers (section answers).",
        "es": "El guion no tiene respuestas preparadas (sección answers).",
        "fr": "Le script n'a pas de réponses prêtes (section answers).",
    },
    "usage_unsay": {
        "ru": "Ответьте командой /unsay на своё сообщение, которое нужно убрать у человека.",
        "en": "Reply with /unsay to the message of yours that shall be taken from the visitor.",
        "es": "Responda con /unsay a su mensaje que debe retirarse a la persona.",
        "fr": "Répondez par /unsay à votre message à retirer chez la personne.",
    },
    "unsaid": {
        "ru": "Убираю у человека. Если не получится, скажу.",
        "en": "Taking it from the visitor. I will say if that fails.",
        "es": "Lo retiro a la persona. Avisaré si no se puede.",
        "fr": "Je le retire chez la personne. Je dirai si c'est impossible.",
    },
    "not_unsaid": {
        "ru": "Убрать у человека не удалось: сообщение у него осталось.",
        "en": "It could not be taken from the visitor: they still have the message.",
        "es": "No se pudo retirar: la persona aún tiene el mensaje.",
        "fr": "Impossible de le retirer : la personne a encore le message.",
    },
    # the menu
    "menu_return": {"ru": "Вернуть боту: /return", "en": "Back to the bot: /return", "es": "Al bot: /return", "fr": "Au bot : /return"},
    "menu_say": {
        "ru": "Готовый ответ: /say имя",
        "en": "A ready answer: /say name",
        "es": "Respuesta preparada: /say nombre",
        "fr": "Réponse prête : /say nom",
    },
    "menu_note": {
        "ru": "Внутренняя заметка: /note слова",
        "en": "A note among ourselves: /note words",
        "es": "Nota interna: /note palabras",
        "fr": "Note interne : /note mots",
    },
    "menu_silent": {
        "ru": "Тихий режим: /silent",
        "en": "Silent mode: /silent",
        "es": "Modo silencioso: /silent",
        "fr": "Mode silencieux : /silent",
    },
    "menu_unsay": {
        "ru": "Убрать своё сообщение у человека",
        "en": "Take a message back from the visitor",
        "es": "Retirar un mensaje a la persona",
        "fr": "Retirer un message chez la personne",
    },
}
