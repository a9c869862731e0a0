"""Names of persons: first and last as the visitor uses them, without patronymic, title, role and company."""

from __future__ import annotations

import re

from qualification.answers import Answer, Name
from qualification.names.eastern import eastern_person
from qualification.names.lexicon import is_given, is_near_given
from qualification.names.order import Person
from qualification.names.people import find_person
from qualification.normalize import MAX_LENGTH, fold, is_cyrillic, other_layout, words
from qualification.reading import SURE, UNSURE, Hints, Reading, Unclear, Understood, Unsure

_UNSPEAKABLE = re.compile(r"(?<![а-я])[^аеиоуыэюя\W\d_]+(?![а-я])|[^аеиоуыэюя\W\d_]{3}")
"""A word without a vowel, or three consonants in a row."""


def read(text: str, hints: Hints) -> Reading:
    """The name in the reply; unsure where nothing tells that it is one: unknown words in small letters, or all in capitals."""
    person = find_person(text[:MAX_LENGTH], hints.lang) or eastern_person(text[:MAX_LENGTH], hints.lang)
    if not (person and person.is_known):
        person = _in_other_layout(text, hints) or person
    if person is None:
        return Unclear(why="question" if text.rstrip().endswith("?") else "nothing")
    name = Name(first=person.first, last=person.last)
    if person.is_known:
        return Understood(answer=name, confidence=0.95)
    if _is_capital(person, text) or is_near_given(fold(person.first or "")):
        return Understood(answer=name, confidence=SURE)
    return Unsure(candidates=(name,), confidence=UNSURE)


def _in_other_layout(text: str, hints: Hints) -> Person | None:
    """The name typed with the wrong keyboard layout ("bdfy"), if a given name comes out and there is none as typed.

    What can be pronounced as typed in Russian stays: "Аббос" would be "Jc".
    """
    folded = fold(text[:MAX_LENGTH])
    if is_cyrillic(folded) and not _UNSPEAKABLE.search(folded):
        return None
    if any(is_given(word.text) for word in words(folded)) or (not is_cyrillic(folded) and hints.lang != "ru"):
        return None
    meant = find_person(other_layout(folded), hints.lang)
    named = meant and any(is_given(word.text) for word in words(fold(f"{meant.first or ''} {meant.last or ''}")))
    return meant if named else None


def _is_capital(person: Person, text: str) -> bool:
    """What was given was typed with capitals; of two names in a text all in capitals that tells nothing."""
    parts = [part for part in (person.first, person.last) if part]
    return all(part in text for part in parts) or (len(parts) == 1 and text.isupper())


def show(answer: Answer, hints: Hints) -> str:
    """First and last name."""
    return " ".join(part for part in (answer.first, answer.last) if part) if isinstance(answer, Name) else ""
