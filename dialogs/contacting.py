"""Hears a phone number or an address wherever it is said: the answer where one is asked for, kept elsewhere, and calls a person."""

from __future__ import annotations

from typing import TypeGuard

from dialogs.asking import repeat
from dialogs.interrupting import interrupt
from dialogs.keeping import ask_for_consent_first, capture, keep_answer, may_keep_contact
from dialogs.opening import keep_ahead
from dialogs.replying import read_contact, reply
from dialogs.script import Ask, Asking, ContactAsk, KindName
from dialogs.taking import skip
from dialogs.turn import Turn
from dialogs.walking import go_on
from qualification.answers import Email, Phone
from qualification.contacts.refusals import refuses_contact
from qualification.intents import IntentFound
from qualification.intents.prompts import asks_for_phone
from qualification.normalize import fold, words
from qualification.reading import Reading, Unclear
from qualification.vocabulary.wordlist import word_set

_AMOUNTS = frozenset({"money", "number"})
"""Kinds whose answers are digits too: beside such an answer only what no amount has makes a contact."""
_OWN = word_set("""
    вот это мой моя мне меня наш наша номер номерок телефон тел почта почту мыло имейл емейл мейл адрес контакт пишите напишите на по для
    связи звоните и а
    here this my me our is it its number phone mobile cell tel mail email e-mail address contact write reach to at on and the s
    mi mis este aqui es el la numero telefono movil celular correo email e-mail direccion contacto escriba escriban escribanme a al por y
    mon ma mes voici c est le la numero telephone portable tel mail email e-mail courriel adresse contact ecrivez moi a au sur et
""")
"""Words that hand over a contact and say nothing else. At an open question any other makes the message an answer, which may name
somebody else's contact."""


def hear_contact(turn: Turn, node: Asking | None, text: str, reading: Reading, found: IntentFound | None) -> bool:
    """Take or keep the contact that the message names; True if the message is dealt with, False if it says more than that.

    `reading`: what the text is to the open question; `found`: what it is at any moment. "Call me at ..." is the answer to a question
    for the number, and a wish for a person to any other.
    """
    if _asks_for_contact(node) and isinstance(reading, Unclear) and refuses_contact(text):
        _go_without(turn, node)
        return True
    wants_call = found is not None and found.intent == "human"
    if found is not None and not wants_call:
        return False
    if _asks_for_contact(node) and not wants_call:
        return False
    if _asks_for_contact(node) and not isinstance(reading, Unclear):
        reply(turn, text, reading)
        return True
    contact = None if node is None and not wants_call else read_contact(turn, text)
    if contact is None:
        return False
    if wants_call:
        _keep(turn, contact)
        interrupt(turn, "human")
        return True
    return _hear_beside(turn, node, text, reading, contact)


def _hear_beside(turn: Turn, node: Asking | None, text: str, reading: Reading, contact: Phone | Email) -> bool:
    kind = node.kind if isinstance(node, Ask) else ""
    is_amount = kind in _AMOUNTS
    is_all = (kind == "text" and _hands_over(text)) or (is_amount and asks_for_phone(text) and "@" not in text)
    if isinstance(reading, Unclear) or is_all:
        _keep(turn, contact)
        repeat(turn)
        return True
    may_be_amount = is_amount and not ("+" in text or "@" in text)
    is_known = (turn.state.phone if isinstance(contact, Phone) else turn.state.email) is not None
    if not (may_be_amount or is_known) and may_keep_contact(turn):
        _keep(turn, contact)
    return False


def _asks_for_contact(node: Asking | None) -> TypeGuard[Ask | ContactAsk]:
    return isinstance(node, ContactAsk) or (isinstance(node, Ask) and node.kind in ("phone", "email"))


def _go_without(turn: Turn, node: Ask | ContactAsk) -> None:
    """Say once what the contact is for; who refuses it again goes on, and the interest stays with what the messenger shows of them."""
    if not turn.state.misses:
        turn.change(misses=1)
        turn.line(turn.text(node.why) if node.why is not None else turn.phrase("contact_why"))
        repeat(turn)
        return
    turn.line(turn.phrase("contact_refused"))
    if node.on_misses is not None:
        go_on(turn, node.on_misses)
    else:
        skip(turn, node)


def _keep(turn: Turn, contact: Phone | Email) -> None:
    """Keep it if there is consent, also as the answer to the question that asks or asked for it; else say what is missing."""
    if not may_keep_contact(turn):
        ask_for_consent_first(turn)
        return
    capture(turn, contact)
    kind: KindName = "phone" if isinstance(contact, Phone) else "email"
    said = contact.e164 if isinstance(contact, Phone) else contact.address or ""
    for given in tuple(turn.state.given.values()):
        node = turn.script.nodes.get(given.node)
        if isinstance(node, Ask) and node.kind == kind and given.answer != contact:
            keep_answer(turn, given.node, node, contact, said)
    keep_ahead(turn, kind, contact, said)


def _hands_over(text: str) -> bool:
    beside = " ".join(part for part in fold(text).split() if "@" not in part)
    return all(word.text in _OWN for word in words(beside.replace("'", " ")) if not any(sign.isdigit() for sign in word.text))
