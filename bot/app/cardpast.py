"""Lines of a card about what was before, and about what is missing: objections, the last visit, the way to the next tier."""

from __future__ import annotations

from collections.abc import Mapping

from bot.app.config import AppConfig
from bot.app.texts import text
from bot.model import Lead
from dialogs.describe import criterion_title, question_title
from dialogs.script import Script
from qualification.answers import Answer
from qualification.conditions import Known
from qualification.nearing import lack_of
from qualification.verdict import Verdict


def past_lines(config: AppConfig, objections: tuple[str, ...], before: Lead | None) -> list[str]:
    """What the visitor objected to, and the lead that they were when they came the last time."""
    language = config.language
    lines = []
    if objections:
        lines.append(text("objections", language, names=", ".join(text(f"objection_{name}", language) for name in objections)))
    if before is not None:
        day = f"{before.created_at.astimezone(config.timezone):%Y-%m-%d}"
        lines.append(text("was_here", language, lead=before.id, day=day, temperature=text(before.temperature, language).lower()))
    return lines


def lacking_line(language: str, script: Script, answers: Mapping[str, Answer], verdict: Verdict) -> str:
    """What is missing to the next hotter tier; empty for the hottest, and for whom the script does not aim at."""
    known = Known(answers=answers, units=script.units)
    lack = None if verdict.targeted is False else lack_of(script.qualification.rules, known, verdict)
    if lack is None:
        return ""
    points = [text("lacking_points", language, n=lack.points)] if lack.points else []
    criteria = [criterion_title(script, name, language) for name in lack.criteria]
    asked = [question_title(script, subject, language) for subject in lack.answers]
    what = ", ".join(dict.fromkeys((*points, *criteria, *asked)))
    return text("lacking", language, tier=text(lack.tier, language).lower(), what=what) if what else ""
