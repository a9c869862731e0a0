"""What if somebody answered so: answers in, the draft's verdict with its reasons out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nicegui import events, ui

from bot.web.console.place import Place
from dialogs.knowing import read_words
from dialogs.script import Ask
from dialogs.texts import pick
from dialogs.turn import rules_known
from dialogs.verdict_words import verdict_record
from qualification.answers import Answer
from qualification.verdict import judge

_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}


def draw_what_if(place: Place) -> None:
    """Draw the questions and, below them, the verdict."""
    _WhatIf(place).draw()


class _WhatIf:
    def __init__(self, place: Place) -> None:
        self._place = place
        self._words: dict[str, str] = {}
        self._has_contact = True

    def draw(self) -> None:
        word = self._place.visit.word
        self._place.follow(self._changed)
        with ui.element("div").classes("hc-sheet").props('data-testid="what-if"'):
            ui.label(word("what_if")).classes("hc-h2")
            for question, node in self._place.script.questions.items():
                if node.kind not in ("phone", "email", "name"):
                    self._field(question, node)
            ui.checkbox(word("contact_left"), value=True, on_change=self._contact).props("dense")
            self._verdict = ui.element("div").classes("hc-work").props('data-testid="what-if-verdict"')
        self._redraw()

    def _field(self, question: str, node: Ask) -> None:
        script, language = self._place.script, self._place.visit.language
        label = pick(node.title or node.ask, language, script.languages)
        if node.kind == "choice":
            options = {"": "—", **{option: pick(spec.label, language, script.languages) for option, spec in node.options.items()}}
            ui.select(options, value="", label=label, on_change=self._answers(question)).props("dense outlined")
        else:
            ui.input(label, on_change=self._answers(question)).props("dense outlined debounce=300 maxlength=500")

    def _answers(self, question: str) -> Callable[[events.ValueChangeEventArguments[Any]], None]:
        def answered(event: events.ValueChangeEventArguments[Any]) -> None:
            self._words[question] = str(event.value or "").strip()
            self._redraw()

        return answered

    def _contact(self, event: events.ValueChangeEventArguments[Any]) -> None:
        self._has_contact = bool(event.value)
        self._redraw()

    async def _changed(self, _by: str) -> None:
        self._redraw()

    def _redraw(self) -> None:
        visit, script = self._place.visit, self._place.script
        unread, answers = [], dict[str, Answer]()
        for question, words in self._words.items():
            if words and question in script.questions:
                answer = read_words(
                    script, question, words, visit.now(), language=visit.language, country=visit.desk.config.default_country
                )
                if answer is None:
                    unread.append(question)
                else:
                    answers[question] = answer
        known = rules_known(script, answers, has_contact=self._has_contact)
        record = verdict_record(script, judge(script.qualification.rules, known), visit.language)
        self._verdict.clear()
        with self._verdict:
            with ui.element("div").classes("hc-row"):
                ui.label(visit.word(record["temperature"])).classes(f"hc-tag hc-{record['temperature']}")
                ui.label(visit.word(record["mark"])).classes("hc-tag")
                ui.label(f"{record['score']} = {visit.word('fit')} {record['fit']} + {visit.word('readiness')} {record['readiness']}")
            for criterion in record["criteria"]:
                ui.label(f"{_MARKS[criterion['mark']]} {criterion['title']}").classes(f"hc-{criterion['mark']}")
            for point in record["points"]:
                ui.label(f"{point['points']:+d} {point['because']}").classes("hc-note")
            for question in unread:
                ui.label(visit.word("not_read", question=question)).classes("hc-no")
