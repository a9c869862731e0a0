"""What was not understood; one press makes it a word for an option in the draft."""

from __future__ import annotations

from nicegui import ui

from bot.model import MissedPhrase
from bot.web.console.place import Place
from dialogs.describe import question_title
from dialogs.editing import add_synonym
from dialogs.texts import pick

_MOST = 500
_SHOWN = 60


async def draw(place: Place) -> None:
    """Draw the phrases of this script, newest first."""
    word = place.visit.word
    found = await place.visit.read(lambda tx: tx.phrases(_MOST))
    phrases = [one for one in found if one.script == place.bench.name][:_SHOWN]
    ui.label(word("phrases_hint")).classes("hc-note")
    if not phrases:
        ui.label(word("no_phrases")).classes("hc-empty")
    with ui.element("div").classes("hc-sheet").props('data-testid="phrases"') if phrases else ui.element("div"):
        for one in phrases:
            with ui.element("div").classes("hc-option") as row:
                with ui.element("div").classes("hc-row"):
                    ui.label(f"«{one.text}»")
                    ui.label(f"{question_title(place.script, one.question, place.visit.language)} · {one.language}").classes("hc-note")
                _options(place, one, row)


def _options(place: Place, one: MissedPhrase, row: ui.element) -> None:
    node = place.script.questions.get(one.question)
    options = node.options if node is not None else {}
    with ui.element("div").classes("hc-row"):
        for option, spec in options.items():
            label = pick(spec.label, place.visit.language, place.script.languages)

            async def add(option: str = option) -> None:
                language = one.language if one.language in place.script.languages else "*"
                words = " ".join(one.text.split())
                if await place.edit(lambda text: add_synonym(text, question=one.question, option=option, words=words, language=language)):
                    ui.notify(place.visit.word("synonym_added"), type="positive")
                    row.delete()

            button = ui.button(f"→ {label}", on_click=add).props("flat dense no-caps")
            if option == one.followed_option:
                button.props("outline")
