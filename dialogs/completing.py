"""What may be written where the cursor stands: keys and values of the schema, and the names that the script itself gives.

The schema is that of `Script`; what it cannot say (where a node's id is meant, which options a question has) is said here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args

from dialogs.script import Script
from dialogs.yaml_cursor import Cursor
from dialogs.yaml_text import Path
from qualification.conditions import FACTS, Operator
from qualification.kinds import KINDS
from qualification.verdict import Temperature

Form = Mapping[str, Any]
"""A part of the JSON Schema."""

_BOOLS = ("true", "false")
_NODES = ("go", "next", "on_misses", "declined", "start")
_NAMES: Mapping[str, Callable[[Script], Iterable[str]]] = {
    **dict.fromkeys(_NODES, lambda script: script.nodes),
    "consent": lambda script: script.consents,
    "magnet": lambda script: script.magnets,
    **dict.fromkeys(("all", "none_no", "needs"), lambda script: script.qualification.criteria),
    **dict.fromkeys(("answered", "region"), lambda script: script.questions),
    "language": lambda script: script.languages,
}
"""Whose names a free word under this key is one of."""
_FACT_WORDS: Mapping[str, Callable[[Script], Iterable[str]]] = {
    "temperature": lambda script: get_args(Temperature),
    "targeted": lambda script: _BOOLS,
    "returning": lambda script: _BOOLS,
    "language": lambda script: script.languages,
    "magnet": lambda script: script.magnets,
    "consent": lambda script: script.consents,
    "contact": lambda script: ("phone", "email", "verified"),
    "source": lambda script: script.sources,
}
_COMBINING = ("all", "any", "not")
_SUBJECT, _OPERATOR = "x-subject", "x-operator"
"""Marks of forms that are made here: the test of one subject, and what a test compares with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One thing that may be written here. `about`: what it is, in a word or two of the schema."""

    what: Literal["key", "value"]
    word: str
    about: str = ""


def offers(script: Script | None, at: Cursor) -> tuple[Offer, ...]:
    """Everything that may be written there, each word once, in the order of the schema. `script`: as it could last be read."""
    forms = _forms(at.path)
    found: list[Offer] = []
    if at.may_be_key:
        found += (one for one in _keys(script, _fitting(forms, at.beside)) if one.word not in at.beside)
    if at.may_be_value:
        found += _values(script, at.path, forms)
    return tuple(dict.fromkeys(found))


def fact_words(script: Script, fact: str) -> Iterable[str]:
    """What the fact may be, as far as the script knows."""
    return _FACT_WORDS[fact](script) if fact in _FACT_WORDS else ()


@cache
def _schema() -> Form:
    return Script.model_json_schema()


def _forms(path: Path) -> list[Form]:
    """What the schema says about the value at the path; several where it may be one of several."""
    forms = list(_spread(_schema()))
    for step in path:
        forms = [inner for form in forms for reached in _inside(form, step) for inner in _spread(reached)]
    return forms


def _spread(form: Form) -> Iterator[Form]:
    """The form itself, or those it may be one of."""
    if "$ref" in form:
        form = _schema()["$defs"][form["$ref"].rpartition("/")[2]]
    one_of = form.get("anyOf") or form.get("oneOf")
    if one_of is None:
        yield form
    for inner in one_of or ():
        yield from _spread(inner)


def _inside(form: Form, step: str | int) -> Iterator[Form]:
    if isinstance(step, int):
        if "items" in form:
            yield form["items"]
        elif _SUBJECT in form or _OPERATOR in form:
            yield form
    elif _is_condition(form):
        yield _in_condition(form, step)
    elif _SUBJECT in form:
        yield {_OPERATOR: step, "subject": form[_SUBJECT]}
    elif step in form.get("properties", {}):
        yield form["properties"][step]
    else:
        rest = form.get("additionalProperties")
        yield from form.get("patternProperties", {}).values()
        yield from (rest,) if isinstance(rest, dict) else ()


def _is_condition(form: Form) -> bool:
    return set(form.get("properties", ())) == set(_COMBINING)


def _in_condition(form: Form, step: str) -> Form:
    return form if step == "not" else {"items": form} if step in _COMBINING else {_SUBJECT: step}


def _fitting(forms: Sequence[Form], beside: frozenset[str]) -> Sequence[Form]:
    """Of several forms those that know all the keys which are there already; all, where none does."""
    fitting = [form for form in forms if beside <= form.get("properties", {}).keys()]
    return fitting if beside and fitting else forms


def _keys(script: Script | None, forms: Iterable[Form]) -> Iterator[Offer]:
    for form in forms:
        if _is_condition(form):
            yield from (Offer(what="key", word=name, about="answer") for name in (script.questions if script else ()))
            yield from (Offer(what="key", word=name, about="fact") for name in sorted(FACTS))
            yield from (Offer(what="key", word=name) for name in _COMBINING)
        elif _SUBJECT in form:
            yield from (Offer(what="key", word=name, about="test") for name in _operators(script, form[_SUBJECT]))
        else:
            needed = form.get("required", ())
            names = (*form.get("properties", ()), *form.get("propertyNames", {}).get("enum", ()))
            yield from (Offer(what="key", word=name, about="required" if name in needed else "") for name in names)
        if script is not None and form.get("additionalProperties") == {"type": "string"}:
            yield from (Offer(what="key", word=language, about="language") for language in (*script.languages, "*"))


def _operators(script: Script | None, subject: str) -> Iterable[str]:
    """The tests that answers of the question's kind know, in the order of the grammar."""
    node = script.questions.get(subject) if script is not None else None
    return [name for name in get_args(Operator) if node is None or name in KINDS[node.kind].operators]


def _values(script: Script | None, path: Path, forms: Iterable[Form]) -> Iterator[Offer]:
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    for form in forms:
        words: Iterable[str] = [*map(str, form.get("enum", ())), *_truths(form)]
        if _SUBJECT in form or _OPERATOR in form:
            words = _compared(script, form)
        elif not words and form.get("type") == "string" and script is not None and key in _NAMES:
            words = _NAMES[key](script)
        yield from (Offer(what="value", word=word, about=key if form.get("enum") is None else "") for word in words)


def _truths(form: Form) -> Sequence[str]:
    return ("true",) if form.get("const") is True else _BOOLS if form.get("type") == "boolean" else ()


def _compared(script: Script | None, form: Form) -> Iterable[str]:
    """What a test of the subject may compare with."""
    subject, operator = form.get(_SUBJECT) or form["subject"], form.get(_OPERATOR, "is")
    if operator in ("known", "verified"):
        return _BOOLS
    node = script.questions.get(subject) if script is not None else None
    if script is None or operator not in ("is", "in"):
        return ()
    if node is not None:
        return ("yes", "no") if node.kind == "yesno" else node.options
    return fact_words(script, subject)
