"""How a word sounds, so that one spelt by ear is found: "фивраль", "septimbre", "juilet"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_DOUBLE = re.compile(r"(.)\1+")

_RULES: Mapping[str, str] = {
    "ru": "тс=ц тьс=ц сч=щ о=а е=и я=и э=и ы=и ь= ъ= й=и дт=т зд=з вств=ств",
    "en": "ph=f ie=i ei=i ea=e ck=k",
    "es": "qua=kua qu=k ce=se ci=si z=s c=k v=b ge=je gi=ji ll=y h= x=s ny=n ps=s pt=t",
    "fr": "en=an em=an ph=f qu=k eau=o au=o ai=e ei=e ez=e er=e am=an om=on im=in ce=se ci=si c=k z=s h= y=i",
}
"""What is written = what is heard, applied in this order."""
_SILENT: Mapping[str, str] = {"fr": "estx"}
"""Letters that are not heard at the end of a word."""
_FINAL: Mapping[str, tuple[str, str]] = {"ru": ("бвгджз", "пфктшс")}
"""Letters that sound like others at the end of a word."""


def sound(word: str, language: str) -> str:
    """A key that words have in common which sound much the same in the language."""
    for written, heard in _rules(language):
        word = word.replace(written, heard)
    word = _DOUBLE.sub(r"\1", word).rstrip(_SILENT.get(language, ""))
    voiced, voiceless = _FINAL.get(language, ("", ""))
    return word[:-1] + word[-1:].translate(str.maketrans(voiced, voiceless))


@cache
def _rules(language: str) -> tuple[tuple[str, str], ...]:
    parts = (rule.partition("=") for rule in _RULES[language].split())
    return tuple((written, heard) for written, _, heard in parts)


def swapped(word: str) -> str:
    """A key that words have in common which differ in the order of their letters only, and not in the first: "jsut"."""
    return word[:1] + "".join(sorted(word[1:]))
