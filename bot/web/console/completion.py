"""Completion in the YAML editor: the browser asks where its cursor stands, and shows what may be written there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nicegui import events, ui
from nicegui.element import Element

from dialogs.completing import Offer

_MOST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """`size`: how many signs before the cursor the chosen word takes the place of."""

    size: int
    offers: Sequence[Offer]


class Completion(Element, component="completion.js"):
    """Stands unseen beside an editor. `asks`: told line (from 1) and column (from 0, in signs), gives what may be written there."""

    def __init__(self, editor: ui.codemirror, asks: Callable[[int, int], Offered], *, follows_system: bool) -> None:
        super().__init__()
        self._asks = asks
        self._props["editor"] = editor.id
        self._props["follows-system"] = follows_system
        self.on("ask", self._answer)

    def _answer(self, event: events.GenericEventArguments) -> None:
        number, line, column = (int(one) for one in event.args)
        offered = self._asks(line, column)
        rows = [{"what": one.what, "word": one.word, "about": one.about} for one in offered.offers[:_MOST]]
        self.run_method("answer", number, offered.size, rows)
