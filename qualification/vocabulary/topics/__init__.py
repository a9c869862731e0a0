"""What visitors say who mean an option without naming it, topic by topic; every file of this folder is read.

A topic is its name on a line, then a line for each language: before `=` the words by which the label of an option names it, behind
`=` what visitors say who mean it; `xx` holds what is the same in all languages (brands, emoji). Entries are written as everywhere
in the vocabulary: folded, `word*` for all words that begin so, `a_b` side by side, `a+b` near each other. An entry has to speak for
its topic rather than for those that stand beside it on the buttons; a word that anyone says about anything helps nobody.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules


def texts() -> tuple[str, ...]:
    """The text of every file."""
    names = sorted(found.name for found in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").TOPICS for name in names)
