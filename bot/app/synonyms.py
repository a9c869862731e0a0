"""Makes a reply that was not understood a synonym of an option: a new version of the script, in force for new dialogs at once.

Written in the transaction it is called in; the shelves of all processes take the version from there within a second. The checks of
publishing are made as for any other text, so a synonym that breaks one of the script's own tests is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.app.desk import Desk
from bot.app.publishing import Wish, in_force, put_in_force
from bot.model import MissedPhrase
from bot.ports import Tx
from dialogs.describe import options_of
from dialogs.editing import EditError, ScriptError, add_synonym
from dialogs.examining import examine
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """The words mean the option now, from that version on."""

    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAdded:
    """Nothing was changed; `why`: what the checks found, a line each."""

    why: tuple[str, ...]


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


def add(tx: Tx, desk: Desk, phrase: MissedPhrase, option: str, *, author: str, now: datetime) -> Added | NotAdded:
    """Publish the script with the phrase as a synonym of the option, in the phrase's language. Takes up to a second or two."""
    seen = in_force(tx)
    before = seen.texts.get(phrase.script)
    if before is None:
        return NotAdded(why=(phrase.script,))
    words = " ".join(phrase.text.split())
    try:
        text = add_synonym(before, question=phrase.question, option=option, words=words, language=phrase.language)
    except (EditError, ScriptError) as error:
        return NotAdded(why=(str(error),))
    examined = examine(text, seen.texts, file=phrase.script, expected=phrase.script, country=desk.config.default_country)
    if not examined.is_fit:
        warnings = set(map(str, examined.warnings))
        return NotAdded(why=tuple(line for line in examined.lines() if line not in warnings))
    published = put_in_force(tx, seen, examined, Wish(text=text, author=author, note=f"{option}: {words}", expected=phrase.script), now)
    assert published is not None, "nobody else writes in this transaction"
    return Added(version=published.editions[0].version)
