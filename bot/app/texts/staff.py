"""Members of the staff: invitations, roles, the list."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    # roles
    "role_manager": {"ru": "менеджер", "en": "manager", "es": "gestor", "fr": "conseiller"},
    "role_senior": {"ru": "старший менеджер", "en": "senior manager", "es": "gestor sénior", "fr": "conseiller senior"},
    "role_head": {"ru": "руководитель продаж", "en": "head of sales", "es": "jefe de ventas", "fr": "responsable des ventes"},
    "role_admin": {"ru": "администратор", "en": "admin", "es": "administrador", "fr": "administrateur"},
    # joining
    "invited": {
        "ru": "Приглашение ({role}), на один раз, до {until}. Перешлите человеку эту ссылку:\n{link}",
        "en": "An invitation ({role}), for one use, until {until}. Send the person this link:\n{link}",
        "es": "Invitación ({role}), para un solo uso, hasta {until}. Envíe este enlace a la persona:\n{link}",
        "fr": "Une invitation ({role}), à usage unique, jusqu'au {until}. Envoyez ce lien à la personne :\n{link}",
    },
    "invited_by_hand": {
        "ru": "Приглашение ({role}), на один раз, до {until}. Пусть человек напишет боту:\n{link}",
        "en": "An invitation ({role}), for one use, until {until}. Let the person write to the bot:\n{link}",
        "es": "Invitación ({role}), para un solo uso, hasta {until}. La persona debe escribir al bot:\n{link}",
        "fr": "Une invitation ({role}), à usage unique, jusqu'au {until}. La personne doit écrire au bot :\n{link}",
    },
    "in_private": {
        "ru": "Напишите это мне лично: здесь это увидят все.",
        "en": "Write that to me in private: here everybody would see it.",
        "es": "Escríbamelo en privado: aquí lo verían todos.",
        "fr": "Écrivez-le-moi en privé : ici tout le monde le verrait.",
    },
    "usage_invite": {
        "ru": "Напишите так: /invite manager Иван. Роли: {roles}",
        "en": "Write it so: /invite manager Ivan. Roles: {roles}",
        "es": "Escríbalo así: /invite manager Iván. Roles: {roles}",
        "fr": "Écrivez ainsi : /invite manager Ivan. Rôles : {roles}",
    },
    "join_joined": {
        "ru": "Добро пожаловать, {name}! Ваша роль: {role}. Команды есть в меню; лиды придут сюда или в группу.",
        "en": "Welcome, {name}! Your role: {role}. The commands are in the menu; leads come here or to the group.",
        "es": "¡Bienvenido, {name}! Su rol: {role}. Los comandos están en el menú; los leads llegan aquí o al grupo.",
        "fr": "Bienvenue, {name} ! Votre rôle : {role}. Les commandes sont dans le menu ; les leads arrivent ici ou dans le groupe.",
    },
    "join_already": {
        "ru": "Вы уже с нами, {name}. Ваша роль: {role}. Приглашение осталось неиспользованным.",
        "en": "You are with us already, {name}. Your role: {role}. The invitation was not used up.",
        "es": "Ya está con nosotros, {name}. Su rol: {role}. La invitación sigue sin usar.",
        "fr": "Vous êtes déjà des nôtres, {name}. Votre rôle : {role}. L'invitation n'a pas été utilisée.",
    },
    "join_used": {
        "ru": "Этим приглашением уже воспользовались. Попросите администратора о новом.",
        "en": "This invitation has been used already. Ask an admin for a new one.",
        "es": "Esta invitación ya se ha utilizado. Pida otra a un administrador.",
        "fr": "Cette invitation a déjà servi. Demandez-en une nouvelle à un administrateur.",
    },
    "join_expired": {
        "ru": "Срок приглашения истёк. Попросите администратора о новом.",
        "en": "This invitation has expired. Ask an admin for a new one.",
        "es": "Esta invitación ha caducado. Pida otra a un administrador.",
        "fr": "Cette invitation a expiré. Demandez-en une nouvelle à un administrateur.",
    },
    "join_unknown": {
        "ru": "Такого приглашения нет. Попросите администратора о новом.",
        "en": "There is no such invitation. Ask an admin for a new one.",
        "es": "No existe esa invitación. Pida otra a un administrador.",
        "fr": "Cette invitation n'existe pas. Demandez-en une nouvelle à un administrateur.",
    },
    "member_joined": {
        "ru": "{name} теперь с нами: {role}.",
        "en": "{name} has joined: {role}.",
        "es": "{name} se ha incorporado: {role}.",
        "fr": "{name} nous a rejoints : {role}.",
    },
    "staff_help": {
        "ru": "Вы в команде, ваша роль: {role}. Лиды приходят карточками. Нажмите «Взять» и отвечайте на карточку или на сообщения "
        "человека: ответ уйдёт ему. Всё остальное в кнопке «Ещё…» под карточкой и здесь:",
        "en": "You are with the staff, your role: {role}. Leads come as cards. Press Take and reply to the card or to the visitor's "
        "messages: the reply goes to them. All the rest is behind More… under the card, and here:",
        "es": "Es parte del equipo, su rol: {role}. Los leads llegan como fichas. Pulse Tomar y responda a la ficha o a los mensajes de la "
        "persona: la respuesta le llega. Lo demás está en Más… bajo la ficha, y aquí:",
        "fr": "Vous faites partie de l'équipe, votre rôle : {role}. Les leads arrivent en fiches. Appuyez sur Prendre et répondez à la "
        "fiche ou aux messages de la personne : la réponse lui parvient. Le reste est derrière Plus… sous la fiche, et ici :",
    },
    "staff_help_trial": {
        "ru": "Попробовать диалог: /scripts, сценарий, «▶ Попробовать».",
        "en": "To try the dialog: /scripts, the script, ▶ Try it.",
        "es": "Para probar el diálogo: /scripts, el guion, ▶ Probar.",
        "fr": "Pour essayer le dialogue : /scripts, le script, ▶ Essayer.",
    },
    # the list
    "staff_list": {"ru": "Сотрудники", "en": "The staff", "es": "El equipo", "fr": "Le personnel"},
    "no_staff": {
        "ru": "По приглашению ещё никто не пришёл. /invite делает ссылку.",
        "en": "Nobody has joined by invitation yet. /invite makes a link.",
        "es": "Todavía nadie se ha incorporado por invitación. /invite crea un enlace.",
        "fr": "Personne n'a encore rejoint par invitation. /invite crée un lien.",
    },
    "no_such_member": {
        "ru": "Такого сотрудника нет.",
        "en": "There is no such member.",
        "es": "No existe ese miembro.",
        "fr": "Ce membre n'existe pas.",
    },
    "usage_member": {
        "ru": "Напишите так: /{command} 1234567 (номера есть в /staff)",
        "en": "Write it so: /{command} 1234567 (the numbers are in /staff)",
        "es": "Escríbalo así: /{command} 1234567 (los números están en /staff)",
        "fr": "Écrivez ainsi : /{command} 1234567 (les numéros sont dans /staff)",
    },
    "member_removed": {
        "ru": "{name} больше не с нами; прав уже нет. Лидов передано: {passed}, ждут: {waiting}. Задач передано: {tasks}.",
        "en": "{name} is out and has no rights from now on. Leads passed on: {passed}, waiting: {waiting}. Tasks passed on: {tasks}.",
        "es": "{name} ya no está y no tiene derechos. Leads pasados: {passed}, en espera: {waiting}. Tareas pasadas: {tasks}.",
        "fr": "{name} est parti et n'a plus aucun droit. Leads passés : {passed}, en attente : {waiting}. Tâches passées : {tasks}.",
    },
    "member_role": {
        "ru": "{name}: теперь {role}.",
        "en": "{name} is now: {role}.",
        "es": "{name} ahora es: {role}.",
        "fr": "{name} est désormais : {role}.",
    },
    "button_remove": {"ru": "Удалить", "en": "Remove", "es": "Quitar", "fr": "Retirer"},
    "button_really_remove": {
        "ru": "Да, удалить",
        "en": "Yes, remove",
        "es": "Sí, quitar",
        "fr": "Oui, retirer",
    },
    # groups of others
    "leaving_group": {
        "ru": "Спасибо за приглашение! Я работаю только в одной группе, поэтому ухожу. Номер этой группы: {chat}",
        "en": "Thank you for the invitation! I work in one group only, so I am leaving. The id of this group: {chat}",
        "es": "¡Gracias por la invitación! Trabajo en un solo grupo, así que me voy. Id de este grupo: {chat}",
        "fr": "Merci de l'invitation ! Je ne travaille que dans un seul groupe, je m'en vais donc. Id de ce groupe : {chat}",
    },
}
