"""A text as it may have been meant where it was typed with the wrong keyboard layout or in Latin letters."""

from __future__ import annotations

from qualification.normalize import from_translit, is_cyrillic, other_latin_layout, other_layout

_MOST_RETYPED, _MOST_RETYPED_LATIN = 20, 3
"""Nobody types more words than so many without seeing that the layout is the wrong one; a wrong Latin one is hardly seen at all."""


def respelt(typed: str, lang: str) -> list[str]:
    """The text as it may have been meant: with the other keyboard layout, or in Latin letters for Russian ones."""
    count = len(typed.split())
    if count > _MOST_RETYPED:
        return []
    if is_cyrillic(typed):
        return [other_layout(typed)]
    if lang == "ru" and typed.isascii():
        return [other_layout(typed), *dict.fromkeys(from_translit(each) for each in (typed, typed.replace("j", "zh")))]
    if lang == "fr" and count <= _MOST_RETYPED_LATIN:
        return [other_latin_layout(typed)]
    return []
