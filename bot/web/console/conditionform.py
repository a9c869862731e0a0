"""A condition as a field: typed as it is written, or put together in a window from questions, tests and answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Any

from nicegui import events, ui

from bot.web.console.fields import LONGEST, PAUSE_MS
from bot.web.console.place import Place
from dialogs.condition_rows import NO, YES, Row, Rows, operators_of, rows_of, subjects_of, takes_many, words_for, written_rows
from dialogs.conditions import parse_condition
from dialogs.describe import question_title
from dialogs.editing import EditError, read_value
from dialogs.rewriting import written
from dialogs.texts import pick
from qualification.conditions import FACTS, Operator

Typed = Callable[[events.ValueChangeEventArguments[Any]], Awaitable[None]]
_MOST_WITHOUT_TYPING = 12
_LISTED_BY_COMMAS = ("in", "mentions")


def condition_field(place: Place, name: str, shown: str, typed: Typed, *, field: str) -> ui.input:
    """The field, and the button that opens the window. `shown`: the condition as it is written. `field`: what it writes, for tests."""
    words = ui.input(name, value=shown, on_change=typed)
    words.props(f'dense outlined debounce={PAUSE_MS} maxlength={LONGEST} placeholder="{place.visit.word("always")}" data-field="{field}"')
    with words.add_slot("append"):
        choose = ui.button(icon="rule", on_click=partial(_choose, place, words))
        choose.props(f'flat dense round size=sm aria-label="{place.visit.word("choose_condition")}" data-choose="{field}"')
    return words


async def _choose(place: Place, words: ui.input) -> None:
    chosen = await _Window(place, str(words.value or "")).ask()
    if chosen is not None:
        words.value = chosen


class _Window:
    def __init__(self, place: Place, shown: str) -> None:
        self._place = place
        self._word = place.visit.word
        rows = self._read(shown)
        self._is_text = rows is None
        self._joined = "all" if rows is None else rows.joined
        self._rows: list[Row] = [] if rows is None else list(rows.rows)

    async def ask(self) -> str | None:
        """The condition as it is to be written, empty for none; None where the window was closed."""
        word = self._word
        with ui.dialog() as dialog, ui.card().classes("hc-sheet w-[720px] max-w-full").props('data-testid="condition"'):
            ui.label(word("when")).classes("hc-h2")
            if self._is_text:
                ui.label(word("condition_is_text")).classes("hc-warm")
            joined = ui.select({one: word(f"joined_{one}") for one in ("all", "any")}, value=self._joined, on_change=self._join)
            joined.props(f'dense outlined aria-label="{word("when")}"')
            self._list = ui.element("div").classes("hc-work")
            self._draw()
            with ui.element("div").classes("hc-row"):
                ui.button(word("add_row"), icon="add", on_click=self._add).props("flat dense no-caps")
                ui.element("div").classes("hc-spacer")
                ui.button(word("apply"), on_click=lambda: self._submit(dialog)).props("unelevated no-caps")
                ui.button(word("cancel"), on_click=lambda: dialog.submit(None)).props("flat no-caps")
        answer = await dialog
        return None if answer is None else str(answer)

    def _read(self, shown: str) -> Rows | None:
        try:
            return rows_of(self._place.script, parse_condition(read_value(shown)) if shown.strip() else None)
        except (EditError, ValueError):
            return None

    def _draw(self) -> None:
        self._list.clear()
        with self._list:
            for number, row in enumerate(self._rows):
                with ui.element("div").classes("hc-row hc-way").props(f'data-row="{number}"'):
                    self._row(number, row)

    def _row(self, number: int, row: Row) -> None:
        word, script, language = self._word, self._place.script, self._place.visit.language
        names = {
            one: word(f"fact_{one}") if one in FACTS else f"{question_title(script, one, language)} · {one}" for one in subjects_of(script)
        }
        known = {**names, row.subject: names.get(row.subject, row.subject)}
        subject = ui.select(
            known, value=row.subject, with_input=len(known) > _MOST_WITHOUT_TYPING, on_change=partial(self._subject, number)
        )
        subject.props(f'dense outlined options-dense aria-label="{word("question_or_fact")}" data-part="subject"').classes("hc-grow")
        tests = {one: word(f"test_{one}") for one in operators_of(script, row.subject)}
        test = ui.select(tests, value=row.operator, on_change=partial(self._operator, number))
        test.props(f'dense outlined options-dense aria-label="{word("test")}" data-part="test"').classes("hc-to")
        self._words(number, row)
        drop = ui.button(icon="close", on_click=partial(self._drop, number))
        drop.props(f'flat dense round size=sm aria-label="{word("remove")}" data-drop="{number}"')

    def _words(self, number: int, row: Row) -> None:
        word, names = self._word, words_for(self._place.script, row)
        props = f'dense outlined options-dense aria-label="{word("answer")}" data-part="words"'
        if names is None or (row.operator == "in" and not names):
            said = ui.input(value=", ".join(row.words), placeholder=word("days_hint") if row.operator in ("within", "after") else "")
            said.on_value_change(partial(self._typed, number)).props(f"{props} maxlength=400").classes("hc-grow")
            return
        shown = {one: self._shown(row, one) for one in dict.fromkeys((*names, *row.words))}
        is_many = takes_many(row)
        value: Any = list(row.words) if is_many else next(iter(row.words), None)
        choice = ui.select(shown, value=value, multiple=is_many, on_change=partial(self._chosen, number))
        choice.props(f"{props} use-chips" if is_many else props).classes("hc-grow")

    def _shown(self, row: Row, name: str) -> str:
        """An answer as the visitor sees it, where it is an option."""
        script = self._place.script
        node = script.questions.get(row.subject)
        if name in (YES, NO) and row.operator != "in":
            return self._word(f"truth_{name}")
        if node is not None and name in node.options:
            return pick(node.options[name].label, self._place.visit.language, script.languages)
        return name

    def _join(self, event: events.ValueChangeEventArguments[Any]) -> None:
        self._joined = "any" if event.value == "any" else "all"

    def _add(self) -> None:
        self._rows.append(self._fresh(subjects_of(self._place.script)[0]))
        self._draw()

    def _fresh(self, subject: str) -> Row:
        operator = operators_of(self._place.script, subject)[0]
        return Row(subject=subject, operator=operator, words=(YES,) if operator in ("is", "known", "verified") else ())

    def _subject(self, number: int, event: events.ValueChangeEventArguments[Any]) -> None:
        if event.value:
            self._rows[number] = self._fresh(str(event.value))
            self._draw()

    def _operator(self, number: int, event: events.ValueChangeEventArguments[Any]) -> None:
        operator: Operator = event.value
        self._rows[number] = replace(self._rows[number], operator=operator, words=(YES,) if operator in ("known", "verified", "is") else ())
        self._draw()

    def _typed(self, number: int, event: events.ValueChangeEventArguments[Any]) -> None:
        row, said = self._rows[number], str(event.value or "")
        words = tuple(one.strip() for one in said.split(",")) if row.operator in _LISTED_BY_COMMAS else (said,)
        self._rows[number] = replace(row, words=words)

    def _chosen(self, number: int, event: events.ValueChangeEventArguments[Any]) -> None:
        value = event.value
        words = tuple(map(str, value)) if isinstance(value, list) else (str(value),)
        self._rows[number] = replace(self._rows[number], words=words)

    def _drop(self, number: int) -> None:
        del self._rows[number]
        self._draw()

    def _submit(self, dialog: ui.dialog) -> None:
        try:
            condition = written_rows(Rows(joined="any" if self._joined == "any" else "all", rows=tuple(self._rows)))
        except ValueError:
            ui.notify(self._word("row_not_whole"), type="warning")
            return
        dialog.submit("" if condition is None else written(condition))
