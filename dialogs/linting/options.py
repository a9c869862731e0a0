"""Rules about options: what the readers of replies cannot tell apart, and words that mean a command."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.describe import options_of
from dialogs.linting.finding import Found, Severity
from dialogs.linting.paths import Walked
from dialogs.phrases import PHRASES
from dialogs.script import Ask, Script
from dialogs.texts import pick
from qualification.answers import Choice
from qualification.intents import find_intent
from qualification.kinds import choice
from qualification.normalize import fold
from qualification.reading import Hints, Option, Understood

_OWN_BUTTONS = ("button_skip", "button_back", "button_done", "button_restart", "button_fix")
_ALWAYS_OBEYED = frozenset({"stop", "delete_data"})
_OBEYED = frozenset({"stop", "human", "back", "restart", "skip", "help", "language", "delete_data"})


def missing_options(script: Script, walked: Walked) -> Iterable[Found]:
    """401: a choice with fewer than two options, or options where the kind has none."""
    for node_id, node in script.nodes.items():
        if not isinstance(node, Ask):
            continue
        is_choice = node.kind in ("choice", "choices")
        if is_choice and len(node.options) < 2:
            yield Found(code="HL401", path=("nodes", node_id), message="a choice needs at least two options")
        if not is_choice and node.options:
            message = f"a question of kind {node.kind} has no options"
            yield Found(code="HL401", path=("nodes", node_id, "options"), message=message)


def command_word(script: Script, walked: Walked) -> Iterable[Found]:
    """402: an option that is also a command: typed, one of the two would be taken.

    An error for our own buttons, for "stop" and for "delete my data", which must always be obeyed. For the rest a warning, because the
    words of an option are always read as the option; none where the question asks for such words ("Manager" to "your role?").
    """
    for node_id, node in script.nodes.items():
        if not isinstance(node, Ask):
            continue
        for option, spec in node.options.items():
            for language, label in spec.label.items():
                asked = pick(node.ask, language, script.languages)
                command = _command(label, Hints(lang=language if len(language) == 2 else "en", question=asked))
                if command is not None:
                    name, severity = command
                    path = ("nodes", node_id, "options", option, "label")
                    message = f"“{label}” is also the command {name}"
                    yield Found(code="HL402", path=path, message=message, severity=severity)


def _command(label: str, hints: Hints) -> tuple[str, Severity] | None:
    folded = fold(label)
    for name in _OWN_BUTTONS:
        if folded in {fold(words).lstrip("←✎ ") for words in PHRASES[name].values()}:
            return name.removeprefix("button_"), "error"
    found = find_intent(label, hints)
    if found is None or found.intent not in _OBEYED:
        return None
    return found.intent, "error" if found.intent in _ALWAYS_OBEYED else "warning"


def alike(script: Script, walked: Walked) -> Iterable[Found]:
    """403: two options that the reader of choices takes for one another."""
    for node_id, node in script.nodes.items():
        if not isinstance(node, Ask) or node.kind not in ("choice", "choices"):
            continue
        for language in script.languages:
            options = options_of(script, node, language)
            for option in options:
                if (other := _taken_for(option, options, language)) is not None:
                    path = ("nodes", node_id, "options", option.id)
                    yield Found(code="HL403", path=path, message=f"“{option.label}” cannot be told from `{other}` ({language})")
            yield from _shared_words(node_id, node, script, language)


def _taken_for(option: Option, options: tuple[Option, ...], language: str) -> str | None:
    """What the option's own label is read as, if not as the option."""
    reading = choice.read(option.label, Hints(lang=language, options=options))
    if not isinstance(reading, Understood) or not isinstance(reading.answer, Choice):
        return "another"
    return None if reading.answer.option == option.id else reading.answer.option


def _shared_words(node_id: str, node: Ask, script: Script, language: str) -> Iterable[Found]:
    owner: dict[str, str] = {}
    for option, spec in node.options.items():
        words = [pick(spec.label, language, script.languages), *spec.synonyms.get(language, []), *spec.synonyms.get("*", [])]
        for word in dict.fromkeys(fold(word) for word in words):
            first = owner.setdefault(word, option)
            if first != option:
                path = ("nodes", node_id, "options", option)
                yield Found(code="HL403", path=path, message=f"“{word}” means `{first}` as well ({language})")
