"""Changes the text of a script and keeps its comments and order. Each change gives a text that was loaded again."""

from __future__ import annotations

from difflib import SequenceMatcher
from io import StringIO
from typing import Any

from ruamel.yaml import YAML

from dialogs.loading import LoadedScript, ScriptError, load
from dialogs.script import ANY_LANGUAGE, Ask, Script, question_of
from dialogs.yaml_text import Path


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


__all__ = ["EditError", "ScriptError", "add_synonym"]
