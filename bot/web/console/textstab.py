"""Every text of the draft in every language, with how far each language is."""

from __future__ import annotations

from typing import Any

from nicegui import events, ui

from bot.web.console.fields import text_field
from bot.web.console.place import Place
from dialogs.translating import TextLine, progress, text_lines

_PAGE = 40
"""Texts drawn at once; each is a field per language."""


async def draw(place: Place) -> None:
    """Draw the progress, the filter and the texts."""
    _Texts(place).draw()


class _Texts:
    def __init__(self, place: Place) -> None:
        self._place = place
        self._only = "all"
        self._words = ""
        self._page = 0

    def draw(self) -> None:
        word = self._place.visit.word
        self._place.follow(self._changed)
        self._progress = ui.element("div").classes("hc-row").props('data-testid="progress"')
        with ui.element("div").classes("hc-row"):
            only = ui.select({one: word(f"only_{one}") for one in ("all", "missing", "stale")}, value="all", on_change=self._filter)
            only.props(f'dense outlined aria-label="{word("show")}"')
            ui.input(word("search"), on_change=self._search).props("dense outlined debounce=300 maxlength=100")
        self._list = ui.element("div").classes("hc-work").props('data-testid="texts"')
        self._redraw()

    def _redraw(self) -> None:
        self._show_progress()
        lines = [line for line in self._lines() if self._is_wanted(line)]
        self._list.clear()
        with self._list:
            for line in lines[self._page * _PAGE : (self._page + 1) * _PAGE]:
                self._line(line)
            if len(lines) > _PAGE:
                pages = -(-len(lines) // _PAGE)
                ui.pagination(1, pages, value=self._page + 1, on_change=self._turn, direction_links=True).props("max-pages=7")
            if not lines:
                ui.label(self._place.visit.word("nothing_here")).classes("hc-empty")

    def _line(self, line: TextLine) -> None:
        languages = self._place.script.languages
        with ui.element("div").classes("hc-sheet"):
            ui.label(".".join(map(str, line.path))).classes("hc-code")
            with ui.element("div").classes("hc-pair"):
                for language in languages:
                    with ui.element("div").classes("hc-field"):
                        text_field(self._place, language, line.path, language, line.texts.get(language, line.texts.get("*", "")))
                        if line.said[language] != "said":
                            ui.label(self._place.visit.word(line.said[language])).classes(
                                "hc-no" if line.said[language] == "missing" else "hc-warm"
                            )

    def _show_progress(self) -> None:
        lines = self._lines()
        self._progress.clear()
        with self._progress:
            for language in self._place.script.languages:
                share = progress(lines, language)
                ui.label(f"{language} {share} %").classes("hc-tag " + ("hc-yes" if share == 100 else "hc-warm"))

    def _lines(self) -> tuple[TextLine, ...]:
        return text_lines(self._place.script, self._place.bench.published)

    def _is_wanted(self, line: TextLine) -> bool:
        if self._only != "all" and self._only not in line.said.values():
            return False
        words = self._words.casefold()
        return not words or any(words in text.casefold() for text in (*line.texts.values(), ".".join(map(str, line.path))))

    async def _changed(self, by: str) -> None:
        self._show_progress() if by == "form" else self._redraw()

    def _filter(self, event: events.ValueChangeEventArguments[Any]) -> None:
        self._only, self._page = str(event.value), 0
        self._redraw()

    def _search(self, event: events.ValueChangeEventArguments[Any]) -> None:
        self._words, self._page = str(event.value or ""), 0
        self._redraw()

    def _turn(self, event: events.ValueChangeEventArguments[Any]) -> None:
        self._page = int(event.value) - 1
        self._redraw()
