"""Rules about texts: Telegram's limits, translations, names to be filled in."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.approach import LETTER_NAMES
from dialogs.linting.finding import Found
from dialogs.linting.paths import Walked
from dialogs.phrases import PHRASES
from dialogs.script import ANY_LANGUAGE, Script
from dialogs.texts import CAPTION_LIMIT, LABEL_LIMIT, TEXT_LIMIT, names_in, utf16_length
from dialogs.wording import all_texts

ROOM_FOR_VALUES = 64
"""UTF-16 units kept free for each name that a text wants filled in."""
_PERSON_NAMES = frozenset({"first_name", "name"})
_LIMITS = {"caption": CAPTION_LIMIT, "label": LABEL_LIMIT, "back": LABEL_LIMIT}
"""UTF-16 units, by the last key of a text; others have the limit of a message."""


def too_long(script: Script, walked: Walked) -> Iterable[Found]:
    """501: a text over Telegram's limits in some language."""
    for path, texts in all_texts(script):
        limit = _LIMITS.get(str(path[-1]), TEXT_LIMIT)
        for language, text in texts.items():
            length = utf16_length(text) + ROOM_FOR_VALUES * len(names_in(text))
            if length > limit:
                message = f"{length} signs in `{language}`, at most {limit} can be sent"
                yield Found(code="HL501", path=path, message=message)


def untranslated(script: Script, walked: Walked) -> Iterable[Found]:
    """502: a text that lacks one of the script's languages."""
    for path, texts in all_texts(script):
        missing = [language for language in script.languages if language not in texts]
        if missing and ANY_LANGUAGE not in texts:
            yield Found(code="HL502", path=path, message=f"not translated: {', '.join(missing)}", severity="warning")


def unknown_name(script: Script, walked: Walked) -> Iterable[Found]:
    """503: a text wants a name filled in that nothing has."""
    for path, texts in all_texts(script):
        if path[0] == "phrases":
            continue
        known = {*script.questions, *_PERSON_NAMES, *(LETTER_NAMES if path[0] == "approach" else ())}
        for language, text in texts.items():
            for name in names_in(text):
                if name not in known:
                    yield Found(code="HL503", path=path, message=f"nothing is called `{{{name}}}` ({language})")


def unknown_phrase(script: Script, walked: Walked) -> Iterable[Found]:
    """504: the script says a phrase otherwise that does not exist, or asks for names that the phrase does not get."""
    for name, texts in script.phrases.items():
        if name not in PHRASES:
            yield Found(code="HL504", path=("phrases", name), message=f"there is no phrase `{name}`")
            continue
        given = {one for text in PHRASES[name].values() for one in names_in(text)}
        for text in texts.values():
            for one in set(names_in(text)) - given:
                yield Found(code="HL504", path=("phrases", name), message=f"this phrase has no `{{{one}}}`")
