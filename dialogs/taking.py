"""Takes what was understood: keeps the answer, the contact or the consent, shows back what matters, and walks on."""

from __future__ import annotations

from dialogs.asking import close_question, consent_text, open_node
from dialogs.describe import answer_words
from dialogs.effects import CaptureContact, RecordAnswer, RecordConsent
from dialogs.script import Ask, AskConsent, ContactAsk, question_of
from dialogs.state import Given
from dialogs.texts import pick
from dialogs.turn import Turn, consent_version
from dialogs.walking import finish, go_on, walk
from qualification.answers import Answer, Email, Money, Name, Phone, Timing
from qualification.kinds import KINDS


def take_answer(turn: Turn, node: Ask, answer: Answer, raw: str, *, is_sure: bool) -> None:
    """Keep the answer to the open question and go on. `is_sure`: a button or its very words, so there is nothing to show back."""
    before = turn.verdict()
    node_id = turn.state.at or ""
    keep_answer(turn, node_id, node, answer, raw)
    if isinstance(answer, Phone | Email):
        _capture(turn, answer)
    after = turn.verdict()
    decides = (before.temperature, before.targeted) != (after.temperature, after.targeted)
    if not is_sure and not KINDS[node.kind].is_personal and (node.confirm or (decides and isinstance(answer, Money | Timing))):
        _show_back(turn, node_id, node, answer)
    go_on(turn, node.next)


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


def take_contact(turn: Turn, node: ContactAsk, answer: Answer) -> None:
    """Keep the contact that the open question asked for and go on."""
    turn.change(pending=None)
    if isinstance(answer, Phone | Email):
        _capture(turn, answer)
    go_on(turn, node.next)


def take_shared_number(turn: Turn, number: Phone) -> None:
    """A number came by the messenger's button. Taken where a number is asked for; elsewhere kept if consent allows."""
    node = open_node(turn)
    if isinstance(node, ContactAsk) and "phone" in node.contact:
        take_contact(turn, node, number)
    elif isinstance(node, Ask) and node.kind == "phone":
        take_answer(turn, node, number, number.e164, is_sure=True)
    elif turn.state.agreed or not turn.script.consents:
        _capture(turn, number)


def agree(turn: Turn, node: AskConsent, *, given: bool) -> None:
    """Record what was agreed to, word for word, and go on; without a way for "declined" the script ends politely."""
    text = consent_text(turn, node)
    version = consent_version(text)
    state = turn.state
    if given:
        turn.change(agreed={**state.agreed, node.consent: version}, declined=state.declined - {node.consent}, pending=None)
    else:
        agreed = {name: hash_ for name, hash_ in state.agreed.items() if name != node.consent}
        turn.change(agreed=agreed, declined=state.declined | {node.consent}, pending=None)
    turn.do(RecordConsent(consent=node.consent, text=text, version=version, given=given))
    turn.is_judged_anew = True
    if given:
        go_on(turn, node.next)
    elif node.declined is not None:
        go_on(turn, node.declined)
    else:
        turn.line(turn.phrase("consent_declined"))
        finish(turn)


def skip(turn: Turn, node: Ask | ContactAsk) -> None:
    """Pass over a question that may be skipped."""
    if isinstance(node, Ask):
        turn.change(skipped=turn.state.skipped | {question_of(turn.state.at or "", node)}, pending=None)
    go_on(turn, node.next)


def revisit(turn: Turn, question: str) -> None:
    """Open an answered question again. Later answers are kept and not asked again where the new way still passes them."""
    close_question(turn)
    order = list(turn.state.given)
    later = frozenset(order[order.index(question) + 1 :])
    kept = (turn.state.prefilled | later) - {question}
    turn.change(prefilled=kept, revisiting=True, status="active", pending=None)
    walk(turn, turn.state.given[question].node)


def _capture(turn: Turn, contact: Phone | Email) -> None:
    """Remember the contact; a number that Telegram vouched for is never replaced by a typed one."""
    turn.is_judged_anew = True
    if isinstance(contact, Email):
        address = contact.address or ""
        turn.change(email=address)
        turn.do(CaptureContact(way="email", value=address, verified=False))
        turn.line(turn.phrase("contact_taken", contact=address))
        return
    if not turn.state.phone_verified or contact.verified:
        turn.change(phone=contact.e164, phone_verified=contact.verified)
    turn.do(CaptureContact(way="phone", value=contact.e164, verified=contact.verified))
    turn.line(turn.phrase("contact_taken", contact=contact.e164))


def _show_back(turn: Turn, node_id: str, node: Ask, answer: Answer) -> None:
    words = answer_words(turn.script, question_of(node_id, node), answer, turn.state.language)
    if node.title is None:
        turn.line(turn.phrase("echo", answer=words))
    else:
        turn.line(turn.phrase("echo_titled", title=pick(node.title, turn.state.language, turn.script.languages), answer=words))
