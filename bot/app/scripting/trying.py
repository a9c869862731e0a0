"""A trial being played: the machine's effects shown to the admin, marked as a test; nothing of it is written anywhere but in its own row.

No lead, no answer, no consent, no code of a magnet, no reminder comes of it, and managers get no card; what would have happened is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from bot.app.desk import Desk
from bot.app.playing import language_for, person_of
from bot.app.scripting.marks import data
from bot.app.texts import text
from bot.model import Address, AnswerPress, ConversationKey, EditText, Outgoing, Payload, SendFile, SendText, Trial
from bot.ports import Tx
from dialogs.effects import BeginAgain, Button, Effect, EraseData, Finished, GiveMagnet, HandOff, Message, Redraw, Send, Toast
from dialogs.events import Event, Person, Started
from dialogs.interpreter import fresh, step
from dialogs.script import MagnetSpec, Script
from dialogs.state import State
from dialogs.texts import pick

PREFIX = "try:"
"""In front of the data of a trial's buttons, so that none is taken for one of the live conversation."""
AGAIN = f"{PREFIX}again"
END = data("script_end")
VERSION = 0
"""Of a trial's state: no published version has it."""
_TOAST_LIMIT = 200


def begin(tx: Tx, desk: Desk, address: Address, key: ConversationKey, script: Script, now: datetime) -> list[Outgoing]:
    """Begin a trial of the script, in place of an open one."""
    trial = Trial(conversation=key, text=script.model_dump_json(), state=fresh(None, script.script, VERSION, ""), begun_at=now)
    words = text("trial_begins", desk.config.language, script=script.script)
    hello = _row(key, address, SendText(message=Message(text=words)))
    return [hello, *play(tx, desk, address, trial, Started(at=now), now)]


def play(
    tx: Tx,
    desk: Desk,
    address: Address,
    trial: Trial,
    event: Event,
    now: datetime,
    *,
    press_id: str | None = None,
    message_id: int | None = None,
) -> list[Outgoing]:
    """One event of the trial; the rows for the admin. A start begins it anew."""
    script = _script(trial.text)
    state = _begun(desk, script, trial.state, event) if isinstance(event, Started) else trial.state
    state, effects = _stepped(desk, script, state, event)
    if any(isinstance(effect, EraseData) for effect in effects):
        tx.drop_trial(trial.conversation)
        said = SendText(message=Message(text=text("trial_erased", desk.config.language), drops_keyboard=True))
        return [*_spinner(trial.conversation, address, press_id, effects), _row(trial.conversation, address, said)]
    tx.put_trial(replace(trial, state=state))
    in_order = sorted(effects, key=lambda effect: isinstance(effect, Finished))
    payloads = [payload for effect in in_order for payload in _payloads(tx, desk, address, script, state, effect, message_id)]
    return [*_spinner(trial.conversation, address, press_id, effects), *(_row(trial.conversation, address, one) for one in payloads)]


def end(desk: Desk, address: Address, key: ConversationKey) -> list[Outgoing]:
    """The words at a trial's end; it also takes away a keyboard that the trial has put up."""
    said = Message(text=text("trial_ended", desk.config.language), drops_keyboard=True)
    return [_row(key, address, SendText(message=said))]


def _begun(desk: Desk, script: Script, former: State, event: Started) -> State:
    language = language_for(script.languages, former.language, event.person.language, desk.config.language)
    return fresh(None, script.script, VERSION, language)


def _stepped(desk: Desk, script: Script, state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
    local = replace(event, at=event.at.astimezone(desk.config.timezone))
    done = step(script, state, local, country=desk.config.default_country)
    again = next((effect for effect in done.effects if isinstance(effect, BeginAgain)), None)
    if again is None:
        return done.state, tuple(done.effects)
    started = Started(at=local.at, person=person_of(event) or Person(), payload=again.payload)
    anew = step(script, fresh(done.state, script.script, VERSION, done.state.language), started, country=desk.config.default_country)
    return anew.state, (*done.effects, *anew.effects)


def _payloads(
    tx: Tx, desk: Desk, address: Address, script: Script, state: State, effect: Effect, message_id: int | None
) -> tuple[Payload, ...]:
    language = desk.config.language
    match effect:
        case Send(message=message):
            return (SendText(message=_marked(message, language)),)
        case Redraw(message=message):
            marked = _marked(message, language)
            return (SendText(message=marked) if message_id is None else EditText(message_id=message_id, message=marked),)
        case GiveMagnet(magnet=magnet):
            return _magnet(tx, address, script, state, script.magnets[magnet], language)
        case HandOff(reason=reason):
            return (_note(text("trial_handoff", language, reason=text(f"reason_{reason}", language))),)
        case Finished():
            return (_finished(state, language),)
        case _:
            return ()


def _marked(message: Message, language: str) -> Message:
    """The message with its mark, its buttons under another name, and the way out of the trial beside them."""
    words = f"{text('trial_mark', language)} {message.text}"
    label = text("button_end_trial", language)
    if message.share_label is not None or message.typed_buttons:
        return replace(message, text=words, typed_buttons=(*message.typed_buttons, label))
    rows = tuple(tuple(replace(button, data=f"{PREFIX}{button.data}") for button in row) for row in message.buttons)
    if message.drops_keyboard and not rows:
        return replace(message, text=words)
    return replace(message, text=words, buttons=(*rows, (Button(label=label, data=END),)))


def _magnet(tx: Tx, address: Address, script: Script, state: State, spec: MagnetSpec, language: str) -> tuple[Payload, ...]:
    """What the visitor would get; of codes only that one would come, for each is good for one person."""
    caption = "" if spec.caption is None else pick(spec.caption, state.language, script.languages)
    if spec.file is not None:
        cache_key = f"{address.channel}:{address.bot}:{spec.file}"
        words = f"{text('trial_mark', language)} {caption}".strip()
        return (SendFile(path=spec.file, caption=words, cache_key=cache_key, file_id=tx.file_id(cache_key)),)
    said = "" if spec.text is None else pick(spec.text, state.language, script.languages)
    code = text("trial_code", language) if spec.codes else ""
    parts = [part for part in (caption, said, spec.link or "", code) if part]
    return (SendText(message=_marked(Message(text="\n".join(parts)), language)),)


def _finished(state: State, language: str) -> Payload:
    mark = "undecided" if state.targeted is None else ("targeted" if state.targeted else "non-targeted")
    verdict = f"{text(state.temperature, language)}, {text(mark, language)}"
    rows = ((Button(label=text("button_try_again", language), data=AGAIN),), (Button(label=text("button_end_trial", language), data=END),))
    return SendText(message=Message(text=text("trial_finished", language, verdict=verdict, points=state.score), buttons=rows))


def _note(words: str) -> Payload:
    return SendText(message=Message(text=words))


def _spinner(key: ConversationKey, address: Address, press_id: str | None, effects: Sequence[Effect]) -> list[Outgoing]:
    if press_id is None:
        return []
    note = next((effect.text for effect in effects if isinstance(effect, Toast) and effect.text), None)
    return [_row(key, address, AnswerPress(press_id=press_id, text=None if note is None else note[:_TOAST_LIMIT]))]


def _row(key: ConversationKey, address: Address, payload: Payload) -> Outgoing:
    return Outgoing(lane="card", address=address, payload=payload, conversation=key)


@lru_cache(maxsize=4)
def _script(pinned: str) -> Script:
    return Script.model_validate_json(pinned)
