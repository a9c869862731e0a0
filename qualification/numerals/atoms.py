"""The building bricks of a number in words, and how the vocabularies write them down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Role = Literal["value", "article", "group", "scale", "fraction", "ordinal"]


@dataclass(frozen=True, slots=True)
class Atom:
    """One number word.

    `role`: `value` adds ("five", "doscientos"); `article` is one, but only before a multiplier ("a hundred");
    `group` multiplies within a thousand ("hundred", "dozen"); `scale` multiplies what is said so far ("million");
    `fraction` is a part of the multiplier that follows ("half a"); `ordinal` a place ("second").
    `is_many`: a plural multiplier; without a count it names no number ("thousands of reasons"), with the count
    after it, it is Russian for "about" ("тысяч двести"). `is_short`: a letter or two glued to digits ("5k").
    """

    value: float
    role: Role
    is_many: bool = False
    is_short: bool = False
    is_russian: bool = False


Table = Mapping[float, str]
"""Value to its written forms, parted by spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The number words of one language, each table by value; see `Atom` for the roles."""

    values: Table
    articles: str = ""
    groups: Table
    many_groups: Table
    scales: Table
    many_scales: Table
    short_scales: Table
    fractions: Table
    ordinals: Table
    slang: Table
    """Multipliers only where money is the subject: "лимон" is a fruit elsewhere."""
    counted_slang: Table
    """The same, but they need a count: "grand" alone is an adjective in French, "штук" are pieces."""
    halves: tuple[tuple[str, ...], ...]
    """Phrases that add half of the last unit: "and a half"."""
    joins: tuple[str, ...]
    """Words between the parts of one number: "and"."""
    is_russian: bool = False

    def atoms(self) -> Iterator[tuple[str, Atom]]:
        """Every word with what it means."""
        for word in self.articles.split():
            yield word, Atom(1.0, "article")
        yield from self._of(self.values, "value")
        yield from self._of(self.groups, "group")
        yield from self._of(self.many_groups, "group", is_many=True)
        yield from self._of(self.scales, "scale")
        yield from self._of(self.many_scales, "scale", is_many=True)
        yield from self._of(self.short_scales, "scale", is_short=True)
        yield from self._of(self.fractions, "fraction")
        yield from self._of(self.ordinals, "ordinal")

    def slang_atoms(self) -> Iterator[tuple[str, Atom]]:
        """The words that are numbers only where money is the subject."""
        yield from self._of(self.slang, "scale")
        yield from self._of(self.counted_slang, "scale", is_many=True)

    def _of(self, table: Table, role: Role, *, is_many: bool = False, is_short: bool = False) -> Iterator[tuple[str, Atom]]:
        for value, forms in table.items():
            for form in forms.split():
                yield form, Atom(float(value), role, is_many, is_short, self.is_russian)
