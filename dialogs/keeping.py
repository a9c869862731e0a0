"""What is kept of a visitor: answers, and the contact. Every change of them is recorded, and judged anew at the end of the turn."""

from __future__ import annotations

from dataclasses import replace

from dialogs.asking import open_node
from dialogs.describe import phone_words
from dialogs.effects import CaptureContact, DropAnswer, RecordAnswer
from dialogs.script import Ask, question_of
from dialogs.state import Given
from dialogs.turn import Turn
from qualification.answers import Answer, Email, Money, Name, Phone
from qualification.worth import in_unit


def keep_answer(turn: Turn, node_id: str, node: Ask, answer: Answer, raw: str) -> None:
    """Store the answer under its question, replacing a former one."""
    question = question_of(node_id, node)
    replaces = question in turn.state.given
    given = {**turn.state.given, question: Given(answer=answer, raw=raw, node=node_id)}
    turn.change(given=given, skipped=turn.state.skipped - {question}, pending=None)
    if isinstance(answer, Name) and answer.first:
        turn.change(first_name=answer.first)
    turn.is_judged_anew = True
    turn.do(RecordAnswer(question=question, answer=answer, raw=raw, replaces=replaces))


def is_comparable(turn: Turn, question: str, answer: Answer) -> bool:
    """False for an amount that no rule about the question can look at: in another currency without a rate, or for another period."""
    unit = turn.script.units.get(question)
    return unit is None or not isinstance(answer, Money) or in_unit(answer, unit) is not None


def forget_answer(turn: Turn, question: str) -> None:
    """The answer, if there is one, no longer counts."""
    if question not in turn.state.given:
        return
    turn.change(
        given={name: given for name, given in turn.state.given.items() if name != question},
        prefilled=turn.state.prefilled - {question},
    )
    turn.is_judged_anew = True
    turn.do(DropAnswer(question=question))


def may_keep_contact(turn: Turn) -> bool:
    """True once the visitor has agreed to something, and in scripts that ask for no consent."""
    return bool(turn.state.agreed) or not turn.script.consents


def ask_for_consent_first(turn: Turn) -> None:
    """Say that a contact is kept only with consent; while another question is open, also that it will be asked for later."""
    turn.line(turn.phrase("contact_later" if isinstance(open_node(turn), Ask) else "consent_first"))


def capture(turn: Turn, contact: Phone | Email) -> None:
    """Remember the contact; a number that Telegram vouched for is never replaced by a typed one."""
    turn.is_judged_anew = True
    if isinstance(contact, Email):
        address = contact.address or ""
        turn.change(email=address)
        turn.do(CaptureContact(way="email", value=address, verified=False))
        turn.line(turn.phrase("contact_taken", contact=address))
        return
    if contact.e164 == turn.state.phone:
        contact = replace(contact, verified=contact.verified or turn.state.phone_verified)
    if not turn.state.phone_verified or contact.verified:
        turn.change(phone=contact.e164, phone_verified=contact.verified)
    turn.do(CaptureContact(way="phone", value=contact.e164, verified=contact.verified))
    turn.line(turn.phrase("contact_taken", contact=phone_words(contact.e164)))
