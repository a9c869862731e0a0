"""Cuts a reply about a name into clauses of words, with everything that is no word of a name left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qualification.names.lexicon import is_given
from qualification.normalize import MAX_LENGTH, fold

_NO_NAME = re.compile(r"\S{1,64}@\S{1,255}|(?:https?://|www\.|t\.me/)\S{1,300}|@\w{1,64}|\d[\d\s().+-]{0,40}|\+")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`´‑-][^\W\d_]+)*['’]?")
_BREAK = re.compile(r"[,;!?()\[\]{}|/\\\n–—•·\"«»“”…]|\s-+\s|-{2,}")
_MAX_WORDS = 120


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word as typed and folded."""

    raw: str
    word: str


@dataclass(frozen=True, slots=True)
class Clause:
    """Words between two marks of punctuation; `asks` if the second mark is a question mark."""

    words: tuple[NameWord, ...]
    asks: bool = False


def clauses_of(text: str) -> tuple[Clause, ...]:
    """The clauses with at least one word, in order; a full stop after an initial or a title does not end one."""
    plain = _NO_NAME.sub(" , ", text[:MAX_LENGTH].replace("_", " "))
    clauses: list[Clause] = []
    words: list[NameWord] = []
    end = 0
    for count, found in enumerate(_WORD.finditer(plain)):
        if count >= _MAX_WORDS:
            break
        between = plain[end : found.start()]
        if words and _breaks(between, words[-1]):
            clauses.append(Clause(tuple(words), "?" in between))
            words = []
        words.append(_name_word(found.group().rstrip("'’")))
        end = found.end()
    if words:
        clauses.append(Clause(tuple(words), "?" in plain[end:]))
    return tuple(clauses)


def _name_word(raw: str) -> NameWord:
    """The word, without the "'s" of "Steve's the name"."""
    word = fold(raw)
    if word.endswith("'s") and is_given(word[:-2]):
        return NameWord(raw[:-2], word[:-2])
    return NameWord(raw, word)


def _breaks(between: str, last: NameWord) -> bool:
    if _BREAK.search(between):
        return True
    return "." in between and len(last.word) > 3  # "J.", "Mr.", "г.", "Dra.", "Ing." go on
