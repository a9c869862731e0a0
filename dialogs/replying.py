"""Takes a typed reply to the open question: understood, unsure (ask which was meant), or missed (re-ask, then the script's path)."""

from __future__ import annotations

from typing import assert_never

from dialogs.asking import ask, button, open_node, question_message
from dialogs.describe import answer_words
from dialogs.effects import Message, Missed
from dialogs.script import Ask, AskConsent, ContactAsk
from dialogs.state import Pending
from dialogs.taking import agree, take_answer, take_contact
from dialogs.turn import Turn
from dialogs.walking import go_on
from qualification.answers import Answer, Choices, Email, Money, Number, YesNo
from qualification.kinds import KINDS, email, phone, yesno
from qualification.normalize import fold
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure

_MOST_OFFERED = 3
_FAREWELL_KINDS = frozenset({"choice", "choices", "yesno"})


def read_reply(turn: Turn, text: str) -> Reading:
    """What the text is taken for at the open question; `Unclear` when none is open. Changes nothing."""
    node = open_node(turn)
    match node:
        case None:
            return Unclear()
        case AskConsent():
            return _read_consent(turn, text)
        case ContactAsk():
            return _read_contact(turn, node, text)
        case Ask():
            return _within_limits(node, KINDS[node.kind].read(text, turn.hints(node)))
        case _:
            assert_never(node)


def reply(turn: Turn, text: str, reading: Reading) -> None:
    """Act on what the text was taken for."""
    match reading:
        case Understood(answer=answer):
            take(turn, answer, text, is_sure=reading.confidence >= 1.0)
        case Unsure(candidates=candidates):
            offer(turn, candidates[:_MOST_OFFERED], text)
        case Unclear(why=why):
            miss(turn, text, why)
        case _:
            assert_never(reading)


def take(turn: Turn, answer: Answer, raw: str, *, is_sure: bool) -> None:
    """Take the answer at the open question, whatever kind of node asks it."""
    node = open_node(turn)
    if isinstance(node, AskConsent):
        agree(turn, node, given=isinstance(answer, YesNo) and answer.yes)
    elif isinstance(answer, Email) and answer.suggestion is not None:
        offer_suggestion(turn, answer, raw)
    elif isinstance(node, ContactAsk):
        take_contact(turn, node, answer)
    elif isinstance(node, Ask):
        take_answer(turn, node, answer, raw, is_sure=is_sure)


def offer(turn: Turn, candidates: tuple[Answer, ...], raw: str) -> None:
    """Ask which of the candidates was meant."""
    node = open_node(turn)
    if not isinstance(node, Ask):
        miss(turn, raw, "ambiguous")
        return
    turn.change(pending=Pending(kind="did_you_mean", candidates=candidates, raw=raw))
    question = node.store or turn.state.at or ""
    rows = tuple(
        (button(turn, answer_words(turn.script, question, candidate, turn.state.language), "c", str(number)),)
        for number, candidate in enumerate(candidates)
    )
    turn.send(Message(text=turn.phrase("did_you_mean"), buttons=(*rows, (button(turn, turn.phrase("button_other"), "other"),))))


def offer_suggestion(turn: Turn, address: Email, raw: str) -> None:
    """The address looks mistyped: never change it silently, ask."""
    meant = Email(address=address.suggestion)
    candidates: tuple[Answer, ...] = (meant,) if address.address is None else (meant, Email(address=address.address))
    turn.change(pending=Pending(kind="suggestion", candidates=candidates, raw=raw))
    rows = [(button(turn, turn.phrase("button_yes"), "c", "0"),)]
    if address.address is not None:
        rows.append((button(turn, turn.phrase("button_keep_typed", typed=address.address), "c", "1"),))
    else:
        rows.append((button(turn, turn.phrase("button_no"), "other"),))
    turn.send(Message(text=turn.phrase("suggestion", suggestion=address.suggestion or ""), buttons=tuple(rows)))


def miss(turn: Turn, text: str, why: str) -> None:
    """The reply was not understood: say how to answer, and after too many tries take the way the script names for that."""
    node = open_node(turn)
    if node is None:
        return
    turn.change(misses=turn.state.misses + 1, pending=None)
    if isinstance(node, AskConsent):
        turn.line(turn.phrase("reask"))
        ask(turn, node)
        return
    if isinstance(node, Ask) and not KINDS[node.kind].is_personal:
        turn.do(Missed(question=node.store or turn.state.at or "", text=text, why=why))
    if turn.state.misses >= node.tries and _take_way_out(turn, node):
        return
    if why == "question" and turn.script.about is not None:
        turn.line(turn.text(turn.script.about))
    _explain(turn, node, why)
    turn.send(question_message(turn, node))


def _take_way_out(turn: Turn, node: Ask | ContactAsk) -> bool:
    """Leave the question after too many misses; False where the script names no way, so that it is asked on."""
    if node.on_misses is not None:
        go_on(turn, node.on_misses)
        return True
    if node.optional:
        go_on(turn, node.next)
        return True
    if isinstance(node, Ask) and node.kind in _FAREWELL_KINDS:
        turn.line(turn.phrase("buttons_only"))
        ask(turn, node)
        return True
    return False


def _explain(turn: Turn, node: Ask | ContactAsk, why: str) -> None:
    if why == "out_of_range" and isinstance(node, Ask):
        turn.line(turn.phrase("out_of_range", range=_range(turn, node)))
    elif node.error is not None:
        turn.line(turn.text(node.error))
    elif isinstance(node, Ask) and node.example is not None:
        turn.line(f"{turn.phrase('reask')} {turn.text(node.example)}")
    else:
        kind = "contact" if isinstance(node, ContactAsk) else node.kind
        turn.line(f"{turn.phrase('reask')} {turn.phrase(f'hint_{kind}')}")


def _range(turn: Turn, node: Ask) -> str:
    values = {name: f"{value:,.0f}".replace(",", "\u00a0") for name, value in (("low", node.low), ("high", node.high)) if value is not None}
    name = "range_between" if len(values) == 2 else ("range_from" if "low" in values else "range_to")
    return turn.phrase(name, **values)


def _within_limits(node: Ask, reading: Reading) -> Reading:
    if not isinstance(reading, Understood):
        return reading
    low, high = _bounds(reading.answer)
    if (node.low is not None and high is not None and high < node.low) or (node.high is not None and low is not None and low > node.high):
        return Unclear(why="out_of_range")
    if isinstance(reading.answer, Choices) and not _count_fits(node, len(reading.answer.options)):
        return Unclear(why="invalid")
    return reading


def _count_fits(node: Ask, count: int) -> bool:
    return count >= node.least and (node.most is None or count <= node.most)


def _bounds(answer: Answer) -> tuple[float | None, float | None]:
    match answer:
        case Number(value=value):
            return value, value
        case Money(low=low, high=high):
            return low, high
        case _:
            return None, None


def _read_consent(turn: Turn, text: str) -> Reading:
    """The words of the two buttons, or a plain yes or no."""
    for name, given in (("button_agree", True), ("button_decline", False)):
        if fold(turn.phrase(name)) == fold(text):
            return Understood(answer=YesNo(yes=given))
    return yesno.read(text, Hints(lang=turn.state.language))


def _read_contact(turn: Turn, node: ContactAsk, text: str) -> Reading:
    """A phone or an address, whichever the question takes; an address wins, because digits may stand in one."""
    hints = Hints(lang=turn.state.language, country=turn.script.country or turn.country, today=turn.at.date())
    readings: list[Reading] = [kind.read(text, hints) for kind, way in ((email, "email"), (phone, "phone")) if way in node.contact]
    return next((reading for reading in readings if not isinstance(reading, Unclear)), readings[0])
