"""The schema of a script: what an admin may write. One model a thing; the loader adds file and line to its errors."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, StringConstraints, Tag

from dialogs.conditions import ConditionField, DurationField
from qualification.conditions import Condition
from qualification.criteria import CriterionRule
from qualification.scoring import Group, PointRule
from qualification.verdict import Rules, TargetRule, Temperature, TierRule

LANGUAGE_PATTERN = r"^[a-z]{2}$"
ID_PATTERN = r"^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})*$"
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""Lower case, digits and `_`; nodes of a linked sub-script are `<node>.<node of the sub-script>`."""
OptionId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_]{0,39}$")]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]

ANY_LANGUAGE = "*"
"""Key of a text that is the same in every language."""
KindName = Literal["choice", "choices", "yesno", "number", "money", "timing", "phone", "email", "name", "company", "site", "text"]


def _texts(written: object) -> object:
    return {ANY_LANGUAGE: written} if isinstance(written, str) else written


def _jumps(written: object) -> object:
    return [{"go": written}] if isinstance(written, str) else written


class Part(BaseModel):
    """Base of all models of a script: unknown keys are errors, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


Texts = Annotated[
    dict[Annotated[str, StringConstraints(pattern=r"^([a-z]{2}|\*)$")], Annotated[str, StringConstraints(min_length=1)]],
    BeforeValidator(_texts, json_schema_input_type=str | dict[str, str]),
    Field(min_length=1),
]
"""A text by language, or one string for all of them."""


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
    `low`, `high`: limits of a number or an amount. `least`, `most`: how many options of a multiple choice.
    """

    ask: Texts
    kind: KindName
    title: Texts | None = None
    store: Id | None = None
    options: dict[OptionId, OptionSpec] = {}
    columns: int = Field(default=1, ge=1, le=4)
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
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


class ConsentSpec(Part):
    """The exact text a visitor agrees to. `link`: the document; `purpose`: one word for the journal."""

    text: Texts
    link: str | None = None
    purpose: str = "contact"


class MagnetSpec(Part):
    """Something useful in return for the contact: exactly one of file, link, text and codes.

    `file`: path below the scripts' folder. `codes`: promo codes, one a person. `needs`: what must be there first.
    """

    file: str | None = None
    link: str | None = None
    text: Texts | None = None
    codes: list[str] = []
    title: Texts | None = None
    caption: Texts | None = None
    needs: list[Literal["consent", "contact"]] = ["contact"]
    when: ConditionField | None = None


class CriterionSpec(Part):
    """When a criterion is yes and when it is no; otherwise it is unknown."""

    title: Texts | None = None
    yes: ConditionField | None = None
    no: ConditionField | None = None


class TargetSpec(Part):
    """Who is targeted. `all`: criteria that must be yes; `none_no`: that must not be no; `answered`: compulsory questions."""

    all: list[str] = []
    none_no: list[str] = []
    when: ConditionField | None = None
    answered: list[str] = []


class PointSpec(Part):
    """Points (may be negative) where the condition holds, and the reason a manager reads."""

    when: ConditionField
    add: int = Field(ge=-1000, le=1000)
    group: Group = "fit"
    because: Texts


class TierSpec(Part):
    """What a temperature asks for. `or_when`: an answer that alone is enough."""

    at_least: int | None = None
    fit: int | None = None
    readiness: int | None = None
    needs: list[str] = []
    none_no: list[str] = []
    when: ConditionField | None = None
    or_when: ConditionField | None = None

    def rule(self) -> TierRule:
        """The tier as the judge takes it."""
        groups: dict[Group, int] = {}
        if self.fit is not None:
            groups["fit"] = self.fit
        if self.readiness is not None:
            groups["readiness"] = self.readiness
        return TierRule(
            at_least=self.at_least,
            groups=groups,
            needs=tuple(self.needs),
            none_no=tuple(self.none_no),
            when=self.when,
            or_when=self.or_when,
        )


class Qualification(Part):
    """All rules of judging; see `qualification.verdict`."""

    criteria: dict[Id, CriterionSpec] = {}
    targeted: TargetSpec = TargetSpec()
    points: list[PointSpec] = []
    caps: dict[Group, int] = {}
    tiers: dict[Temperature, TierSpec] = {}

    @cached_property
    def rules(self) -> Rules:
        """The rules as the judge takes them, made once."""
        target = self.targeted
        return Rules(
            criteria={name: CriterionRule(yes=spec.yes, no=spec.no) for name, spec in self.criteria.items()},
            targeted=TargetRule(
                all_yes=tuple(target.all), none_no=tuple(target.none_no), when=target.when, needs_answers=tuple(target.answered)
            ),
            points=tuple(PointRule(when=one.when, points=one.add, group=one.group, because=one.because) for one in self.points),
            caps=self.caps,
            tiers={name: spec.rule() for name, spec in self.tiers.items()},
        )


When = Literal["now", "working_hours", "never"]


class HandoffSpec(Part):
    """When a targeted lead of each temperature reaches the managers. `hours`: e.g. {mon-fri: "09:00-18:00"}."""

    hot: When = "now"
    warm: When = "never"
    cold: When = "never"
    team: str | None = None
    hours: dict[str, str] = {}


class SourceSpec(Part):
    """A source that links name (`?start=ads`). `kind`: how the people of this source come."""

    title: Texts
    kind: Literal["live", "word_of_mouth", "network"] = "network"


class TestPerson(Part):
    """Who plays a test. `contact`: the number that the person's share button gives."""

    language: Language | None = None
    source: str | None = None
    first_name: str = "Test"
    contact: str | None = None
    today: str | None = None


class Expectation(Part):
    """What must hold when a test has been played; what is not named is not looked at."""

    targeted: bool | None = None
    mark: Literal["targeted", "non-targeted", "undecided"] | None = None
    temperature: Temperature | None = None
    score: int | None = None
    handoff: bool | None = None
    lead: bool | None = None
    finished: bool | None = None
    magnet: Id | None = None
    at: Id | None = None
    criteria: dict[str, Literal["yes", "no", "unknown"]] = {}
    answers: dict[str, Any] = {}
    objections: list[str] = []
    said: list[str] = []
    not_said: list[str] = []


class ScriptTest(Part):
    """A dialog and what must come of it. A line of `says` is typed; {press: option}, {share: true}, {command: back} are not."""

    name: str
    person: TestPerson = TestPerson()
    says: list[str | dict[Literal["press", "share", "command", "send"], Any]]
    expect: Expectation


ObjectionName = Literal["price_objection", "think", "not_interested", "competitor"]


class Script(Part):
    """A whole script. The first of `languages` is the fallback of every text.

    `lead_needs`: what makes an interest a lead (a contact alone, or a named person as well). `max_questions`: how many
    questions one visitor may be asked. `price`: the answer to a question about the price at any moment. `about`: what the
    company does, said to requests beside the point. `country`: where phone numbers without a country code are from.
    `phrases`: the machine's own words said otherwise (names in `dialogs.phrases`). `target_action`: what counts as the
    action aimed at.
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
    objections: dict[ObjectionName, Texts] = {}
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    price: Texts | None = None
    about: Texts | None = None
    sources: dict[str, SourceSpec] = {}
    lead_needs: list[Literal["contact", "name"]] = ["contact"]
    target_action: str | None = None
    max_questions: int = Field(default=10, ge=1, le=50)
    phrases: dict[str, Texts] = {}
    tests: list[ScriptTest] = []

    @cached_property
    def questions(self) -> Mapping[str, Ask]:
        """Every question that keeps an answer, by the name it is kept under; the first node wins where two share one."""
        asked: dict[str, Ask] = {}
        for node_id, node in self.nodes.items():
            if isinstance(node, Ask):
                asked.setdefault(node.store or node_id, node)
        return asked


Question = Ask | ContactAsk


def question_of(node_id: str, node: Ask) -> str:
    """The name under which the answer is kept."""
    return node.store or node_id


def condition_of(jump: Jump) -> Condition | None:
    """The jump's condition, typed."""
    condition: Condition | None = jump.when
    return condition
