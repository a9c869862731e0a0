"""Numbers written in digits: decides which separators group thousands and which part off decimals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

RUN = r"\d+(?:[.,' ]\d+)*"
"""A run of digits with single separators between; may hold several numbers ("2 500,50 15")."""

_PIECE = re.compile(r"\d+(?:[.,']\d+)*")
_NEXT_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?$")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$|\d{4}\.\d{1,2}\.\d{1,2}$")


@dataclass(frozen=True, slots=True)
class DigitNumber:
    """A number in digits. `is_grouped`: thousands were set apart, so it is a whole amount as it stands."""

    value: float
    start: int
    end: int
    is_grouped: bool = False


def digit_numbers(run: str, offset: int) -> Iterator[DigitNumber]:
    """The numbers of a run in order, `offset` added to their places; a date ("12.05.2024") holds none."""
    pieces = list(_PIECE.finditer(run))
    at = 0
    while at < len(pieces):
        first = at
        if re.fullmatch(r"[1-9]\d{0,2}", pieces[at].group()):
            while at + 1 < len(pieces) and _NEXT_GROUP.match(pieces[at + 1].group()):
                at += 1
                if not pieces[at].group().isdigit():
                    break
        start, end = pieces[first].start(), pieces[at].end()
        if at > first:
            text = run[start:end].replace(" ", "").replace(",", ".")
            yield DigitNumber(float(text), offset + start, offset + end, True)
        else:
            yield from _piece_numbers(run[start:end], offset + start)
        at += 1


def _piece_numbers(piece: str, offset: int) -> Iterator[DigitNumber]:
    end = offset + len(piece)
    marks = re.findall(r"[.,']", piece)
    if not marks:
        yield DigitNumber(_bounded(piece), offset, end)
    elif _DATE.match(piece):
        return
    elif len(marks) == 1:
        whole, part = re.split(r"[.,']", piece)
        grouped = len(part) == 3 and (whole != "0" and len(whole) <= 3 or part == "000")
        yield DigitNumber(_bounded(whole + part if grouped else f"{whole}.{part}"), offset, end, grouped)
    elif len(set(marks)) == 1 and _is_grouped(re.split(r"[.,']", piece)):
        yield DigitNumber(_bounded(re.sub(r"\D", "", piece)), offset, end, True)
    elif marks[-1] not in marks[:-1] and len(set(marks[:-1])) == 1 and _is_grouped(re.split(r"[.,']", piece)[:-1]):
        whole, part = piece.rsplit(marks[-1], 1)
        yield DigitNumber(_bounded(re.sub(r"\D", "", whole) + "." + part), offset, end, True)
    else:
        for found in re.finditer(r"\d+", piece):
            yield DigitNumber(_bounded(found.group()), offset + found.start(), offset + found.end())


def _is_grouped(groups: list[str]) -> bool:
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _bounded(digits: str) -> float:
    """The value; so many digits that a float would overflow are no count of anything, but must not raise."""
    return float(digits[:300])
