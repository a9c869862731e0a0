"""Hears that somebody will not leave a number or an address: "не дам номер", "no phone please", "write to me here"."""

from __future__ import annotations

import re

from qualification.normalize import fold

MOST_SIGNS = 200
"""A longer message tells a story, whatever it says of phones."""

_CONTACT = (
    r"(?:(?:свой|мой|вам|свою|мою|личный|свои|мои|никакой|никакого|my|any|the|a|own|personal|phone|mi|el|la|mon|mes|le|de|ningun) )*"
    r"(?:номер\w*|тел(?:ефон\w*)?|контакт\w*|почт\w+|мейл\w*|имейл\w*|numbers?|phone\w*|contacts?|e-?mail\w*|address|"
    r"numeros?|telefonos?|correos?|contactos?|datos|telephones?|coordonnees|adresse)"
)
_REFUSES = re.compile(
    rf"\b(?:не (?:хочу|буду|дам|даю|стану|готов\w?|хотел\w* бы|хотелось бы|планирую)(?: (?:давать|оставлять|дать|оставить|писать|говорить|"
    rf"присылать|сообщать|указывать|делиться))? {_CONTACT}|"
    rf"(?:номер\w*|телефон\w*|контакт\w*|почт\w+) (?:я )?не (?:дам|даю|оставлю|оставляю|скажу|хочу|буду)\w*|"
    rf"без {_CONTACT}|обойд\w+ без {_CONTACT}|"
    rf"(?:dont|don't|do not|wont|won't|will not|not|rather not|prefer not to|not going to|no need to)(?: (?:want|like|comfortable|to|be|"
    rf"feel))*(?: (?:give|giving|share|sharing|leave|leaving|send|sending|tell))?(?: (?:you|out))? {_CONTACT}|"
    rf"(?:no|without) {_CONTACT}|"
    rf"no (?:quiero|voy a|pienso|prefiero)(?: (?:dar|dejar|compartir|darles|darle|daros|enviar))* {_CONTACT}|"
    rf"no (?:doy|dejo|comparto) {_CONTACT}|"
    rf"sin {_CONTACT}|"
    rf"(?:pas|jamais|sans|refuse)(?: (?:envie|question|de|d'|vous|donner|laisser|partager|communiquer))* (?:mon |de |d'|le )?{_CONTACT})"
)
_WHOLE = re.compile(
    r"(?:нет[, ]+)?(?:не (?:дам|скажу|оставлю|хочу давать|хочу оставлять)|"
    r"(?:только|лучше|давайте|можно)?(?: (?:лучше|только))?(?: ?(?:пишите|напишите|писать|общаться|отвечайте|ответьте)(?: мне)?)? ?"
    r"(?:сюда|здесь|тут|(?:в )?(?:телеграм\w*|телеге?|тг|telegram|tg))|"
    r"(?:пишите|напишите|отвечайте) (?:мне )?(?:сюда|здесь|тут|в (?:телеграм\w*|телегу|тг|чат|личку))|"
    r"i (?:wont|won't|will not)|not giving(?: it)?|"
    r"(?:just|only)?(?: (?:write|text|message|contact)(?: to)?(?: me)?)? ?(?:here|(?:on |in |by |via )?telegram)"
    r"(?: only| is fine| please)?|(?:write|text|message)(?: to)? me (?:here|on telegram|in this chat)|"
    r"(?:solo|mejor)? ?(?:(?:escribame|escribeme|escribanme|escribir) )?(?:por )?(?:aqui|telegram)|"
    r"(?:juste|seulement|plutot)? ?(?:(?:ecrivez|repondez)[- ]moi )?(?:ici|(?:sur |par )?telegram)(?: seulement| uniquement)?)"
    r"(?: пожалуйста| please| por favor| svp)?[.! ]*"
)


def refuses_contact(text: str) -> bool:
    """True where the text says that no contact will be left, or to write in the messenger instead. Never raises."""
    folded = fold(text)
    return len(folded) <= MOST_SIGNS and not folded.endswith("?") and bool(_WHOLE.fullmatch(folded) or _REFUSES.search(folded))
