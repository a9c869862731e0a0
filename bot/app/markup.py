"""Lines of a card, each rendered twice: as the messenger's HTML, with every word escaped, and as plain text."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words with at most one dress. `person`: the words are a link to the chat with that person."""

    words: str
    is_bold: bool = False
    person: int | None = None


Line = tuple[Piece, ...]


def words(text: str) -> Line:
    """A line of undressed words."""
    return (Piece(words=text),)


def bold(text: str) -> Line:
    """A line in bold."""
    return (Piece(words=text, is_bold=True),)


def as_html(lines: Iterable[Line]) -> str:
    """The lines as HTML (https://core.telegram.org/bots/api#html-style, read 2026-11)."""
    return "\n".join("".join(_dressed(piece) for piece in line) for line in lines)


def as_plain(lines: Iterable[Line]) -> str:
    """The lines as plain text."""
    return "\n".join("".join(piece.words for piece in line) for line in lines)


def _dressed(piece: Piece) -> str:
    escaped = html.escape(piece.words, quote=False)
    if piece.person is not None:
        return f'<a href="tg://user?id={piece.person}">{escaped}</a>'
    return f"<b>{escaped}</b>" if piece.is_bold else escaped
