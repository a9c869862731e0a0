"""Where a cursor stands in the YAML of a script while it is being typed, and so may not be YAML at the moment.

Goes by indentation and by the brackets of the line alone: enough for what people type into scripts, and never in the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dialogs.yaml_text import Path

_WORD = re.compile(r"[A-Za-z0-9_.*-]*$")
_LINE = re.compile(r"( *)((?:- +|-$)*)(.*)")
_KEY = re.compile(r"([A-Za-z0-9_.*-]+|\"[^\"]*\"|'[^']*'):(?: +|$)")
_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|[{}\[\],]|:(?= |$)|[^{}\[\],:\"']+|.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """`path`: of the value that is being typed, or of the mapping that is getting a key; 0 stands for any item of a list.

    `word`: what is typed of it so far. `beside`: the keys that the mapping has already.
    """

    path: Path
    word: str
    may_be_key: bool
    may_be_value: bool
    beside: frozenset[str] = frozenset()


def cursor(text: str, line: int, column: int) -> Cursor | None:
    """Where it stands. `line` from 1, `column` from 0. None in comments, in quotes, and outside the text. Never raises."""
    lines = [*text.splitlines(), ""]
    if not 1 <= line <= len(lines):
        return None
    before = lines[line - 1][:column]
    if re.search(r"(^|\s)#", before):
        return None
    here = _Row.of(before)
    path, beside = _around(lines, line, here)
    key = _KEY.match(here.words)
    if here.words[:1] not in ("{", "[") and key is None:
        return None if here.words[:1] in ('"', "'") else _bare(path, here.words, beside)
    inside = here.words[key.end() :] if key is not None else here.words
    return _between_brackets((*path, key[1].strip("\"'")) if key is not None else path, inside)


def _bare(path: Path, words: str, beside: frozenset[str]) -> Cursor | None:
    """A word at the beginning of a line: a key, or an item of a list."""
    if _WORD.fullmatch(words) is None:
        return None
    return Cursor(path=path, word=words, may_be_key=True, may_be_value=path[-1:] == (0,), beside=beside)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line: `dash` is the column of its last dash, None without one; `column` that of the words behind it."""

    dash: int | None
    column: int
    words: str

    @classmethod
    def of(cls, line: str) -> _Row:
        found = _LINE.fullmatch(line)
        indent, dashes, words = found.groups() if found is not None else ("", "", line)
        return cls(dash=len(indent) + dashes.rindex("-") if dashes else None, column=len(indent) + len(dashes), words=words)

    @property
    def key(self) -> str | None:
        """The key that the line begins with."""
        found = _KEY.match(self.words)
        return None if found is None else found[1].strip("\"'")


def _around(lines: list[str], line: int, here: _Row) -> tuple[Path, frozenset[str]]:
    """The path of the mapping or list that the line belongs to, and the keys beside it."""
    beside = set(_keys_below(lines[line:], here.column))
    path: list[str | int] = []
    limit, item, is_first = here.column, here.dash, True
    if item is not None:
        path.append(0)
        is_first = False
    for row in _rows(reversed(lines[: line - 1])):
        if item is not None:
            if row.dash == item or row.column > item and (row.dash is None or row.dash > item):
                continue
            limit, item = item + 1, None
        if row.column == limit and is_first and row.key is not None:
            beside.add(row.key)
        if row.column < limit and row.key is not None:
            path.append(row.key)
            limit, is_first = row.column, False
        if row.dash is not None and row.dash < limit:
            path.append(0)
            item, is_first = row.dash, False
    return tuple(reversed(path)), frozenset(beside)


def _keys_below(lines: Iterable[str], column: int) -> Iterator[str]:
    """The keys of the same mapping in the lines that follow."""
    for row in _rows(lines):
        if row.column < column or row.dash is not None and row.dash < column:
            return
        if row.column == column and row.key is not None:
            yield row.key


def _rows(lines: Iterable[str]) -> Iterator[_Row]:
    return (_Row.of(line) for line in lines if line.strip() and not line.lstrip().startswith("#"))


@dataclass(slots=True)
class _Frame:
    is_list: bool
    key: str | None = None
    keys: list[str] = field(default_factory=list)
    word: str = ""


def _between_brackets(path: Path, words: str) -> Cursor | None:
    """A value that begins on this line, with the brackets that are open at its end."""
    frames: list[_Frame] = []
    top = _Frame(is_list=True)
    for token in _TOKEN.findall(words):
        now = frames[-1] if frames else top
        match token:
            case "{" | "[":
                frames.append(_Frame(is_list=token == "["))
            case "}" | "]":
                del frames[-1:]
                (frames[-1] if frames else top).word = "closed "
            case ",":
                now.key, now.word = None, ""
            case ":" if not now.is_list:
                now.key, now.word = now.word.strip(), ""
                now.keys.append(now.key)
            case _:
                now.word += token
    steps = [0 if one.is_list else one.key for one in frames]
    now = frames[-1] if frames else top
    word = now.word.lstrip()
    if _WORD.fullmatch(word) is None:
        return None
    is_key = not now.is_list and now.key is None
    whole = (*path, *(one for one in steps if one is not None))
    return Cursor(path=whole, word=word, may_be_key=is_key, may_be_value=not is_key, beside=frozenset(now.keys))
