"""Which replies that were not understood may become synonyms, and of which options; `bot.app.scripting.synonym` makes them so."""

from __future__ import annotations

from dataclasses import dataclass

from bot.app.desk import Desk
from bot.model import MissedPhrase
from dialogs.describe import options_of
from dialogs.script import Ask, Script
from dialogs.texts import pick
from qualification.kinds import KINDS
from qualification.reading import Hints, Option, Understood

_CHOICES = frozenset({"choice", "choices"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """The question in the version in force, its text and its options."""

    script: Script
    version: int
    node: Ask
    question: str
    options: tuple[Option, ...]


def offered(desk: Desk, phrase: MissedPhrase, language: str) -> Offered | None:
    """Where the phrase may be added; None for a question without options, and for one that is no longer there.

    `language`: of the question's text and the labels.
    """
    if phrase.script not in desk.shelf.ids:
        return None
    edition = desk.shelf.newest(phrase.script)
    node = edition.script.questions.get(phrase.question)
    if node is None or node.kind not in _CHOICES:
        return None
    question = pick(node.title or node.ask, language, edition.script.languages)
    options = options_of(edition.script, node, language)
    return Offered(script=edition.script, version=edition.version, node=node, question=question, options=options)


def is_understood_now(desk: Desk, phrase: MissedPhrase) -> bool:
    """True where the version in force understands the phrase by itself."""
    found = offered(desk, phrase, phrase.language)
    if found is None:
        return False
    ask = pick(found.node.ask, phrase.language, found.script.languages)
    hints = Hints(lang=phrase.language, question=ask, options=found.options)
    return isinstance(KINDS[found.node.kind].read(phrase.text, hints), Understood)
