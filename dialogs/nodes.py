"""The nodes of a script: one model a kind of node. A new one enters `Node` and `_TAGS`; mypy then lists the rooms to visit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, StringConstraints, Tag

from dialogs.conditions import ConditionField, DurationField
from dialogs.part import ANY_LANGUAGE, Id, OptionId, Part, Texts
from qualification.answers import Period
from qualification.conditions import Condition

KindName = Literal["choice", "choices", "yesno", "number", "money", "timing", "phone", "email", "name", "company", "site", "text"]
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""ISO 4217."""
USUAL_CURRENCY = "EUR"
"""What an amount is in where neither the script nor the visitor says."""


def _jumps(written: object) -> object:
    return [{"go": written}] if isinstance(written, str) else written


class Jump(Part):
    """Go to the node where the condition holds (always, if there is none)."""

    when: ConditionField | None = None
    go: Id


Next = Annotated[list[Jump], BeforeValidator(_jumps, json_schema_input_type=Id | list[Jump]), Field(min_length=1)]
"""A node's id, or a list of jumps of which the first that holds is taken."""


class OptionSpec(Part):
    """An option of a choice; `synonyms` are further words for it, by language or for all."""

    label: Texts
    synonyms: Annotated[
        dict[str, list[str]],
        BeforeValidator(
            lambda written: {ANY_LANGUAGE: written} if isinstance(written, list) else written,
            json_schema_input_type=list[str] | dict[str, list[str]],
        ),
    ] = {}


class Say(Part):
    """Say something and go on."""

    say: Texts
    next: Next


class Ask(Part):
    """Ask a question and wait. The answer is kept under `store` (by default the node's id).

    `tries`: how many replies that are not understood are met with `error` before `on_misses` is taken.
    `remind`: after these silences the question is asked again. `confirm`: show what was taken even when it decides nothing.
    `period`: an amount per month or year is asked for. `low`, `high`: limits of a number or an amount. `least`, `most`: how many
    options of a multiple choice.
    """

    ask: Texts
    kind: KindName
    title: Texts | None = None
    store: Id | None = None
    options: dict[OptionId, OptionSpec] = {}
    columns: int = Field(default=1, ge=1, le=4)
    currency: Currency | None = None
    period: Period | None = None
    low: float | None = None
    high: float | None = None
    least: int = Field(default=0, ge=0)
    most: int | None = Field(default=None, ge=1)
    example: Texts | None = None
    error: Texts | None = None
    tries: int = Field(default=3, ge=1, le=10)
    on_misses: Next | None = None
    optional: bool = False
    why: Texts | None = None
    share_button: bool = False
    remind: list[DurationField] = []
    remind_text: Texts | None = None
    confirm: bool = False
    next: Next


class ContactAsk(Part):
    """Ask for a contact: the visitor's number by button, or a typed phone or e-mail, whichever of `contact` comes."""

    contact: list[Literal["phone", "email"]] = Field(min_length=1)
    ask: Texts
    share_button: bool = True
    error: Texts | None = None
    tries: int = Field(default=3, ge=1, le=10)
    on_misses: Next | None = None
    optional: bool = False
    why: Texts | None = None
    remind: list[DurationField] = []
    remind_text: Texts | None = None
    next: Next


class Branch(Part):
    """Go where the first condition holds, without a word."""

    branch: list[Jump] = Field(min_length=1)


class Go(Part):
    """Go on at another node."""

    go: Id


class RunScript(Part):
    """Play another script of the same folder and come back. Its nodes are linked in when the script is loaded."""

    run: Id
    next: Next


class AskConsent(Part):
    """Ask for a consent of `consents`. `declined`: where to go without it (by default: a polite end)."""

    consent: Id
    next: Next
    declined: Next | None = None


class GiveMagnet(Part):
    """Give a magnet of `magnets`, if what it needs is there."""

    magnet: Id
    next: Next


class PassOn(Part):
    """Pass the visitor to the managers; the text, if any, is said to the visitor."""

    handoff: Literal[True] | Texts
    next: Next


class Finish(Part):
    """The end; the text, if any, is the last word."""

    finish: Literal[True] | Texts


_TAGS = ("contact", "consent", "ask", "say", "branch", "run", "magnet", "handoff", "finish", "go")


def _tag(node: object) -> str | None:
    if isinstance(node, Mapping):
        return next((tag for tag in _TAGS if tag in node), None)
    return next((tag for tag in _TAGS if hasattr(node, tag)), None)


Node = Annotated[
    Annotated[Say, Tag("say")]
    | Annotated[Ask, Tag("ask")]
    | Annotated[ContactAsk, Tag("contact")]
    | Annotated[Branch, Tag("branch")]
    | Annotated[Go, Tag("go")]
    | Annotated[RunScript, Tag("run")]
    | Annotated[AskConsent, Tag("consent")]
    | Annotated[GiveMagnet, Tag("magnet")]
    | Annotated[PassOn, Tag("handoff")]
    | Annotated[Finish, Tag("finish")],
    Discriminator(_tag),
]
"""A node is told by the key it is named for."""


Asking = Ask | ContactAsk | AskConsent
"""Nodes that wait for the visitor."""


def shares_number(node: Node | None) -> bool:
    """True where the button that shares the visitor's number is offered."""
    match node:
        case ContactAsk():
            return node.share_button and "phone" in node.contact
        case Ask():
            return node.share_button and node.kind == "phone"
        case _:
            return False


def question_of(node_id: str, node: Ask) -> str:
    """The name under which the answer is kept."""
    return node.store or node_id


def condition_of(jump: Jump) -> Condition | None:
    """The jump's condition, typed."""
    condition: Condition | None = jump.when
    return condition
