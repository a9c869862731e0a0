"""Visitors correct themselves in the same message ("ivan@mail.ru, ой нет, ivan@gmail.com"): what is said last counts."""

from __future__ import annotations

import re

_MARKS = {
    "ru": r"ой|упс|ошиб\w{0,8}|опечат\w{0,6}|точнее|вернее|верней|поправка|исправл\w{0,5}|правильно|не то|нет|неверно|неправильн\w{1,3}",
    "en": r"oops|ooops|sorry|i mean|i meant|correction|wait|rather|typo|actually|scratch that|no|nope|my bad|should be",
    "es": r"perdon\w{0,2}|digo|mejor dicho|me equivoque|quise decir|corrijo|correccion|ups|uy|error|disculp\w{1,2}",
    "fr": r"pardon|oups|je veux dire|je voulais dire|plutot|erreur|non|je rectifie|enfin|desolee?|je corrige|me suis trompee?",
}
_ACCENTS = str.maketrans("áéíóúàèùâêôûç", "aeiouaeuaeouc")
_MARK = re.compile(r"(?:(?<=[\s,.;!()*-])|^)(?:" + "|".join(_MARKS.values()) + r")(?![\w@.-]{0,40}[@\d])(?=[\s,.;:!()*-])")


def latest_first(text: str) -> tuple[str, ...]:
    """The stretches of a lower-case text between words of correction, the last one first; one stretch where there are none."""
    stretches: list[str] = []
    start = 0
    for found in _MARK.finditer(text.translate(_ACCENTS)):
        stretches.append(text[start : found.start()])
        start = found.end()
    return (text[start:], *reversed(stretches))
