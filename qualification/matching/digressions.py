"""What people tell beside an answer of themselves: what they type on, where they saw the service, where they live, who lives next door."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qualification.matching.remarks import asks_what_is_wrong
from qualification.normalize import fold

_BY_DEVICE = (
    r"\b(?:typing|writing|texting|im|i am) (?:this |to you |here )?(?:from|on) (?:my|the|a) \w+|\b(?:escribo|escribiendo|estoy) (?:desde|"
    r"con) (?:el|mi|la) "
    r"(?:movil|celular|telefono|tablet|ordenador|compu\w*|portatil)|\b(?:j'ecris|je tape|j'ecri|je suis) (?:de|depuis|sur|avec) (?:mon|ma|"
    r"le|la) "
    r"(?:tel\w*|portable|ordi\w*|tablette|pc)|\b(?:пишу|печатаю|сижу|захожу) с (?:телефона|мобильного|компа|компьютера|планшета|ноута)|"
    r"\bс (?:телефона|мобильного|компа|планшета|ноута) (?:пишу|неудобно|печата\w+|сижу)"
)
_SEEN = (
    r"\b(?:saw|seen|found|heard of) (?:you|u|your|ya)\b|\b(?:os|le|les|te) vi en\b|\bvous ai (?:vus?|trouves?)\b|\b(?:видел|видела|увидел|"
    r"увидела|нашел|нашла) "
    r"(?:вас|ваш\w*)"
)
_LIVING = (
    r"\b(?:i|we|i'm|im) (?:live|living|am based|are based|based|was born) in|\b(?:vivo|vivimos) en\b|\b(?:j'habite|on habite|"
    r"nous habitons|je vis)\b|\b(?:живу|живем) в\b|"
    r"\b(?:город|деревня|поселок) у нас\b"
)
_NEIGHBOURS = (
    r"\bу (?:сосед|знаком|друз|подруг|коллег|брат|сестр)\w+|\b(?:my|the|our) neighbou?rs?\b|"
    r"\b(?:los|mis|el) vecinos?\b|\b(?:les|mes|le) voisins?\b"
)
_MY_NUMBER = (
    r"\b(?:call|text|ring|note|take|write down|save) (?:down )?my (?:phone|cell|mobile|number)|\b(?:запишите|запиши|вот|наберите) (?:мой |"
    r"на )?(?:телефон|номер)|"
    r"\b(?:пиши(?:те)?|напиши(?:те)?|звони(?:те)?|наберите) (?:мне|нам|лучше|сюда|туда)\b|"
    r"\b(?:write|text|message|ping|email|call|ring|dm) (?:to )?(?:me|us)\b|\b(?:escrib|llam|mand)[ae]n?(?:me|nos)\b|"
    r"\b(?:ecrivez|appelez|contactez|rappelez)[- ](?:moi|nous)\b|"
    r"\b(?:apunt\w+|anot\w+|este es) (?:mi )?(?:telefono|movil|numero)|\b(?:notez|voici|appelez sur) (?:mon )?(?:tel\w*|portable|numero)"
)
_OF_SOURCE = r"hear|find|found|откуда|узна|нашли|conoc|connu|entendu|trouv|source|come across"
_DIGRESSIONS = tuple(
    (re.compile(digression), re.compile(asked) if asked else None)
    for digression, asked in (
        (_BY_DEVICE, None),
        (_SEEN, _OF_SOURCE),
        (
            _LIVING,
            r"live|living|where are you|located|location|city|region|district|property|home|house|где вы|живет|находит|город|район|регион|"
            r"жиль|vive|donde esta|"
            r"ciudad|zona|vivienda|habite|ville|region|logement|situ",
        ),
        (_NEIGHBOURS, _OF_SOURCE),
        (
            _MY_NUMBER,
            r"contact|reach|send|get in touch|answer|отправ|прислать|сообщ|отвеча|recib|enviar|envoyer|"
            r"recevoir|communi|связ|звон|call|contact|joindre|llam|comunic|написать|channel|канал|способ",
        ),
    )
)
"""Digressions, each with what a question is about to which it would be an answer."""


def digressions_in(typed: str, question: str, labels: str = "") -> Iterator[tuple[int, int]]:
    """Where a text tells what it is typed on, where the service was seen, where the visitor lives, what the neighbours do, how to write.

    `labels`: those of the options, which may be about contacts where the question is not.
    """
    folded = fold(question)
    if asks_what_is_wrong(question):
        return
    for pattern, asked in _DIGRESSIONS:
        about = f"{folded} {fold(labels)}" if pattern.pattern == _MY_NUMBER else folded
        if asked is None or not asked.search(about):
            yield from (found.span() for found in pattern.finditer(typed))
