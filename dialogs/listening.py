"""Listens to a typed message: a side question that waits, the open question, or what may be said at any moment."""

from __future__ import annotations

from dialogs.answering import answer_pending
from dialogs.asking import open_node, repeat
from dialogs.contacting import hear_contact
from dialogs.correcting import hear_correction
from dialogs.courtesy import answer_courtesy
from dialogs.interrupting import interrupt, note_objection, offer_restart, tell_price
from dialogs.keeping import capture, may_keep_contact
from dialogs.opening import begin, begin_with, know_person, take_in_passing
from dialogs.replying import is_own_words, read_contact, read_reply, reply, says_label, take_ticked
from dialogs.script import Ask, Asking
from dialogs.telling_apart import SAID_ALONG, answers_too, is_answer_only, is_told_of_consent
from dialogs.turn import Turn
from qualification.courtesies import courtesy_in
from qualification.intents import IntentFound, find_intent
from qualification.kinds import KINDS, money
from qualification.reading import Hints, Reading, Unclear, Understood

_LABEL_ACTS = {
    "button_skip": "skip",
    "button_back": "back",
    "button_fix": "change",
    "word_change": "change",
    "button_restart": "restart",
    "button_human": "human",
}
_MOST_SIGNS_OF_A_QUESTION = 400
"""A longer message is a description, and no question about the price to be answered in passing."""
_OBEYED_WHEN_STOPPED = frozenset({"stop", "delete_data", "human", "language"})


def listen(turn: Turn, text: str, *, was_stopped: bool = False) -> None:
    """Play a typed message. `was_stopped`: the visitor had said stop and now writes again."""
    pending = turn.state.pending
    if pending is not None and text.strip() and answer_pending(turn, pending, text):
        return
    if turn.state.status == "new":
        _open(turn, text)
    elif not text.strip():
        repeat(turn)
    elif was_stopped and turn.state.status == "active":
        _come_back(turn, text)
    else:
        act = _typed_label(turn, text)
        if act is None or not interrupt(turn, act):
            _answer(turn, text)


def _open(turn: Turn, text: str) -> None:
    """Any first message opens the script; only who begins with "stop" or "a person, please" gets that first."""
    know_person(turn)
    found = find_intent(text, Hints(lang=turn.state.language))
    if found is not None and found.intent in ("stop", "delete_data"):
        interrupt(turn, found.intent)
    elif found is not None and found.intent == "human":
        begin(turn)
        interrupt(turn, "human")
    else:
        begin_with(turn, text)


def _come_back(turn: Turn, text: str) -> None:
    found = find_intent(text, Hints(lang=turn.state.language))
    if found is None or found.intent not in _OBEYED_WHEN_STOPPED or not interrupt(turn, found.intent):
        offer_restart(turn)


def _answer(turn: Turn, text: str) -> None:
    node = open_node(turn)
    if isinstance(node, Ask) and _says_done(turn, node, text) and take_ticked(turn, node):
        return
    reading = read_reply(turn, text)
    if is_own_words(reading):
        reply(turn, text, reading)
        return
    courtesy = courtesy_in(text)
    if courtesy is not None and (courtesy != "sign" or isinstance(reading, Unclear)):
        answer_courtesy(turn, courtesy)
        return
    found = _intent(turn, node, text, reading)
    if hear_contact(turn, node, text, reading, found) or hear_correction(turn, node, text, reading, found):
        return
    if found is not None and isinstance(node, Ask) and isinstance(reading, Understood) and answers_too(turn, node, text, found):
        if found.intent in SAID_ALONG:
            note_objection(turn, found.intent, is_answered=found.confidence < 1.0)
    elif found is not None and not is_told_of_consent(node, reading, found) and interrupt(turn, found.intent):
        return
    is_price_asked = _asks_price(turn, text, reading)
    if is_price_asked:
        tell_price(turn, text)
    if node is None:
        _after_end(turn, text)
    elif is_price_asked and isinstance(reading, Unclear):
        repeat(turn)
    else:
        if isinstance(node, Ask) and not KINDS[node.kind].is_personal and isinstance(reading, Understood):
            take_in_passing(turn, node, text)
        reply(turn, text, reading)


def _intent(turn: Turn, node: Asking | None, text: str, reading: Reading) -> IntentFound | None:
    """What the text says at any moment besides the answer; nobody can ask for the magnet of a script that gives none."""
    found = find_intent(text, turn.hints(node) if isinstance(node, Ask) else Hints(lang=turn.state.language))
    gives = any(magnet.active for magnet in turn.script.magnets.values())
    if found is None or (found.intent == "magnet" and not gives):
        return None
    return None if is_answer_only(turn, node, text, reading, found) else found


def _asks_price(turn: Turn, text: str, reading: Reading) -> bool:
    """`reading`: what the open question took the text for; a question about money has looked for the price already."""
    node = open_node(turn)
    if not (isinstance(node, Ask) and node.kind == "money"):
        if len(text) > _MOST_SIGNS_OF_A_QUESTION:
            return False
        reading = money.read(text, Hints(lang=turn.state.language))
    return reading == Unclear(why="question")


def _after_end(turn: Turn, text: str) -> None:
    """No question is open: a contact may be corrected, or left late; for the rest say what can be done."""
    is_awaited = turn.state.has_contact or bool(turn.state.owed)
    contact = read_contact(turn, text) if is_awaited and may_keep_contact(turn) else None
    if contact is not None:
        capture(turn, contact)
    repeat(turn)


def _says_done(turn: Turn, node: Ask, text: str) -> bool:
    return node.kind == "choices" and says_label(turn, "button_done", text)


def _typed_label(turn: Turn, text: str) -> str | None:
    """What a typed label of one of the machine's own buttons stands for."""
    return next((act for name, act in _LABEL_ACTS.items() if says_label(turn, name, text)), None)
