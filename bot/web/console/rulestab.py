"""How the draft judges: criteria, points and tiers as tables, what if, and what it makes of the leads there are."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from nicegui import events, ui

from bot.app.rejudging import Rejudged, rejudge
from bot.web.console.conditionform import condition_field
from bot.web.console.fields import move_buttons, texts_field, value_field
from bot.web.console.place import Place
from bot.web.console.whatif import draw_what_if
from dialogs.editing import read_value, set_value
from dialogs.rules import PointSpec, TierSpec
from dialogs.yaml_text import Path
from qualification.verdict import TIERS

SINCE = timedelta(days=90)


async def draw(place: Place) -> None:
    """Draw the tables, the panel for trying, and the effect."""
    await _Rules(place).draw()


class _Rules:
    def __init__(self, place: Place) -> None:
        self._place = place

    async def draw(self) -> None:
        self._place.follow(self._changed)
        self._tables = ui.element("div").classes("hc-work")
        self._redraw()
        with ui.element("div").classes("hc-grid2"):
            draw_what_if(self._place)
            self._effect = ui.element("div").classes("hc-sheet").props('data-testid="effect"')
        await self._show_effect()

    async def _changed(self, by: str) -> None:
        if by != "form":
            self._redraw()
        await self._show_effect()

    def _redraw(self) -> None:
        word, judging = self._place.visit.word, self._place.script.qualification
        self._tables.clear()
        with self._tables:
            with ui.element("div").classes("hc-sheet"):
                ui.label(word("criteria")).classes("hc-h2")
                for name in judging.criteria:
                    path = ("qualification", "criteria", name)
                    with ui.element("div").classes("hc-option"):
                        ui.label(name).classes("hc-code" + self._red(f"qualification.criteria.{name}"))
                        with ui.element("div").classes("hc-pair"):
                            for key in ("yes", "no"):
                                self._condition(word(f"is_{key}"), (*path, key))
                ui.label(word("targeted_when")).classes("hc-h2")
                with ui.element("div").classes("hc-pair"):
                    for key in ("all", "none_no", "answered"):
                        names = ", ".join(getattr(judging.targeted, key))
                        value_field(self._place, word(f"target_{key}"), ("qualification", "targeted", key), names, is_list=True)
            with ui.element("div").classes("hc-sheet").props('data-testid="points"'):
                ui.label(word("points")).classes("hc-h2")
                for number, point in enumerate(judging.points):
                    self._point(number, point)
                ui.button(word("add_point"), icon="add", on_click=self._add_point).props("flat dense no-caps").classes("self-start")
                with ui.element("div").classes("hc-pair"):
                    for group in ("fit", "readiness"):
                        cap = judging.caps.get(group)
                        value_field(self._place, word(f"cap_{group}"), ("qualification", "caps", group), "" if cap is None else str(cap))
            with ui.element("div").classes("hc-grid2"):
                for tier in TIERS:
                    self._tier(tier, judging.tiers.get(tier, TierSpec()))

    def _point(self, number: int, point: PointSpec) -> None:
        word = self._place.visit.word
        path = ("qualification", "points", number)
        with ui.element("div").classes("hc-option"):
            with ui.element("div").classes("hc-row"):
                value_field(self._place, word("weight"), (*path, "add"), str(point.add))
                group = ui.select(
                    {one: word(one) for one in ("fit", "readiness")}, value=point.group, on_change=partial(self._group, number)
                )
                group.props(f'dense outlined aria-label="{word("group")}"')
                self._condition(word("when"), (*path, "when")).classes("grow" + self._red(f"qualification.points.{number}"))
                move_buttons(self._place, path[:-1], number, len(self._place.script.qualification.points) - 1)
                drop = ui.button(icon="close", on_click=partial(self._drop, number))
                drop.props(f'flat dense round size=sm aria-label="{word("remove")}"')
            texts_field(self._place, word("because"), (*path, "because"), point.because)

    def _tier(self, tier: str, spec: TierSpec) -> None:
        word = self._place.visit.word
        path = ("qualification", "tiers", tier)
        red = self._red(f"qualification.tiers.{tier}")
        with ui.element("div").classes("hc-sheet" + (" hc-bad" if red else "")).props(f'data-testid="tier-{tier}"'):
            with ui.element("div").classes("hc-row"):
                ui.label(word(tier)).classes(f"hc-h2 hc-{tier}")
                if red:
                    ui.label(self._why(f"qualification.tiers.{tier}")).classes("hc-no")
            with ui.element("div").classes("hc-pair"):
                for key in ("at_least", "fit", "readiness"):
                    least = getattr(spec, key)
                    value_field(self._place, word(f"tier_{key}"), (*path, key), "" if least is None else str(least))
                for key in ("needs", "none_no"):
                    value_field(self._place, word(f"tier_{key}"), (*path, key), ", ".join(getattr(spec, key)), is_list=True)
                for key in ("when", "or_when"):
                    self._condition(word(f"tier_{key}"), (*path, key))

    def _condition(self, name: str, path: Path) -> ui.input:
        field = ".".join(map(str, path))
        return condition_field(self._place, name, self._place.bench.shown(path), partial(self._when, path), field=field)

    def _red(self, path: str) -> str:
        return " hc-no" if self._why(path) else ""

    def _why(self, path: str) -> str:
        """What is wrong with a rule, "" for nothing."""
        found = (one for one in self._place.bench.examined.findings if one.path == path or one.path.startswith(f"{path}."))
        return next((one.message for one in found if one.severity == "error"), "")

    async def _group(self, number: int, event: events.ValueChangeEventArguments[Any]) -> None:
        value = event.value
        await self._place.edit(lambda text: set_value(text, ("qualification", "points", number, "group"), value), "form")

    async def _when(self, path: Path, event: events.ValueChangeEventArguments[Any]) -> None:
        words = str(event.value or "").strip()
        await self._place.edit(lambda text: set_value(text, path, read_value(words) if words else None), "form")

    async def _drop(self, number: int) -> None:
        await self._place.edit(lambda text: set_value(text, ("qualification", "points", number), None), "rows")

    async def _add_point(self) -> None:
        script, word = self._place.script, self._place.visit.word
        question = next(iter(script.questions), "score")
        row = {"when": {question: {"known": True}}, "add": 5, "group": "fit", "because": {script.languages[0]: word("new_text")}}
        number = len(script.qualification.points)
        await self._place.edit(lambda text: set_value(text, ("qualification", "points", number), row), "rows")  # type: ignore[arg-type]

    async def _show_effect(self) -> None:
        bench, visit = self._place.bench, self._place.visit
        published, draft, since = bench.published, self._place.script, visit.now() - SINCE
        done = None if published is None else await visit.read(lambda tx: rejudge(tx, published, draft, since))
        self._effect.clear()
        with self._effect:
            ui.label(visit.word("effect")).classes("hc-h2")
            if done is None or not done.leads:
                ui.label(visit.word("no_leads_yet")).classes("hc-note")
            else:
                _effect_lines(self._place, done)


def _effect_lines(place: Place, done: Rejudged) -> None:
    word = place.visit.word
    ui.label(word("effect_of", moved=len(done.moved), leads=done.leads)).classes("hc-note")
    for (before, after), number in sorted(done.tiers.items(), key=lambda one: (one[0][0] == one[0][1], -one[1])):
        with ui.element("div").classes("hc-row"):
            ui.label(word(before)).classes(f"hc-tag hc-{before}")
            ui.label("→" if before != after else "=").classes("hc-muted")
            ui.label(word(after)).classes(f"hc-tag hc-{after}")
            ui.label(str(number))
    if done.moved:
        ui.label(", ".join(f"#{lead}" for lead in done.moved[:20]) + (" …" if len(done.moved) > 20 else "")).classes("hc-note")
