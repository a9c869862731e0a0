"""Chooses who gets a lead, by rules. Pure: members, their loads and what is known of the lead go in, a choice comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.app.duty import on_duty
from bot.model import ROLES, Lead, Member
from dialogs.giving import GiveRule
from qualification.answers import Answer, Choice, Choices, Text
from qualification.conditions import FactValue, Known, holds
from qualification.worth import Unit

DEFAULT_RULES = (
    GiveRule(name="experienced", when={"temperature": ["hot", "warm"]}, same_language=True, experienced=True),
    GiveRule(name="language", same_language=True),
    GiveRule(name="anybody"),
)
"""What holds where members have joined and no rule is written."""
OWN_MANAGER = "own_manager"
"""Named in the history where a known person goes to the manager they had before."""
_SELLERS = ("manager", "senior")
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a choice rests on. `loads`: open leads by owner. `former`: who had the person's earlier leads, the latest first."""

    lead: Lead
    answers: Mapping[str, Answer]
    members: Sequence[Member]
    loads: Mapping[int, int]
    former: Sequence[int]
    now: datetime
    away_after: timedelta | None = None
    units: Mapping[str, Unit] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """`people`: one who gets the lead, or all it is offered to at once. `rule`: by whose name."""

    rule: str
    people: tuple[Member, ...]
    is_offer: bool = False


def choose(rules: Sequence[GiveRule], case: Case) -> Chosen | None:
    """The choice of the first rule that finds somebody; None: nobody is free, the lead waits."""
    free = [member for member in case.members if _is_free(member, case)]
    own = next((member for former in case.former for member in free if member.person_id == former), None)
    if own is not None:
        return Chosen(rule=OWN_MANAGER, people=(own,))
    known = Known(answers=case.answers, facts=facts_of(case.lead), units=case.units)
    for rule in rules:
        if (rule.scripts and case.lead.script not in rule.scripts) or (rule.when is not None and holds(rule.when, known) is not True):
            continue
        people = _ordered(rule, [member for member in free if _fits(rule, member, case)], case)
        if people:
            is_offer = rule.how == "all"
            return Chosen(rule=rule.name, people=people if is_offer else people[:1], is_offer=is_offer)
    return None


def _is_free(member: Member, case: Case) -> bool:
    has_room = member.load_limit is None or case.loads.get(member.person_id, 0) < member.load_limit
    return has_room and on_duty(member, case.now, away_after=case.away_after)


def _fits(rule: GiveRule, member: Member, case: Case) -> bool:
    wanted = rule.roles or (ROLES if rule.people else _SELLERS)
    return (
        member.role in wanted
        and (not rule.people or member.person_id in rule.people)
        and rule.team in (None, member.team)
        and (rule.skill is None or rule.skill.lower() in member.skills)
        and (rule.region is None or bool(_words(case.answers.get(rule.region)) & set(member.regions)))
        and (not rule.same_language or not member.languages or case.lead.language in member.languages)
    )


def _ordered(rule: GiveRule, fitting: list[Member], case: Case) -> tuple[Member, ...]:
    """In the order in which they come into question; of those who were given one at the same moment, who has fewer first."""

    def turn(member: Member) -> tuple[int, int, datetime, int, int]:
        rank = -ROLES.index(member.role) if rule.experienced and member.role in _SELLERS else 0
        place = rule.people.index(member.person_id) if rule.how == "order" and rule.people else 0
        last = member.given_at or _NEVER if rule.how == "even" else _NEVER
        load = case.loads.get(member.person_id, 0) if rule.how == "even" else 0
        return rank, place, last, load, member.person_id

    return tuple(sorted(fitting, key=turn))


def facts_of(lead: Lead) -> Mapping[str, FactValue]:
    """What conditions may ask about a lead beside its answers."""
    contact = {name for name, value in (("phone", lead.phone), ("email", lead.email)) if value}
    return {
        "source": lead.source_first or "unknown",
        "language": lead.language,
        "contact": frozenset(contact),
        "targeted": lead.targeted,
        "temperature": lead.temperature,
        "score": float(lead.score),
    }


def _words(answer: Answer | None) -> set[str]:
    """What an answer may have in common with a member's words, in lower case."""
    match answer:
        case Choice(option=option):
            return {option.lower()}
        case Choices(options=options):
            return {option.lower() for option in options}
        case Text(text=text):
            return {" ".join(text.lower().split())}
        case _:
            return set()
