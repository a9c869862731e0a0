"""Keeps contacts out of what is stored before the visitor agreed to it: the words of answers, and replies that were missed."""

from __future__ import annotations

from dataclasses import replace

from dialogs.effects import Effect, Followed, Missed, RecordAnswer
from dialogs.keeping import may_keep_contact
from dialogs.turn import Turn
from qualification.answers import Answer, Text
from qualification.hiding import without_contacts
from qualification.reading import Hints


def hide_contacts(turn: Turn) -> None:
    """Take phone numbers and addresses out of what this turn stores, unless they may be kept. What was said stays readable otherwise."""
    if may_keep_contact(turn) or not any(isinstance(effect, RecordAnswer | Missed | Followed) for effect in turn.effects):
        return
    hints = Hints(lang=turn.state.language, country=turn.script.country or turn.country)
    turn.effects[:] = [_hidden(effect, hints) for effect in turn.effects]
    told = {effect.question: effect for effect in turn.effects if isinstance(effect, RecordAnswer)}
    given = {name: replace(one, answer=told[name].answer, raw=told[name].raw) for name, one in turn.state.given.items() if name in told}
    turn.change(given={**turn.state.given, **given})


def _hidden(effect: Effect, hints: Hints) -> Effect:
    match effect:
        case RecordAnswer(answer=answer, raw=raw):
            return replace(effect, answer=_of(answer, hints), raw=without_contacts(raw, hints))
        case Missed(text=text):
            return replace(effect, text=without_contacts(text, hints))
        case Followed(words=words):
            return replace(effect, words=without_contacts(words, hints))
        case _:
            return effect


def _of(answer: Answer, hints: Hints) -> Answer:
    return Text(text=without_contacts(answer.text, hints)) if isinstance(answer, Text) else answer
