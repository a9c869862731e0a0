"""Plays one event of one visitor: picks the script, asks the machine, begins a new run where it wants one. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.app.desk import Desk
from bot.app.routing import Route, in_language, names_of, route
from bot.app.shelf import Edition
from bot.model import Conversation, ConversationKey, VisitorEvent
from bot.ports import Tx
from dialogs.effects import BeginAgain, Effect
from dialogs.events import Event, PeerBack, PeerGone, Person, Started, TimerFired
from dialogs.interpreter import Step, fresh, step
from dialogs.script import Script
from dialogs.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One event played. `before` None: the person's first visit. `effects` in the order they shall happen."""

    key: ConversationKey
    visit: VisitorEvent
    before: Conversation | None
    after: Conversation
    script: Script
    effects: tuple[Effect, ...]

    @property
    def state(self) -> State:
        """The state after the event."""
        return self.after.state

    @property
    def is_new_run(self) -> bool:
        """True when this turn began a run of a script."""
        return self.before is None or self.before.state.run != self.after.state.run


def play(tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, before: Conversation | None) -> Turn | None:
    """The turn, or None where nobody we know did something that opens no conversation.

    Raises:
        NoSuchScript: the version that the run began with is lost.
    """
    if before is None and isinstance(visit.event, TimerFired | PeerGone | PeerBack):
        return None
    script, played = _first(desk, visit) if before is None else _next(tx, desk, visit.event, before)
    effects: tuple[Effect, ...] = tuple(played.effects)
    begin = next((effect for effect in effects if isinstance(effect, BeginAgain)), None)
    if begin is not None:
        script, played = _again(desk, visit, played.state, begin)
        effects = (*effects, *played.effects)
    after = _after(key, visit, before, played.state)
    return Turn(key=key, visit=visit, before=before, after=after, script=script, effects=effects)


def person_of(event: Event) -> Person | None:
    """The visitor as the messenger showed them with this event; None for events that nobody sent."""
    return None if isinstance(event, TimerFired | PeerGone | PeerBack) else event.person


def language_for(languages: Sequence[str], *wishes: str | None) -> str:
    """The first wish that is among the languages, region left out (`es-MX` is `es`); else the first language."""
    for wish in wishes:
        if wish is not None and (plain := wish.lower().replace("_", "-").partition("-")[0]) in languages:
            return plain
    return languages[0]


def _first(desk: Desk, visit: VisitorEvent) -> tuple[Script, Step]:
    payload = visit.event.payload if isinstance(visit.event, Started) else None
    way = route(payload, names_of(desk.shelf.scripts.values()), desk.config.default_script)
    edition = _spoken(desk, way, None, visit.event)
    event = replace(visit.event, payload=way.source) if isinstance(visit.event, Started) else visit.event
    return edition.script, _step(desk, edition.script, _fresh(desk, edition, None, visit.event), event)


def _next(tx: Tx, desk: Desk, event: Event, before: Conversation) -> tuple[Script, Step]:
    script = desk.shelf.pinned(tx, before.state.script, before.state.version)
    return script, _step(desk, script, before.state, event)


def _again(desk: Desk, visit: VisitorEvent, state: State, begin: BeginAgain) -> tuple[Script, Step]:
    way = _way_again(desk, visit.event, state, begin)
    edition = _spoken(desk, way, state.language, visit.event)
    started = Started(at=visit.event.at, person=person_of(visit.event) or Person(), payload=way.source)
    return edition.script, _step(desk, edition.script, _fresh(desk, edition, state, visit.event), started)


def _way_again(desk: Desk, event: Event, state: State, begin: BeginAgain) -> Route:
    """By the link just opened; else by the last one, which may have been opened in the middle of another script; else the same."""
    payload = begin.payload or (event.payload if isinstance(event, Started) else None)
    if payload is not None:
        return route(payload, names_of(desk.shelf.scripts.values()), desk.config.default_script)
    same = state.script if state.script in desk.shelf.ids else desk.config.default_script
    return route(state.source_last, names_of(desk.shelf.scripts.values()), same)


def _spoken(desk: Desk, way: Route, kept: str | None, event: Event) -> Edition:
    """The newest version of the script, or of one that stands in for it in the person's language."""
    language = kept or (person_of(event) or Person()).language
    return desk.shelf.newest(in_language(way.script, desk.shelf.scripts, language))


def _step(desk: Desk, script: Script, state: State, event: Event) -> Step:
    """One step, with "today" in the time zone of the service."""
    local = replace(event, at=event.at.astimezone(desk.config.timezone))
    return step(script, state, local, country=desk.config.default_country)


def _fresh(desk: Desk, edition: Edition, state: State | None, event: Event) -> State:
    person = person_of(event) or Person()
    kept = None if state is None else state.language
    language = language_for(edition.script.languages, kept, person.language, desk.config.language)
    return fresh(state, edition.script.script, edition.version, language)


def _after(key: ConversationKey, visit: VisitorEvent, before: Conversation | None, state: State) -> Conversation:
    if before is None:
        return Conversation(key=key, address=visit.address, person_id=visit.person_id, state=state, row_version=0)
    match visit.event:
        case PeerGone():
            is_gone = True
        case TimerFired():
            is_gone = before.is_gone
        case _:
            is_gone = False
    return replace(before, state=state, is_gone=is_gone)
