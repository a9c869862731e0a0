"""Phone numbers: found in any writing, read with the visitor's country, valid ones only."""

from __future__ import annotations

import phonenumbers
from phonenumbers import PhoneNumberFormat

from qualification.answers import Answer, Phone
from qualification.contacts.phone_numbers import find_phone
from qualification.contacts.phone_prefixes import HOME_BY_LANGUAGE
from qualification.reading import SURE, UNSURE, Hints, Reading, Unclear, Understood, Unsure


def read(text: str, hints: Hints) -> Reading:
    """The phone number in the text; `invalid` where digits were given that are no valid number.

    Without `hints.country` a number in national writing is read with the countries of the language.
    """
    if hints.country:
        found = find_phone(text, hints.country.upper(), hints.lang)
        if found.number:
            return Understood(answer=Phone(e164=found.number), confidence=0.95)
        return Unclear(why="invalid" if found.tried else "nothing")
    return _read_anywhere(text, hints.lang)


def _read_anywhere(text: str, lang: str) -> Reading:
    homes = HOME_BY_LANGUAGE.get(lang, HOME_BY_LANGUAGE["en"])
    found = [find_phone(text, home, lang) for home in homes]
    numbers = tuple(dict.fromkeys(one.number for one in found if one.number))
    if not numbers:
        return Unclear(why="invalid" if any(one.tried for one in found) else "nothing")
    phones = tuple(Phone(e164=number) for number in numbers)
    if len(phones) == 1 and (len(homes) == 1 or all(one.number for one in found)):
        return Understood(answer=phones[0], confidence=SURE)
    return Unsure(candidates=phones, confidence=UNSURE)


def show(answer: Answer, hints: Hints) -> str:
    """The number in international writing: "+7 912 345-67-89"."""
    if not isinstance(answer, Phone):
        return ""
    try:
        return phonenumbers.format_number(phonenumbers.parse(answer.e164), PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return answer.e164
