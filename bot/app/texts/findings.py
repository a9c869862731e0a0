"""What the linter finds, in one plain sentence a code; its own words, which name the place, stand beside it."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "finding_HL101": {
        "ru": "путь ведёт к узлу, которого нет",
        "en": "a way leads to a node that is not there",
        "es": "un camino lleva a un nodo que no existe",
        "fr": "un chemin mène à un nœud qui n'existe pas",
    },
    "finding_HL102": {
        "ru": "к узлу не ведёт ни один путь",
        "en": "no way leads to this node",
        "es": "ningún camino lleva a este nodo",
        "fr": "aucun chemin ne mène à ce nœud",
    },
    "finding_HL103": {
        "ru": "круг без вопросов: посетителю не дадут слова",
        "en": "a loop without a question: the visitor never gets a word in",
        "es": "un círculo sin preguntas: el visitante nunca habla",
        "fr": "une boucle sans question : le visiteur n'a jamais la parole",
    },
    "finding_HL104": {
        "ru": "у каждого пути своё условие, и может не остаться ни одного",
        "en": "every way has a condition, so none may be left",
        "es": "cada camino tiene condición y puede no quedar ninguno",
        "fr": "chaque chemin a une condition, il peut n'en rester aucun",
    },
    "finding_HL201": {
        "ru": "условие смотрит на ответ, которого никто не спрашивает",
        "en": "a condition looks at an answer that no question stores",
        "es": "una condición mira una respuesta que nadie guarda",
        "fr": "une condition regarde une réponse que personne ne garde",
    },
    "finding_HL202": {
        "ru": "путь зависит от ответа, который раньше не даётся",
        "en": "a way rests on an answer that is not given before it",
        "es": "un camino depende de una respuesta que aún no se da",
        "fr": "un chemin repose sur une réponse pas encore donnée",
    },
    "finding_HL203": {
        "ru": "такая проверка этому виду ответов не подходит",
        "en": "this test does not suit this kind of answer",
        "es": "esta prueba no sirve para este tipo de respuesta",
        "fr": "ce test ne convient pas à ce genre de réponse",
    },
    "finding_HL204": {
        "ru": "это имя ответа уже занято",
        "en": "this name of an answer is taken already",
        "es": "este nombre de respuesta ya está ocupado",
        "fr": "ce nom de réponse est déjà pris",
    },
    "finding_HL301": {
        "ru": "такого критерия нет",
        "en": "there is no such criterion",
        "es": "no existe ese criterio",
        "fr": "ce critère n'existe pas",
    },
    "finding_HL302": {
        "ru": "такой отметки критерия не получит никто",
        "en": "nobody can get this mark of the criterion",
        "es": "nadie puede obtener esta marca del criterio",
        "fr": "personne ne peut obtenir cette marque du critère",
    },
    "finding_HL303": {
        "ru": "до этой температуры никто не дойдёт",
        "en": "nobody can reach this temperature",
        "es": "nadie puede alcanzar esta temperatura",
        "fr": "personne ne peut atteindre cette température",
    },
    "finding_HL304": {
        "ru": "целевых или нецелевых не бывает",
        "en": "nobody can be targeted, or nobody turned away",
        "es": "nadie puede ser objetivo, o nadie descartado",
        "fr": "personne ne peut être ciblé, ou personne écarté",
    },
    "finding_HL305": {
        "ru": "столько баллов набрать нельзя, или они есть у всех",
        "en": "so many points cannot be had, or everybody has them",
        "es": "no se pueden tener tantos puntos, o todos los tienen",
        "fr": "autant de points sont impossibles, ou tous les ont",
    },
    "finding_HL306": {
        "ru": "части правила исключают друг друга",
        "en": "parts of the rule exclude each other",
        "es": "partes de la regla se excluyen",
        "fr": "des parties de la règle s'excluent",
    },
    "finding_HL307": {
        "ru": "вариант даёт баллы, но закрывает дорогу к температуре",
        "en": "the option earns points, yet bars the way to a temperature",
        "es": "la opción da puntos, pero cierra el paso a una temperatura",
        "fr": "l'option rapporte des points, mais ferme la voie à une température",
    },
    "finding_HL308": {
        "ru": "баллы говорят обратное портрету",
        "en": "the points say the opposite of the portrait",
        "es": "los puntos dicen lo contrario del retrato",
        "fr": "les points disent le contraire du portrait",
    },
    "finding_HL401": {
        "ru": "с вариантами ответа что-то не так",
        "en": "something is wrong with the options",
        "es": "algo falla en las opciones",
        "fr": "quelque chose cloche dans les options",
    },
    "finding_HL402": {
        "ru": "вариант совпадает с командой",
        "en": "the option is also a command",
        "es": "la opción es también una orden",
        "fr": "l'option est aussi une commande",
    },
    "finding_HL403": {
        "ru": "два варианта не отличить друг от друга",
        "en": "two options cannot be told apart",
        "es": "dos opciones no se distinguen",
        "fr": "deux options ne se distinguent pas",
    },
    "finding_HL501": {
        "ru": "текст длиннее, чем позволяет Telegram",
        "en": "the text is longer than Telegram allows",
        "es": "el texto supera lo que Telegram permite",
        "fr": "le texte dépasse ce que Telegram permet",
    },
    "finding_HL502": {
        "ru": "нет перевода",
        "en": "a translation is missing",
        "es": "falta una traducción",
        "fr": "une traduction manque",
    },
    "finding_HL503": {
        "ru": "текст просит подставить то, чего нет",
        "en": "the text wants something filled in that is not there",
        "es": "el texto pide insertar algo que no existe",
        "fr": "le texte demande d'insérer ce qui n'existe pas",
    },
    "finding_HL504": {
        "ru": "такой фразы нет, или она не получает этого имени",
        "en": "there is no such phrase, or it does not get that name",
        "es": "no existe esa frase, o no recibe ese nombre",
        "fr": "cette phrase n'existe pas, ou ne reçoit pas ce nom",
    },
    "finding_HL601": {
        "ru": "такого согласия или подарка нет",
        "en": "there is no such consent or magnet",
        "es": "no existe ese consentimiento o regalo",
        "fr": "ce consentement ou cadeau n'existe pas",
    },
    "finding_HL602": {
        "ru": "личный вопрос раньше согласия",
        "en": "a personal question before consent",
        "es": "una pregunta personal antes del consentimiento",
        "fr": "une question personnelle avant le consentement",
    },
    "finding_HL603": {
        "ru": "без контакта сюда не дойти или передавать нечего",
        "en": "what needs a contact is never reached with one",
        "es": "lo que necesita un contacto nunca lo tiene",
        "fr": "ce qui demande un contact n'en a jamais",
    },
    "finding_HL604": {
        "ru": "подарок — это ровно одно: файл, ссылка, текст или промокоды",
        "en": "a magnet is exactly one of file, link, text and codes",
        "es": "un regalo es exactamente archivo, enlace, texto o códigos",
        "fr": "un cadeau est exactement fichier, lien, texte ou codes",
    },
    "finding_HL605": {
        "ru": "рабочие часы не прочитать, или их нет",
        "en": "the working hours cannot be read, or are not given",
        "es": "el horario no se puede leer o falta",
        "fr": "les heures de travail sont illisibles ou manquent",
    },
    "finding_HL701": {
        "ru": "вопросов больше, чем сценарий себе позволил",
        "en": "more questions than the script's own limit",
        "es": "más preguntas que el límite del guion",
        "fr": "plus de questions que la limite du scénario",
    },
    "finding_HL702": {
        "ru": "первый вопрос допускает только да или нет",
        "en": "the first question admits only yes or no",
        "es": "la primera pregunta solo admite sí o no",
        "fr": "la première question n'admet que oui ou non",
    },
    "finding_HL703": {
        "ru": "у сценария нет своих тестов",
        "en": "the script has no tests of its own",
        "es": "el guion no tiene pruebas propias",
        "fr": "le scénario n'a pas de tests",
    },
    "finding_HL704": {
        "ru": "путей слишком много, чтобы пройти все",
        "en": "there are more ways than can be walked",
        "es": "hay más caminos de los que se pueden recorrer",
        "fr": "il y a plus de chemins qu'on ne peut en parcourir",
    },
}
