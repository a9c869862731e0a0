"""The middle of a card: answers, criteria and points, cut to the room there is without ever losing a point."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from bot.app.markup import Line, as_html, bold, words
from bot.app.oneline import one_line, units
from bot.app.texts import text

_WIDTHS = (300, 120, 60, 30)
"""Longest answers and reasons, in UTF-16 units, tried in this order until the card fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Lines as `dialogs.describe` words them: (question, answer), (criterion, mark, rests on), (points, reason).

    `lacking`: what is missing to the next hotter tier, in words; empty where nothing is to be said.
    """

    answers: tuple[tuple[str, str], ...]
    criteria: tuple[tuple[str, str, str], ...]
    points: tuple[tuple[int, str], ...]
    fit: int
    readiness: int
    lacking: str = ""


def body_lines(body: Body, language: str, room: int) -> tuple[Line, ...]:
    """The body within `room` UTF-16 units of HTML: lines get shorter first, then answers give way, then points are summed up."""
    lines: tuple[Line, ...] = ()
    for width in _WIDTHS:
        lines = _all(body, language, width, len(body.answers), len(body.points))
        if _fits(lines, room):
            return lines
    narrowest = _WIDTHS[-1]
    answers = _most(len(body.answers), lambda count: _fits(_all(body, language, narrowest, count, len(body.points)), room))
    if answers is not None:
        return _all(body, language, narrowest, answers, len(body.points))
    points = _most(len(body.points), lambda count: _fits(_all(body, language, narrowest, 0, count), room))
    return _all(body, language, narrowest, 0, points) if points is not None else _score(body, language, narrowest, 0)


def _most(count: int, fits: Callable[[int], bool]) -> int | None:
    """The greatest number up to `count` that fits, by halving; None where not even 0 does."""
    fitting = bisect_left(range(count + 1), True, key=lambda number: not fits(number))
    return fitting - 1 if fitting else None


def _fits(lines: tuple[Line, ...], room: int) -> bool:
    return units(as_html(lines)) <= room


def _all(body: Body, language: str, width: int, answers: int, points: int) -> tuple[Line, ...]:
    return (
        *_answers(body, language, width, answers),
        *_criteria(body, language, width),
        *_score(body, language, width, points),
    )


def _answers(body: Body, language: str, width: int, count: int) -> tuple[Line, ...]:
    if not body.answers:
        return ()
    shown = [words(f"{one_line(title, width)}: {one_line(answer, width)}") for title, answer in body.answers[:count]]
    left = len(body.answers) - count
    more = [words(text("more_answers", language, n=left))] if left else []
    return (words(""), bold(text("answers", language)), *shown, *more)


def _criteria(body: Body, language: str, width: int) -> tuple[Line, ...]:
    if not body.criteria:
        return ()
    lines = [
        words(f"{one_line(title, width)}: {text(mark, language)}" + (f" ({one_line(rests_on, width)})" if rests_on else ""))
        for title, mark, rests_on in body.criteria
    ]
    return (words(""), bold(text("criteria", language)), *lines)


def _score(body: Body, language: str, width: int, count: int) -> tuple[Line, ...]:
    """The points that are not shown one by one stand in one line, so that the lines always sum to the score."""
    if not body.points:
        return ()
    total = sum(points for points, _ in body.points)
    lines = [words(f"{points:+d}: {one_line(reason, width)}") for points, reason in body.points[:count]]
    rest = body.points[count:]
    more = [words(f"{sum(points for points, _ in rest):+d}: {text('other_points', language)}")] if rest else []
    title = text("score", language, total=total, fit=body.fit, readiness=body.readiness)
    lacking = [words(one_line(body.lacking, 4 * width))] if body.lacking else []
    return (words(""), bold(title), *lines, *more, *lacking)
