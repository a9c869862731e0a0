"""What an admin says in private while an edit waits for it or a trial is open; and YAML files that an admin sends at any time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from pydantic import JsonValue

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.membership import member_of
from bot.app.scripting import trying, typed, upload
from bot.app.scripting.marks import data
from bot.app.scripting.showing import button
from bot.app.staff.replies import toast
from bot.app.texts import text
from bot.model import ConversationKey, Errand, OpenWork, Outgoing, ScriptEdit, SendCard, SentFile, VisitorEvent
from bot.ports import Tx
from dialogs.events import Attached, Commanded, ContactShared, Event, Pressed, Started, Typed

EDIT_LIVES = timedelta(days=1)
"""An edit that was forgotten for longer takes no message any more."""


def hear(tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, work: OpenWork, now: datetime) -> list[Outgoing] | None:
    """The rows that answer it; None for all that is not about a script. `work`: as the database had it when the batch began."""
    event = visit.event
    if isinstance(event, Pressed):
        return _pressed(tx, desk, key, visit, event, work, now) if event.data.startswith(trying.PREFIX) else None
    file = visit.said.file if visit.said is not None and isinstance(event, Attached) else None
    is_script = file is not None and file.name.lower().endswith(upload.ENDINGS)
    if not (is_script or key in work.edits or key in work.trials):
        return None
    if not isinstance(event, Typed | Attached | ContactShared | Commanded | Started) or not _is_admin(tx, desk, key, visit, now):
        return None
    if file is not None and is_script:
        return _uploaded(tx, visit, key, file, now)
    edit = tx.script_edit(key) if key in work.edits and isinstance(event, Typed | Attached | ContactShared) else None
    if edit is not None and now - edit.begun_at <= EDIT_LIVES:
        return _edited(tx, desk, key, visit, edit, now)
    return _played(tx, desk, key, visit, now) if key in work.trials else None


def _is_admin(tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, now: datetime) -> bool:
    """True as long as they are; what somebody else left open ends here."""
    member = member_of(tx, desk, visit.person_id, "", visit.address, now)
    if member is not None and member.role == "admin":
        return True
    tx.drop_script_edit(key)
    tx.drop_trial(key)
    return False


def _edited(tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, edit: ScriptEdit, now: datetime) -> list[Outgoing]:
    """The edit goes on as an errand; what is no text changes nothing, and the edit waits on."""
    if not isinstance(visit.event, Typed) or not visit.event.text.strip():
        card = plain_card(text("edit_words_only", desk.config.language))
        out = ((button(text("button_cancel", desk.config.language), data("cancel")),),)
        return [Outgoing(lane="card", address=visit.address, payload=SendCard(html=card.html, plain=card.plain, buttons=out))]
    tx.drop_script_edit(key)
    details = {**edit.details, "what": edit.what, "words": visit.event.text}
    tx.put_errand(_errand(visit, key, typed.NAME, edit.script, details, now))
    return []


def _uploaded(tx: Tx, visit: VisitorEvent, key: ConversationKey, file: SentFile, now: datetime) -> list[Outgoing]:
    tx.put_errand(_errand(visit, key, upload.NAME, None, {"file": file.id, "name": file.name}, now))
    return []


def _errand(
    visit: VisitorEvent, key: ConversationKey, what: str, script: str | None, details: Mapping[str, JsonValue], now: datetime
) -> Errand:
    person, address = visit.person_id, visit.address
    return Errand(conversation=key, address=address, person_id=person, what=what, script=script, details=details, put_at=now)


def _pressed(
    tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, event: Pressed, work: OpenWork, now: datetime
) -> list[Outgoing]:
    """A button of a trial; one of a trial that is over only says so."""
    trial = tx.trial(key) if key in work.trials and _is_admin(tx, desk, key, visit, now) else None
    if trial is None:
        return [toast(visit.address, visit.press_id or "", text("trial_over", desk.config.language))]
    done: Event = Started(at=event.at, person=event.person)
    if event.data != trying.AGAIN:
        done = replace(event, data=event.data.removeprefix(trying.PREFIX))
    return trying.play(tx, desk, visit.address, trial, done, now, press_id=visit.press_id, message_id=visit.message_id)


def _played(tx: Tx, desk: Desk, key: ConversationKey, visit: VisitorEvent, now: datetime) -> list[Outgoing] | None:
    trial = tx.trial(key)
    if trial is None:
        return None
    event = visit.event
    if isinstance(event, Typed) and event.text.strip() == text("button_end_trial", desk.config.language):
        tx.drop_trial(key)
        return trying.end(desk, visit.address, key)
    return trying.play(tx, desk, visit.address, trial, event, now)
