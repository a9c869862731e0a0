"""The part of a transaction for editing scripts in the messenger."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model import ConversationKey, Errand, ErrandId, OpenWork, ScriptEdit, Trial


class ScriptingTx(Protocol):
    """Edits that wait for a message, trials, errands."""

    def open_work(self) -> OpenWork:
        """Where admins are in the middle of something; one query over two tables that are as good as empty."""
        ...

    def script_edit(self, conversation: ConversationKey) -> ScriptEdit | None:
        """The edit that waits for the conversation's next message."""
        ...

    def put_script_edit(self, edit: ScriptEdit) -> None:
        """Begin it, in place of a former one."""
        ...

    def drop_script_edit(self, conversation: ConversationKey) -> bool:
        """End it; False if there was none."""
        ...

    def trial(self, conversation: ConversationKey) -> Trial | None:
        """The trial that is played there."""
        ...

    def put_trial(self, trial: Trial) -> None:
        """Begin it or go on with it, in place of what was there."""
        ...

    def drop_trial(self, conversation: ConversationKey) -> bool:
        """End it; False if there was none."""
        ...

    def put_errand(self, errand: Errand) -> None:
        """Append it to what is to be done."""
        ...

    def take_errand(self, now: datetime, until: datetime) -> Errand | None:
        """Lease the oldest errand whose conversation has none under way; one whose lease ran out is taken again."""
        ...

    def drop_errand(self, errand: ErrandId) -> bool:
        """It is done; False if somebody else did it, or the person was erased."""
        ...
