"""The kinds of questions: one file a kind, one line each in `KINDS`.

A kind file holds two functions:

* `read(text, hints) -> Reading`: what the typed text is taken for. Total: any Unicode up to 4,096 characters,
  never raises, linear in the length of the text.
* `show(answer, hints) -> str`: the answer in words of `hints.lang`, for cards and for "is that right?".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qualification.answers import Answer
from qualification.kinds import (
    choice,
    choices,
    company,
    email,
    money,
    name,
    number,
    phone,
    site,
    text,
    timing,
    yesno,
)
from qualification.reading import Hints, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of question. `is_personal`: the answer is personal data, so consent comes first.

    `operators`: the tests that a condition may apply to its answers (see `qualification.conditions`).
    """

    name: str
    read: Callable[[str, Hints], Reading]
    show: Callable[[Answer, Hints], str]
    operators: frozenset[str]
    is_personal: bool = False


_WORDS = frozenset({"is", "in", "known"})
_AMOUNT = frozenset({"at_least", "at_most", "more_than", "less_than", "known"})

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(name="choice", read=choice.read, show=choice.show, operators=_WORDS),
        Kind(name="choices", read=choices.read, show=choices.show, operators=_WORDS | {"count_at_least"}),
        Kind(name="yesno", read=yesno.read, show=yesno.show, operators=_WORDS),
        Kind(name="number", read=number.read, show=number.show, operators=_AMOUNT | {"is", "in"}),
        Kind(name="money", read=money.read, show=money.show, operators=_AMOUNT | {"is"}),
        Kind(name="timing", read=timing.read, show=timing.show, operators=frozenset({"within", "after", "is", "in", "known"})),
        Kind(name="phone", read=phone.read, show=phone.show, operators=frozenset({"known", "verified"}), is_personal=True),
        Kind(name="email", read=email.read, show=email.show, operators=frozenset({"known"}), is_personal=True),
        Kind(name="name", read=name.read, show=name.show, operators=frozenset({"known"}), is_personal=True),
        Kind(name="company", read=company.read, show=company.show, operators=frozenset({"known"})),
        Kind(name="site", read=site.read, show=site.show, operators=frozenset({"known"})),
        Kind(name="text", read=text.read, show=text.show, operators=frozenset({"known", "mentions"})),
    )
}
"""Every kind of question by its name in the script."""
