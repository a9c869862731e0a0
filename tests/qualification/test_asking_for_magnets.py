"""The useful thing asked for again, in words of four languages, told from answers that speak of files and catalogues."""

from __future__ import annotations

import pytest

from qualification.intents import find_intent
from qualification.reading import Hints, Option

ASKED = {
    "ru": (
        "пришлите ещё раз каталог",
        "пришлите каталог еще раз",
        "Каталог можно ещё раз?",
        "не открывается файл",
        "файл не открывается",
        "не могу открыть файл",
        "ссылка не работает",
        "пришлите пожалуйста файл",
        "где мой каталог?",
        "где обещанный чек-лист?",
        "я потеряла каталог, пришлите снова",
        "скиньте пдф повторно",
        "отправьте презентацию ещё раз",
        "не пришёл файл",
        "файл так и не пришел",
        "не получил каталог",
        "каталог не пришел",
        "скиньте ссылку",
        "продублируйте каталог",
        "у меня не скачивается файл",
        "можно еще раз чек-лист",
        "пришлите еще раз",
        "не открывается",
        "вышлите повторно памятку",
        "а где файл?",
        "пустой файл пришел",
        "битая ссылка",
    ),
    "en": (
        "send me the pdf again",
        "can you send the catalogue again?",
        "please resend the checklist",
        "the file does not open",
        "the file won't open",
        "I can't open the file",
        "link doesn't work",
        "the link is broken",
        "where is my guide?",
        "I didn't get the file",
        "I never received the pdf",
        "I lost the catalogue",
        "could you send me the link once more",
        "send it again",
        "where is the pdf?",
        "the pdf is empty",
        "can I have the checklist again",
        "file not opening",
        "send me the catalogue please",
        "cannot download the brochure",
        "I deleted the file, send it again please",
        "the catalog didn't arrive",
    ),
    "es": (
        "envíeme el catálogo otra vez",
        "mándame el pdf de nuevo",
        "no se abre el archivo",
        "el archivo no se abre",
        "no puedo abrir el archivo",
        "el enlace no funciona",
        "reenvíame el catálogo",
        "no me llegó el archivo",
        "¿dónde está mi guía?",
        "perdí el catálogo",
        "no he recibido el pdf",
        "puede enviarme el enlace otra vez",
        "me puede mandar el catálogo de nuevo",
        "no recibí el archivo",
        "el pdf no abre",
        "pásame la guía otra vez",
        "envíenme el catálogo por favor",
    ),
    "fr": (
        "renvoyez-moi le catalogue",
        "envoyez-moi le pdf encore une fois",
        "le fichier ne s'ouvre pas",
        "je n'arrive pas à ouvrir le fichier",
        "le lien ne marche pas",
        "le lien ne fonctionne pas",
        "pouvez-vous renvoyer le guide ?",
        "où est mon catalogue ?",
        "je n'ai pas reçu le fichier",
        "j'ai perdu le pdf",
        "envoyez le catalogue à nouveau svp",
        "je ne peux pas ouvrir le pdf",
        "pouvez-vous m'envoyer le guide",
        "le fichier est vide",
        "je n'ai pas le fichier",
        "je ne trouve plus le lien",
    ),
}
ANSWERS = {
    "ru": (
        "нужен сайт с каталогом",
        "каталог товаров",
        "документы на дом",
        "хочу каталог товаров на сайте",
        "код города 495",
        "нужна презентация компании",
        "оформить документы",
        "прайс у нас свой",
        "нам нужен калькулятор на сайт",
        "не открывается дверь",
        "открыть магазин",
        "снова вы",
        "ещё раз подумаю",
        "не работает кондиционер",
        "мне не пришли ответы от другой фирмы",
        "ссылка на сайт example.ru",
        "работает 12 человек",
        "нет документов",
        "получить ипотеку",
        "скачать",
        "получить консультацию",
        "презентация для клиента",
        "доставка документов",
        "файлы в облаке",
        "загрузка 10 тонн",
    ),
    "en": (
        "we need a product catalogue",
        "a calculator for our site",
        "document delivery",
        "file storage",
        "our website link is example.com",
        "the door does not open",
        "I work with pdf files",
        "again next year",
        "open a shop",
        "need someone to design a brochure",
        "I want a new website",
        "another guide",
        "send money abroad",
        "we send parcels",
        "we download a lot of files every day",
        "a presentation for investors",
        "legal documents",
        "receive payments online",
    ),
    "es": (
        "un catálogo de productos",
        "traducir documentos",
        "abrir una tienda",
        "no abre la puerta",
        "otra vez el próximo año",
        "necesito un folleto",
        "ficha técnica",
        "guía turístico",
        "mi página web no funciona",
        "enviar paquetes",
    ),
    "fr": (
        "un catalogue de produits",
        "traduire un document",
        "ouvrir un magasin",
        "la porte ne s'ouvre pas",
        "un guide touristique",
        "notre site ne marche pas",
        "un lien vers notre site",
        "plan de maison",
        "envoyer des colis",
        "dossier de crédit",
    ),
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in ASKED.items() for text in texts])
def test_the_useful_thing_is_asked_for(lang: str, text: str) -> None:
    found = find_intent(text, Hints(lang=lang))

    assert found is not None and found.intent == "magnet"


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in ANSWERS.items() for text in texts])
def test_an_answer_that_speaks_of_files_asks_for_nothing(lang: str, text: str) -> None:
    found = find_intent(text, Hints(lang=lang))

    assert found is None or found.intent != "magnet"


def test_the_words_of_a_button_are_an_answer() -> None:
    options = (Option(id="send", label="Send me the catalogue"), Option(id="call", label="Call me"))

    assert find_intent("send me the catalogue", Hints(options=options)) is None
