"""A text as it may have been meant where it was typed with the wrong keyboard layout or in Latin letters."""

from __future__ import annotations

from qualification.normalize import from_translit, is_cyrillic, other_latin_layout, other_layout

_MOST_RETYPED = 3


def respelt(typed: str, lang: str) -> list[str]:
    """The text as it may have been meant: with the other keyboard layout, or in Latin letters for Russian ones."""
    if is_cyrillic(typed):
        return [other_layout(typed)]
    if lang == "ru" and typed.isascii():
        return [other_layout(typed), *dict.fromkeys(from_translit(each) for each in (typed, typed.replace("j", "zh")))]
    if lang == "fr" and len(typed.split()) <= _MOST_RETYPED:
        return [other_latin_layout(typed)]
    return []
