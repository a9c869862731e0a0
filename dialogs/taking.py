"""Takes what was understood: keeps the answer, the contact or the consent, shows back what matters, and walks on."""

from __future__ import annotations

from dialogs.asking import ask, close_question, consent_text, consent_version, open_node
from dialogs.describe import answer_words
from dialogs.effects import RecordConsent
from dialogs.keeping import ask_for_consent_first, capture, forget_answer, is_comparable, keep_answer, may_keep_contact
from dialogs.missing import note_followed
from dialogs.script import Ask, AskConsent, ContactAsk, question_of
from dialogs.texts import pick
from dialogs.turn import Echo, Turn
from dialogs.walking import finish, go_on
from qualification.amounts.wording import unit_in_words
from qualification.answers import Answer, Email, Money, Phone, Timing
from qualification.kinds import KINDS
from qualification.verdict import Verdict


def take_answer(turn: Turn, node: Ask, answer: Answer, raw: str, *, is_sure: bool) -> None:
    """Keep the answer to the open question and go on. `is_sure`: a button or its very words, so there is nothing to show back."""
    node_id = turn.state.at or ""
    if turn.state.misses == 0 and not is_comparable(turn, question_of(node_id, node), answer):
        _ask_in_own_unit(turn, node, answer)
        return
    may_decide = not is_sure and isinstance(answer, Money | Timing)
    before = turn.verdict() if may_decide else None
    note_followed(turn, "answer", answer, raw)
    keep_answer(turn, node_id, node, answer, raw)
    if isinstance(answer, Phone | Email):
        capture(turn, answer)
    is_shown = not is_sure and not KINDS[node.kind].is_personal and node.confirm
    if is_shown or (before is not None and _differ(before, turn.verdict())):
        turn.echo = _echo(turn, question_of(node_id, node), node, answer)
    go_on(turn, node.next)


def _ask_in_own_unit(turn: Turn, node: Ask, answer: Answer) -> None:
    """Ask once how much that is in what the question counts in; who names the same again is taken at their word."""
    turn.change(misses=turn.state.misses + 1)
    unit = turn.script.units[question_of(turn.state.at or "", node)]
    is_part = unit.period is None and isinstance(answer, Money) and answer.currency == unit.currency
    words = unit_in_words(unit.currency, unit.period, turn.state.language)
    turn.line(turn.phrase("whole_amount" if is_part else "other_unit", unit=words))
    ask(turn, node)


def _differ(before: Verdict, after: Verdict) -> bool:
    return (before.temperature, before.targeted) != (after.temperature, after.targeted)


def take_contact(turn: Turn, node: ContactAsk, contact: Phone | Email) -> None:
    """Keep the contact that the open question asked for and go on."""
    turn.change(pending=None)
    capture(turn, contact)
    go_on(turn, node.next)


def take_shared_number(turn: Turn, number: Phone) -> None:
    """A number came by the messenger's button. Taken where a number is asked for; elsewhere kept if consent allows."""
    node = open_node(turn)
    if isinstance(node, ContactAsk) and "phone" in node.contact:
        take_contact(turn, node, number)
    elif isinstance(node, Ask) and node.kind == "phone":
        take_answer(turn, node, number, number.e164, is_sure=True)
    elif may_keep_contact(turn):
        capture(turn, number)
    else:
        ask_for_consent_first(turn)


def agree(turn: Turn, node: AskConsent, *, given: bool) -> None:
    """Record what was agreed to, word for word, and go on; without a way for "declined" the script ends politely."""
    version = consent_version(turn, node, turn.state.language)
    state = turn.state
    if given:
        turn.change(agreed={**state.agreed, node.consent: version}, declined=state.declined - {node.consent}, pending=None)
    else:
        agreed = {name: hash_ for name, hash_ in state.agreed.items() if name != node.consent}
        turn.change(agreed=agreed, declined=state.declined | {node.consent}, pending=None)
    purpose = turn.script.consents[node.consent].purpose
    turn.do(RecordConsent(consent=node.consent, text=consent_text(turn, node), version=version, given=given, purpose=purpose))
    turn.is_judged_anew = True
    if given:
        go_on(turn, node.next)
    elif node.declined is not None:
        go_on(turn, node.declined)
    else:
        close_question(turn)
        turn.line(turn.phrase("consent_declined"))
        finish(turn)


def skip(turn: Turn, node: Ask | ContactAsk) -> None:
    """Pass over a question that may be skipped; an earlier answer to it no longer counts."""
    if isinstance(node, Ask):
        question = question_of(turn.state.at or "", node)
        forget_answer(turn, question)
        turn.change(skipped=turn.state.skipped | {question})
    go_on(turn, node.next)


def _echo(turn: Turn, question: str, node: Ask, answer: Answer) -> Echo:
    words = answer_words(turn.script, question, answer, turn.state.language)
    if node.title is None:
        return Echo(asking=turn.phrase("echo", answer=words), plain=words, question=question)
    title = pick(node.title, turn.state.language, turn.script.languages)
    return Echo(asking=turn.phrase("echo_titled", title=title, answer=words), plain=words, question=question)
