"""The machine's own words in four languages. A script may say any of them otherwise (`phrases:`).

To add a language: one more entry in each phrase, also in `anytime_phrases`; a test names what is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.anytime_phrases import ANYTIME_PHRASES

PHRASES: Mapping[str, Mapping[str, str]] = {
    **ANYTIME_PHRASES,
    # buttons
    "button_skip": {"ru": "Пропустить", "en": "Skip", "es": "Saltar", "fr": "Passer"},
    "button_human": {"ru": "Позвать человека", "en": "Ask a person", "es": "Hablar con una persona", "fr": "Demander une personne"},
    "button_back": {"ru": "← Назад", "en": "← Back", "es": "← Atrás", "fr": "← Retour"},
    "button_yes": {"ru": "Да", "en": "Yes", "es": "Sí", "fr": "Oui"},
    "button_no": {"ru": "Нет", "en": "No", "es": "No", "fr": "Non"},
    "button_done": {"ru": "Готово", "en": "Done", "es": "Listo", "fr": "Terminé"},
    "button_other": {"ru": "Ничего из этого", "en": "None of these", "es": "Ninguna de estas", "fr": "Aucune de ces réponses"},
    "button_fix": {"ru": "✎ Изменить ответ", "en": "✎ Change the answer", "es": "✎ Cambiar la respuesta", "fr": "✎ Modifier la réponse"},
    "word_change": {"ru": "изменить", "en": "change", "es": "cambiar", "fr": "modifier"},
    "button_share": {
        "ru": "📱 Отправить мой номер",
        "en": "📱 Share my number",
        "es": "📱 Compartir mi número",
        "fr": "📱 Partager mon numéro",
    },
    "button_agree": {"ru": "Согласен", "en": "I agree", "es": "Acepto", "fr": "J'accepte"},
    "button_decline": {"ru": "Не согласен", "en": "I do not agree", "es": "No acepto", "fr": "Je refuse"},
    "button_continue": {"ru": "Продолжить", "en": "Continue", "es": "Continuar", "fr": "Continuer"},
    "button_restart": {"ru": "Начать заново", "en": "Start over", "es": "Empezar de nuevo", "fr": "Recommencer"},
    "button_keep_typed": {
        "ru": "Нет, верно {typed}",
        "en": "No, {typed} is right",
        "es": "No, {typed} es correcto",
        "fr": "Non, {typed} est juste",
    },
    "button_erase": {"ru": "Да, удалить всё", "en": "Yes, delete everything", "es": "Sí, borrar todo", "fr": "Oui, tout supprimer"},
    "button_keep": {"ru": "Нет, оставить", "en": "No, keep it", "es": "No, conservarlo", "fr": "Non, garder"},
    # not understood
    "reask": {
        "ru": "Не совсем понял.",
        "en": "I did not quite get that.",
        "es": "No lo he entendido bien.",
        "fr": "Je n'ai pas bien compris.",
    },
    "hint_choice": {
        "ru": "Нажмите кнопку или напишите ответ своими словами.",
        "en": "Press a button or answer in your own words.",
        "es": "Pulse un botón o responda con sus palabras.",
        "fr": "Appuyez sur un bouton ou répondez avec vos mots.",
    },
    "hint_choices": {
        "ru": "Отметьте нужное и нажмите «Готово» или перечислите через запятую.",
        "en": "Tick what applies and press Done, or list it with commas.",
        "es": "Marque lo que corresponda y pulse Listo, o escríbalo separado por comas.",
        "fr": "Cochez ce qui convient puis appuyez sur Terminé, ou énumérez avec des virgules.",
    },
    "hint_yesno": {
        "ru": "Ответьте «да» или «нет».",
        "en": "Please answer yes or no.",
        "es": "Responda sí o no.",
        "fr": "Répondez par oui ou par non.",
    },
    "hint_number": {
        "ru": "Напишите число, например: 12.",
        "en": "Write a number, for example 12.",
        "es": "Escriba un número, por ejemplo 12.",
        "fr": "Écrivez un nombre, par exemple 12.",
    },
    "hint_money": {
        "ru": "Напишите сумму, например: «300 тысяч» или «от 2 до 3 млн».",
        "en": "Write an amount, for example “5000” or “2 to 3 million”.",
        "es": "Escriba un importe, por ejemplo «5000» o «de 2 a 3 millones».",
        "fr": "Écrivez un montant, par exemple « 5000 » ou « 2 à 3 millions ».",
    },
    "hint_timing": {
        "ru": "Напишите срок, например: «через месяц», «в мае» или «пока не знаю».",
        "en": "Write a time, for example “in a month”, “in May” or “not sure yet”.",
        "es": "Escriba un plazo, por ejemplo «en un mes», «en mayo» o «todavía no lo sé».",
        "fr": "Écrivez un délai, par exemple « dans un mois », « en mai » ou « je ne sais pas encore ».",
    },
    "hint_phone": {
        "ru": "Нужен номер телефона с кодом, например: +7 912 345-67-89.",
        "en": "I need a phone number with its code, for example +44 20 7946 0958.",
        "es": "Necesito un teléfono con prefijo, por ejemplo +34 612 345 678.",
        "fr": "Il me faut un numéro avec son indicatif, par exemple +33 6 12 34 56 78.",
    },
    "hint_email": {
        "ru": "Нужна почта, например: ivan@example.ru.",
        "en": "I need an e-mail address, for example ann@example.com.",
        "es": "Necesito un correo, por ejemplo ana@example.es.",
        "fr": "Il me faut une adresse e-mail, par exemple anne@example.fr.",
    },
    "hint_contact": {
        "ru": "Напишите телефон с кодом или почту.",
        "en": "Write a phone number with its code or an e-mail address.",
        "es": "Escriba un teléfono con prefijo o un correo.",
        "fr": "Écrivez un numéro avec son indicatif ou une adresse e-mail.",
    },
    "hint_name": {
        "ru": "Как к вам обращаться?",
        "en": "What should I call you?",
        "es": "¿Cómo se llama?",
        "fr": "Comment vous appelez-vous ?",
    },
    "hint_company": {
        "ru": "Напишите название компании.",
        "en": "Write the company's name.",
        "es": "Escriba el nombre de la empresa.",
        "fr": "Écrivez le nom de l'entreprise.",
    },
    "hint_site": {
        "ru": "Напишите адрес сайта, например: example.ru.",
        "en": "Write the site's address, for example example.com.",
        "es": "Escriba la dirección del sitio, por ejemplo example.es.",
        "fr": "Écrivez l'adresse du site, par exemple example.fr.",
    },
    "hint_text": {
        "ru": "Напишите пару слов.",
        "en": "A few words will do.",
        "es": "Escriba unas palabras.",
        "fr": "Écrivez quelques mots.",
    },
    "out_of_range": {"ru": "Здесь подходит {range}.", "en": "It should be {range}.", "es": "Debe ser {range}.", "fr": "Il faut {range}."},
    "range_between": {"ru": "от {low} до {high}", "en": "from {low} to {high}", "es": "de {low} a {high}", "fr": "de {low} à {high}"},
    "range_from": {"ru": "от {low}", "en": "at least {low}", "es": "al menos {low}", "fr": "au moins {low}"},
    "range_to": {"ru": "не больше {high}", "en": "at most {high}", "es": "como máximo {high}", "fr": "au plus {high}"},
    "other_unit": {
        "ru": "Считаем в {unit}. Сколько это примерно?",
        "en": "We count in {unit}. How much is that, roughly?",
        "es": "Contamos en {unit}. ¿Cuánto es, más o menos?",
        "fr": "Nous comptons en {unit}. Cela fait combien, à peu près ?",
    },
    "whole_amount": {
        "ru": "Сколько это примерно за всё, в {unit}?",
        "en": "How much is that in all, roughly, in {unit}?",
        "es": "¿Cuánto es en total, más o menos, en {unit}?",
        "fr": "Cela fait combien en tout, à peu près, en {unit} ?",
    },
    "did_you_mean": {"ru": "Вы имели в виду:", "en": "Did you mean:", "es": "¿Quiso decir:", "fr": "Vouliez-vous dire :"},
    "suggestion": {
        "ru": "Похоже на опечатку. Верный адрес {suggestion}?",
        "en": "That looks like a typo. Is it {suggestion}?",
        "es": "Parece un error de escritura. ¿Es {suggestion}?",
        "fr": "On dirait une faute de frappe. Est-ce {suggestion} ?",
    },
    "echo": {"ru": "{answer}. Верно?", "en": "{answer}. Is that right?", "es": "{answer}. ¿Correcto?", "fr": "{answer}. C'est bien ça ?"},
    "echo_titled": {
        "ru": "{title}: {answer}. Верно?",
        "en": "{title}: {answer}. Is that right?",
        "es": "{title}: {answer}. ¿Correcto?",
        "fr": "{title} : {answer}. C'est bien ça ?",
    },
    "noted": {"ru": "Записал: {answers}.", "en": "Noted: {answers}.", "es": "Anotado: {answers}.", "fr": "C'est noté : {answers}."},
    "buttons_only": {
        "ru": "Давайте так: выберите кнопку, которая ближе всего.",
        "en": "Let us do it this way: press the button that comes closest.",
        "es": "Hagámoslo así: pulse el botón que más se acerque.",
        "fr": "Faisons ainsi : appuyez sur le bouton le plus proche.",
    },
    "stuck": {
        "ru": "Если ответить не получается, пропустите вопрос или позовите человека.",
        "en": "If you cannot answer this, skip it or ask for a person.",
        "es": "Si no puede responder, salte la pregunta o pida una persona.",
        "fr": "Si vous ne pouvez pas répondre, passez la question ou demandez une personne.",
    },
    # contact, consent, magnet, end
    "whose_number": {
        "ru": "{contact}: это ваш номер?",
        "en": "{contact}: is that your own number?",
        "es": "{contact}: ¿es su propio número?",
        "fr": "{contact} : est-ce bien votre numéro ?",
    },
    "own_number": {
        "ru": "Тогда его не записываю. Нужен ваш номер.",
        "en": "Then I do not keep it. It is your own number that I need.",
        "es": "Entonces no lo anoto. Necesito su propio número.",
        "fr": "Alors je ne le garde pas. C'est votre propre numéro qu'il me faut.",
    },
    "contact_taken": {
        "ru": "Спасибо, записал: {contact}.",
        "en": "Thank you, noted: {contact}.",
        "es": "Gracias, anotado: {contact}.",
        "fr": "Merci, c'est noté : {contact}.",
    },
    "consent_declined": {
        "ru": "Хорошо, контакты не сохраняю. Если передумаете, нажмите /start.",
        "en": "All right, I keep no contact. If you change your mind, press /start.",
        "es": "De acuerdo, no guardo sus datos. Si cambia de opinión, pulse /start.",
        "fr": "D'accord, je ne garde pas vos coordonnées. Si vous changez d'avis, appuyez sur /start.",
    },
    "consent_first": {
        "ru": "Сначала нужно ваше согласие.",
        "en": "I need your consent first.",
        "es": "Primero necesito su consentimiento.",
        "fr": "Il me faut d'abord votre accord.",
    },
    "contact_why": {
        "ru": "Контакт нужен, чтобы ответить вам, если чат потеряется. Не хотите оставлять его, так и напишите: пойдём дальше без него.",
        "en": "The contact lets us answer you even if this chat gets lost. If you would rather not leave one, say so, and we go on without it.",
        "es": "El contacto nos permite responderle aunque se pierda este chat. Si prefiere no dejarlo, dígalo y seguimos sin él.",
        "fr": "Vos coordonnées nous permettent de répondre si ce fil se perd. Si vous préférez ne pas les laisser, dites-le, nous continuons sans.",
    },
    "contact_refused": {
        "ru": "Хорошо, обойдёмся без контакта.",
        "en": "All right, we go on without a contact.",
        "es": "De acuerdo, seguimos sin contacto.",
        "fr": "D'accord, nous continuons sans coordonnées.",
    },
    "contact_later": {
        "ru": "Контакт запишу только с вашего согласия: спрошу о нём отдельно.",
        "en": "I keep a contact only with your consent, and will ask for it separately.",
        "es": "Solo guardo un contacto con su consentimiento; se lo pediré aparte.",
        "fr": "Je ne garde des coordonnées qu'avec votre accord ; je vous le demanderai à part.",
    },
    "magnet_lacks_contact": {
        "ru": "Пришлю, как только вы оставите контакт.",
        "en": "I will send it as soon as you leave a contact.",
        "es": "Se lo enviaré en cuanto deje un contacto.",
        "fr": "Je vous l'envoie dès que vous laissez vos coordonnées.",
    },
    "finished": {
        "ru": "Спасибо! Если появятся вопросы, просто напишите.",
        "en": "Thank you! If you have questions, just write.",
        "es": "¡Gracias! Si tiene preguntas, escriba.",
        "fr": "Merci ! Si vous avez des questions, écrivez.",
    },
    "after_end": {
        "ru": "Мы всё записали. Начать заново: /restart, изменить ответ: «изменить», позвать человека: «менеджер».",
        "en": "We have noted everything. To start over: /restart, to change an answer: “change”, for a person: “manager”.",
        "es": "Lo tenemos todo anotado. Para empezar de nuevo: /restart, para cambiar una respuesta: «cambiar», para hablar con alguien: «persona».",
        "fr": "Tout est noté. Pour recommencer : /restart, pour modifier une réponse : « modifier », pour parler à quelqu'un : « conseiller ».",
    },
}
"""Every phrase by name and language; `{...}` are filled in."""
