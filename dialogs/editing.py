"""Changes the text of a script and keeps its comments and order. Each change gives a text that was loaded again."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from io import StringIO
from typing import Any

from pydantic import JsonValue
from ruamel.yaml import YAML

from dialogs.loading import LoadedScript, ScriptError, load
from dialogs.rewriting import drop, put, swap
from dialogs.script import ANY_LANGUAGE, Ask, Script, question_of
from dialogs.yaml_text import Path, YamlError, parse_yaml


class EditError(Exception):
    """The change cannot be made; the message names what is missing."""


def add_synonym(text: str, *, question: str, option: str, words: str, language: str = ANY_LANGUAGE) -> str:
    """The script's text with the words added to the option's synonyms; unchanged if they are there already.

    Raises:
        ScriptError: the text is no script.
        EditError: no such question or option.
    """
    loaded = load(text)
    node_id = _choice_of(loaded.script, question, option)
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    document = yaml.load(text)
    written = document["nodes"][node_id]["options"][option]
    if not _add(written, words.strip(), language):
        return text
    first, last = _lines_of(loaded, ("nodes", node_id, "options", option))
    after = _only_within(text, _dumped(yaml, document), first, last)
    load(after)
    return after


def set_value(text: str, path: Path, value: JsonValue) -> str:
    """The script's text with the value at the path; None takes the part out.

    Raises:
        ScriptError: the text is no script, or is none with that value.
        EditError: the path leads through a value that has no parts.
    """
    load(text)
    try:
        after = drop(text, path) if value is None else put(text, path, value)
    except LookupError as error:
        raise EditError(f"`{error.args[0]}` is no place for a value") from error
    load(after)
    return after


def set_text(text: str, path: Path, language: str, words: str) -> str:
    """The script's text with the words said in that language; empty words take that language out.

    A text that was the same for all languages stays so for the others.

    Raises:
        ScriptError: the text is no script, or is none with those words.
        EditError: the path leads through a value that has no parts.
    """
    loaded = load(text)
    former = value_at(loaded, path)
    if not words.strip():
        is_last = not isinstance(former, dict) or not former.keys() - {language}
        return set_value(text, path if is_last else (*path, language), None)
    if isinstance(former, dict):
        return set_value(text, (*path, language), words)
    if former is None or former is True:
        return set_value(text, path, {language: words})
    is_for_all = language == ANY_LANGUAGE or loaded.script.languages == [language]
    return set_value(text, path, words if is_for_all else {ANY_LANGUAGE: former, language: words})


def set_way(text: str, node: str, key: str, number: int, *, when: str, go: str) -> str:
    """The script's text with another condition (as it is written, empty: none) and another target for one way out of the node.

    Raises:
        ScriptError: the text is no script, or is none with that way.
        EditError: a condition that is no YAML.
    """
    path: Path = ("nodes", node, key)
    former = value_at(load(text), path)
    condition = read_value(when) if when.strip() else None
    if not isinstance(former, list):
        jump: JsonValue = {"go": go} if condition is None else {"when": condition, "go": go}
        return set_value(text, path, go if condition is None and key != "branch" else [jump])
    for name, value in (("go", go), ("when", condition)):
        if value_at(load(text), (*path, number, name)) != value:
            text = set_value(text, (*path, number, name), value)
    return text


def add_way(text: str, node: str, key: str, go: str) -> str:
    """The script's text with one more way out of the node, tried before the last, which is the one for everybody else.

    Raises:
        ScriptError: the text is no script.
    """
    path: Path = ("nodes", node, key)
    former = value_at(load(text), path)
    if former is None:
        return set_value(text, path, go)
    rows: list[JsonValue] = former if isinstance(former, list) else [{"go": former}]
    return set_value(text, path, [*rows[:-1], {"go": go}, rows[-1]])


def copied(text: str, script: str, title: str) -> str:
    """A script's text as the beginning of another: under its own id and title, without the words of links that open the first, and in
    nobody's place.

    Raises:
        ScriptError: the text is no script, or the id cannot be one.
    """
    first = load(text).script.languages[0]
    text = set_value(text, ("script",), script)
    text = set_value(text, ("title",), {first: title}) if title else text
    for key in ("links", "instead_of"):
        text = set_value(text, (key,), None)
    return text


def move(text: str, path: Path, number: int, by: int) -> str:
    """The script's text with that part of a list or mapping (from 0) one place down (`by` 1) or up (-1); unchanged at either end.

    Raises:
        ScriptError: the text is no script.
    """
    load(text)
    after = swap(text, path, number if by > 0 else number - 1)
    load(after)
    return after


def add_option(text: str, node: str, option: str, language: str, label: str) -> str:
    """The script's text with one more option of a choice.

    Raises:
        ScriptError: the text is no script, or is none with that option.
        EditError: there is such an option already.
    """
    loaded = load(text)
    path = ("nodes", node, "options", option)
    if value_at(loaded, path) is not None:
        raise EditError(f"`{node}` has an option `{option}` already")
    return set_value(text, path, {"label": label if loaded.script.languages == [language] else {language: label}})


def set_synonyms(text: str, node: str, option: str, language: str, words: Sequence[str]) -> str:
    """The script's text with these further words for the option in that language, in place of the former ones.

    Raises:
        ScriptError: the text is no script.
        EditError: there is no such option.
    """
    loaded, path = load(text), ("nodes", node, "options", option)
    if value_at(loaded, path) is None:
        raise EditError(f"`{node}` has no option `{option}`")
    former = value_at(loaded, (*path, "synonyms"))
    if isinstance(former, list) and language != ANY_LANGUAGE:
        text = set_value(text, (*path, "synonyms"), {ANY_LANGUAGE: former})
    is_by_language = isinstance(former, dict) or language != ANY_LANGUAGE
    return set_value(text, (*path, "synonyms", language) if is_by_language else (*path, "synonyms"), list(words))


def value_at(loaded: LoadedScript, path: Path) -> JsonValue:
    """What stands in the text at the path; None where there is nothing."""
    value: Any = loaded.plain.value
    for key in path:
        is_there = key in value if isinstance(value, dict) else isinstance(value, list) and isinstance(key, int) and key < len(value)
        if not is_there:
            return None
        value = value[key]
    plain: JsonValue = value
    return plain


def read_value(words: str) -> JsonValue:
    """A piece of YAML as an admin types it into a field, such as `{need: house}`; the braces may be left out.

    Raises:
        EditError: it is no YAML.
    """
    try:
        plain: JsonValue = parse_yaml(words).value
    except YamlError as error:
        raise EditError(error.message) from error
    return plain


def _choice_of(script: Script, question: str, option: str) -> str:
    for node_id, node in script.nodes.items():
        if isinstance(node, Ask) and question_of(node_id, node) == question:
            if option not in node.options:
                raise EditError(f"`{question}` has no option `{option}` (it has: {', '.join(node.options) or 'none'})")
            return node_id
    raise EditError(f"no question stores `{question}` (there are: {', '.join(script.questions)})")


def _lines_of(loaded: LoadedScript, path: Path) -> tuple[int, int]:
    """First line of the part, and first line behind it, from 0."""
    first = loaded.place_of(path).line - 1
    inside = [place.line for other, place in loaded.plain.places.items() if other[: len(path)] == path]
    return first, max(inside)


def _only_within(before: str, after: str, first: int, last: int) -> str:
    """`before` with only those changes of `after` that touch the lines: the dumper may write the rest of the file otherwise."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    lines: list[str] = []
    for what, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        touches = old_from <= last and max(old_to, old_from + 1) > first
        lines += new[new_from:new_to] if what != "equal" and touches else old[old_from:old_to]
    return "".join(lines)


def _add(option: Any, words: str, language: str) -> bool:
    """Put the words where the file keeps its synonyms, one list for all or one by language; False if they were there."""
    synonyms = option.setdefault("synonyms", [] if language == ANY_LANGUAGE else {})
    listed = synonyms if isinstance(synonyms, list) else synonyms.setdefault(language, [])
    if words in listed:
        return False
    listed.append(words)
    return True


def _dumped(yaml: YAML, document: Any) -> str:
    out = StringIO()
    yaml.dump(document, out)
    return out.getvalue()


__all__ = [
    "EditError",
    "ScriptError",
    "add_option",
    "add_synonym",
    "add_way",
    "copied",
    "move",
    "read_value",
    "set_synonyms",
    "set_text",
    "set_value",
    "set_way",
    "value_at",
]
