"""Keeps the run's record current: an interest from the first turn, a lead from the moment a contact is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.app.playing import Turn, person_of
from bot.app.verdicts import verdict_to_json
from bot.model import ConversationKey, Lead, LeadEvent, LeadId
from bot.ports import Tx
from dialogs.effects import CaptureContact, Finished, HandOff, Judged, Objected, RecordAnswer
from dialogs.leadness import is_lead, told_name
from qualification.answers import Company

_NOBODY_YET = LeadId(0)
_TELLING = (CaptureContact, Finished, HandOff, Judged, Objected, RecordAnswer)
"""Effects after which the record may have changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The record as it is now, and as it was before the turn (None: it is new)."""

    lead: Lead
    former: Lead | None


def formers(tx: Tx, turns: Iterable[Turn]) -> Mapping[ConversationKey, Lead]:
    """The records that `keep` will want of these turns, in one query."""
    return tx.leads_of({turn.key: turn.state.run for turn in turns if not turn.is_new_run and _tells_something(turn)})


def keep(tx: Tx, turn: Turn, former: Lead | None, *, handed_at: datetime | None, now: datetime) -> Kept | None:
    """Bring the record of the turn's run up to date, with its history; None where the turn told nothing new.

    `former`: the record as `formers` found it. `handed_at`: when the managers get it, if this turn hands it to them; the earlier
    moment counts. One run has one record, whatever happens twice.
    """
    if not _tells_something(turn):
        return None
    lead = _current(turn, former or _interest(turn, now), handed_at, now)
    if lead != former:
        lead = replace(lead, id=tx.put_lead(lead))
    for what, details in _history(turn, former, lead):
        tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who="visitor", what=what, details=details))
    return Kept(lead=lead, former=former)


def _tells_something(turn: Turn) -> bool:
    before, state = turn.before, turn.state
    if before is None or turn.is_new_run:
        return True
    told = (before.state.language, before.state.source_last, before.state.first_name, before.state.status)
    return told != (state.language, state.source_last, state.first_name, state.status) or any(
        isinstance(effect, _TELLING) for effect in turn.effects
    )


def _interest(turn: Turn, now: datetime) -> Lead:
    after, state = turn.after, turn.state
    return Lead(
        id=_NOBODY_YET,
        conversation=turn.key,
        address=after.address,
        person_id=after.person_id,
        run=state.run,
        script=state.script,
        script_version=state.version,
        language=state.language,
        created_at=now,
        is_test=after.is_test,
        stage=turn.script.sale.first,
    )


def _current(turn: Turn, lead: Lead, handed_at: datetime | None, now: datetime) -> Lead:
    state = turn.state
    person = person_of(turn.visit.event)
    judged = next((effect.verdict for effect in reversed(turn.effects) if isinstance(effect, Judged)), None)
    is_finished = any(isinstance(effect, Finished) for effect in turn.effects)
    return replace(
        lead,
        language=state.language,
        name=_name(turn) or lead.name,
        username=lead.username if person is None else person.username,
        phone=state.phone,
        phone_verified=state.phone_verified,
        email=state.email,
        company=_company(turn) or lead.company,
        source_first=state.source_first,
        source_last=state.source_last,
        targeted=state.targeted if lead.verification == "unverified" else lead.targeted,
        temperature=state.temperature,
        score=state.score,
        verdict=lead.verdict if judged is None else verdict_to_json(judged),
        contact_at=lead.contact_at or (now if _is_lead(turn) else None),
        handed_at=min((at for at in (lead.handed_at, handed_at) if at is not None), default=None),
        finished_at=now if is_finished else lead.finished_at,
    )


def _name(turn: Turn) -> str | None:
    """As told, else as the messenger shows it."""
    told = told_name(turn.state)
    if told is not None:
        return " ".join(part for part in (told.first, told.last) if part) or None
    person = person_of(turn.visit.event)
    parts = () if person is None else (person.first_name, person.last_name)
    return " ".join(part for part in parts if part) or None


def _company(turn: Turn) -> str | None:
    return next((answer.name for answer in turn.state.answers.values() if isinstance(answer, Company)), None)


def _is_lead(turn: Turn) -> bool:
    """What the script asks of a lead is there.

    A contact known from an earlier run counts from the first answer on: who only opens the chat again is no new lead.
    """
    if not is_lead(turn.script, turn.state):
        return False
    return bool(turn.state.given) or any(isinstance(effect, CaptureContact) for effect in turn.effects)


def _history(turn: Turn, former: Lead | None, lead: Lead) -> list[tuple[str, Mapping[str, object]]]:
    """(what, details) of each thing that happened to the record in this turn."""
    lines: list[tuple[str, Mapping[str, object]]] = []
    if former is None:
        lines.append(("created", {"script": lead.script, "version": lead.script_version, "source": lead.source_last}))
    if lead.contact_at is not None and (former is None or former.contact_at is None):
        lines.append(("contact", {"verified": lead.phone_verified}))
    if former is not None and (former.targeted, former.temperature) != (lead.targeted, lead.temperature):
        lines.append(("changed", _difference(former, lead)))
    lines += [("objected", {"objection": effect.objection}) for effect in turn.effects if isinstance(effect, Objected)]
    lines += [("handed", {"reason": effect.reason}) for effect in turn.effects if isinstance(effect, HandOff)]
    return lines


def _difference(former: Lead, lead: Lead) -> Mapping[str, object]:
    return {
        "targeted": [former.targeted, lead.targeted],
        "temperature": [former.temperature, lead.temperature],
        "score": [former.score, lead.score],
    }
