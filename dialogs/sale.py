"""The sale after the talk, as a script writes it: stages, reasons, what makes a client, the letter of farewell.

Every list has a default (`sale_words`), so that a script without `sale:` has all of it; what a script writes replaces its list whole.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, Self

from pydantic import Field, model_validator

from dialogs.conditions import ConditionField, DurationField
from dialogs.part import Id, Part, Texts
from dialogs.sale_words import FAREWELL, REASONS, STAGES, TASKS

StageKind = Literal["open", "won", "lost", "refused", "deferred"]
"""`open`: work goes on; `won`: the client is made; `lost`: the sale failed; `refused`: the person said no; `deferred`: later, on a date."""
ENDS: tuple[StageKind, ...] = ("won", "lost", "refused", "deferred")
HAPPENINGS = ("taken", "call", "message", "letter", "offer", "meeting", "print", "news")
"""What a task may be made on beside stages."""
NEEDS_REASON: tuple[StageKind, ...] = ("lost", "refused")

ClientEvent = Literal["payment", "contract", "invoice", "agreement", "offer", "first_purchase", "consent"]
"""The event that makes a client of a lead: sales literature names each of these."""


class StageSpec(Part):
    """A stage of the sale."""

    title: Texts
    kind: StageKind = "open"


class ReasonSpec(Part):
    """Why a sale ended. `said`: how the visitor is asked about it in the farewell, left out of it where there is none.

    `again`: after how long the person is worth another word; a task is made for it.
    """

    title: Texts
    said: Texts | None = None
    again: DurationField | None = None


class FarewellSpec(Part):
    """What a visitor gets once a lead is refused or lost: regret, a question about the reason, and a way back.

    `alternative`: something else that may fit. `back`: the button that opens the talk again; `thanks`, `welcome`: said after the
    reason and after the button. `on`: after which ends it is sent, `[]`: never.
    """

    text: Texts = FAREWELL["text"]
    alternative: Texts | None = None
    back: Texts = FAREWELL["back"]
    thanks: Texts = FAREWELL["thanks"]
    welcome: Texts = FAREWELL["welcome"]
    on: list[Literal["lost", "refused"]] = ["refused"]


def _stages() -> dict[str, StageSpec]:
    return {name: StageSpec.model_validate({"title": title, "kind": name if name in ENDS else "open"}) for name, title in STAGES.items()}


def _reasons() -> dict[str, ReasonSpec]:
    return {name: ReasonSpec.model_validate(spec) for name, spec in REASONS.items()}


class TaskSpec(Part):
    """A task that is made by itself. `on`: `taken` (somebody took the lead), a stage it came to, or what was written down (`HAPPENINGS`).

    `when`: a condition on answers and facts; one that rests on something not known does not hold. `after`: how long until its reminder,
    none: no reminder.
    """

    on: Id
    text: Texts
    when: ConditionField | None = None
    after: DurationField | None = None


def _tasks() -> list[TaskSpec]:
    return [TaskSpec.model_validate(spec) for spec in TASKS]


class Sale(Part):
    """How leads of this script are sold to. The first stage is where a lead begins; each end must be there once.

    `client_when`: the event that makes the client, kept with its moment. `service`: how long after it the client is asked how things
    go; a task is made for it, none: no task. `tasks`: what is made by itself beside.
    """

    stages: dict[Id, StageSpec] = Field(default_factory=_stages)
    reasons: dict[Id, ReasonSpec] = Field(default_factory=_reasons, min_length=1)
    client_when: ClientEvent = "payment"
    farewell: FarewellSpec = FarewellSpec()
    service: DurationField | None = timedelta(days=30)
    tasks: list[TaskSpec] = Field(default_factory=_tasks)

    @model_validator(mode="after")
    def _has_every_end_once(self) -> Self:
        kinds = [stage.kind for stage in self.stages.values()]
        wrong = [end for end in ENDS if kinds.count(end) != 1]
        if wrong:
            raise ValueError(f"stages need exactly one of kind {', '.join(wrong)}")
        if kinds[0] != "open":
            raise ValueError("the first stage must be open: leads begin there")
        unknown = [task.on for task in self.tasks if task.on not in (*HAPPENINGS, *self.stages)]
        if unknown:
            raise ValueError(f"nothing is called {', '.join(unknown)}: tasks are made on {', '.join((*HAPPENINGS, *self.stages))}")
        return self

    @property
    def first(self) -> str:
        """Where every lead begins."""
        return next(iter(self.stages))

    def kind(self, stage: str) -> StageKind:
        """What the stage means; one that a later version took away counts as open."""
        return self.stages[stage].kind if stage in self.stages else "open"

    def end(self, kind: StageKind) -> str:
        """The stage of that kind; of `open` the first."""
        return next(name for name, stage in self.stages.items() if stage.kind == kind)
