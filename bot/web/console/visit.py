"""One open page of the console: who looks at it, and the only way from it to the database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from fastapi import Request

from bot.app.console import admin_of, owner_of_machine, who_of
from bot.app.desk import Desk
from bot.model import Member
from bot.ports import Tx
from bot.web.console.words import LANGUAGES, word
from bot.web.parts import WebParts
from bot.web.signin import COOKIE

T = TypeVar("T")


class SignedOut(Exception):
    """The session ended, or its member is an admin no more. Nothing was read or changed."""


@dataclass(slots=True, kw_only=True)
class Visit:
    """It is a `Store`: what is handed it goes through the session's check, inside the same transaction.

    `language`: of the console's words. `is_dark` None: as the system has it. `on_over`: called when the session has ended.
    """

    parts: WebParts
    token: str
    member: Member
    language: str
    is_dark: bool | None
    on_over: Callable[[], None]

    @property
    def desk(self) -> Desk:
        """Settings, scripts in force, the staff."""
        return self.parts.desk

    @property
    def spoken(self) -> Desk:
        """The desk with the page's language in place of the house's: for words that are shown here and kept nowhere."""
        return replace(self.desk, config=replace(self.desk.config, language=self.language))

    @property
    def author(self) -> str:
        """Who acts here, as the history and the audit name them."""
        return who_of(self.member.person_id)

    def now(self) -> datetime:
        """The moment, so that a visit is a clock too."""
        return self.parts.clock.now()

    def word(self, name: str, /, **values: object) -> str:
        """One of the console's words."""
        return word(name, self.language, **values)

    def when(self, moment: datetime | None) -> str:
        """A moment in the service's time zone; empty for None."""
        return "" if moment is None else f"{moment.astimezone(self.desk.config.timezone):%Y-%m-%d %H:%M}"

    async def read(self, work: Callable[[Tx], T]) -> T:
        """See `Store`.

        Raises:
            SignedOut: see there.
        """
        with self._over():
            return await self.parts.store.read(lambda tx: self._checked(tx, work))

    async def write(self, work: Callable[[Tx], T]) -> T:
        """See `Store`.

        Raises:
            SignedOut: see there.
        """
        with self._over():
            return await self.parts.store.write(lambda tx: self._checked(tx, work))

    async def close(self) -> None:
        """The store is the service's; a page closes nothing."""

    def _checked(self, tx: Tx, work: Callable[[Tx], T]) -> T:
        if not self.parts.is_open and admin_of(tx, self.desk, self.token, self.now()) is None:
            raise SignedOut
        return work(tx)

    @contextmanager
    def _over(self) -> Iterator[None]:
        try:
            yield
        except SignedOut:
            self.on_over()
            raise


async def enter(parts: WebParts, request: Request, on_over: Callable[[], None]) -> Visit | None:
    """The visit of whoever asks for a page; None where they have to sign in first."""
    token, now = request.cookies.get(COOKIE, ""), parts.clock.now()
    member = owner_of_machine(now) if parts.is_open else await parts.store.read(lambda tx: admin_of(tx, parts.desk, token, now))
    if member is None:
        return None
    wished = request.query_params.get("lang") or request.cookies.get("hotlead_language", parts.language)
    is_dark = {"1": True, "0": False}.get(request.cookies.get("hotlead_dark", ""))
    language = wished if wished in LANGUAGES else "en"
    return Visit(parts=parts, token=token, member=member, language=language, is_dark=is_dark, on_over=on_over)
