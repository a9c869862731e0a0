"""The letter, the call and the openings that a script need not write, each in four languages.

A name that has no value disappears with the comma or space before it, so every sentence stays whole without it.
"""

from __future__ import annotations

from collections.abc import Mapping

LETTER: Mapping[str, dict[str, str]] = {
    "subject": {
        "ru": "Ваш вопрос: {problem}",
        "en": "Your question: {problem}",
        "es": "Su consulta: {problem}",
        "fr": "Votre question : {problem}",
    },
    "greeting": {
        "ru": "Здравствуйте, {first_name}!",
        "en": "Dear {first_name},",
        "es": "Hola, {first_name}:",
        "fr": "Bonjour {first_name},",
    },
    "because": {
        "ru": "Пишу, потому что вы рассказали нам: «{problem}». С этим мы можем помочь.",
        "en": "I write because you told us: “{problem}”. This is something we can help with.",
        "es": "Le escribo porque nos contó: «{problem}». En eso podemos ayudarle.",
        "fr": "Je vous écris parce que vous nous avez dit : « {problem} ». Nous pouvons vous aider sur ce point.",
    },
    "others": {
        "ru": "С такой же задачей к нам уже приходили, и мы её решали; расскажу, как.",
        "en": "Others came to us with the same task and we solved it; I can tell you how.",
        "es": "Otros vinieron con la misma tarea y la resolvimos; puedo contarle cómo.",
        "fr": "D'autres sont venus avec la même tâche et nous l'avons résolue ; je peux vous raconter comment.",
    },
    "step": {
        "ru": "Ответьте одним словом, и я пришлю подробности.",
        "en": "Answer with one word, and I will send you the details.",
        "es": "Respóndame con una palabra y le enviaré los detalles.",
        "fr": "Répondez d'un mot et je vous envoie les détails.",
    },
    "signature": {"ru": "{manager}", "en": "{manager}", "es": "{manager}", "fr": "{manager}"},
}

CALL: tuple[Mapping[str, str], ...] = (
    {
        "ru": "Поздоровайтесь по имени, назовите себя и компанию; спросите, удобно ли говорить.",
        "en": "Greet by name, say who you are and from where; ask whether it is a good moment.",
        "es": "Salude por el nombre, diga quién es y de dónde; pregunte si es buen momento.",
        "fr": "Saluez par le nom, dites qui vous êtes et d'où ; demandez si le moment convient.",
    },
    {
        "ru": "Скажите, почему звоните: человек сам написал «{problem}».",
        "en": "Say why you call: they wrote “{problem}” themselves.",
        "es": "Diga por qué llama: escribió «{problem}».",
        "fr": "Dites pourquoi vous appelez : la personne a écrit « {problem} ».",
    },
    {
        "ru": "Задайте открытый вопрос: какая задача, какой результат нужен? Слушайте, не перебивайте.",
        "en": "Ask an open question: what is the task, what result is wanted? Listen, do not interrupt.",
        "es": "Haga una pregunta abierta: ¿cuál es la tarea, qué resultado espera? Escuche sin interrumpir.",
        "fr": "Posez une question ouverte : quelle est la tâche, quel résultat est attendu ? Écoutez sans interrompre.",
    },
    {
        "ru": "Предлагайте только то, что следует из ответов, словами самого человека.",
        "en": "Offer only what follows from the answers, in the person's own words.",
        "es": "Ofrezca solo lo que se desprende de las respuestas, con las palabras de la persona.",
        "fr": "Ne proposez que ce qui découle des réponses, avec les mots de la personne.",
    },
    {
        "ru": "На возражение отвечайте подготовленным ответом, один раз.",
        "en": "Meet an objection with its prepared reply, once.",
        "es": "Responda a una objeción con la respuesta preparada, una sola vez.",
        "fr": "Répondez à une objection par la réponse préparée, une seule fois.",
    },
    {
        "ru": "Договоритесь о следующем шаге с датой и запишите его.",
        "en": "Agree on the next step with a date and write it down.",
        "es": "Acuerde el siguiente paso con fecha y anótelo.",
        "fr": "Convenez de l'étape suivante avec une date et notez-la.",
    },
)

AGAIN: dict[str, str] = {
    "ru": "Мы говорили {last_day}: «{last_subject}». Вернусь к этому разговору.",
    "en": "We talked on {last_day}: “{last_subject}”. I come back to that talk.",
    "es": "Hablamos el {last_day}: «{last_subject}». Vuelvo sobre aquella conversación.",
    "fr": "Nous avons parlé le {last_day} : « {last_subject} ». Je reviens sur cet échange.",
}

METHODS: Mapping[str, Mapping[str, str]] = {
    "know_you": {
        "ru": "Мы вас знаем: мы изучили, чем вы заняты, и звоним именно вам.",
        "en": "We know you: we have looked at what you do and call you for it.",
        "es": "Le conocemos: hemos visto a qué se dedica y por eso le llamamos.",
        "fr": "Nous vous connaissons : nous avons regardé votre activité et c'est pour cela que nous appelons.",
    },
    "news": {
        "ru": "Есть новость, которая касается вас.",
        "en": "There is news that concerns you.",
        "es": "Hay una novedad que le afecta.",
        "fr": "Il y a une nouvelle qui vous concerne.",
    },
    "idea": {
        "ru": "У нас есть идея только для вас.",
        "en": "We have an idea for you alone.",
        "es": "Tenemos una idea solo para usted.",
        "fr": "Nous avons une idée rien que pour vous.",
    },
    "importance": {
        "ru": "Нам важно мнение именно такого человека, как вы.",
        "en": "The opinion of somebody like you matters to us.",
        "es": "Nos importa la opinión de alguien como usted.",
        "fr": "L'avis de quelqu'un comme vous compte pour nous.",
    },
    "facts": {
        "ru": "Начните с фактов, с которыми человек согласится.",
        "en": "Begin with facts that they agree with.",
        "es": "Empiece por hechos con los que esté de acuerdo.",
        "fr": "Commencez par des faits avec lesquels la personne est d'accord.",
    },
}
