"""An errand: what was asked for, what is seen of the scripts, and what is to come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from pydantic import JsonValue

from bot.app.desk import Desk
from bot.app.publishing import InForce, Published, Wish, in_force, written
from bot.app.scripting.marks import SEPARATOR, named
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.app.transferring import Transferred
from bot.model import (
    Address,
    CardButton,
    ConversationKey,
    Draft,
    EditionLine,
    Errand,
    Outgoing,
    ScriptEdit,
    SendDocument,
    Standing,
)
from bot.ports import NotFetched, Tx
from dialogs.examining import Examined
from dialogs.script import Script

Rows = tuple[tuple[CardButton, ...], ...]
HISTORY = 10
"""Versions shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What an errand goes by. `script` None: the one that was meant is not there (any more).

    `args`: what the button said behind the script. `draft`: of the script; `all_drafts`: by the scripts' ids. `older`: the text of the
    version that `args` name. `edit`: that the admin has open. `fetched`: the file's bytes where there is one. `is_trying`: the admin has
    a trial open.
    """

    errand: Errand
    language: str
    country: str | None
    zone: ZoneInfo
    now: datetime
    force: InForce
    script: str | None = None
    args: tuple[str, ...] = ()
    draft: Draft | None = None
    all_drafts: Mapping[str, Draft] = field(default_factory=dict)
    history: tuple[EditionLine, ...] = ()
    standings: tuple[Standing, ...] = ()
    older: str | None = None
    fetched: bytes | NotFetched | None = None
    is_trying: bool = False
    edit: ScriptEdit | None = None

    @property
    def name(self) -> str:
        """The script's id.

        Raises:
            ValueError: there is none; `errands` has seen to that.
        """
        if self.script is None:
            raise ValueError("this errand is about no script")
        return self.script

    @property
    def line(self) -> EditionLine | None:
        """The version in force; None for a script that has only a draft."""
        return self.force.lines.get(self.name)

    @property
    def text(self) -> str:
        """The draft, else the text in force."""
        return self.draft.text if self.draft is not None else self.force.texts.get(self.name, "")

    @property
    def author(self) -> str:
        """As the audit names the admin."""
        return f"member:{self.errand.person_id}"

    def says(self, name: str, /, **values: str | int) -> str:
        """A text in the staff's language."""
        return text(name, self.language, **values)

    def drafted(self, changed: str) -> Draft:
        """The draft with this text, begun from the version in force where there was none."""
        if self.draft is not None:
            former = self.draft
            return Draft(
                script=former.script,
                text=changed,
                base_version=former.base_version,
                author=self.author,
                changed_at=self.now,
                row_version=former.row_version,
            )
        base = 0 if self.line is None else self.line.version
        return Draft(script=self.name, text=changed, base_version=base, author=self.author, changed_at=self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A message to the admin."""

    words: str
    buttons: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing:
    """What is to be put in force, as it was checked; `then` says what came of it."""

    examined: Examined
    wish: Wish
    then: Callable[[Published], Say]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """Who is to be taken over to the version, by the map from old nodes to new; `then` says what came of it."""

    version: int
    ways: Mapping[str, str]
    then: Callable[[Transferred], Say]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What an errand comes to. `draft`: to be saved; `dropped`: to be thrown away; `edit`: begun; `ends_edit`: an open one is over.

    `trial`: the linked script that a trial begins with.
    """

    says: tuple[Say, ...] = ()
    file: SendDocument | None = None
    draft: Draft | None = None
    dropped: Draft | None = None
    publishing: Publishing | None = None
    moving: Moving | None = None
    edit: ScriptEdit | None = None
    ends_edit: bool = False
    trial: Script | None = None


Think = Callable[[Seen], Reply]
"""Decides what an errand comes to. Pure; runs in a thread."""


def said(words: str, *, buttons: Rows = ()) -> Reply:
    """A reply that is one message."""
    return Reply(says=(Say(words=words, buttons=buttons),))


def act_of(name: str, *, is_command: bool = False) -> Act:
    """An act of admins that is done as an errand, in private only."""
    return Act(name=name, does=partial(_write_down, name), rights=ADMINS, is_command=is_command, is_button=True, has_choices=True)


def key_at(address: Address) -> ConversationKey:
    """The conversation of a private chat."""
    return ConversationKey(f"{address.channel}:{address.bot}:{address.chat}")


def answers_at(errand: Errand) -> Address:
    """Where the admin is answered: in the topic of the chat in which it was asked for."""
    thread = errand.details.get("thread")
    return replace(errand.address, thread=thread) if isinstance(thread, int) else errand.address


def look(tx: Tx, desk: Desk, errand: Errand, fetched: bytes | NotFetched | None, now: datetime) -> Seen:
    """Read what the errand goes by."""
    force, drafts = in_force(tx), {draft.script: draft for draft in tx.drafts()}
    args = _args(errand.details)
    script = errand.script
    if script is None and args:
        script, args = named(args[0], dict.fromkeys((*force.lines, *drafts))), args[1:]
    is_known = script is not None and (script in force.lines or script in drafts)
    version = int(args[0]) if args and args[0].isdecimal() and len(args[0]) < 9 else None
    return Seen(
        errand=errand,
        language=desk.config.language,
        country=desk.config.default_country,
        zone=desk.config.timezone,
        now=now,
        force=force,
        script=script if is_known else None,
        args=args,
        draft=drafts.get(script or ""),
        all_drafts=drafts,
        history=tuple(tx.history(script, HISTORY)) if script is not None else (),
        standings=tuple(tx.standings(script)) if script is not None else (),
        older=written(tx, script, version) if script is not None and version is not None else None,
        fetched=fetched,
        is_trying=tx.trial(errand.conversation) is not None,
        edit=tx.script_edit(errand.conversation),
    )


def _args(details: Mapping[str, JsonValue]) -> tuple[str, ...]:
    words = details.get("args")
    return tuple(words.split(SEPARATOR)) if isinstance(words, str) and words else ()


def _write_down(name: str, tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    if asked.address.chat != asked.member.person_id:
        return [answer(asked, text("in_private", desk.config.language))]
    tx.put_errand(
        Errand(
            conversation=key_at(asked.address),
            address=asked.address,
            person_id=asked.member.person_id,
            what=name,
            put_at=now,
            details={"args": asked.args},
        )
    )
    return []
