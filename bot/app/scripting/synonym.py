"""Makes a reply that was not understood a synonym of an option: a new version of the script, in force for new dialogs at once.

The checks of publishing are made as for any other text, so a synonym that breaks one of the script's own tests is refused.
"""

from __future__ import annotations

from bot.app.oneline import one_line
from bot.app.publishing import Published, Wish
from bot.app.scripting.errand import Publishing, Reply, Say, Seen, key_at, said
from bot.app.staff.asked import Asked
from bot.app.synonyms import Offered
from bot.model import Errand, MissedPhrase
from dialogs.editing import EditError, add_synonym
from dialogs.examining import examine
from dialogs.loading import ScriptError
from qualification.reading import Option

NAME = "synonym"
"""The errand that a press of an option becomes. Its details say which words mean which option of which question."""
_WIDTH = 100
_MOST_WHY = 5
"""Lines of what the checks found that are shown."""


def errand(asked: Asked, phrase: MissedPhrase, where: Offered, option: Option) -> Errand:
    """What is to be done about the phrase. `option`: which of those offered it meant."""
    at = asked.answers_at
    return Errand(
        conversation=key_at(at),
        address=at,
        person_id=asked.member.person_id,
        what=NAME,
        script=phrase.script,
        put_at=asked.at,
        details={
            **({} if at.thread is None else {"thread": at.thread}),
            "question": phrase.question,
            "option": option.id,
            "label": option.label,
            "words": " ".join(phrase.text.split()),
            "language": phrase.language,
        },
    )


def think(seen: Seen) -> Reply:
    """The script in force with the synonym, to be published; or what the checks have against it. A draft is left alone."""
    details = {name: str(value) for name, value in seen.errand.details.items()}
    option, words = details["option"], details["words"]
    before = seen.force.texts.get(seen.name)
    if before is None:
        return said(seen.says("synonym_gone"))
    try:
        text = add_synonym(before, question=details["question"], option=option, words=words, language=details["language"])
    except (EditError, ScriptError) as error:
        return _refused(seen, (str(error),))
    examined = examine(text, seen.force.texts, file=seen.name, expected=seen.name, country=seen.country)
    if not examined.is_fit:
        warnings = set(map(str, examined.warnings))
        return _refused(seen, tuple(line for line in examined.lines() if line not in warnings))
    wish = Wish(text=text, author=seen.author, note=f"{option}: {words}", expected=seen.name)
    return Reply(publishing=Publishing(examined=examined, wish=wish, then=lambda done: _told(seen, done)))


def _told(seen: Seen, done: Published) -> Say:
    words, label = one_line(str(seen.errand.details["words"]), _WIDTH), str(seen.errand.details["label"])
    version = done.editions[0].version
    return Say(words=seen.says("synonym_added", words=words, option=label, version=version, script=seen.name))


def _refused(seen: Seen, why: tuple[str, ...]) -> Reply:
    return said(seen.says("synonym_refused", why="\n".join(why[:_MOST_WHY])))
