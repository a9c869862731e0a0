"""The phone: the draft as a visitor meets it. What was said so far is played anew after every change."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from functools import partial

from nicegui import ui

from bot.web.console.place import Place
from dialogs.rehearsing import Act, Line, Played, rehearse
from dialogs.script import Script, TestPerson


class Phone:
    """The preview of one page."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._played: Played | None = None
        place.bench.told.append(self._changed)

    async def draw(self) -> None:
        """Draw the phone and begin the dialog."""
        word = self._place.visit.word
        with ui.element("section").classes("hc-phone").props('data-testid="phone"'):
            with ui.element("div").classes("hc-phonehead"):
                self._verdict = ui.label().classes("hc-tag").props('data-testid="verdict"')
                ui.element("div").classes("hc-spacer")
                ui.button(icon="person", on_click=self._ask_person).props(f'flat dense round aria-label="{word("test_person")}"')
                ui.button(icon="undo", on_click=self._undo).props(f'flat dense round aria-label="{word("undo")}"')
                ui.button(icon="replay", on_click=self._restart).props(f'flat dense round aria-label="{word("restart")}"')
            self._chat = ui.element("div").classes("hc-chat").props('data-testid="chat" aria-live=polite')
            with ui.element("form").classes("hc-type").on("submit.prevent", self._say):
                self._typed = ui.input(placeholder=word("type")).props('dense borderless maxlength=4000 data-testid="say"')
                ui.button(icon="send", on_click=self._say).props(f'flat round dense aria-label="{word("send")}"')
        await self._changed("")

    async def _changed(self, _by: str) -> None:
        script = self._place.bench.script
        if script is None or not self._place.bench.can_be_edited:
            return
        self._played = await asyncio.to_thread(
            rehearse, script, self._place.rehearsal, country=self._place.visit.desk.config.default_country
        )
        self._redraw(script, self._played)

    def _redraw(self, script: Script, played: Played) -> None:
        word = self._place.visit.word
        self._chat.clear()
        with self._chat:
            for line in played.lines:
                self._line(line)
            if played.stuck:
                ui.label(word("stuck", n=played.stuck)).classes("hc-did hc-no")
            last = next((line.message for line in reversed(played.lines) if line.message is not None), None)
            if last is not None and last.share_label:
                with ui.element("div").classes("hc-keys"):
                    self._key(last.share_label, {"share": True})
                    for label in last.typed_buttons:
                        self._key(label, label)
        verdict = played.player.verdict()
        self._verdict.set_text(f"{word(verdict.temperature)} · {word(verdict.mark)} ·\u00a0{verdict.score.total}")
        self._verdict.classes(replace=f"hc-tag hc-{verdict.temperature}")
        ui.run_javascript(f"const c = getHtmlElement({self._chat.id}); if (c) c.scrollTop = c.scrollHeight;")

    def _line(self, line: Line) -> None:
        word = self._place.visit.word
        if line.by == "note":
            ui.label(word(f"did_{line.what}", name=line.text)).classes("hc-did")
            return
        with ui.element("div").classes("hc-bubble" + (" hc-mine" if line.by == "visitor" else "")):
            ui.label(line.text)
        for row in line.message.buttons if line.message is not None else ():
            with ui.element("div").classes("hc-keys"):
                for button in row:
                    self._key(button.label, {"press": button.data.rpartition(":")[2]})

    def _key(self, label: str, act: Act) -> None:
        with ui.element("button").classes("hc-key").props("type=button").on("click", partial(self._act, act)):
            ui.label(label)

    async def _say(self) -> None:
        text = (self._typed.value or "").strip()
        self._typed.value = ""
        if text:
            await self._act({"command": text[1:]} if text.startswith("/") else text)

    async def _act(self, act: Act) -> None:
        """Do one thing more; what did not fit any more is forgotten."""
        rehearsal = self._place.rehearsal
        done = rehearsal.acts[: len(rehearsal.acts) - (self._played.stuck if self._played else 0)]
        self._place.rehearsal = replace(rehearsal, acts=(*done, act))
        await self._changed("")

    async def _undo(self) -> None:
        self._place.rehearsal = replace(self._place.rehearsal, acts=self._place.rehearsal.acts[:-1])
        await self._changed("")

    async def _restart(self) -> None:
        self._place.rehearsal = replace(self._place.rehearsal, acts=())
        await self._changed("")

    async def _ask_person(self) -> None:
        """Who plays: language, name, source, number, the moment, and answers that are known before."""
        word, script, rehearsal = self._place.visit.word, self._place.script, self._place.rehearsal
        with ui.dialog() as dialog, ui.card().classes("hc-sheet"):
            ui.label(word("test_person")).classes("hc-h2")
            language = ui.select(script.languages, value=rehearsal.person.language or script.languages[0], label=word("language"))
            name = ui.input(word("name"), value=rehearsal.person.first_name).props("maxlength=64")
            source = ui.input(word("source"), value=rehearsal.person.source or "").props("maxlength=64")
            contact = ui.input(word("number"), value=rehearsal.person.contact or "").props("maxlength=32")
            at = ui.input(word("moment"), value=f"{rehearsal.at:%Y-%m-%dT%H:%M}" if rehearsal.at else "").props("type=datetime-local")
            ui.label(word("known_before")).classes("hc-fieldname")
            known = {
                question: ui.input(question, value=rehearsal.person.known.get(question, "")).props("dense maxlength=200")
                for question in script.questions
            }
            ui.button(word("apply"), on_click=lambda: dialog.submit(True)).props("no-caps unelevated")
        if not await dialog:
            return
        person = TestPerson(
            language=language.value,
            first_name=name.value or "Test",
            source=source.value or None,
            contact=contact.value or None,
            known={question: str(field.value).strip() for question, field in known.items() if str(field.value or "").strip()},
        )
        self._place.rehearsal = replace(rehearsal, person=person, at=self._moment(str(at.value or "")))
        await self._changed("")

    def _moment(self, written: str) -> datetime | None:
        try:
            return datetime.fromisoformat(written).replace(tzinfo=self._place.visit.desk.config.timezone)
        except ValueError:
            return self._place.rehearsal.at
