"""What is done with a lead from its page or the board: asked for in a window where it needs words, done by `perform`, told to the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from nicegui import ui

from bot.app.console import PATH
from bot.app.staff.at_console import NOT_HERE, Errand, Told, do, errand_of
from bot.app.texts import text
from bot.model import LeadId
from bot.ports import Tx
from bot.web.console.leadforms import FORMS, Asking, Form, ask, listed, members_of
from bot.web.console.visit import Visit

_NOTE_MS = 6_000
_LONG = 120
"""Signs above which words are shown in a window that stays."""


class Hands:
    """`changed`: called after each act, whatever came of it. Windows are kept beside what is drawn anew."""

    def __init__(self, visit: Visit, changed: Callable[[], Awaitable[None]]) -> None:
        self._visit = visit
        self._changed = changed
        self._room = ui.element("div")

    def room(self) -> ui.element:
        """Where windows stand, emptied of the last one."""
        self._room.clear()
        return self._room

    async def start(self, number: LeadId, act: str) -> None:
        """Do the act, or ask first for what it needs; whoever closes the window wants nothing done."""
        form = FORMS.get(act)
        if form is None:
            await self.tell(number, Errand(act=act, about=number))
            return
        args = await self._ask(number, act, form)
        if args is not None:
            await self.tell(number, Errand(act=act, args=args, about=number))

    async def finish(self, number: LeadId, task: int) -> None:
        """Ask what came of a task, and close it."""
        args = await self._ask(number, "done", FORMS["done"])
        if args is not None:
            await self.tell(number, Errand(act="done", args=f"{task} {args}"))

    async def tell(self, near: LeadId, errand: Errand) -> None:
        """Do it, and show what came of it; buttons of the answer go on with it."""
        while True:
            told = await self._do(near, errand)
            data = await self._show(told)
            chosen = None if data is None else errand_of(data)
            if chosen is None:
                break
            if chosen.about is not None and (chosen.act in NOT_HERE or (chosen.act == "card" and not chosen.args)):
                ui.navigate.to(f"{PATH}/leads/{chosen.about}")
                return
            near, errand = chosen.about or near, chosen
        await self._changed()

    async def _do(self, near: LeadId, errand: Errand) -> list[Told]:
        """Nothing to tell: it was done without a word."""
        visit = self._visit

        def work(tx: Tx) -> list[Told]:
            lead = tx.lead(near)
            if lead is None:
                return [Told(words=visit.word("no_lead"))]
            return do(tx, visit.desk, visit.member, lead, errand, visit.now(), language=visit.language)

        told = await visit.write(work)
        visit.parts.ring()
        return told or [Told(words=visit.word("act_done"))]

    async def _show(self, told: list[Told]) -> str | None:
        """The data of the button that was pressed; None where there is none, or the window was closed."""
        for one in told:
            if not one.choices and len(one.words) <= _LONG and "\n" not in one.words:
                with self._room:
                    ui.notify(one.words, timeout=_NOTE_MS, position="bottom")
        asking = [one for one in told if one.choices or len(one.words) > _LONG or "\n" in one.words]
        return await self._choose(asking) if asking else None

    async def _choose(self, told: list[Told]) -> str | None:
        word = self._visit.word
        with self.room(), ui.dialog() as dialog, ui.card().classes("hc-window").props('data-testid="choice"'):
            for one in told:
                ui.label(one.words).classes("hc-lines")
                with ui.element("div").classes("hc-choose"):
                    for button in one.choices:
                        ui.button(button.label, on_click=lambda _, data=button.data: dialog.submit(data)).props("outline no-caps")
            ui.button(word("close"), on_click=lambda: dialog.submit(None)).props("flat no-caps")
        chosen = await dialog
        return None if chosen is None else str(chosen)

    async def _ask(self, number: LeadId, act: str, form: Form) -> str | None:
        visit = self._visit
        lists = await visit.read(lambda tx: listed(tx, visit, number))
        head = visit.word(f"act_{act}") if act in ("done", "card") else text(f"button_{act}", visit.language)
        before = await self._do(number, Errand(act=act, about=number)) if form.shows_first else []
        with self.room():
            return await ask(Asking(visit=visit, title=head, form=form, lists=lists, before=tuple(one.words for one in before)))


async def hand_over(hands: Hands, visit: Visit, near: LeadId, count: int, words: str) -> None:
    """Ask to whom the whole list shall go, and give it."""
    members = await visit.read(members_of)
    asking = Asking(visit=visit, title=visit.word("hand_over", n=count), form=FORMS["handover"], lists={"members": members})
    with hands.room():
        args = await ask(asking)
    if args is not None:
        await hands.tell(near, Errand(act="handover", args=f"{args} {words}"))
