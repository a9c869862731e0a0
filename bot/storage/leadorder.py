"""The order of a list of leads, and what it needs of a row: how near the contact is, as `completeness.grade_of` says it of a record."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import add

from sqlalchemy import ColumnElement, Integer, String, and_, case, exists, func, literal, or_, select, type_coerce
from sqlalchemy.sql.elements import UnaryExpression

from bot.model import GRADES, LeadId, LeadOrder
from bot.storage.tables import answers, leads
from bot.storage.texts import dumps

_of = leads.c
_has_phone, _has_email = func.coalesce(_of.phone, "") != "", func.coalesce(_of.email, "") != ""
_is_reached = or_(_of.phone_verified, type_coerce(_of.checks, String).contains('"number":true'))
GRADE_PLACE: ColumnElement[int] = case(
    *((_of.grade == name, literal(place, Integer)) for place, name in enumerate(GRADES)),
    (and_(~_has_phone, ~_has_email), 0),
    (_of.name.is_(None), 1),
    (and_(_has_phone, _has_email, _is_reached), 3),
    else_=2,
)
"""The place of the lead's grade among `GRADES`."""

_has_interest = or_(_of.verdict.is_not(None), type_coerce(_of.fields, String).contains('"interest":'))
_has_company, _has_decider = func.coalesce(_of.company, "") != "", func.coalesce(_of.decider, "") != ""
_there = (func.coalesce(_of.name, "") != "", or_(_has_phone, _has_email), _has_interest, _has_company, _has_decider)
FILLED: ColumnElement[int] = reduce(add, (case((one, 1), else_=0) for one in _there))
"""How many of the fields are filled that `completeness.of_lead` counts; who was judged has said what interests them."""


def ordered(order: LeadOrder) -> tuple[UnaryExpression[int], ...]:
    """What a list is sorted by; of two that are equal the newer comes first, of the oldest first the older."""
    match order:
        case "newest":
            return (_of.id.desc(),)
        case "oldest":
            return (_of.id.asc(),)
        case "score":
            return _of.score.desc(), _of.id.desc()
        case "grade":
            return GRADE_PLACE.desc(), _of.id.desc()


def after(order: LeadOrder, last: LeadId) -> ColumnElement[bool]:
    """What holds of the leads that stand behind this one in that order."""
    if order == "newest":
        return _of.id < last
    if order == "oldest":
        return _of.id > last
    by = _of.score if order == "score" else GRADE_PLACE
    of_last = select(by).where(_of.id == last).correlate(None).scalar_subquery()
    return or_(by < of_last, and_(by == of_last, _of.id < last))


def graded(grades: Iterable[str]) -> ColumnElement[bool]:
    """How near the contact is to be."""
    return GRADE_PLACE.in_([place for place, name in enumerate(GRADES) if name in set(grades)])


def answered(question: str, value: str) -> ColumnElement[bool]:
    """Whether that question was answered so: by the option's id, or with these words in the reply; a field of that name counts too."""
    ids = type_coerce(answers.c.answer, String)
    written = {value, value.lower(), value.capitalize()}
    said = exists().where(
        answers.c.conversation == _of.conversation,
        answers.c.run == _of.run,
        answers.c.question == question,
        answers.c.counts,
        or_(ids.contains(dumps(value.lower()), autoescape=True), *(answers.c.raw.contains(one, autoescape=True) for one in written)),
    )
    fields = type_coerce(_of.fields, String)
    held = (fields.contains(f"{dumps(question)}:{dumps(one)}", autoescape=True) for one in written)
    return or_(said, *held)
