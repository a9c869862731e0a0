"""Words that mark a correction of something said before: "actually", "sorry, I meant", "вообще-то", "me equivoqué", "en fait".

To teach one, add it to its language below, accents left out: to `_TOLD` where it says that there was a mistake, to `_HINTED` where it
may as well begin any other remark.
"""

from __future__ import annotations

import re
from typing import Literal

from qualification.normalize import fold

Mark = Literal["told", "hinted"]
"""`told`: the words say that something before was wrong or is to be changed; `hinted`: they may."""

MOST_SIGNS = 400
"""A longer message is a description, whatever words it holds."""

_TOLD = re.compile(
    r"\b(?:ошиб(?:ся|лась|лись)|опечат(?:ка|ался|алась)|перепутал[аи]?|поправк[ау]|поправ(?:ь|ьте|лю)|исправ(?:ь|ьте|лю|ить)|"
    r"оговори(?:лся|лась)|име[лю][аи]? в виду|неправильно|неверно|ошибочно|не то (?:нажал|выбрал|написал|указал|ответил)[аи]?|"
    r"не так (?:написал|указал|ответил|понял)[аи]?|(?:из|по)меня(?:й|йте|ем)|измени(?:те)?)\b|"
    r"\b(?:i|we) (?:meant|was wrong|were wrong|made a mistake|mistyped|misspoke|misclicked)\b|\bmy (?:mistake|bad)\b|"
    r"\b(?:mistake|typo|correction|scratch that|make that|change (?:that|it|my|the)|let me correct|should have said|correct that)\b|"
    r"\b(?:me (?:he )?equivo(?:que|cado)|nos equivocamos|quise decir|queria decir|quiero decir|me confundi|correccion|corrijo|"
    r"rectifico|fue un error|por error|cambi(?:e|en|a|emos) (?:el|la|mi))\b|"
    r"\b(?:trompee?s?|je voulais dire|je veux dire|erreur|je corrige|correction|rectification|j'ai confondu|"
    r"(?:changez|modifiez|corrigez) (?:le|la|mon|ma))\b"
)
_HINTED = re.compile(
    r"\b(?:вообще-?то|на самом деле|точнее|вернее|то есть|скорее|все-?таки|лучше|погодите|постойте|стоп|извин(?:и|ите|яюсь)|"
    r"прост(?:и|ите)|сорри|пардон|ой|уточн(?:ю|яю|ение)|забыл[аи]?|хотя)\b|\bне\b.{1,40}[ ,]а\b|^(?:а |ну |ой |ах )?нет\b|"
    r"\b(?:actually|in fact|sorry|i mean|oops|whoops|wait|rather|on second thought|apologies|pardon|hold on|instead)\b|"
    r"^(?:oh |ah |well )?no\b|"
    r"\bnot\b.{1,40}\bbut\b|"
    r"\b(?:en realidad|de hecho|perdon(?:a|e|en)?|disculp(?:a|e|en)|mejor dicho|mas bien|esper(?:a|e|en)|la verdad|pensandolo bien|"
    r"mejor)\b|^(?:ah |ay )?no\b|\bno\b.{1,40}\bsino\b|"
    r"\b(?:en fait|en realite|pardon|excusez|desolee?|plutot|attendez|finalement|en verite|oups|a vrai dire)\b|^(?:ah |oh |mais )?non\b|"
    r"\bpas\b.{1,40}\bmais\b"
)


def correction_mark(text: str) -> Mark | None:
    """How plainly the words say that something before is to be corrected; None where nothing does. Never raises."""
    if len(text) > MOST_SIGNS:
        return None
    folded = fold(text)
    if _TOLD.search(folded):
        return "told"
    return "hinted" if _HINTED.search(folded) else None
