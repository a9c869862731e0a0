"""Greetings, thanks and small talk that are all a message says, told from answers that begin with them."""

from __future__ import annotations

import pytest

from qualification.courtesies import courtesy_in

SAID = [
    (
        "greeting",
        "привет",
        "Приветтт!!!",
        "ghbdtn",
        "privet",
        "Добрый день",
        "доброго времени суток!",
        "Здравствуйте, уважаемые",
        "всем привет",
    ),
    ("greeting", "hello", "Hi there!", "hey bot", "good morning", "Hello everyone", "helloooo", "hello 👋"),
    ("greeting", "hola", "Buenas", "¡Hola, buenas tardes!", "muy buenos días", "holaaa"),
    ("greeting", "bonjour", "Salut !", "bonsoir à tous", "slt", "coucou"),
    ("thanks", "спасибо", "Спасибо большое!", "спс", "спасибо за ответ", "spasibo", "привет, спасибо"),
    ("thanks", "thanks!", "thank you so much", "thx bot", "many thanks for your help"),
    ("thanks", "gracias", "¡Muchas gracias!", "mil gracias por la ayuda", "merci", "Merci beaucoup !", "merci pour votre réponse"),
    (
        "farewell",
        "до свидания",
        "хорошего дня!",
        "bye",
        "see you later",
        "adiós",
        "hasta luego",
        "au revoir",
        "bonne journée",
        "good night",
    ),
    ("farewell", "спасибо, до свидания"),
    (
        "how_are_you",
        "как дела?",
        "привет, как дела",
        "how are you?",
        "hi, how's it going?",
        "¿qué tal?",
        "hola, ¿cómo está usted?",
        "ça va ?",
    ),
    ("how_are_you", "comment allez-vous ?", "bonjour, ça va bien ?"),
    ("are_you_a_bot", "вы бот?", "Привет, ты бот?", "are you a robot?", "hi, is this a bot?", "¿eres un robot?", "Vous êtes un robot ?"),
    ("sign", "ахахаха", "хаха", "понятно", "lol", "I see", "jajaja", "ya veo", "je vois", "👍", "😀😀", ":)", "ха-ха, круто"),
]
NOT_SAID = (
    "", " ", "?", "-", "...", "да", "нет", "ok", "нет спасибо", "no thanks", "no, gracias", "non merci", "привет, хочу дом",
    "спасибо, 5 млн",     "hi, I am the director", "hola, soy el jefe", "merci, 5000 euros",
    "12", "hello 5", "para", "Ana", "morning", "yo", "и", "вам", "the",
    "hello@example.com", "здравствуйте, сколько стоит?", "thanks but too expensive", "hi " * 40, "п" * 5000, "привет " * 1000,
)  # fmt: skip


@pytest.mark.parametrize(("courtesy", "text"), [(courtesy, text) for courtesy, *texts in SAID for text in texts])
def test_a_message_that_is_only_polite_is_known_in_every_language(courtesy: str, text: str) -> None:
    assert courtesy_in(text) == courtesy


@pytest.mark.parametrize("text", NOT_SAID)
def test_a_message_that_says_more_or_nothing_is_no_courtesy(text: str) -> None:
    assert courtesy_in(text) is None
