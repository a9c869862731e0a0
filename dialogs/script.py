"""The schema of a script: what an admin may write. Its parts lie in `nodes`, `rules` and `trials`; the loader adds file and line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from dialogs.approach import ApproachSpec
from dialogs.conditions import ConditionField, DurationField
from dialogs.giving import GiveRule
from dialogs.nodes import (
    USUAL_CURRENCY,
    Ask,
    AskConsent,
    Asking,
    Branch,
    ContactAsk,
    Currency,
    Finish,
    GiveMagnet,
    Go,
    Jump,
    KindName,
    Next,
    Node,
    OptionSpec,
    PassOn,
    RunScript,
    Say,
    condition_of,
    question_of,
    shares_number,
)
from dialogs.part import ANY_LANGUAGE, Id, Language, Part, Texts
from dialogs.portraits import PortraitSpec, TraitSpec
from dialogs.rules import CriterionSpec, PointSpec, Qualification, TargetSpec, TierSpec
from dialogs.sale import FarewellSpec, ReasonSpec, Sale, StageSpec
from dialogs.trials import Expectation, ScriptTest, TestPerson
from qualification.worth import Unit

__all__ = [
    "ANY_LANGUAGE",
    "ApproachSpec",
    "Ask",
    "AskConsent",
    "Asking",
    "Branch",
    "ConsentSpec",
    "ContactAsk",
    "CriterionSpec",
    "Expectation",
    "FarewellSpec",
    "Finish",
    "GiveMagnet",
    "Go",
    "HandoffSpec",
    "Id",
    "Jump",
    "KindName",
    "MagnetSpec",
    "Next",
    "Node",
    "ObjectionName",
    "OptionSpec",
    "Part",
    "PassOn",
    "PointSpec",
    "PortraitSpec",
    "Qualification",
    "ReasonSpec",
    "RunScript",
    "Sale",
    "Say",
    "Script",
    "ScriptTest",
    "SourceSpec",
    "StageSpec",
    "TargetSpec",
    "TestPerson",
    "Texts",
    "TierSpec",
    "TraitSpec",
    "When",
    "condition_of",
    "question_of",
    "shares_number",
]


class ConsentSpec(Part):
    """The exact text a visitor agrees to. `link`: the document; `purpose`: what for, one word that is kept with it."""

    text: Texts
    link: str | None = None
    purpose: str = "contact"


class MagnetSpec(Part):
    """Something useful in return for the contact: exactly one of file, link, text and codes.

    `file`: path below the scripts' folder. `codes`: promo codes, one a person. `needs`: what must be there first.
    `active` False: nobody gets it any more.
    """

    file: str | None = None
    link: str | None = None
    text: Texts | None = None
    codes: list[str] = []
    title: Texts | None = None
    caption: Texts | None = None
    needs: list[Literal["consent", "contact"]] = ["contact"]
    when: ConditionField | None = None
    active: bool = True


When = Literal["now", "working_hours", "never"]


class HandoffSpec(Part):
    """When a targeted lead of each temperature reaches the managers. `hours`: e.g. {mon-fri: "09:00-18:00"}.

    `rules`: which member gets it, see `dialogs.giving`. `remind`, `pass_on`, `tell_head`: after so much working time without an answer
    whoever has the lead is reminded, it goes to the next, the head is told; `0s`: never, None: as the settings say.
    """

    hot: When = "now"
    warm: When = "never"
    cold: When = "never"
    team: str | None = None
    hours: dict[str, str] = {}
    rules: list[GiveRule] = []
    remind: DurationField | None = None
    pass_on: DurationField | None = None
    tell_head: DurationField | None = None


class SourceSpec(Part):
    """A source that links name (`?start=ads`). `kind`: how the people of this source come."""

    title: Texts
    kind: Literal["live", "word_of_mouth", "network"] = "network"


TargetEvent = Literal["call", "letter", "offer", "meeting", "won"]
"""What may be done when the action aimed at is done: a talk of that kind that is written down, or the lead is won."""
ObjectionName = Literal["price_objection", "think", "not_interested", "competitor"]


class Script(Part):
    """A whole script. The first of `languages` is the fallback of every text.

    `lead_needs`: what makes an interest a lead (a contact alone, or a named person as well). `max_questions`: how many
    questions one visitor may be asked. `price`: the answer to a question about the price at any moment. `about`: what the
    company does, said to requests beside the point. `country`: where phone numbers without a country code are from.
    `links`: other words of start links that open it. `instead_of`: scripts in whose place it is played to whoever speaks none of their
    languages.
    `currencies`: what one unit of each currency is worth, all in one measure, to judge an amount named in another one than asked for.
    `phrases`: the machine's own words said otherwise (names in `dialogs.phrases`). `target_action`: what all this
    aims at, in words; it is done when what `target_when` says first happens to a lead. `answers`: ready answers that managers send by
    name. `portraits`: who the ideal and the wrong customer are.
    """

    script: Id
    title: Texts
    languages: list[Language] = Field(min_length=1)
    start: Id
    nodes: dict[Id, Node] = Field(min_length=1)
    consents: dict[Id, ConsentSpec] = {}
    qualification: Qualification = Qualification()
    magnets: dict[Id, MagnetSpec] = {}
    handoff: HandoffSpec = HandoffSpec()
    sale: Sale = Sale()
    approach: ApproachSpec = ApproachSpec()
    objections: dict[ObjectionName, Texts] = {}
    answers: dict[Id, Texts] = {}
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    currencies: dict[Currency, Annotated[float, Field(gt=0)]] = {}
    price: Texts | None = None
    about: Texts | None = None
    sources: dict[str, SourceSpec] = {}
    lead_needs: list[Literal["contact", "name"]] = ["contact"]
    target_action: Texts | None = None
    target_when: TargetEvent = "won"
    max_questions: int = Field(default=10, ge=1, le=50)
    phrases: dict[str, Texts] = {}
    links: list[Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,60}$")]] = []
    instead_of: list[Id] = []
    portraits: dict[Id, PortraitSpec] = {}
    tests: list[ScriptTest] = []

    @cached_property
    def questions(self) -> Mapping[str, Ask]:
        """Every question that keeps an answer, by the name it is kept under; the first node wins where two share one."""
        asked: dict[str, Ask] = {}
        for node_id, node in self.nodes.items():
            if isinstance(node, Ask):
                asked.setdefault(node.store or node_id, node)
        return asked

    @cached_property
    def units(self) -> Mapping[str, Unit]:
        """What the answers to each question about money are compared in."""
        return {
            question: Unit(currency=node.currency or USUAL_CURRENCY, period=node.period, rates=self.currencies)
            for question, node in self.questions.items()
            if node.kind == "money"
        }
