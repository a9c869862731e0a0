"""Rules about texts: Telegram's limits, translations, names to be filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dialogs.linting.finding import Found
from dialogs.linting.paths import Walked
from dialogs.phrases import PHRASES
from dialogs.script import ANY_LANGUAGE, Script
from dialogs.texts import CAPTION_LIMIT, LABEL_LIMIT, TEXT_LIMIT, names_in, utf16_length
from dialogs.yaml_text import Path

ROOM_FOR_VALUES = 64
"""UTF-16 units kept free for each name that a text wants filled in."""
_PERSON_NAMES = frozenset({"first_name", "name"})
_TEXT_KEYS = frozenset({"say", "ask", "title", "example", "error", "why", "remind_text", "handoff", "finish", "text", "caption", "because"})


def all_texts(script: Script) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Every text of the script with its place, labels of options included."""
    yield ("title",), script.title
    for node_id, node in script.nodes.items():
        for key in _TEXT_KEYS & set(type(node).model_fields):
            texts = getattr(node, key)
            if isinstance(texts, dict):
                yield ("nodes", node_id, key), texts
        for option, spec in getattr(node, "options", {}).items():
            yield ("nodes", node_id, "options", option, "label"), spec.label
    for table in ("consents", "magnets"):
        for name, part in getattr(script, table).items():
            for key in _TEXT_KEYS & set(type(part).model_fields):
                if isinstance(getattr(part, key), dict):
                    yield (table, name, key), getattr(part, key)
    yield from _other_texts(script)


def _other_texts(script: Script) -> Iterator[tuple[Path, Mapping[str, str]]]:
    for number, rule in enumerate(script.qualification.points):
        yield ("qualification", "points", number, "because"), rule.because
    for name, criterion in script.qualification.criteria.items():
        if criterion.title is not None:
            yield ("qualification", "criteria", name, "title"), criterion.title
    for objection, words in script.objections.items():
        yield ("objections", objection), words
    for key in ("price", "about", "target_action"):
        if getattr(script, key) is not None:
            yield (key,), getattr(script, key)
    for portrait_name, portrait in script.portraits.items():
        for key in ("title", "problem", "who", "where", "often", "known_from"):
            if getattr(portrait, key) is not None:
                yield ("portraits", portrait_name, key), getattr(portrait, key)
        for number, trait in enumerate(portrait.traits):
            yield ("portraits", portrait_name, "traits", number, "text"), trait.text
    for phrase_name, phrase_words in script.phrases.items():
        yield ("phrases", phrase_name), phrase_words


def too_long(script: Script, walked: Walked) -> Iterable[Found]:
    """501: a text over Telegram's limits in some language."""
    for path, texts in all_texts(script):
        limit = CAPTION_LIMIT if path[-1] == "caption" else (LABEL_LIMIT if path[-1] == "label" else TEXT_LIMIT)
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
        for language, text in texts.items():
            for name in names_in(text):
                if name not in _PERSON_NAMES and name not in script.questions:
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
