"""The scripts' part of a transaction: published versions, drafts, files taken, and who stands where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.model import ConversationKey, Draft, EditionLine, MagnetNumbers, NewEdition, Standing, TakenFile


class ScriptsTx(Protocol):
    """Scripts as they are kept."""

    def pinned_script(self, script: str, version: int) -> str | None:
        """The script published under that version as JSON, its sub-scripts linked in; None if unknown."""
        ...

    def newest_script(self, script: str) -> tuple[int, str] | None:
        """The newest version published and its JSON, None if there is none."""
        ...

    def newest_editions(self) -> list[EditionLine]:
        """The newest version of every script, in the order of their ids; cheap enough to be asked every second."""
        ...

    def put_edition(self, new: NewEdition, now: datetime) -> int:
        """The version that holds it: the newest if digest and source are the same, else a new one.

        A newest version that has no source yet gets this one where the digest is the same.

        Raises:
            Conflict: another process published a version of it at this moment; the store tries again.
        """
        ...

    def source_of(self, script: str, version: int) -> str | None:
        """The YAML it was published from; None if it is unknown or was not kept."""
        ...

    def history(self, script: str, limit: int) -> list[EditionLine]:
        """Published versions, newest first."""
        ...

    def draft(self, script: str) -> Draft | None:
        """The script's draft, None if nobody edits it."""
        ...

    def drafts(self) -> list[Draft]:
        """All drafts, in the order of their ids."""
        ...

    def save_draft(self, draft: Draft) -> Draft | None:
        """The draft as stored now, under its next `row_version`; None if somebody else saved one since it was read."""
        ...

    def drop_draft(self, script: str, row_version: int) -> bool:
        """Delete the draft if it is still this one; False if not."""
        ...

    def taken_files(self) -> list[TakenFile]:
        """The files as they were taken last."""
        ...

    def take_file(self, taken: TakenFile, now: datetime) -> None:
        """Remember that the file was taken, in place of the script's former one."""
        ...

    def standings(self, script: str) -> list[Standing]:
        """Unfinished dialogs of the script by version and open node, newest version first, tests left out."""
        ...

    def running_in(self, script: str, version: int, after: ConversationKey | None, limit: int) -> Sequence[ConversationKey]:
        """Up to `limit` unfinished dialogs of that version with a key above `after`, in the order of their keys."""
        ...

    def magnet_numbers(self, script: str) -> Mapping[str, MagnetNumbers]:
        """What became of the script's magnets in all its versions, by their ids; one that nobody got is not among them."""
        ...
