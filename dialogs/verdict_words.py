"""A verdict as plain JSON with its reasons in words: what cards, the console, the command line and other systems read."""

from __future__ import annotations

from typing import Any

from dialogs.describe import criteria_lines, point_lines, question_title
from dialogs.script import Script
from qualification.verdict import Verdict


def verdict_record(script: Script, verdict: Verdict, language: str) -> dict[str, Any]:
    """The verdict as JSON: marks, temperature, score with the lines that sum to it, criteria with what they rest on."""
    words = criteria_lines(script, verdict, language)
    return {
        "mark": verdict.mark,
        "targeted": verdict.targeted,
        "lacking": list(verdict.lacking),
        "temperature": verdict.temperature,
        "tier_because": list(verdict.tier_because),
        "score": verdict.score.total,
        "fit": verdict.score.of("fit"),
        "readiness": verdict.score.of("readiness"),
        "points": [
            {"points": line.points, "group": line.group, "rule": line.rule, "because": because, "rests_on": list(line.rests_on)}
            for line, (_, because) in zip(verdict.score.lines, point_lines(script, verdict, language), strict=True)
        ],
        "criteria": [
            {"name": criterion.name, "title": title, "mark": criterion.mark, "rests_on": list(criterion.rests_on), "because": because}
            for criterion, (title, _, because) in zip(verdict.criteria, words, strict=True)
        ],
        "lacking_words": [question_title(script, one, language) for one in verdict.lacking],
    }
