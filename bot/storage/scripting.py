"""Edits that wait for an admin's message, trials of drafts, errands under a lease."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Row, bindparam, delete, literal, or_, select, union_all, update

from bot.model import Address, ConversationKey, Errand, ErrandId, OpenWork, ScriptEdit, Trial
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import script_edits, script_errands, script_trials
from dialogs.state import from_record, to_record

_OPEN = union_all(
    select(script_edits.c.conversation, literal(True).label("is_edit")),
    select(script_trials.c.conversation, literal(False).label("is_edit")),
)
_EDIT = select(script_edits).where(script_edits.c.conversation == bindparam("of"))
_insert_edit = insert(script_edits)
_PUT_EDIT = _insert_edit.on_conflict_do_update(
    index_elements=["conversation"],
    set_={name: _insert_edit.excluded[name] for name in ("script", "what", "details", "begun_at")},
)
_DROP_EDIT = delete(script_edits).where(script_edits.c.conversation == bindparam("of"))
_TRIAL = select(script_trials).where(script_trials.c.conversation == bindparam("of"))
_insert_trial = insert(script_trials)
_PUT_TRIAL = _insert_trial.on_conflict_do_update(
    index_elements=["conversation"], set_={name: _insert_trial.excluded[name] for name in ("text", "state", "begun_at")}
)
_DROP_TRIAL = delete(script_trials).where(script_trials.c.conversation == bindparam("of"))
_PUT_ERRAND = insert(script_errands)
_under_way = script_errands.alias("under_way")
_is_free = or_(script_errands.c.leased_until.is_(None), script_errands.c.leased_until <= bindparam("now"))
_NEXT = (
    select(script_errands.c.id)
    .where(
        _is_free,
        script_errands.c.conversation.not_in(select(_under_way.c.conversation).where(_under_way.c.leased_until > bindparam("now"))),
    )
    .order_by(script_errands.c.id)
    .limit(1)
)
_TAKE = (
    update(script_errands)
    .where(script_errands.c.id == bindparam("wanted"), _is_free)
    .values(leased_until=bindparam("until"), tries=script_errands.c.tries + 1)
    .returning(script_errands)
)
_DROP_ERRAND = delete(script_errands).where(script_errands.c.id == bindparam("done"))


class ScriptingTx(Opened):
    """The part of a transaction for editing scripts in the messenger."""

    def open_work(self) -> OpenWork:
        """Where admins are in the middle of something."""
        rows = [(ConversationKey(row.conversation), bool(row.is_edit)) for row in self._run(_OPEN)]
        edits = frozenset(key for key, is_edit in rows if is_edit)
        return OpenWork(edits=edits, trials=frozenset(key for key, is_edit in rows if not is_edit))

    def script_edit(self, conversation: ConversationKey) -> ScriptEdit | None:
        """The edit that waits for the conversation's next message."""
        row = self._run(_EDIT, {"of": conversation}).one_or_none()
        if row is None:
            return None
        return ScriptEdit(conversation=conversation, script=row.script, what=row.what, details=row.details, begun_at=row.begun_at)

    def put_script_edit(self, edit: ScriptEdit) -> None:
        """Begin it, in place of a former one."""
        details = dict(edit.details)
        row = {"conversation": edit.conversation, "script": edit.script, "what": edit.what, "details": details, "begun_at": edit.begun_at}
        self._run(_PUT_EDIT, row)

    def drop_script_edit(self, conversation: ConversationKey) -> bool:
        """End it; False if there was none."""
        return self._run(_DROP_EDIT, {"of": conversation}).rowcount == 1

    def trial(self, conversation: ConversationKey) -> Trial | None:
        """The trial that is played there."""
        row = self._run(_TRIAL, {"of": conversation}).one_or_none()
        if row is None:
            return None
        return Trial(conversation=conversation, text=row.text, state=from_record(row.state), begun_at=row.begun_at)

    def put_trial(self, trial: Trial) -> None:
        """Begin it or go on with it, in place of what was there."""
        state = to_record(trial.state)
        row = {"conversation": trial.conversation, "text": trial.text, "state": state, "begun_at": trial.begun_at}
        self._run(_PUT_TRIAL, row)

    def drop_trial(self, conversation: ConversationKey) -> bool:
        """End it; False if there was none."""
        return self._run(_DROP_TRIAL, {"of": conversation}).rowcount == 1

    def put_errand(self, errand: Errand) -> None:
        """Append it to what is to be done."""
        at = errand.address
        row = {"conversation": errand.conversation, "channel": at.channel, "bot": at.bot, "chat": at.chat, "person_id": errand.person_id}
        row |= {"what": errand.what, "script": errand.script, "details": dict(errand.details), "put_at": errand.put_at, "tries": 0}
        self._run(_PUT_ERRAND, row)

    def take_errand(self, now: datetime, until: datetime) -> Errand | None:
        """Lease the oldest errand whose conversation has none under way; one whose lease ran out is taken again."""
        wanted = self._run(_NEXT, {"now": now}).scalar()
        if wanted is None:
            return None
        row = self._run(_TAKE, {"wanted": wanted, "now": now, "until": until}).one_or_none()
        return None if row is None else _errand(row)

    def drop_errand(self, errand: ErrandId) -> bool:
        """It is done; False if somebody else did it, or the person was erased."""
        return self._run(_DROP_ERRAND, {"done": errand}).rowcount == 1


def _errand(row: Row[tuple[object, ...]]) -> Errand:
    return Errand(
        id=ErrandId(row.id),
        conversation=ConversationKey(row.conversation),
        address=Address(channel=row.channel, bot=row.bot, chat=row.chat),
        person_id=row.person_id,
        what=row.what,
        script=row.script,
        details=row.details,
        put_at=row.put_at,
        tries=row.tries,
    )
