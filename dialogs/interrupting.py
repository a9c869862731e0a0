"""What a visitor may say or command at any moment, whatever was asked: stop, back, a person, why, objections and the like."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dialogs.asking import button, close_question, may_skip, open_node, repeat
from dialogs.describe import answer_words, question_title
from dialogs.effects import BeginAgain, CancelTimers, HandOff, Message, Missed, Objected, Unsubscribed
from dialogs.missing import note_followed
from dialogs.opening import begin
from dialogs.replying import tire
from dialogs.revising import back
from dialogs.script import Ask, AskConsent, question_of
from dialogs.state import Pending
from dialogs.taking import skip
from dialogs.turn import Turn
from dialogs.walking import finish, give_magnet, hand_off, lacks
from qualification.kinds import KINDS

LANGUAGE_NAMES: Mapping[str, str] = {"ru": "Русский", "en": "English", "es": "Español", "fr": "Français"}
"""How languages call themselves; others are shown by their code."""

OBJECTIONS = frozenset({"price_objection", "think", "not_interested", "competitor"})


def interrupt(turn: Turn, name: str) -> bool:
    """Act on an intent or a command; False if there is none of this name."""
    if name in OBJECTIONS:
        object_(turn, name)
        return True
    act = ACTS.get(name)
    if act is None:
        return False
    act(turn)
    return True


def object_(turn: Turn, objection: str) -> None:
    """Answer an objection and come back to the question; who does not want it a second time is left in peace.

    Any other said again is a try that brought no answer, so that the question is not asked for ever.
    """
    is_said_again = objection in turn.state.objections
    is_last_word = objection == "not_interested" and objection in turn.state.objections and open_node(turn) is not None
    note_objection(turn, objection, is_answered=not is_last_word)
    if is_last_word:
        close_question(turn)
        turn.line(turn.phrase("finished"))
        finish(turn)
    elif not (is_said_again and tire(turn)):
        repeat(turn)


def note_objection(turn: Turn, objection: str, *, is_answered: bool = True) -> None:
    """Record an objection and say the script's answer to it."""
    if objection not in turn.state.objections:
        turn.change(objections=(*turn.state.objections, objection))
        turn.is_judged_anew = True
    turn.do(Objected(objection=objection))
    if is_answered:
        replies: dict[str, Mapping[str, str]] = dict(turn.script.objections.items())
        turn.line(turn.text(replies[objection]) if objection in replies else turn.phrase("objection"))


def stop(turn: Turn) -> None:
    """No more messages until the visitor writes again."""
    note_followed(turn, "stop")
    turn.change(status="stopped", pending=None)
    turn.do(CancelTimers())
    turn.do(Unsubscribed(by="visitor"))
    turn.line(turn.phrase("stopped"))
    turn.flush()


def change(turn: Turn) -> None:
    """Offer the answers given so far, so that one can be changed."""
    if not turn.state.given:
        turn.line(turn.phrase("nothing_to_change"))
        repeat(turn)
        return
    turn.change(pending=Pending(kind="change"))
    rows = tuple((button(turn, _answered(turn, question), "ch", str(number)),) for number, question in enumerate(turn.state.given))
    turn.send(Message(text=turn.phrase("change_which"), buttons=rows))


def restart(turn: Turn) -> None:
    """Begin the script again, as it is in force now."""
    turn.do(CancelTimers())
    turn.do(BeginAgain())


def skip_question(turn: Turn) -> None:
    """Skip the open question where it may be skipped."""
    node = open_node(turn)
    if node is None or isinstance(node, AskConsent) or not may_skip(turn, node):
        if node is not None:
            turn.line(turn.phrase("cannot_skip"))
        repeat(turn)
        return
    note_followed(turn, "skip")
    skip(turn, node)


def explain_why(turn: Turn) -> None:
    """Say why the open question is asked, and ask it again."""
    node = open_node(turn)
    texts = None if node is None or isinstance(node, AskConsent) else node.why
    turn.line(turn.text(texts) if texts is not None else turn.phrase("why"))
    repeat(turn)


def call_person(turn: Turn) -> None:
    """The visitor wants a person: pass them on at once, and keep the question open so that answers still come in."""
    note_followed(turn, "human")
    turn.line(turn.phrase("human" if hand_off(turn, HandOff(reason="asked")) else "human_already"))
    repeat(turn)


def choose_language(turn: Turn) -> None:
    """Offer the script's languages."""
    turn.change(pending=Pending(kind="language"))
    names = {language: LANGUAGE_NAMES.get(language, language) for language in turn.script.languages}
    rows = tuple((button(turn, name, "l", language),) for language, name in names.items())
    turn.send(Message(text=turn.phrase("language_which"), buttons=rows))


def set_language(turn: Turn, language: str) -> None:
    """Go on in this language."""
    if language in turn.script.languages:
        turn.change(language=language)
    turn.change(pending=None)
    if turn.state.status == "new":
        begin(turn)
    else:
        repeat(turn)


def ask_to_erase(turn: Turn) -> None:
    """Ask once whether everything shall be deleted."""
    turn.change(pending=Pending(kind="erase"))
    rows = ((button(turn, turn.phrase("button_erase"), "erase"),), (button(turn, turn.phrase("button_keep"), "keep"),))
    turn.send(Message(text=turn.phrase("erase_sure"), buttons=rows))


def offer_restart(turn: Turn) -> None:
    """/start in the middle: continue or begin again?"""
    turn.change(pending=Pending(kind="restart"))
    row = (button(turn, turn.phrase("button_continue"), "continue"), button(turn, turn.phrase("button_restart"), "restart"))
    turn.send(Message(text=turn.phrase("restart_or_continue"), buttons=(row,)))


def magnets_again(turn: Turn) -> None:
    """Send what was given once more; before anything was, what may be had now, or say what is missing."""
    ready = [magnet for magnet, spec in turn.script.magnets.items() if lacks(turn, spec) is None]
    wanted = [magnet for magnet in ready if magnet in turn.state.magnets] or ready or list(turn.script.magnets)[:1]
    sent = [give_magnet(turn, magnet, again=magnet in turn.state.magnets) for magnet in wanted]
    if not any(sent) or open_node(turn) is not None:
        repeat(turn)


def tell_price(turn: Turn, text: str) -> None:
    """Answer a question about the price. Where the script has no answer, the admins get to see what was asked."""
    if turn.script.price is not None:
        turn.line(turn.text(turn.script.price))
        return
    node = open_node(turn)
    if isinstance(node, Ask) and not KINDS[node.kind].is_personal:
        turn.do(Missed(question=question_of(turn.state.at or "", node), text=text, why="question"))
    turn.line(turn.phrase("price"))


def help_(turn: Turn) -> None:
    """Say what can be done here."""
    turn.line(turn.phrase("help"))
    repeat(turn)


def wait(turn: Turn) -> None:
    """The visitor needs a moment: do not press."""
    turn.line(turn.phrase("wait"))
    turn.flush()


def _answered(turn: Turn, question: str) -> str:
    words = answer_words(turn.script, question, turn.state.given[question].answer, turn.state.language)
    return f"{question_title(turn.script, question, turn.state.language)}: {words}"


ACTS: Mapping[str, Callable[[Turn], None]] = {
    "stop": stop,
    "back": back,
    "change": change,
    "restart": restart,
    "skip": skip_question,
    "help": help_,
    "human": call_person,
    "language": choose_language,
    "delete_data": ask_to_erase,
    "delete": ask_to_erase,
    "why": explain_why,
    "wait": wait,
    "magnet": magnets_again,
}
"""Intents and commands by name; a new one is a function and a line here."""
