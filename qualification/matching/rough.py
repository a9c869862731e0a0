"""Amounts told without a number: "a handful", "dozens", "несколько тысяч"."""

from __future__ import annotations

import re
from collections.abc import Callable

from qualification.matching.ranges import Span
from qualification.matching.units import Unit, unit_after

_FEW = r"\b(?:несколько|(?:a )?few|several|vari[oa]s|un[oa]s(?: cuant[oa]s)?|quelques|plusieurs) "
_MANY = tuple(
    (re.compile(rf"{_FEW}(?:{scale})\b(?! (?:тысяч|миллион|thousand|million|mil|mille|millones|de mill))"), low, high)
    for scale, low, high in (
        (r"десятк\w+|dozens?|tens|docenas|decenas|dizaines|douzaines", 24.0, 90.0),
        (r"сот(?:ен|ни)\w*|hundreds?|cientos|centenares|centaines", 200.0, 900.0),
        (r"тысяч\w*|тыщ\w*|thousands?|miles|milliers", 2000.0, 9000.0),
    )
)
"""Scales counted by "several", and what they may come to."""
_ROUGH = tuple(
    (re.compile(pattern), low, high)
    for pattern, low, high in (
        (r"\bпол(?:кило|метра|литра|сотки)|\bhalf a \w+|\bmedi[oa] \w+|\b(?:un )?demi[ -]\w+", 0.5, 0.5),
        (r"handful|горст[ьк]|\bpunado|poignee", 3.0, 7.0),
        (r"\bпар[ау]\b|парочк|\bcouple|un par\b|une paire", 2.0, 2.0),
        (r"\bнесколько|\bfew\b|several|\bunos pocos|\bunas pocas|\bvari[oa]s|quelques|plusieurs", 3.0, 6.0),
        (r"десятк[иоа]|dozens|docenas|decenas|dizaines", 24.0, 90.0),
        (r"\bсотн[иь]|hundreds|cientos|centenares|centaines", 200.0, 900.0),
        (r"^(?:one|un seul|une seule|uno solo|una sola|один|одна|одну)(?: \w+){0,2}$", 1.0, 1.0),
        (
            r"^(?:just |only |juste |seulement |solo |только |всего )(?:an?|one|the one|une?|una|uno|одн\w+|один|"
            r"une seule)(?: \w+){0,2}$",
            1.0,
            1.0,
        ),
        (
            r"^(?:(?:just|only|it's|its|we have|i have|у нас|у меня|tengo|tenemos|j'ai|on a) )*(?:a single|один-единственн\w+|"
            r"одн\w+ единственн\w+)\b",
            1.0,
            1.0,
        ),
        (r"\bтысячи\b|thousands|\bmiles\b|milliers", 2000.0, 9000.0),
    )
)
"""Amounts told without a number, and what they may come to."""


def several_scales(folded: str, fits: Callable[[Unit | None], bool]) -> Span | None:
    """ "Several hundred", whatever other numbers the text holds."""
    return _first(_MANY, folded, fits)


def roughly(folded: str, fits: Callable[[Unit | None], bool]) -> Span | None:
    """What the words may come to; None without such words, or where what they count does not fit ("a couple of weeks")."""
    return several_scales(folded, fits) or _first(_ROUGH, folded, fits)


def _first(patterns: tuple[tuple[re.Pattern[str], float, float], ...], folded: str, fits: Callable[[Unit | None], bool]) -> Span | None:
    for pattern, low, high in patterns:
        found = pattern.search(folded)
        if found:
            return Span(low, high) if fits(unit_after(folded, found.end())) else None
    return None
