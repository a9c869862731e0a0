"""The filters of the lead base as fields; what they hold is the very question that `/leads` reads, and stands in the page's address."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from nicegui import ui

from bot.app.sales.finding import FILTERS, pieces
from bot.model import LeadQuery
from bot.ports import Tx
from bot.web.console.leadforms import members_of
from bot.web.console.visit import Visit
from dialogs.texts import pick

WHOSE = ("mine", "waiting", "late", "all")
"""Words that say whose, or which; without one: everybody's that are at work."""
FIELDS: Mapping[str, str] = {
    "stage": "stage",
    "temp": "temperature",
    "source": "source",
    "owner": "owner",
    "script": "product",
    "since": "since",
    "until": "until",
}
"""Filters that have a field, and the word on it; further ones may be written among the words."""
_MANY = ("stage", "temp")
_DAYS = ("since", "until")
_MOST_WITHOUT_TYPING = 12


@dataclass(slots=True, kw_only=True)
class Asked:
    """`words`: all that has no field of its own."""

    words: str = ""
    whose: str = ""
    chosen: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, written: str) -> Asked:
        """The question as fields."""
        asked, rest = cls(), []
        for piece in pieces(written):
            name, colon, value = piece.partition(":")
            if colon and name.lower() in FIELDS and name.lower() in FILTERS and value:
                asked.chosen[name.lower()] = value.strip('"')
            elif piece.lower() in WHOSE and not asked.whose:
                asked.whose = piece.lower()
            else:
                rest.append(piece)
        asked.words = " ".join(rest)
        return asked

    def written(self) -> str:
        """The fields as the question."""
        filters = (f'{name}:"{value}"' if " " in value else f"{name}:{value}" for name, value in self.chosen.items() if value)
        return " ".join(part for part in (self.whose, *filters, self.words.strip()) if part)


Choices = Mapping[str, Mapping[str, str]]


def choices(tx: Tx, visit: Visit) -> Choices:
    """What each field may be set to, and how it is shown."""
    scripts = {name: visit.desk.shelf.newest(name).script for name in visit.desk.shelf.ids}
    sources = sorted(str(name) for name in tx.lead_numbers(LeadQuery(with_tests=False), "source_last") if name)
    return {
        "stage": {
            name: pick(spec.title, visit.language, [*script.languages, "en"])
            for script in scripts.values()
            for name, spec in script.sale.stages.items()
        },
        "temp": {name: visit.word(name) for name in ("hot", "warm", "cold")},
        "source": {name: name for name in sources},
        "owner": {"nobody": visit.word("nobody"), **members_of(tx)},
        "script": {name: pick(script.title, visit.language, script.languages) for name, script in scripts.items()},
    }


class Filters:
    """The fields on the page; each change of one is asked at once."""

    def __init__(self, visit: Visit, asked: Asked, changed: Callable[[], Awaitable[None]]) -> None:
        self._word = visit.word
        self._asked = asked
        self._changed = changed

    def draw(self, may_be: Choices, *, is_board: bool) -> None:
        """Draw them; on a phone all but the search is folded away. The board shows all unless it is asked for less."""
        word, asked = self._word, self._asked
        with ui.element("div").classes("hc-row"):
            search = ui.input(word("search"), value=asked.words, on_change=lambda event: self._set_words(event.value)).classes("hc-grow")
            search.props('dense outlined clearable debounce=300 maxlength=500 data-testid="search"').tooltip(word("search_hint"))
            fold = ui.button(icon="tune").props(f'flat round aria-label="{word("filters")}"').classes("hc-more")
        with ui.element("div").classes("hc-filters hc-folded").props('data-testid="filters"') as box:
            names = [name for name in WHOSE if not (is_board and name == "all")]
            whose = {"": word("whose_all" if is_board else "whose_open"), **{name: word(f"whose_{name}") for name in names}}
            held = asked.whose if asked.whose in whose else ""
            ui.select(whose, label=word("whose"), value=held, on_change=lambda event: self._set_whose(event.value)).props("dense outlined")
            for name in FIELDS:
                if name in _DAYS:
                    self._day(name)
                else:
                    self._choice(name, may_be[name])
        fold.on_click(lambda: box.classes(toggle="hc-folded"))

    def _day(self, name: str) -> None:
        day = ui.input(
            self._word(FIELDS[name]), value=self._asked.chosen.get(name, ""), on_change=lambda event: self._set(name, event.value)
        )
        day.props(f'dense outlined stack-label type=date data-field="{name}"')

    def _choice(self, name: str, may_be: Mapping[str, str]) -> None:
        """What was written by hand can be chosen too."""
        held, is_many = self._asked.chosen.get(name, ""), name in _MANY
        known = {**may_be, **{one: one for one in held.split(",") if one and one not in may_be}}
        value = [one for one in held.split(",") if one] if is_many else held or None
        field = ui.select(
            known,
            label=self._word(FIELDS[name]),
            value=value,
            multiple=is_many,
            clearable=True,
            with_input=len(known) > _MOST_WITHOUT_TYPING,
            on_change=lambda event: self._set(name, event.value),
        )
        field.props(f'dense outlined options-dense data-field="{name}"')

    async def _set_words(self, value: object) -> None:
        self._asked.words = str(value or "")
        await self._changed()

    async def _set_whose(self, value: object) -> None:
        self._asked.whose = str(value or "")
        await self._changed()

    async def _set(self, name: str, value: object) -> None:
        self._asked.chosen[name] = ",".join(map(str, value)) if isinstance(value, list) else str(value or "")
        await self._changed()
