"""Tells an answer that contains the words of an intent from the intent itself: "too expensive, I have 300" is an amount as well."""

from __future__ import annotations

import re

from dialogs.replying import read_answer
from dialogs.script import Ask, AskConsent, Asking
from dialogs.turn import Turn
from qualification.answers import YesNo
from qualification.intents import IntentFound, find_intent
from qualification.matching.deciders import names_decider
from qualification.reading import Reading, Understood

SAID_ALONG = frozenset({"think", "price_objection", "competitor"})
"""Objections that an answer may come along with."""
_MEASURED_KINDS = frozenset({"number", "money", "timing"})
"""Kinds whose answers are told by figures and dates, so that they may stand in the same breath as an objection."""
_WORDED_KINDS = frozenset({"choice", "choices", "yesno"})
"""Kinds whose answers are words that an objection may hold too ("they offer more"): they need a part of the message to themselves."""
_HESITANT_KINDS = frozenset({"money", "timing"})
"""Kinds to which "I don't know yet" and "I won't say" are answers."""
_REFUSING = frozenset({"not_interested", "skip", "why", "wait"})
"""Intents in whose words a consent may be refused."""
_PART = re.compile(r"[,.;:!?\n]+|\s-\s|\b(?:but|но|pero|mais)\b", re.IGNORECASE)
_MOST_PARTS = 8
"""A message of more parts is a description, and an answer in it is believed."""


def is_told_of_consent(node: Asking | None, reading: Reading, found: IntentFound) -> bool:
    """True where a consent was clearly given or refused, in words that elsewhere would be an intent: "no thanks", "rather not"."""
    if not isinstance(node, AskConsent) or not isinstance(reading, Understood):
        return False
    return found.intent in _REFUSING or reading.answer == YesNo(yes=True)


def is_answer_only(turn: Turn, node: Asking | None, text: str, reading: Reading, found: IntentFound) -> bool:
    """True where the words of the intent are the answer that was asked for: "my boss decides" to "who decides?" is no excuse."""
    if found.intent != "think" or not isinstance(node, Ask) or not isinstance(reading, Understood):
        return False
    return names_decider(text, turn.hints(node).question, turn.state.language)


def answers_too(turn: Turn, node: Ask, text: str, found: IntentFound) -> bool:
    """True where the text, understood by the open question and as an intent, is an answer to that question as well."""
    match found.intent:
        case "not_interested" | "why":
            return node.kind == "yesno"
        case "skip":
            return (node.kind in _HESITANT_KINDS or node.kind == "yesno") and not node.optional
        case "magnet":
            return node.kind in ("choice", "choices")
        case "think" if node.kind in _HESITANT_KINDS:
            return True
        case _:
            return found.intent in SAID_ALONG and found.confidence < 1.0 and _is_answer_apart(turn, node, text)


def _is_answer_apart(turn: Turn, node: Ask, text: str) -> bool:
    if node.kind in _MEASURED_KINDS:
        return True
    parts = [part for part in _PART.split(text) if part.strip()]
    if node.kind not in _WORDED_KINDS or len(parts) > _MOST_PARTS:
        return node.kind in _WORDED_KINDS
    hints = turn.hints(node)
    return any(find_intent(part, hints) is None and isinstance(read_answer(turn, node, part), Understood) for part in parts)
