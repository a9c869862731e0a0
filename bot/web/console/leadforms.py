"""What acts about a lead need to be told: fields by act, and how what was filled in is written as the act reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from nicegui import ui
from nicegui.elements.mixins.value_element import ValueElement

from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.sales.fields import KNOWN
from bot.app.sales.history import KINDS
from bot.app.sales.moments import moment_of
from bot.app.sales.stages import reason_title, sale_of
from bot.app.texts import text
from bot.model import CLIENT_FIELDS, GRADES, LeadId
from bot.ports import Tx
from bot.web.console.visit import Visit
from dialogs.resuming import ready_answer

Values = Mapping[str, str]
Lists = Mapping[str, Mapping[str, str]]
"""Choices by list: what is written and what is shown. `now`: what a field holds already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`name`: its label is the word `field_<name>`. `choices`: of a choice, the list it is from."""

    name: str
    kind: Literal["line", "words", "moment", "choice"] = "line"
    is_needed: bool = False
    choices: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """`args`: the act's words, made of the values and of what the fields held before; without fields it only asks whether it is meant.

    `shows_first`: what the act answers without words stands above the fields.
    """

    fields: tuple[Field, ...] = ()
    args: Callable[[Values, Values], str] = lambda _values, _before: ""
    shows_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A form as it is put to somebody. `before`: lines above its fields."""

    visit: Visit
    title: str
    form: Form
    lists: Lists
    before: tuple[str, ...] = ()


def _log(values: Values, _before: Values) -> str:
    """The signs that part the result and the next step are not those of a sentence."""
    said, result, step = (values[name].replace(" = ", ": ").replace(" > ", ", ").strip() for name in ("words", "result", "step"))
    return f"{values['kind']} {said}" + (f" = {result}" if result else "") + (f" > {step}" if step else "")


def _task(values: Values, _before: Values) -> str:
    to = f">{values['to']} " if values["to"] else ""
    when = f"{values['moment']}: " if values["moment"] else ""
    return f"{to}{when}{values['words']}"


def _card(values: Values, before: Values) -> str:
    own = {name: value for name, value in values.items() if name not in ("other", "value") and value != before.get(name, "")}
    if values["other"]:
        own[values["other"]] = values["value"]
    return "; ".join(f"{name}={value.replace(';', ',') or '-'}" for name, value in own.items())


def _client(values: Values, _before: Values) -> str:
    if values["client"]:
        return f"={values['client']}"
    if values["person"]:
        return "+" + "; ".join(values[name].replace(";", ",") for name in ("person", "position", "phone", "email"))
    return f"{values['client_field']}={values['value'].replace(';', ',') or '-'}" if values["client_field"] else ""


FORMS: Mapping[str, Form] = {
    "won": Form(),
    "pass": Form(),
    "end": Form(),
    "reject": Form(fields=(Field(name="reason", kind="choice", choices="reasons"),), args=lambda values, _: values["reason"]),
    "later": Form(fields=(Field(name="moment", kind="moment"),), args=lambda values, _: values["moment"]),
    "note": Form(fields=(Field(name="words", kind="words", is_needed=True),), args=lambda values, _: values["words"]),
    "say": Form(fields=(Field(name="answer", kind="choice", choices="answers", is_needed=True),), args=lambda values, _: values["answer"]),
    "log": Form(
        fields=(
            Field(name="kind", kind="choice", choices="kinds", is_needed=True),
            Field(name="words", kind="words"),
            Field(name="result"),
            Field(name="step"),
        ),
        args=_log,
    ),
    "task": Form(
        fields=(
            Field(name="words", kind="words", is_needed=True),
            Field(name="moment", kind="moment"),
            Field(name="to", kind="choice", choices="members"),
        ),
        args=_task,
    ),
    "done": Form(fields=(Field(name="came", kind="words", is_needed=True),), args=lambda values, _: values["came"]),
    "card": Form(
        fields=(
            *(Field(name=name) for name in ("name", "phone", "email", "company", "decider")),
            Field(name="grade", kind="choice", choices="grades"),
            Field(name="other", kind="choice", choices="others"),
            Field(name="value"),
        ),
        args=_card,
    ),
    "client": Form(
        fields=(
            Field(name="client_field", kind="choice", choices="client_fields"),
            *(Field(name=name) for name in ("value", "person", "position", "phone", "email", "client")),
        ),
        args=_client,
        shows_first=True,
    ),
    "handover": Form(fields=(Field(name="to", kind="choice", choices="members", is_needed=True),), args=lambda values, _: values["to"]),
}
"""By act; an act that is not here needs nothing, or asks for itself with buttons."""


def listed(tx: Tx, visit: Visit, number: LeadId) -> Lists:
    """All the lists that the forms choose from, of this lead."""
    lead, language = tx.lead(number), visit.language
    if lead is None:
        return {}
    sale = sale_of(tx, visit.desk, lead)
    script = visit.desk.shelf.pinned(tx, lead.script, lead.script_version)
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    known = {name: getattr(lead, name) or "" for name in ("name", "phone", "email", "company", "decider", "grade")}
    answers = {} if conversation is None else {name: ready_answer(script, conversation.state, name, visit.now()) for name in script.answers}
    return {
        "now": known,
        "reasons": {name: reason_title(tx, visit.spoken, lead, name) for name in sale.reasons},
        "answers": answers,
        "kinds": {name: text(f"log_{name}", language) for name in KINDS},
        "members": {} if lead.address.channel == PLAYGROUND else members_of(tx),
        "grades": {name: text(f"grade_{name}", language) for name in GRADES},
        "others": {name: visit.word(f"field_{name}") if name in KNOWN else name for name in dict.fromkeys((*KNOWN, *lead.fields))},
        "client_fields": {name: visit.word(f"client_{name}") for name in CLIENT_FIELDS},
    }


def members_of(tx: Tx) -> Mapping[str, str]:
    """Who may be given something."""
    return {str(one.person_id): one.name for one in tx.members() if one.removed_at is None}


async def ask(asking: Asking) -> str | None:
    """The act's words; None: the window was closed."""
    return await _Window(asking).show()


@dataclass(slots=True)
class _Window:
    asking: Asking
    fields: dict[str, ValueElement[Any]] = field(default_factory=dict)

    async def show(self) -> str | None:
        """Draw it and wait."""
        word, form = self.asking.visit.word, self.asking.form
        with ui.dialog() as dialog, ui.card().classes("hc-window").props('data-testid="form"'):
            ui.label(self.asking.title).classes("hc-h2")
            for line in self.asking.before:
                ui.label(line).classes("hc-lines hc-note")
            for one in form.fields:
                self.fields[one.name] = self._draw(one)
            why = ui.label().classes("hc-no")
            with ui.element("div").classes("hc-row"):
                ok = ui.button(word("do_it"), on_click=lambda: self._submit(dialog, why)).props('unelevated no-caps data-testid="do"')
                ui.button(word("cancel"), on_click=lambda: dialog.submit(None)).props("flat no-caps")
            if not form.fields:
                ok.props("autofocus")
        args = await dialog
        return None if args is None else str(args)

    def _draw(self, one: Field) -> ValueElement[Any]:
        label = self.asking.visit.word(f"field_{one.name}")
        held = self.asking.lists.get("now", {}).get(one.name, "") if self.asking.form is FORMS["card"] else ""
        drawn: ValueElement[Any]
        match one.kind:
            case "choice":
                choices = dict(self.asking.lists.get(one.choices, {}))
                drawn = ui.select(choices, label=label, value=held or None, with_input=len(choices) > 12, clearable=not one.is_needed)
                drawn.props("dense outlined options-dense")
            case "words":
                drawn = ui.textarea(label).props("dense outlined autogrow maxlength=2000")
            case "moment":
                drawn = ui.input(label).props("dense outlined stack-label type=datetime-local")
            case "line":
                drawn = ui.input(label, value=held).props("dense outlined maxlength=600")
        return drawn.classes("w-full").props(f'data-field="{one.name}"')

    def _submit(self, dialog: ui.dialog, why: ui.label) -> None:
        form, visit = self.asking.form, self.asking.visit
        values = {name: str(drawn.value or "").strip() for name, drawn in self.fields.items()}
        missing = next((one for one in form.fields if one.is_needed and not values[one.name]), None)
        if missing is not None:
            why.set_text(visit.word("is_needed", name=visit.word(f"field_{missing.name}")))
            return
        if values.get("moment"):
            values["moment"] = values["moment"].replace("T", " ")
            if moment_of(values["moment"], visit.desk.config.timezone, visit.now(), visit.language) is None:
                why.set_text(text("bad_moment", visit.language))
                return
        dialog.submit(form.args(values, self.asking.lists.get("now", {})))
